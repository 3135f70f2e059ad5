"""Which card comes next, and how many remain today.

The day's queue gives minute steps that are due, then cards of key points answered wrong in a quiz, then due
reviews with new cards spread among them. Of the cards of one key point (siblings) only one is asked a day.
A scope of key points is the learner's own choice, so there is neither a limit nor one sibling a day, and what
is not due yet comes last; a card answered today comes back in it by its minute steps alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from studyapp.core.ids import CardId, KeyPointId, PackId

REVIEWS_PER_NEW = 3


class Scope(NamedTuple):
    """What to study; None leaves open, so `Scope()` is everything."""

    packs: frozenset[PackId] | None = None
    key_points: frozenset[KeyPointId] | None = None

    @property
    def chosen(self) -> bool:
        return self.key_points is not None

    def holds(self, pack: PackId, key_point: KeyPointId) -> bool:
        in_packs = self.packs is None or pack in self.packs
        return in_packs and (self.key_points is None or key_point in self.key_points)


class Source(Enum):
    """Where the next card may come from; `ANY_STEP` is every minute step of today, also before its time."""

    STEP = auto()
    URGENT = auto()
    REVIEW = auto()
    NEW = auto()
    AHEAD = auto()
    ANY_STEP = auto()


class Counts(NamedTuple):
    """Of known and of new cards: those answered in a day, or a day's limits."""

    reviews: int
    new: int

    def left_after(self, done: "Counts") -> "Counts":
        return Counts(max(0, self.reviews - done.reviews), max(0, self.new - done.new))


class Waiting(NamedTuple):
    """A card that could be asked today. A tuple, because a tally makes thousands straight from rows."""

    card: CardId
    key_point: KeyPointId
    due_day: int | None
    last_day: int | None

    @property
    def is_new(self) -> bool:
        return self.last_day is None


class DueDay(NamedTuple):
    """How many key points have waited for a review since a study day."""

    day: int
    key_points: int


class Tally(NamedTuple):
    """What a day still holds; `slipping` are its reviews that are overdue or went wrong in a quiz."""

    reviews: int = 0
    new: int = 0
    slipping: int = 0


def order_of_sources(scope: Scope, limits: Counts, done: Counts) -> tuple[Source, ...]:
    """Where to look for the next card, first found first asked."""
    if scope.chosen:
        return Source.STEP, Source.URGENT, Source.REVIEW, Source.NEW, Source.AHEAD
    left = limits.left_after(done)
    new_turn = (done.new + 1) * REVIEWS_PER_NEW <= done.reviews
    spread = (Source.NEW, Source.REVIEW) if new_turn else (Source.REVIEW, Source.NEW)
    room = {Source.NEW: left.new, Source.REVIEW: left.reviews}
    return Source.STEP, Source.URGENT, *(each for each in spread if room[each])


def tally_of_day(
    waiting: Mapping[Source, Iterable[Waiting]], due: Iterable[DueDay], left: Counts, today: int
) -> Tally:
    """Counts what the queue would ask today; reads no more new cards than the limit lets through.

    Steps and urgent cards are asked whatever the limits say, but use them up. `due` are the reviews that
    are neither; there can be thousands, so they come counted.
    """
    steps = list(waiting[Source.ANY_STEP])
    asked = {each.key_point for each in steps}
    urgent = list(_one_of_each_key_point(waiting[Source.URGENT], asked))
    urgent_new = _new_among(urgent)
    urgent_known = len(urgent) - urgent_new
    resumed = sum(each.last_day != today for each in steps)
    room = left.left_after(Counts(reviews=resumed + urgent_known, new=urgent_new))
    reviews, overdue = _longest_due(due, room.reviews, today)
    new = list(islice(_one_of_each_key_point(waiting[Source.NEW], asked), room.new))
    return Tally(
        reviews=len(steps) + urgent_known + reviews,
        new=urgent_new + len(new),
        slipping=urgent_known + overdue,
    )


def tally_of_choice(waiting: Mapping[Source, Iterable[Waiting]], today: int) -> Tally:
    """The same for a scope of key points; an urgent card stands in two sources and counts once."""
    listed = {source: tuple(each) for source, each in waiting.items()}
    urgent = {each.card for each in listed[Source.URGENT]}
    cards = {each.card: each for source in listed.values() for each in source}.values()
    new = _new_among(cards)
    known = [each for each in cards if not each.is_new]
    slipping = sum(each.card in urgent or _overdue(each, today) for each in known)
    return Tally(reviews=len(known), new=new, slipping=slipping)


def _longest_due(due: Iterable[DueDay], room: int, today: int) -> tuple[int, int]:
    """How many reviews there is room for, and how many of them are overdue."""
    taken = overdue = 0
    for each in due:
        some = min(each.key_points, room - taken)
        taken += some
        overdue += some if each.day < today else 0
    return taken, overdue


def _one_of_each_key_point(waiting: Iterable[Waiting], asked: set[KeyPointId]) -> Iterator[Waiting]:
    for each in waiting:
        if each.key_point not in asked:
            asked.add(each.key_point)
            yield each


def _new_among(waiting: Iterable[Waiting]) -> int:
    return sum(each.is_new for each in waiting)


def _overdue(waiting: Waiting, today: int) -> bool:
    return waiting.due_day is not None and waiting.due_day < today
