"""The day an article was published, from its page's date line."""

import re
from datetime import date

_DATE = re.compile(r"(?<!\d)(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)")
# ASP.NET writes "12/6/2017 3:33:56 PM" where the machine counts months first.
_AMERICAN = re.compile(r"\d{1,2}/\d{1,2}/\d{4},? \d{1,2}:\d\d:\d\d [AP]M\b")


def stamp_day(line: str) -> date | None:
    found = _DATE.search(line)
    if found is None:
        return None
    first, second, year = map(int, found.groups())
    month_first = _AMERICAN.search(line) is not None
    day, month = (second, first) if month_first else (first, second)
    return valid_day(year, month, day)


def valid_day(year: int, month: int, day: int) -> date | None:
    """None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
