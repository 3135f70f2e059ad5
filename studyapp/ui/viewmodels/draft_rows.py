"""How a draft is shown: rows of finished words."""

from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Decision
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card
from studyapp.services.authoring import ReviewedDraft
from studyapp.wording import authoring, drafts, labels

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class OptionRow:
    letter: str
    text: str
    correct: bool


@dataclass(frozen=True, slots=True)
class DraftRow:
    """`heading` names a card or an item; `body_label` titles the options or the answer.

    `verdict` says what was decided, by whom and when; it is empty while the draft is open.
    """

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
    verdict: str = ""


def draft_row(reviewed: ReviewedDraft) -> DraftRow:
    content = reviewed.content
    is_card = isinstance(content, Card)
    doubts = tuple(drafts.doubt(each, is_card=is_card) for each in reviewed.doubts)
    row = card_row(content, doubts) if isinstance(content, Card) else item_row(content, doubts)
    if reviewed.decision is None:
        return row
    verdict = authoring.verdict(reviewed.decision, reviewed.by, reviewed.at)
    return replace(row, decision=reviewed.decision, verdict=verdict)


def card_row(card: Card, doubts: tuple[str, ...]) -> DraftRow:
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
        decision=None,
    )


def item_row(item: Item, doubts: tuple[str, ...]) -> DraftRow:
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
        decision=None,
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
