"""What our use of py-fsrs adds to it: limits, whole days, and neither clock nor sleep."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.study.fsrs6 import judge
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.core.study.rating import Rating

LEARNT = MemoryState(MemoryKind.REVIEW, stability=10.0, difficulty=5.0, due_day=1, last_day=0, reviews=3)


@pytest.mark.parametrize(
    ("kind", "rating", "after", "wait"),
    [
        (MemoryKind.NEW, Rating.AGAIN, MemoryKind.LEARNING, timedelta(minutes=10)),
        (MemoryKind.NEW, Rating.HARD, MemoryKind.LEARNING, timedelta(minutes=15)),
        (MemoryKind.NEW, Rating.GOOD, MemoryKind.REVIEW, timedelta(days=2)),
        (MemoryKind.NEW, Rating.EASY, MemoryKind.REVIEW, timedelta(days=8)),
    ],
)
def test_a_new_card(kind: MemoryKind, rating: Rating, after: MemoryKind, wait: timedelta) -> None:
    judged = judge(MemoryState(kind), rating, 0)
    assert (judged.kind, judged.wait) == (after, wait)


@pytest.mark.parametrize(
    ("rating", "after", "step"),
    [
        (Rating.AGAIN, MemoryKind.RELEARNING, 0),
        (Rating.HARD, MemoryKind.REVIEW, None),
        (Rating.GOOD, MemoryKind.REVIEW, None),
        (Rating.EASY, MemoryKind.REVIEW, None),
    ],
)
def test_a_learnt_card_leaves_the_days_only_when_forgotten(
    rating: Rating, after: MemoryKind, step: int | None
) -> None:
    judged = judge(LEARNT, rating, 10)
    assert (judged.kind, judged.step) == (after, step)


@given(st.sampled_from(Rating), st.integers(0, 60))
def test_a_better_rating_makes_a_memory_more_stable(rating: Rating, elapsed: int) -> None:
    stabilities = [judge(LEARNT, each, elapsed).stability for each in Rating]
    assert stabilities == sorted(stabilities)
    assert judge(LEARNT, rating, elapsed).stability in stabilities


@given(st.floats(30_000, 36_500), st.integers(20_000, 100_000))
def test_stability_ends_at_a_century(stability: float, elapsed: int) -> None:
    memory = MemoryState(MemoryKind.REVIEW, stability=stability, difficulty=1.0, last_day=0, reviews=9)
    assert judge(memory, Rating.EASY, elapsed).stability == 36_500


def test_the_library_neither_reads_the_clock_nor_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fsrs.card.time", None)
    monkeypatch.setattr("fsrs.card.datetime", None)
    assert judge(MemoryState(), Rating.GOOD, 0).kind is MemoryKind.REVIEW
