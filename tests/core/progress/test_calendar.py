"""The calendar of thirteen weeks, and days in a row."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.progress.calendar import WEEKS, calendar, first_day, streak

FRIDAY = date(2026, 11, 20).toordinal()
days = st.integers(FRIDAY - 400, FRIDAY + 400)


@pytest.mark.parametrize("today", range(FRIDAY, FRIDAY + 7))
def test_it_begins_with_a_monday_and_ends_in_this_week(today: int) -> None:
    first = first_day(today)
    assert date.fromordinal(first).weekday() == 0
    assert (today - first) // 7 == WEEKS - 1


def test_it_leaves_out_empty_days_older_ones_and_those_to_come() -> None:
    first = first_day(FRIDAY)
    counts = {first - 1: 1, first: 2, FRIDAY - 3: 0, FRIDAY: 8, FRIDAY + 1: 5}
    assert calendar(counts, FRIDAY) == {date(2026, 8, 24): 2, date(2026, 11, 20): 8}


@given(st.dictionaries(days, st.integers(0, 50)), days)
def test_it_counts_all_of_its_thirteen_weeks(counts: dict[int, int], today: int) -> None:
    inside = [count for day, count in counts.items() if first_day(today) <= day <= today]
    assert sum(calendar(counts, today).values()) == sum(inside)


@pytest.mark.parametrize(
    ("days_ago", "length"),
    [
        ((), 0),
        ((0,), 1),
        ((1,), 1),
        ((2,), 0),
        ((0, 1, 2), 3),
        ((1, 2, 3), 3),
        ((0, 2, 3), 1),
        ((0, 1, 3, 4, 5), 2),
        ((-1, 0, 1), 2),
        (tuple(range(500)), 500),
    ],
)
def test_days_in_a_row(days_ago: tuple[int, ...], length: int) -> None:
    assert streak({FRIDAY - each for each in days_ago}, FRIDAY) == length


@given(st.sets(st.integers(FRIDAY - 12, FRIDAY + 2)))
def test_studying_today_adds_the_day(days: set[int]) -> None:
    without, with_today = streak(days - {FRIDAY}, FRIDAY), streak(days | {FRIDAY}, FRIDAY)
    assert with_today == without + 1


@given(st.sets(st.integers(FRIDAY - 12, FRIDAY)))
def test_every_day_of_the_streak_was_studied_and_the_one_before_was_not(days: set[int]) -> None:
    length = streak(days, FRIDAY)
    last = FRIDAY if FRIDAY in days else FRIDAY - 1
    assert set(range(last - length + 1, last + 1)) <= days
    assert last - length not in days
