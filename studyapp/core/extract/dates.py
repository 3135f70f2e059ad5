"""Calendar days, ranges, months and quarters; a year that the article does not give is never added."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import DateFact
from studyapp.core.extract.happenings import what_happened
from studyapp.core.extract.stamps import valid_day
from studyapp.core.library.evidence import Span

_LEAP_YEAR = 2000
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}

# A set of characters in front lets the engine skip to digits; a look-behind in front would not.
_FIRST = r"[0-9](?<![\d/.,-].)[0-9]?"
_DAY, _MONTH, _YEAR = r"\d{1,2}", r"\d{1,2}", r"\d{4}"
_TO = r"\s*(?:-|đến|tới|đến hết|và)\s*(?:ngày )?"
_IN_MONTH = r"(?: ?[/.-] ?| tháng )"
_IN_YEAR = r"(?: ?[/.-] ?|,? năm )"
_END = r"(?![\d/]|[.,]\d| ?%)"
_SPAN_OF_DAYS = rf"(?P<d2>{_DAY}){_IN_MONTH}(?P<m2>{_MONTH})"
_LEAD = re.compile(
    r"(?:\b[Tt]ừ )?\b[Nn]gày $|\b(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm)(?: ngày)? $|\b[Tt]ừ $"
)
# Without a year "4-12" may be anything: a word for time or a bracket must stand before it.
_MOMENT = re.compile(
    r"(?:\b(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm|[Tt]ừ|[Đđ]ến|[Tt]rước|nay|qua|mai) \(?|\()$"
)
_BEFORE = 16


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text + _END)


# From the longest to the shortest, so that the day of a range is not read alone.
_WITH_YEAR = (
    _pattern(
        rf"(?P<d1>{_FIRST}){_IN_MONTH}(?P<m1>{_MONTH})(?:{_IN_YEAR}(?P<y1>{_YEAR}))?{_TO}{_SPAN_OF_DAYS}{_IN_YEAR}(?P<y2>{_YEAR})"
    ),
    _pattern(rf"(?P<d1>{_FIRST}){_TO}{_SPAN_OF_DAYS}{_IN_YEAR}(?P<y2>{_YEAR})"),
    _pattern(rf"(?P<d1>{_FIRST}){_IN_MONTH}(?P<m1>{_MONTH}){_IN_YEAR}(?P<y1>{_YEAR})"),
    _pattern(rf"[Tt]háng (?P<m1>{_MONTH})(?: ?[/.-] ?|,? năm )(?P<y1>{_YEAR})"),
    _pattern(rf"[Qq]uý (?P<q1>I{{1,3}}|IV|[1-4])(?: ?[/-] ?| năm | )(?P<y1>{_YEAR})"),
)
_WITHOUT_YEAR = (
    _pattern(rf"(?P<d1>{_FIRST}){_IN_MONTH}(?P<m1>{_MONTH}){_TO}{_SPAN_OF_DAYS}"),
    _pattern(rf"(?P<d1>{_FIRST}){_TO}(?P<d2>{_DAY})(?:[/-]| tháng )(?P<m2>{_MONTH})"),
    _pattern(rf"(?P<d1>{_FIRST})(?:[/-]| tháng )(?P<m1>{_MONTH})(?! (?:số|tổng)\b)"),
)
# "14.12" is a day only right after "ngày"; elsewhere it is a number.
_DOTTED = _pattern(rf"(?<=[Nn]gày )(?P<d1>{_DAY})\.(?P<m1>{_MONTH})(?! (?:nghìn|ngàn|triệu|tỷ|tỉ)\b)")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` to `end`, or only the month and day it begins on."""

    start: date | None
    end: date | None
    day_month: str | None = None


Dated = list[tuple[Span, Period]]


def dates_in(reading: Reading, dated: Dated | None = None) -> tuple[DateFact, ...]:
    """The first mention of each period, in reading order."""
    facts: dict[Period, DateFact] = {}
    for span, period in dated_spans(reading.text) if dated is None else dated:
        if period not in facts:
            facts[period] = _fact(reading, span, period)
    return tuple(facts.values())


def dated_spans(text: str) -> Dated:
    """Every date of the text with its place; none overlaps another."""
    taken = bytearray(len(text))
    found: Dated = []
    for pattern in (*_WITH_YEAR, *_WITHOUT_YEAR, _DOTTED):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            period = _period(match.groupdict())
            stands = pattern not in _WITHOUT_YEAR or _MOMENT.search(before)
            if period and stands and not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = b"\x01" * len(match[0])
                lead = _LEAD.search(before)
                found.append((Span(match.start() - (len(lead[0]) if lead else 0), match.end()), period))
    return sorted(found, key=lambda each: each[0])


def _period(parts: dict[str, str | None]) -> Period | None:
    numbers = {name: _number(part) for name, part in parts.items()}
    year = numbers.get("y1")
    if year and "d1" not in parts:
        return _months(year, numbers)
    months = [numbers.get("m1") or numbers.get("m2"), numbers.get("m2") or numbers.get("m1")]
    days = [numbers.get("d1"), numbers.get("d2") or numbers.get("d1")]
    year = numbers.get("y2") or numbers.get("y1")
    first_year = numbers.get("y1") or year
    return _days(first_year, year, [(month or 0, day or 0) for month, day in zip(months, days, strict=True)])


def _number(part: str | None) -> int | None:
    return None if part is None else _QUARTERS.get(part) or int(part)


def _months(year: int, numbers: dict[str, int | None]) -> Period | None:
    quarter = numbers.get("q1")
    first, count = (quarter * 3 - 2, 3) if quarter else (numbers.get("m1") or 0, 1)
    start = valid_day(year, first, 1)
    after = valid_day(year + (first + count > 12), (first + count - 1) % 12 + 1, 1)
    return Period(start, after - timedelta(days=1)) if start and after else None


def _days(first_year: int | None, year: int | None, days: list[tuple[int, int]]) -> Period | None:
    start = valid_day(first_year or _LEAP_YEAR, *days[0])
    end = valid_day(year or _LEAP_YEAR, *days[1])
    if start is None or end is None or start > end:
        return None
    return Period(start, end) if year else Period(None, None, f"{start:%m-%d}")


def _fact(reading: Reading, span: Span, period: Period) -> DateFact:
    return DateFact(
        text=reading.shown(span.start, span.end),
        start=period.start,
        end=period.end,
        day_month=period.day_month,
        span=span,
        what=what_happened(reading, span),
    )
