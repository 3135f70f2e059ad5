"""The forgetting curve is that of FSRS-6."""

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.study.memory import DESIRED_RETENTION, MemoryKind, MemoryState, retrievability

STABILITIES = st.floats(0.001, 36_500)


def test_a_card_without_reviews_is_new() -> None:
    assert MemoryState().kind is MemoryKind.NEW


@given(STABILITIES)
def test_stability_is_the_number_of_days_until_nine_in_ten_are_remembered(days: float) -> None:
    whole = max(1, round(days))
    assert retrievability(float(whole), whole) == pytest.approx(DESIRED_RETENTION)


@given(STABILITIES, st.integers(0, 40_000))
def test_the_curve_is_the_librarys(stability: float, elapsed: int) -> None:
    then = datetime(2000, 1, 1, tzinfo=UTC)
    card = fsrs.Card(card_id=0, state=fsrs.State.Review, stability=stability, due=then, last_review=then)
    expected = fsrs.Scheduler().get_card_retrievability(card, then + timedelta(days=elapsed))
    assert retrievability(stability, elapsed) == pytest.approx(expected, rel=1e-12)


@given(STABILITIES, st.integers(0, 40_000))
def test_what_is_not_reviewed_is_forgotten_more_each_day(stability: float, elapsed: int) -> None:
    assert 0 < retrievability(stability, elapsed + 1) < retrievability(stability, elapsed) <= 1


@pytest.mark.parametrize("elapsed", [0, -1, -400])
def test_a_clock_set_back_forgets_nothing(elapsed: int) -> None:
    assert retrievability(5.0, elapsed) == 1
