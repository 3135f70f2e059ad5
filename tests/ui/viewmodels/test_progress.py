"""The page Tiến độ as state: no window needed."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.origin import Origin
from studyapp.services.labels import PackLabel
from studyapp.services.progress import PackMastery, Progress, Slipping
from studyapp.ui.viewmodels.progress import WEEKS, day_cell, derive, derive_calendar, month_names

FRIDAY = date(2026, 11, 20)
LABEL = PackLabel(PackId("21"), Origin.SHIPPED, "21-NQ/TW", 2017, "Công tác dân số")


def an_overview(**changes: object) -> Progress:
    fields: dict[str, object] = {
        "masteries": (PackMastery(LABEL, 0.676, 19, 12),),
        "slipping": (Slipping(KeyPointId("k"), "Số năm sống khỏe đến năm 2030", LABEL, 0.62),),
        "calendar": {FRIDAY: 8, FRIDAY - timedelta(days=1): 32},
        "today": FRIDAY,
        "answered_today": 8,
        "forecast": tuple((FRIDAY + timedelta(days=ahead), 10 + ahead) for ahead in range(1, 8)),
        "streak": 2,
    }
    return Progress(**{**fields, **changes})  # type: ignore[arg-type]


def test_mastery_is_a_whole_per_cent_with_code_and_year() -> None:
    (row,) = derive(an_overview()).masteries
    assert (row.code, row.subject, row.percent) == ("21-NQ/TW (2017)", "Công tác dân số", "68%")
    assert row.spoken == "21-NQ/TW (2017) · Công tác dân số: nắm vững 68%"


def test_what_slips_is_named_with_how_likely_it_is_remembered() -> None:
    state = derive(an_overview())
    assert state.slipping[0].detail == "21-NQ/TW (2017) · khả năng nhớ 62%"
    assert state.slipping_points == {"k"}


def test_the_calendar_has_thirteen_weeks_from_monday_and_ends_with_this_week() -> None:
    calendar = derive(an_overview()).calendar
    assert calendar is not None
    assert [len(week) for week in calendar.weeks] == [7] * WEEKS
    assert all(week[0].day.weekday() == 0 for week in calendar.weeks)
    assert FRIDAY in {cell.day for cell in calendar.weeks[-1]}


@pytest.mark.parametrize(
    ("count", "step"), [(0, 0), (1, 1), (9, 1), (10, 2), (19, 2), (20, 3), (29, 3), (30, 4), (500, 4)]
)
def test_a_day_is_as_dark_as_its_cards_are_many(count: int, step: int) -> None:
    assert day_cell(FRIDAY, {FRIDAY: count}, FRIDAY).step == step


def test_days_to_come_have_no_colour() -> None:
    tomorrow = FRIDAY + timedelta(days=1)
    assert day_cell(tomorrow, {}, FRIDAY).step is None


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_month_names_never_run_into_each_other(today: date) -> None:
    calendar = derive_calendar({}, today, 0, 0)
    columns = [at for at, _ in calendar.months]
    assert all(later - earlier > 1 for earlier, later in pairwise(columns))
    assert sum(cell.is_today for week in calendar.weeks for cell in week) == 1


def test_a_month_that_would_have_one_column_is_left_unnamed() -> None:
    mondays = [date(2026, 8, 31), date(2026, 9, 7), date(2026, 9, 14)]
    assert month_names(mondays) == ((1, "Tháng 9"),)


def test_the_first_coming_day_is_called_tomorrow() -> None:
    forecast = derive(an_overview()).forecast
    assert forecast is not None
    assert [bar.name for bar in forecast.bars] == ["Mai", "CN", "T2", "T3", "T4", "T5", "T6"]
    assert forecast.summary.startswith("Dự kiến ôn: 21/11 11 thẻ; 22/11 12 thẻ")


def test_a_screen_reader_hears_the_calendar_as_a_sentence() -> None:
    calendar = derive(an_overview()).calendar
    assert calendar is not None
    assert calendar.summary == "Lịch học 13 tuần: 40 thẻ. Nhiều nhất: 19/11/2026, 32 thẻ."


def test_a_learner_who_has_not_begun_sees_an_empty_page() -> None:
    fresh = an_overview(masteries=(PackMastery(LABEL, 0.0, 19, 0),), slipping=(), calendar={}, streak=0)
    assert derive(fresh).is_empty
    assert not derive(an_overview()).is_empty


def test_a_single_day_is_no_streak() -> None:
    assert derive_calendar({FRIDAY: 1}, FRIDAY, 1, 1).today == "Hôm nay 1 thẻ"
    assert derive_calendar({}, FRIDAY, 1, 5).today == "Hôm nay 1 thẻ · Số ngày học liên tục: 5"
