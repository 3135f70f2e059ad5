"""When a session met."""

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
_SHIFTS = (-21, -11, 9, 23)


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
    """The right days with earlier and later ones of the same length, in order of time."""
    shifts = (_SHIFTS[1], *_SHIFTS[2:]) if first else (*_SHIFTS[:2], _SHIFTS[2])
    moved = [Option(opened(days(start + timedelta(shift), end + timedelta(shift)))) for shift in shifts]
    return sorted(
        [*moved, Option(opened(days(start, end)), correct=True)], key=lambda each: _sortable(each, start, end)
    )


def _sortable(option: Option, start: date, end: date) -> int:
    shifts = {
        opened(days(start + timedelta(shift), end + timedelta(shift))): shift for shift in (*_SHIFTS, 0)
    }
    return shifts[option.text]
