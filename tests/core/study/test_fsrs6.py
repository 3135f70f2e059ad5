"""What each rating does to a memory; py-fsrs is the oracle, to the last bit."""

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.study.fsrs6 import judge
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.core.study.rating import Rating

TEN_MINUTES = timedelta(minutes=10)
LIBRARY = fsrs.Scheduler(
    learning_steps=[TEN_MINUTES],
    relearning_steps=[TEN_MINUTES],
    enable_fuzzing=False,
    maximum_interval=36_500,
)
SEEN = st.sampled_from([MemoryKind.LEARNING, MemoryKind.REVIEW, MemoryKind.RELEARNING])
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


@given(SEEN, st.floats(0.001, 36_500), st.floats(1, 10), st.sampled_from(Rating), st.integers(0, 40_000))
@settings(max_examples=1_000)
def test_any_memory_becomes_what_the_library_makes_of_it(
    kind: MemoryKind, stability: float, difficulty: float, rating: Rating, elapsed: int
) -> None:
    step = None if kind is MemoryKind.REVIEW else 0
    memory = MemoryState(kind, step, stability, difficulty)
    judged = judge(memory, rating, elapsed)
    then = datetime(2000, 1, 1, tzinfo=UTC)
    now = then + timedelta(days=elapsed)
    card = fsrs.Card(0, fsrs.State(kind), step, stability, difficulty, then, then)
    expected, _ = LIBRARY.review_card(card, fsrs.Rating(rating), now)
    assert expected.stability is not None
    assert judged.stability == min(expected.stability, 36_500)
    assert (judged.kind, judged.step, judged.difficulty, judged.wait) == (
        MemoryKind(expected.state),
        expected.step,
        expected.difficulty,
        expected.due - now,
    )
