"""The order of the day's queue, its limits, and one sibling a day."""

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.memory import MemoryKind
from studyapp.core.study.queue import (
    Counts,
    DueDay,
    Scope,
    Source,
    Tally,
    Waiting,
    order_of_sources,
    tally_of_choice,
    tally_of_day,
)

TODAY = 740_000
NEW, LEARNING, REVIEW, RELEARNING = MemoryKind
CHOICE = Scope(key_points=frozenset({KeyPointId("a")}))
PLENTY = Counts(reviews=1_000, new=1_000)
NONE_DONE = Counts(0, 0)


def waiting(name: str, kind: MemoryKind = REVIEW, due_day: int = TODAY, last_day: int = TODAY - 9) -> Waiting:
    """`a1` and `a2` are cards of the key point `a`."""
    due = due_day if kind is REVIEW else None
    return Waiting(CardId(name), KeyPointId(name[0]), due, None if kind is NEW else last_day)


def day(
    steps: Iterable[Waiting] = (),
    urgent: Iterable[Waiting] = (),
    new: Iterable[Waiting] = (),
) -> dict[Source, Iterable[Waiting]]:
    return {Source.ANY_STEP: steps, Source.URGENT: urgent, Source.NEW: new}


@pytest.mark.parametrize(
    ("done", "limits", "order"),
    [
        (NONE_DONE, PLENTY, [Source.REVIEW, Source.NEW]),
        (Counts(2, 0), PLENTY, [Source.REVIEW, Source.NEW]),
        (Counts(3, 0), PLENTY, [Source.NEW, Source.REVIEW]),
        (Counts(3, 1), PLENTY, [Source.REVIEW, Source.NEW]),
        (Counts(6, 1), PLENTY, [Source.NEW, Source.REVIEW]),
        (Counts(9, 3), Counts(200, 3), [Source.REVIEW]),
        (Counts(9, 4), Counts(200, 3), [Source.REVIEW]),
        (Counts(9, 2), Counts(9, 3), [Source.NEW]),
        (Counts(9, 3), Counts(9, 3), []),
        (NONE_DONE, Counts(0, 0), []),
    ],
)
def test_new_cards_are_spread_among_reviews_up_to_both_limits(
    done: Counts, limits: Counts, order: list[Source]
) -> None:
    assert order_of_sources(Scope(), limits, done) == (Source.STEP, Source.URGENT, *order)


def test_a_choice_of_key_points_has_no_limits_and_ends_with_what_is_not_due() -> None:
    order = order_of_sources(CHOICE, limits=Counts(0, 0), done=Counts(50, 50))
    assert order == (Source.STEP, Source.URGENT, Source.REVIEW, Source.NEW, Source.AHEAD)


def test_a_choice_of_packs_keeps_the_limits() -> None:
    scope = Scope(packs=frozenset({PackId("nq-21")}))
    assert order_of_sources(scope, Counts(0, 0), NONE_DONE) == (Source.STEP, Source.URGENT)


@given(st.integers(0, 60), st.integers(0, 60))
def test_every_card_of_the_day_gets_its_turn(reviews: int, new: int) -> None:
    """Draws from both piles by the order alone until neither has a card left."""
    done = NONE_DONE
    while done != Counts(reviews, new):
        order = order_of_sources(Scope(), PLENTY, done)
        left = Counts(reviews, new).left_after(done)
        takes_new = left.new and (order.index(Source.NEW) < order.index(Source.REVIEW) or not left.reviews)
        done = Counts(done.reviews, done.new + 1) if takes_new else Counts(done.reviews + 1, done.new)
        if done.reviews < reviews:
            assert done.new <= done.reviews // 3


