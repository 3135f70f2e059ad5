"""The page Tiến độ: mastery, what is being forgotten, calendar and coming days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.core.ids import KeyPointId
from studyapp.services.progress import PackMastery, Progress, ProgressService, Slipping
from studyapp.wording import errors, pack_names, progress
from studyapp.wording.numbers import percent

WEEKS = 13
STEPS = (1, 10, 20, 30)


@dataclass(frozen=True, slots=True)
class MasteryRow:
    code: str
    subject: str
    share: float
    percent: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SlippingRow:
    topic: str
    detail: str


@dataclass(frozen=True, slots=True)
class DayCell:
    """`step` is 0 for no card up to 4 for 30 or more; None where the day is still to come."""

    day: date
    count: int
    step: int | None
    is_today: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class CalendarState:
    """`weeks` are columns of seven days from Monday; `months` name the columns where a month begins."""

    weeks: tuple[tuple[DayCell, ...], ...]
    months: tuple[tuple[int, str], ...]
    today: str
    summary: str


@dataclass(frozen=True, slots=True)
class ForecastBar:
    name: str
    day: str
    count: int
    spoken: str


@dataclass(frozen=True, slots=True)
class ForecastState:
    bars: tuple[ForecastBar, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class ProgressState:
    masteries: tuple[MasteryRow, ...] = ()
    slipping: tuple[SlippingRow, ...] = ()
    slipping_points: frozenset[KeyPointId] = frozenset()
    calendar: CalendarState | None = None
    forecast: ForecastState | None = None
    is_empty: bool = True
    problem: str = ""


def derive(overview: Progress) -> ProgressState:
    return ProgressState(
        masteries=tuple(map(mastery_row, overview.masteries)),
        slipping=tuple(map(slipping_row, overview.slipping)),
        slipping_points=frozenset(each.key_point for each in overview.slipping),
        calendar=derive_calendar(overview.calendar, overview.today, overview.answered_today, overview.streak),
        forecast=derive_forecast(overview.forecast, overview.today),
        is_empty=not any(overview.calendar.values()) and not any(each.started for each in overview.masteries),
    )


def mastery_row(row: PackMastery) -> MasteryRow:
    code = pack_names.short_code(row.label.code, row.label.year)
    name = pack_names.pack_label(row.label.code, row.label.year, row.label.subject)
    spoken = progress.mastery_value(name, row.mastery)
    return MasteryRow(code, row.label.subject, row.mastery, percent(row.mastery), spoken)


def slipping_row(row: Slipping) -> SlippingRow:
    code = pack_names.short_code(row.label.code, row.label.year)
    return SlippingRow(row.topic, progress.recall(code, row.retrievability))


def derive_calendar(counts: Mapping[date, int], today: date, answered: int, streak: int) -> CalendarState:
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=back) for back in reversed(range(WEEKS))]
    weeks = tuple(
        tuple(day_cell(first + timedelta(days=day), counts, today) for day in range(7)) for first in mondays
    )
    busiest = max(counts.items(), key=lambda each: (each[1], each[0]), default=None)
    return CalendarState(
        weeks=weeks,
        months=month_names(mondays),
        today=progress.studied(answered, streak),
        summary=progress.calendar_summary(sum(counts.values()), WEEKS, busiest),
    )


def day_cell(day: date, counts: Mapping[date, int], today: date) -> DayCell:
    count = counts.get(day, 0)
    step = None if day > today else sum(count >= least for least in STEPS)
    return DayCell(day, count, step, day == today, progress.cards_on(day, count))


def month_names(mondays: list[date]) -> tuple[tuple[int, str], ...]:
    """The first column of each month; a name needs two columns, so one right before the next gives way."""
    starts = [
        (at, monday) for at, monday in enumerate(mondays) if at == 0 or monday.month != mondays[at - 1].month
    ]
    following = [at for at, _ in starts[1:]] + [len(mondays)]
    return tuple(
        (at, progress.month(monday))
        for (at, monday), end in zip(starts, following, strict=True)
        if end - at > 1
    )


def derive_forecast(days: tuple[tuple[date, int], ...], today: date) -> ForecastState:
    bars = tuple(
        ForecastBar(
            progress.coming_day(day, today), progress.short_day(day), count, progress.cards_on(day, count)
        )
        for day, count in days
    )
    return ForecastState(bars, progress.forecast_summary(days))


class ProgressViewModel(QObject):
    """Reads anew each time the page is shown; nothing on it is stored."""

    changed = Signal()

    def __init__(self, service: ProgressService) -> None:
        super().__init__()
        self._service = service
        self.state = ProgressState()

    def refresh(self) -> None:
        try:
            self.state = derive(self._service.overview())
        except StudyError as error:
            self.state = ProgressState(problem=errors.sentence(error))
        self.changed.emit()
