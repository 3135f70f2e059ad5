"""The study day: it begins at 4:00 of the learner's own clock, so that a late evening belongs to one day."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

DAY_BEGINS = timedelta(hours=4)
UNIX_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(NamedTuple):
    """An instant as the logs keep it: Unix milliseconds, and the study day (a date's ordinal) it fell into.

    The day is kept beside the instant because the zone that decided it may be another one tomorrow.
    """

    at: int
    day: int


def study_day(moment: datetime) -> int:
    """The ordinal of the study day; `moment` is local and aware."""
    return (moment.replace(tzinfo=None) - DAY_BEGINS).toordinal()


def day_start(day: int, zone: tzinfo | None) -> datetime:
    return datetime.combine(date.fromordinal(day), time(), zone) + DAY_BEGINS


def unix_ms(moment: datetime) -> int:
    """Whole milliseconds, rounded down, without a float between."""
    return (moment - UNIX_EPOCH) // timedelta(milliseconds=1)


def from_unix_ms(at: int, zone: tzinfo | None) -> datetime:
    return (UNIX_EPOCH + timedelta(milliseconds=at)).astimezone(zone)


def moment_of(now: datetime) -> Moment:
    return Moment(unix_ms(now), study_day(now))


class Today(NamedTuple):
    """Now, and when the study day ends: both in Unix milliseconds."""

    now: Moment
    ends: int

    @property
    def day(self) -> int:
        return self.now.day


def today_of(now: datetime) -> Today:
    moment = moment_of(now)
    return Today(moment, unix_ms(day_start(moment.day + 1, now.tzinfo)))
