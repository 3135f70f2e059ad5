"""The study day turns at 4:00 of the learner's own clock."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.study.day import Moment, day_start, from_unix_ms, moment_of, study_day, today_of, unix_ms

HANOI = timezone(timedelta(hours=7))
MOMENTS = st.datetimes(
    datetime.fromisoformat("2000-01-02"),
    datetime.fromisoformat("2100-01-01"),
    timezones=st.integers(-12, 14).map(lambda h: timezone(timedelta(hours=h))),
)


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-11-20 04:00", "2026-11-20"),
        ("2026-11-20 03:59:59.999999", "2026-11-19"),
        ("2026-11-20 23:59", "2026-11-20"),
        ("2026-11-21 00:00", "2026-11-20"),
        ("2027-01-01 02:30", "2026-12-31"),
        ("2028-03-01 03:00", "2028-02-29"),
    ],
)
def test_the_day_turns_at_four_in_the_morning(local: str, day: str) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=HANOI)
    assert study_day(moment) == date.fromisoformat(day).toordinal()


def test_the_same_instant_is_another_day_in_another_zone() -> None:
    morning = datetime(2026, 11, 20, 5, tzinfo=HANOI)
    assert study_day(morning) == study_day(morning.astimezone(UTC)) + 1


def test_summer_time_neither_doubles_nor_loses_a_day() -> None:
    paris = ZoneInfo("Europe/Paris")
    for change in (datetime(2026, 3, 29, tzinfo=paris), datetime(2026, 10, 25, tzinfo=paris)):
        day = change.date().toordinal()
        assert study_day(change.replace(hour=3, minute=30)) == day - 1
        assert study_day(change.replace(hour=4)) == day
        assert day_start(day, paris).hour == 4


@given(MOMENTS)
def test_a_moment_lies_between_the_start_of_its_day_and_of_the_next(moment: datetime) -> None:
    day = study_day(moment)
    assert day_start(day, moment.tzinfo) <= moment < day_start(day + 1, moment.tzinfo)


@given(MOMENTS)
def test_milliseconds_come_back_as_the_moment_without_its_last_digits(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert from_unix_ms(unix_ms(moment), moment.tzinfo) == whole


def test_milliseconds_are_exact_far_from_the_epoch() -> None:
    assert unix_ms(datetime(2091, 7, 3, 1, 2, 3, 4999, tzinfo=UTC)) % 1000 == 4


def test_a_moment_keeps_the_instant_and_the_day() -> None:
    now = datetime(2026, 11, 20, 1, 30, tzinfo=HANOI)
    assert moment_of(now) == Moment(unix_ms(now), date(2026, 11, 19).toordinal())


@given(MOMENTS)
def test_today_ends_within_a_day_from_now(moment: datetime) -> None:
    today = today_of(moment)
    left = today.ends - today.now.at
    assert 0 < left <= 24 * 3_600_000
    assert today.day == study_day(moment)
