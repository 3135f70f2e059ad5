"""The calendar of study: what was answered on each day of thirteen weeks, and how many days in a row."""

from collections.abc import Mapping, Set
from datetime import date

WEEKS = 13
DAYS_OF_A_WEEK = 7


def first_day(today: int) -> int:
    """The Monday the calendar begins with; the last of its weeks is this one."""
    monday = today - date.fromordinal(today).weekday()
    return monday - DAYS_OF_A_WEEK * (WEEKS - 1)


def calendar(counts: Mapping[int, int], today: int) -> Mapping[date, int]:
    """`counts` by study day; left out are days without an answer and those a wrong clock put ahead."""
    days = range(first_day(today), today + 1)
    return {date.fromordinal(day): counts[day] for day in days if counts.get(day)}


def streak(days: Set[int], today: int) -> int:
    """Study days in a row up to today, or up to yesterday while nothing was done today."""
    last = today if today in days else today - 1
    first = last
    while first in days:
        first -= 1
    return last - first
