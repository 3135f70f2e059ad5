"""Days and lengths of time as one says them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.wording import dates


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 20), "Thứ Sáu, ngày 20 tháng 11 năm 2026"),
        (date(2026, 11, 22), "Chủ Nhật, ngày 22 tháng 11 năm 2026"),
        (date(2026, 2, 2), "Thứ Hai, ngày 2 tháng 2 năm 2026"),
    ],
)
def test_a_long_day_begins_with_its_weekday(day: date, expected: str) -> None:
    assert dates.long_day(day) == expected


def test_a_short_day_keeps_its_zeros() -> None:
    assert dates.day(date(2017, 1, 5)) == "05/01/2017"


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(0), "1 phút"),
        (timedelta(seconds=20), "1 phút"),
        (timedelta(minutes=10), "10 phút"),
        (timedelta(minutes=59), "59 phút"),
        (timedelta(minutes=59, seconds=40), "60 phút"),
        (timedelta(hours=1), "1 giờ"),
        (timedelta(hours=20), "20 giờ"),
        (timedelta(days=1), "1 ngày"),
        (timedelta(days=4), "4 ngày"),
        (timedelta(days=30), "30 ngày"),
        (timedelta(days=61), "2 tháng"),
        (timedelta(days=45), "1,5 tháng"),
        (timedelta(days=366), "1 năm"),
        (timedelta(days=548), "1,5 năm"),
        (timedelta(days=36_500), "99,9 năm"),
    ],
)
def test_an_interval_is_said_in_its_largest_fitting_unit(length: timedelta, expected: str) -> None:
    assert dates.interval(length) == expected


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=36_500)))
def test_an_interval_is_never_said_to_be_nothing(length: timedelta) -> None:
    assert not dates.interval(length).startswith(("0 ", "-"))


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (timedelta(0), "1 phút"),
        (timedelta(minutes=12), "12 phút"),
        (timedelta(minutes=60), "1 giờ"),
        (timedelta(minutes=65), "1 giờ 5 phút"),
        (timedelta(hours=2, minutes=59, seconds=40), "3 giờ"),
    ],
)
def test_a_duration_is_said_in_hours_and_minutes(length: timedelta, expected: str) -> None:
    assert dates.duration(length) == expected