@pytest.mark.parametrize(
    ("cards", "due", "left", "tally"),
    [
        (day(), [], PLENTY, Tally()),
        (day(), [DueDay(TODAY, 2)], PLENTY, Tally(reviews=2)),
        (day(new=[waiting("a1", NEW), waiting("a2", NEW), waiting("b1", NEW)]), [], PLENTY, Tally(new=2)),
        (day(), [DueDay(TODAY - 1, 1), DueDay(TODAY, 1)], PLENTY, Tally(2, 0, slipping=1)),
        (day(urgent=[waiting("a1", due_day=TODAY + 9)]), [], PLENTY, Tally(1, 0, slipping=1)),
        (day(urgent=[waiting("a1", NEW)]), [], PLENTY, Tally(new=1)),
        (day(urgent=[waiting("a1"), waiting("a2")]), [], PLENTY, Tally(1, 0, 1)),
        (day(steps=[waiting("a1", LEARNING), waiting("a2", RELEARNING)]), [], PLENTY, Tally(reviews=2)),
        (day(steps=[waiting("a1", LEARNING)], new=[waiting("a2", NEW)]), [], PLENTY, Tally(reviews=1)),
        (day(), [DueDay(TODAY, 2)], Counts(1, 9), Tally(reviews=1)),
        (day(), [DueDay(TODAY - 2, 3), DueDay(TODAY, 4)], Counts(5, 9), Tally(5, 0, slipping=3)),
        (day(), [DueDay(TODAY - 2, 3), DueDay(TODAY, 4)], Counts(2, 9), Tally(2, 0, slipping=2)),
        (day(), [DueDay(TODAY - 2, 3)], Counts(0, 9), Tally()),
        (day(new=[waiting("a1", NEW), waiting("b1", NEW)]), [], Counts(9, 1), Tally(new=1)),
    ],
)
def test_what_a_day_holds(
    cards: dict[Source, Iterable[Waiting]], due: list[DueDay], left: Counts, tally: Tally
) -> None:
    assert tally_of_day(cards, due, left, TODAY) == tally


def test_urgent_cards_and_steps_of_an_earlier_day_use_up_the_limits() -> None:
    cards = day(
        steps=[waiting("a1", RELEARNING, last_day=TODAY - 1), waiting("b1", RELEARNING, last_day=TODAY)],
        urgent=[waiting("c1"), waiting("d1", NEW)],
        new=[waiting("g1", NEW), waiting("h1", NEW)],
    )
    tally = tally_of_day(cards, [DueDay(TODAY, 2)], Counts(reviews=3, new=2), TODAY)
    assert tally == Tally(reviews=4, new=2, slipping=1)


def test_a_step_or_urgent_card_is_asked_beyond_the_limits() -> None:
    cards = day(steps=[waiting("a1", LEARNING)], urgent=[waiting("b1"), waiting("c1", NEW)])
    assert tally_of_day(cards, [], Counts(0, 0), TODAY) == Tally(reviews=2, new=1, slipping=1)


def test_no_more_new_cards_are_read_than_the_limit_lets_through() -> None:
    def endless() -> Iterator[Waiting]:
        number = 0
        while True:
            yield Waiting(CardId(str(number)), KeyPointId(str(number)), None, None)
            number += 1

    assert tally_of_day(day(new=endless()), [], Counts(reviews=0, new=20), TODAY) == Tally(new=20)


def test_a_choice_counts_every_card_once_siblings_together() -> None:
    urgent = waiting("a1", due_day=TODAY + 5)
    cards = {
        Source.ANY_STEP: iter([waiting("b1", LEARNING)]),
        Source.URGENT: iter([urgent, waiting("d1", NEW)]),
        Source.REVIEW: iter([waiting("a2", due_day=TODAY - 2), waiting("a3")]),
        Source.NEW: iter([waiting("d1", NEW), waiting("d2", NEW)]),
        Source.AHEAD: iter([urgent, waiting("e1", due_day=TODAY + 1)]),
    }
    assert tally_of_choice(cards, TODAY) == Tally(reviews=5, new=2, slipping=2)


@pytest.mark.parametrize(
    ("limits", "done", "left"),
    [
        (Counts(200, 20), Counts(0, 0), Counts(200, 20)),
        (Counts(200, 20), Counts(50, 20), Counts(150, 0)),
        (Counts(10, 5), Counts(11, 9), Counts(0, 0)),
    ],
)
def test_what_is_left_of_a_limit_is_never_negative(limits: Counts, done: Counts, left: Counts) -> None:
    assert limits.left_after(done) == left
