"""When a session met."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.naming import conference_name, days
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import opened
from studyapp.core.quiz.item import Option
from studyapp.core.study.card import CardType

WRITER = "conferences"
_DAYS = (-21, -11, 9, 23)
_MONTHS = (-2, -1, 1, 2)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for conference in material.facts.conferences:
        name, point = conference_name(conference), material.point_at(conference.span)
        if not (name and point and conference.start and conference.end):
            continue
        pen = Pen(material, WRITER, point, conference.span, slot=str(conference.ordinal))
        when = days(conference.start, conference.end)
        yield (pen.card(CardType.BASIC, f"{name} họp vào thời gian nào?", f"{opened(when)}."),)
        options = _options(conference.start, conference.end, first=pen.falls_true())
        rationale = f"Theo bài báo, {name} họp {when}; các phương án còn lại lùi hoặc tiến ngày họp."
        yield (pen.ranked(f"{name} họp vào thời gian nào?", options, rationale),)


def _options(start: date, end: date, *, first: bool) -> list[Option]:
    """The right days with three others of the same length, in order of time; all of them span a month's end
    where the right ones do."""
    move, steps = (_by_months, _MONTHS) if start.month != end.month else (_by_days, _DAYS)
    chosen = steps[1:] if first else steps[:3]
    times = sorted((move(start, step), move(end, step)) for step in (*chosen, 0))
    return [Option(opened(days(*each)), correct=each == (start, end)) for each in times]


def _by_days(day: date, step: int) -> date:
    return day + timedelta(step)


def _by_months(day: date, step: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
