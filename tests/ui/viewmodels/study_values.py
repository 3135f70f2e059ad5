"""Small values for the tests of Ôn thẻ and Luyện tập."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from studyapp.core.ids import AttemptId, CardId, ItemId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Provenance, Source, Sourcing
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.library.origin import Origin
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.core.study.rating import Rating
from studyapp.services.due_card import Choice, DueCard
from studyapp.services.labels import PackLabel
from studyapp.services.open_attempts import OpenAttempt
from studyapp.services.quiz import AskedItem, AttemptState
from studyapp.services.study import DayPlan

LABEL = PackLabel(PackId("dan-so"), Origin.SHIPPED, "21-NQ/TW", 2017, "Công tác dân số")
SOURCE = Source(SourceId("bao"), "Báo Thử", "Bài thử", "https://vi.du/bai", "2017-11-05")
PROVENANCE = Provenance(Sourcing.ONE, (Citation(SOURCE),))
CHOICES = tuple(
    Choice(rating, interval)
    for rating, interval in (
        (Rating.AGAIN, timedelta(minutes=10)),
        (Rating.HARD, timedelta(days=2)),
        (Rating.GOOD, timedelta(days=4)),
        (Rating.EASY, timedelta(days=9)),
    )
)


def card(kind: CardType = CardType.BASIC, prompt: str = "Đến năm nào?", answer: str = "2030") -> Card:
    return Card(CardId("t1"), kind, prompt, answer, Aim.CORE, Level.REMEMBER, KeyPointId("y1"), ())


def due(content: Card | None = None, is_new: bool = False) -> DueCard:
    return DueCard(content or card(), LABEL, PROVENANCE, CHOICES, is_new)


def plan(reviews: int = 0, new: int = 0, minutes: float = 0) -> DayPlan:
    return DayPlan(reviews, new, 0, timedelta(minutes=minutes))


def item(kind: ItemType = ItemType.SINGLE, key: str = "B", options: int = 4, name: str = "c1") -> Item:
    letters = "ABCDEFGHI"[:options]
    return Item(
        id=ItemId(name),
        type=kind,
        stem=f"Câu {name}?",
        options=tuple(Option(f"Phương án {letter}", letter in key) for letter in letters),
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale="Vì thế.",
        key_point=KeyPointId(f"y-{name}"),
        evidence=(),
    )


def asked(
    position: int = 0,
    content: Item | None = None,
    chosen: str | None = None,
    flagged: bool = False,
) -> AskedItem:
    """`chosen` as letters, for short tables; right exactly when it is the key."""
    content = content or item(name=f"c{position}")
    picked = None if chosen is None else frozenset("ABCDEFGHI".index(each) for each in chosen)
    correct = None if picked is None else picked == frozenset(content.key)
    return AskedItem(position, content, LABEL, PROVENANCE, picked, correct, flagged)


def attempt(*items: AskedItem, finished: bool = False) -> AttemptState:
    placed = tuple(replace(each, position=at) for at, each in enumerate(items))
    return AttemptState(AttemptId("l1"), LABEL, placed, finished)


def open_attempt(right: int = 3, wrong: int = 1, total: int = 10) -> OpenAttempt:
    started = datetime(2026, 11, 20, 8, tzinfo=UTC)
    return OpenAttempt(AttemptId("l1"), LABEL, right, wrong, total, started)
