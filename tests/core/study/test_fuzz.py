"""Intervals are spread within Anki's ranges, and always the same way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import CardId
from studyapp.core.study.fuzz import fuzz_range, fuzzed, luck

DAYS = st.integers(1, 36_500)
CHANCES = st.floats(0, 1, exclude_max=True)


@pytest.mark.parametrize(
    ("days", "low", "high"),
    [
        # by hand: 1 day, and 15 % of what lies in 2.5–7, 10 % of 7–20, 5 % of what lies above
        (1, 1, 1),
        (2, 2, 2),
        (3, 2, 4),
        (5, 4, 6),
        (7, 5, 9),
        (10, 8, 12),
        (20, 17, 23),
        (50, 46, 54),
        (100, 93, 107),
        (1_000, 948, 1_052),
        (36_500, 34_673, 36_500),
    ],
)
def test_the_range_of_an_interval(days: int, low: int, high: int) -> None:
    assert fuzz_range(days) == (low, high)


@given(DAYS, CHANCES)
def test_a_fuzzed_interval_stays_in_its_range(days: int, chance: float) -> None:
    low, high = fuzz_range(days)
    assert low <= fuzzed(days, chance) <= high


@given(st.integers(1, 36_499), CHANCES)
def test_a_longer_interval_never_comes_back_sooner(days: int, chance: float) -> None:
    assert fuzzed(days, chance) <= fuzzed(days + 1, chance)


@pytest.mark.parametrize("days", [3, 10, 100])
def test_every_interval_of_the_range_is_reached(days: int) -> None:
    low, high = fuzz_range(days)
    reached = {fuzzed(days, luck(CardId("thẻ"), number)) for number in range(400)}
    assert reached == set(range(low, high + 1))


@pytest.mark.parametrize(
    ("card", "number", "expected"),
    [
        ("a", 0, 0.49218881808916326),
        ("a", 1, 0.16420454886639457),
        ("b", 0, 0.5358157577203292),
        ("nq-21/quy-mô", 7, 0.297955001723859),
    ],
)
def test_luck_is_the_same_on_every_machine_and_for_ever(card: str, number: int, expected: float) -> None:
    assert luck(CardId(card), number) == expected


@given(st.text(), st.integers(0, 10_000))
def test_luck_lies_between_nothing_and_one(card: str, number: int) -> None:
    assert 0 <= luck(CardId(card), number) < 1


def test_luck_is_spread_evenly() -> None:
    tenths = [int(luck(CardId(f"card-{number}"), 3) * 10) for number in range(10_000)]
    assert all(900 <= tenths.count(tenth) <= 1_100 for tenth in range(10))
