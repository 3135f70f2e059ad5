"""Which drafts of an article are shown one after the other: all, or those of one kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from studyapp.core.authoring.draft import Decision
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import Card
from studyapp.services.authoring import ReviewedDraft
from studyapp.wording import authoring, labels

ALL = "all"
NAMES = {**authoring.FILTERS, **{str(type): name for type, name in labels.ITEM_TYPES.items()}}


@dataclass(frozen=True, slots=True)
class FilterRow:
    filter: str
    words: str


def holds(filter: str, reviewed: ReviewedDraft) -> bool:
    """`filter` is one of the names above, or a type of item."""
    content = reviewed.content
    match filter:
        case "all":
            return True
        case "open":
            return reviewed.decision is None
        case "doubted":
            return bool(reviewed.doubts)
        case "kept":
            return reviewed.is_kept
        case "rejected":
            return reviewed.decision is Decision.REJECT
        case "cards":
            return isinstance(content, Card)
    return not isinstance(content, Card) and content.type is ItemType(filter)


def chosen(filter: str, drafts: Sequence[ReviewedDraft]) -> list[int]:
    """Positions of the drafts that it shows, in their order."""
    return [at for at, each in enumerate(drafts) if holds(filter, each)]


def filter_rows(drafts: Sequence[ReviewedDraft], current: str) -> tuple[FilterRow, ...]:
    """Those that show something; the current one stays."""
    counts = {name: len(chosen(name, drafts)) for name in NAMES}
    return tuple(
        FilterRow(name, authoring.filter_row(NAMES[name], count))
        for name, count in counts.items()
        if count or name == current
    )


def next_open(drafts: Sequence[ReviewedDraft], filter: str, start: int) -> int | None:
    """The next draft nobody has judged, from `start` on and round; None when all are."""
    shown = [at for at in chosen(filter, drafts) if drafts[at].decision is None]
    return next((at for at in shown if at >= start), shown[0] if shown else None)


def neighbour(drafts: Sequence[ReviewedDraft], filter: str, position: int, step: int) -> int | None:
    """The one before (-1) or behind (+1) among those shown."""
    shown = chosen(filter, drafts)
    if step > 0:
        return next((at for at in shown if at > position), None)
    return next((at for at in reversed(shown) if at < position), None)
