"""The cards of the coming days."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.progress.forecast import DAYS, coming_days, forecast

FRIDAY = date(2026, 11, 20).toordinal()


def test_seven_days_from_tomorrow_each_named_even_without_a_card() -> None:
    found = forecast({FRIDAY: 9, FRIDAY + 1: 4, FRIDAY + 7: 2, FRIDAY + 8: 5}, FRIDAY)
    assert [day.day for day, _ in found] == [21, 22, 23, 24, 25, 26, 27]
    assert [count for _, count in found] == [4, 0, 0, 0, 0, 0, 2]


@given(st.dictionaries(st.integers(FRIDAY - 5, FRIDAY + 15), st.integers(1, 99)))
def test_it_counts_every_card_of_these_days_and_no_other(due: dict[int, int]) -> None:
    found = forecast(due, FRIDAY)
    assert len(found) == DAYS
    assert sum(count for _, count in found) == sum(due.get(day, 0) for day in coming_days(FRIDAY))
