"""Readings of a clock that was wrong are put where they belong; one that was right is believed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.study.chronology import ROOM_FOR_DOUBT, chronology

DAY = ROOM_FOR_DOUBT
MADE = 1_000 * DAY  # before that, nobody can have studied


def days(*readings: float) -> list[int]:
    return [MADE + round(each * DAY) for each in readings]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ([], []),
        ([5], [5]),
        ([1, 2, 2, 9], [1, 2, 2, 9]),
        # ahead for one sitting, then right
        ([1, 400, 401, 3], [1, 2, 3, 3]),
        # ahead from the beginning
        ([400, 402, 3], [1, 3, 3]),
        # ahead twice
        ([1, 400, 3, 500, 501, 6], [1, 3, 3, 5, 6, 6]),
        # set right in two steps
        ([1, 400, 100, 3], [1, 3, 3, 3]),
        # ahead by less than it was so: what is later than now was wrong for certain
        ([1, 12, 13, 14, 12], [1, 12, 12, 12, 12]),
    ],
)
def test_a_clock_that_ran_ahead_is_moved_back(read: list[float], meant: list[float]) -> None:
    assert chronology(days(*read), MADE) == days(*meant)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        # an empty battery: before the content was written
        ([1, 2, 30, -900], [1, 2, 30, -900]),
        ([1, 2, 30, -900, -899, 33], [1, 2, 30, 30, 31, 33]),
        # every start at the same day
        ([1, 30, -900, -899, -900, 33], [1, 30, 30, 31, 30, 33]),
        # a longer time than there was room for
        ([1, 30, -900, -890, 33], [1, 30, 30, 33, 33]),
        # back into the middle of what was studied
        ([1, 3, 5, 7, 9, 4, 10], [1, 3, 5, 7, 9, 9, 10]),
    ],
)
def test_a_clock_that_runs_behind_is_not_believed(read: list[float], meant: list[float]) -> None:
    assert chronology(days(*read), MADE) == days(*meant)


def test_while_it_runs_behind_nothing_is_moved() -> None:
    assert chronology(days(1, 3, 5, 7, 9, 4, 4.5), MADE) == days(1, 3, 5, 7, 9, 4, 4.5)


def test_a_few_seconds_back_are_a_few_seconds() -> None:
    second = 1_000
    read = [MADE + DAY, MADE + DAY + 5 * second, MADE + DAY + 3 * second]
    assert chronology(read, MADE) == [MADE + DAY, MADE + DAY + 3 * second, MADE + DAY + 3 * second]


TIMES = st.lists(st.integers(-2_000 * DAY, 2_000 * DAY).map(MADE.__add__), max_size=30)


@given(TIMES)
def test_one_that_never_went_back_is_believed(read: list[int]) -> None:
    assert chronology(sorted(read), MADE) == sorted(read)


@given(TIMES)
def test_once_the_clock_is_later_than_all_it_told_nothing_is_later_than_now(read: list[int]) -> None:
    """Each row keeps its place, and no answer seems to have been given after the one that followed it."""
    now = max([*read, MADE])
    told = chronology([*read, now], MADE)
    assert len(told) == len(read) + 1
    assert max(told) == now == told[-1]


@given(TIMES, st.integers(0, 30))
def test_what_was_judged_is_judged_the_same_after_more_was_read(read: list[int], more: int) -> None:
    """A later reading that goes on changes nothing."""
    before = chronology([*read, now := max([*read, MADE])], MADE)
    assert chronology([*read, now, now + more * DAY], MADE)[:-1] == before


GAPS = st.lists(st.floats(0, 3, allow_nan=False), min_size=1, max_size=10)


@given(GAPS, GAPS, GAPS, st.integers(40, 2_000))
def test_a_sitting_on_a_wrong_date_keeps_its_gaps(
    before: list[float], wrong: list[float], after: list[float], jump: int
) -> None:
    """What was read while the clock was ahead ends where the clock was set right; all else stays."""
    true = [MADE]
    for gap in (*before, *wrong, *after):
        true.append(true[-1] + round(gap * DAY))
    first, last = 1 + len(before), 1 + len(before) + len(wrong)
    read = [at + jump * DAY if first <= place < last else at for place, at in enumerate(true)]
    told = chronology(read, MADE)
    assert told[:first] == true[:first]
    assert told[last:] == true[last:]
    gaps = [b - a for a, b in pairwise(true[first:last])]
    assert [b - a for a, b in pairwise(told[first:last])] == gaps
    assert told[last - 1] == true[last]
