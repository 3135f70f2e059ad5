"""How a draft is shown and edited: rows of finished words, and back into a card or an item."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Decision
from studyapp.core.quiz.flaws import flaws
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card
from studyapp.services.authoring import ReviewedDraft
from studyapp.wording import authoring, drafts, labels

LETTERS = "ABCDEFGHIJ"


@dataclass(frozen=True, slots=True)
class OptionRow:
    letter: str
    text: str
    correct: bool


@dataclass(frozen=True, slots=True)
class DraftRow:
    """`heading` names a card or an item; `body` titles the options or the answer."""

    heading: str
    chips: tuple[str, ...]
    is_new_point: bool
    stem_label: str
    stem: str
    body_label: str
    options: tuple[OptionRow, ...]
    answer: str
    rationale: str
    doubts: tuple[str, ...]
    decision: Decision | None


@dataclass(frozen=True, slots=True)
class DraftEdit:
    """What the person typed; options keep their order and number."""

    stem: str
    options: tuple[tuple[str, bool], ...] = ()
    answer: str = ""
    rationale: str = ""


def draft_row(reviewed: ReviewedDraft) -> DraftRow:
    content = reviewed.mended or reviewed.draft.content
    doubts = tuple(map(drafts.doubt, reviewed.draft.doubts))
    if isinstance(content, Card):
        return card_row(content, doubts, reviewed.decision)
    return item_row(content, doubts, reviewed.decision)


def card_row(card: Card, doubts: tuple[str, ...], decision: Decision | None) -> DraftRow:
    return DraftRow(
        heading=authoring.DRAFT_CARD,
        chips=(labels.CARD_TYPES[card.type], labels.LEVELS[card.level], labels.AIMS[card.aim]),
        is_new_point=card.aim == "new",
        stem_label=authoring.PROMPT,
        stem=card.prompt,
        body_label=authoring.ANSWER,
        options=(),
        answer=card.answer,
        rationale=card.note,
        doubts=doubts,
        decision=decision,
    )


def item_row(item: Item, doubts: tuple[str, ...], decision: Decision | None) -> DraftRow:
    return DraftRow(
        heading=authoring.DRAFT_ITEM,
        chips=(labels.ITEM_TYPES[item.type], labels.LEVELS[item.level], labels.AIMS[item.aim]),
        is_new_point=item.aim == "new",
        stem_label=authoring.STEM,
        stem=item.stem,
        body_label=body_label(item.type),
        options=tuple(option_row(at, each) for at, each in enumerate(item.options)),
        answer="\n".join(item.answers),
        rationale=item.rationale,
        doubts=doubts,
        decision=decision,
    )


def body_label(kind: ItemType) -> str:
    special = {
        ItemType.ORDER: authoring.ORDERED,
        ItemType.MATCH: authoring.PAIRS,
        ItemType.FILL_IN: authoring.ACCEPTED,
    }
    return special.get(kind, authoring.OPTIONS)


def option_row(at: int, option: Option) -> OptionRow:
    text = f"{option.text} — {option.match}" if option.match else option.text
    return OptionRow(LETTERS[at], text, option.correct)


def edit_of(content: Card | Item) -> DraftEdit:
    if isinstance(content, Card):
        return DraftEdit(content.prompt, answer=content.answer, rationale=content.note)
    options = tuple((each.text, each.correct) for each in content.options)
    return DraftEdit(content.stem, options, "\n".join(content.answers), content.rationale)


def apply_edit(content: Card | Item, edit: DraftEdit) -> Card | Item:
    if isinstance(content, Card):
        return replace(
            content, prompt=edit.stem.strip(), answer=edit.answer.strip(), note=edit.rationale.strip()
        )
    options = tuple(
        replace(option, text=text.strip(), correct=correct)
        for option, (text, correct) in zip(content.options, edit.options, strict=True)
    )
    answers = tuple(line.strip() for line in edit.answer.splitlines() if line.strip())
    return replace(
        content, stem=edit.stem.strip(), options=options, answers=answers, rationale=edit.rationale.strip()
    )


def problems(content: Card | Item) -> tuple[str, ...]:
    """Why an edited draft can't be kept, in sentences; empty when it can."""
    if isinstance(content, Card):
        blanks = ((content.prompt, authoring.NEED_STEM), (content.answer, authoring.NEED_ANSWER))
        return tuple(sentence for text, sentence in blanks if not text)
    return tuple(drafts.flaw(each) for each in flaws(content))


def position_after(drafts_in_order: Sequence[ReviewedDraft], start: int) -> int | None:
    """The next draft nobody has judged, from `start` on and round; None when all are."""
    order = [*range(start, len(drafts_in_order)), *range(start)]
    return next((at for at in order if drafts_in_order[at].decision is None), None)
