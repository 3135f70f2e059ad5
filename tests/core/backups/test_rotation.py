"""Rotation of copies by days, weeks and months, for any order of days a wrong clock may give."""

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from studyapp.core.backups.rotation import DAYS, MONTHS, WEEKS, Stamp, kept

TODAY = date(2026, 11, 20)
stamps = st.lists(st.builds(Stamp, st.just(4), st.dates(date(2009, 1, 1), date(2040, 1, 1))), max_size=80)
versioned = st.lists(st.builds(Stamp, st.integers(1, 6), st.dates(date(2026, 1, 1), date(2026, 12, 31))))


def daily(days: int, first: date = TODAY) -> list[Stamp]:
    """One copy a day, the newest first."""
    return [Stamp(4, first - timedelta(days)) for days in range(days)]


def days_kept(copies: list[Stamp]) -> list[date]:
    return [copies[at].day for at in sorted(kept(copies))]


def lived_through(copies: list[Stamp]) -> list[Stamp]:
    """What is left where each copy was followed by a rotation; `copies` are the newest first."""
    left: list[Stamp] = []
    for copy in reversed(copies):
        left.insert(0, copy)
        left = [left[at] for at in sorted(kept(left))]
    return left


def test_nothing_is_kept_of_nothing() -> None:
    assert kept([]) == frozenset()


def test_a_year_of_daily_copies_leaves_days_weeks_and_months() -> None:
    left = days_kept(daily(365))
    assert left[:DAYS] == [TODAY - timedelta(days) for days in range(DAYS)]
    weeks = [day for day in left[DAYS:] if day.isoweekday() == 7]
    assert weeks[: WEEKS - 2] == [date(2026, 11, 8), date(2026, 11, 1), date(2026, 10, 25)]
    assert {(day.year, day.month) for day in left} == {(2026, month) for month in range(1, 12)} | {(2025, 12)}
    assert len(left) <= DAYS + WEEKS + MONTHS


def test_of_several_copies_of_a_day_the_newest_stays() -> None:
    assert kept([Stamp(4, TODAY)] * 3) == {0}


def test_holidays_take_no_copy_away() -> None:
    before = daily(20, TODAY - timedelta(200))
    assert kept([Stamp(4, TODAY), *before]) >= {0, *(at + 1 for at in range(DAYS - 1))}


def test_the_copy_before_a_migration_stays_however_old() -> None:
    copies = [*daily(800), Stamp(3, date(2020, 5, 1)), Stamp(3, date(2020, 4, 1))]
    assert kept(copies) & {800, 801} == {800}


def months_of(copies: list[Stamp]) -> list[tuple[int, int]]:
    return list(dict.fromkeys((copy.day.year, copy.day.month) for copy in copies))


def test_a_clock_that_was_a_month_ahead_for_a_day_costs_the_two_oldest_months_at_most() -> None:
    usual = lived_through(daily(500))
    after = lived_through([Stamp(4, TODAY + timedelta(1)), Stamp(4, TODAY + timedelta(40)), *usual])
    assert set(months_of(usual)[: MONTHS - 2]) <= set(months_of(after))
    assert len(after) >= len(usual) - 3


def test_a_dead_battery_that_dates_every_copy_alike_takes_no_older_one() -> None:
    usual = lived_through(daily(300))
    reset = [Stamp(4, date(2010, 1, 1))] * 50 + usual
    left = lived_through(reset)
    assert left[0].day == date(2010, 1, 1)
    assert len(left) >= len(usual) - 2


@given(stamps)
def test_the_newest_copy_always_stays_and_the_number_is_bounded(copies: list[Stamp]) -> None:
    positions = kept(copies)
    assert (0 in positions) == bool(copies)
    assert len(positions) <= DAYS + WEEKS + MONTHS


@given(stamps)
def test_rotating_twice_takes_no_more_than_once(copies: list[Stamp]) -> None:
    once = [copies[at] for at in sorted(kept(copies))]
    assert kept(once) == frozenset(range(len(once)))


@given(stamps)
def test_a_day_that_has_no_newer_copy_right_behind_it_is_among_the_latest(copies: list[Stamp]) -> None:
    ends = [at for at, copy in enumerate(copies) if at == 0 or copies[at - 1].day != copy.day]
    assert set(ends[:DAYS]) <= kept(copies)


@given(stamps, st.dates(date(2009, 1, 1), date(2040, 1, 1)))
def test_one_more_day_by_whatever_clock_takes_at_most_a_day_a_week_and_a_month(
    copies: list[Stamp], day: date
) -> None:
    before = [copies[at] for at in sorted(kept(copies))]
    assume(not before or before[0].day != day)
    after = [Stamp(4, day), *before]
    gone = sorted(set(range(len(after))) - kept(after))
    assert len(gone) <= 3
    assert not set(gone) & set(range(DAYS))


@given(versioned)
def test_every_version_keeps_its_newest_copy(copies: list[Stamp]) -> None:
    left = kept(copies)
    for version in {copy.version for copy in copies}:
        assert min(at for at, copy in enumerate(copies) if copy.version == version) in left


@given(stamps.filter(lambda copies: len(copies) <= 40))
def test_living_through_any_clock_leaves_the_same_bound(copies: list[Stamp]) -> None:
    assert len(lived_through(copies)) <= DAYS + WEEKS + MONTHS
