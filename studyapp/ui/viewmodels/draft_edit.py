"""A draft as it is edited: into fields, and back into the card or the item."""

from dataclasses import dataclass, replace

from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card

MOST_OPTIONS = 8
GROWING = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.MATCH, ItemType.ORDER)


@dataclass(frozen=True, slots=True)
class OptionEdit:
    """`match` is the partner in a match and None elsewhere."""

    text: str
    correct: bool = False
    match: str | None = None

    @property
    def is_blank(self) -> bool:
        return not (self.text.strip() or (self.match or "").strip())


@dataclass(frozen=True, slots=True)
class DraftEdit:
    """What the person typed; `type` is None for a card. A blank option is left out."""

    stem: str
    level: Level
    aim: Aim
    type: ItemType | None = None
    options: tuple[OptionEdit, ...] = ()
    answer: str = ""
    rationale: str = ""


def edit_of(content: Card | Item) -> DraftEdit:
    """With a blank option at the end where one more may be written."""
    if isinstance(content, Card):
        return DraftEdit(
            content.prompt, content.level, content.aim, answer=content.answer, rationale=content.note
        )
    options = tuple(OptionEdit(each.text, each.correct, each.match) for each in content.options)
    if content.type in GROWING and len(options) < MOST_OPTIONS:
        options += (OptionEdit("", match="" if content.type is ItemType.MATCH else None),)
    answers = "\n".join(content.answers)
    return DraftEdit(
        content.stem, content.level, content.aim, content.type, options, answers, content.rationale
    )


def apply_edit(content: Card | Item, edit: DraftEdit) -> Card | Item:
    """Its id stays."""
    if isinstance(content, Card):
        return replace(
            content,
            prompt=edit.stem.strip(),
            answer="\n".join(lines_of(edit.answer)),
            note=edit.rationale.strip(),
            level=edit.level,
            aim=edit.aim,
        )
    return replace(
        content,
        stem=edit.stem.strip(),
        options=tuple(map(option_of, (each for each in edit.options if not each.is_blank))),
        answers=lines_of(edit.answer),
        rationale=edit.rationale.strip(),
        level=edit.level,
        aim=edit.aim,
    )


def option_of(edit: OptionEdit) -> Option:
    return Option(edit.text.strip(), edit.correct, None if edit.match is None else edit.match.strip())


def lines_of(text: str) -> tuple[str, ...]:
    """Blank ones left out."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
