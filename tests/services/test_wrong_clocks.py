"""A clock that was wrong never spoils a schedule: beside a learner a twin studies whose clock was right."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.ids import CardId
from studyapp.core.study.day import study_day
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.core.study.rating import Rating
from studyapp.core.study.scheduler import replay
from studyapp.services.study import StudyService
from studyapp.storage.learner.reviews import answers
from tests.services.quiz_desk import QuizDesk
from tests.services.study_desk import memory_of

PACK = {"a": 2, "b": 1, "c": 1}
CARDS = ("a1", "a2", "b1", "c1")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
FEW = settings(max_examples=12, deadline=None)


@dataclass(frozen=True)
class Sitting:
    """So long after the one before, these cards are rated so, a minute apart."""

    after: timedelta
    ratings: Sequence[tuple[str, Rating]]

    @property
    def cards(self) -> set[str]:
        return {card for card, _ in self.ratings}


RATINGS = st.lists(st.tuples(st.sampled_from(CARDS), st.sampled_from(Rating)), min_size=1, max_size=4)


def hours(least: int, most: int) -> st.SearchStrategy[timedelta]:
    return st.integers(least, most).map(lambda many: timedelta(hours=many))


def days(least: int, most: int) -> st.SearchStrategy[timedelta]:
    return hours(24 * least, 24 * most)


SITTINGS = st.lists(st.builds(Sitting, hours(1, 72), RATINGS), max_size=4)
SOME_SITTINGS = SITTINGS.filter(bool)
JUMPS = days(20, 2_000)


@contextmanager
def desk(zone: tzinfo | None = None) -> Iterator[QuizDesk]:
    with TemporaryDirectory() as folder:
        made = QuizDesk(Path(folder))
        if zone is not None:
            made.now = made.now.astimezone(zone)
        made.start(p=PACK)
        yield made
        made.learner.close()
        made.library.close()


def sit(desk: QuizDesk, sittings: Sequence[Sitting], jump: timedelta = timedelta()) -> None:
    """The clock is wrong by `jump` while they last, and right again with the next start."""
    for sitting in sittings:
        desk.pass_time(sitting.after)
        desk.pass_time(jump)
        for card, rating in sitting.ratings:
            desk.pass_time(MINUTE)
            desk.study.answer(CardId(card), rating, MINUTE)
        desk.pass_time(-jump)
    desk.restart()
    desk.study.plan()


def memories(desk: QuizDesk) -> dict[str, MemoryState]:
    return {card: memory_of(desk.learner, card) for card in CARDS}


def as_replayed(desk: QuizDesk) -> dict[str, MemoryState]:
    return {card: replay(CardId(card), answers(desk.learner, CardId(card))) for card in CARDS}


@FEW
@given(SITTINGS, SOME_SITTINGS, SITTINGS, JUMPS)
def test_after_a_clock_was_ahead_all_is_as_if_it_had_been_right(
    before: list[Sitting], wrong: list[Sitting], after: list[Sitting], jump: timedelta
) -> None:
    with desk() as learner, desk() as twin:
        for each, wrong_by in ((learner, jump), (twin, timedelta())):
            sit(each, before)
            for sitting in wrong:  # several starts, all of them on a wrong date
                each.pass_time(wrong_by)
                sit(each, [sitting])
                each.pass_time(-wrong_by)
            each.restart()
            each.study.plan()
        assert memories(learner) == memories(twin) == as_replayed(learner)
        assert learner.progress.overview() == twin.progress.overview()
        for each in (learner, twin):
            sit(each, after)
        assert memories(learner) == memories(twin) == as_replayed(learner)
        assert learner.progress.overview() == twin.progress.overview()


@FEW
@given(SOME_SITTINGS, SOME_SITTINGS, SITTINGS, days(400, 9_000))
def test_while_a_battery_is_empty_nothing_of_before_is_touched_and_after_it_all_fits_in(
    before: list[Sitting], wrong: list[Sitting], after: list[Sitting], jump: timedelta
) -> None:
    with desk() as learner, desk() as twin:
        for each in (learner, twin):
            sit(each, before)
        last_right_day = study_day(learner.now)
        known = memories(learner)
        learner.pass_time(-jump)
        for sitting in wrong:
            sit(learner, [sitting])
        answered = set().union(*(sitting.cards for sitting in wrong))
        untouched = {card: known[card] for card in CARDS if card not in answered}
        assert memories(learner).items() >= untouched.items()
        learner.pass_time(jump)
        learner.restart()
        learner.study.plan()
        assert memories(learner).items() >= untouched.items()
        today = study_day(learner.now)
        for card in answered:
            memory = memory_of(learner.learner, card)
            assert memory.last_day is not None
            assert last_right_day <= memory.last_day <= today
        assert memories(learner) == as_replayed(learner)
        sit(learner, after)
        assert memories(learner) == as_replayed(learner)


@FEW
@given(
    st.lists(st.tuples(days(-900, 900), SOME_SITTINGS), min_size=1, max_size=5),
)
def test_wherever_the_clock_wandered_no_card_waits_longer_than_its_interval(
    wanderings: list[tuple[timedelta, list[Sitting]]],
) -> None:
    with desk() as learner:
        latest = learner.now
        for jump, sittings in wanderings:
            learner.pass_time(jump)
            sit(learner, sittings)
            latest = max(latest, learner.now)
            assert memories(learner) == as_replayed(learner)
        learner.now = latest
        learner.restart()
        learner.study.plan()
        for card, memory in memories(learner).items():
            if memory.kind is not MemoryKind.NEW:
                wait_until_due(learner, card, memory)


def wait_until_due(desk: QuizDesk, card: str, memory: MemoryState) -> None:
    """From a right clock on it comes within the interval that its own last rating gave."""
    assert memory.last_day is not None
    assert memory.last_day <= study_day(desk.now)
    if memory.kind is MemoryKind.REVIEW:
        assert memory.due_day is not None
        assert memory.due_day - study_day(desk.now) <= memory.due_day - memory.last_day
    assert memories(desk)[card] == memory


def test_a_card_answered_ahead_of_time_comes_back_as_soon_as_the_clock_is_right() -> None:
    with desk() as learner:
        learner.pass_time(400 * DAY)
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        learner.pass_time(-400 * DAY)
        learner.restart()
        learner.study.plan()
        memory = memory_of(learner.learner, "b1")
        assert memory.due_day is not None
        learner.now += (memory.due_day - study_day(learner.now)) * DAY
        assert study_day(learner.now) < study_day(learner.now - DAY) + 30
        assert learner.study.plan().reviews == 1


def test_a_minute_step_taken_ahead_of_time_comes_in_minutes() -> None:
    with desk() as learner:
        learner.pass_time(timedelta(hours=5))
        learner.study.answer(CardId("b1"), Rating.AGAIN, MINUTE)
        learner.pass_time(timedelta(hours=-5))
        learner.study.plan()
        learner.pass_time(10 * MINUTE)
        due = learner.study.next_card()
        assert due is not None
        assert due.card.id == "b1"


def test_the_queue_mends_it_without_a_restart() -> None:
    with desk() as learner:
        learner.study.plan()
        learner.pass_time(400 * DAY)
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        learner.pass_time(-400 * DAY)
        learner.study.next_card()
        assert memory_of(learner.learner, "b1").last_day == study_day(learner.now)


@pytest.mark.parametrize(
    "act",
    [
        lambda study: study.answer(CardId("a1"), Rating.GOOD, MINUTE),
        lambda study: study.bury(CardId("a1")),
        lambda study: study.undo(),
        lambda study: study.next_step_at(),
        lambda study: study.later_answer(),
    ],
)
def test_whatever_comes_first_after_the_clock_was_set_right_mends_it(
    act: Callable[[StudyService], object],
) -> None:
    with desk() as learner:
        learner.pass_time(400 * DAY)
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        learner.pass_time(-400 * DAY)
        act(learner.study)
        last_day = memory_of(learner.learner, "b1").last_day
        assert last_day in (None, study_day(learner.now))  # None where it was the answer undone


def test_a_card_put_off_ahead_of_time_is_not_put_off_for_years() -> None:
    with desk() as learner:
        total = learner.study.plan().total
        learner.pass_time(400 * DAY)
        learner.study.bury(CardId("b1"))
        assert learner.study.plan().total == total - 1
        learner.pass_time(-400 * DAY)
        assert learner.study.plan().total == total


def test_answers_given_ahead_of_time_are_counted_on_the_day_the_clock_was_set_right() -> None:
    with desk() as learner:
        sit(learner, [Sitting(DAY, [("a1", Rating.GOOD)])])
        sit(learner, [Sitting(DAY, [("b1", Rating.GOOD)])], jump=300 * DAY)
        seen = learner.progress.overview()
        assert seen.streak == 2
        assert seen.answered_today == 1
        assert sum(seen.calendar.values()) == 2
        learner.pass_time(300 * DAY)
        assert learner.progress.overview().answered_today == 0


def test_the_log_keeps_what_the_clock_told() -> None:
    with desk() as learner:
        sit(learner, [Sitting(DAY, [("b1", Rating.GOOD)])], jump=300 * DAY)
        (day,) = learner.learner.execute("SELECT study_day FROM review_log").fetchone()
        assert day == study_day(learner.now + 300 * DAY)


def test_it_does_not_move_on_with_every_start() -> None:
    """What was judged once stays where it was put, or a card would run ahead of its own day for ever."""
    with desk() as learner:
        sit(learner, [Sitting(DAY, [("b1", Rating.GOOD)])], jump=300 * DAY)
        known = memories(learner)
        for _ in range(5):
            learner.pass_time(DAY)
            learner.restart()
            learner.study.plan()
            assert memories(learner) == known
        assert learner.learner.execute("SELECT count(*) FROM clock_reading").fetchone() == (1,)


def test_an_urgent_card_stays_urgent() -> None:
    with desk() as learner:
        learner.pass_time(300 * DAY)
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        learner.learner.execute("UPDATE enrolled_card SET urgent = 1 WHERE card = 'b1'")
        learner.pass_time(-300 * DAY)
        learner.study.plan()
        assert learner.learner.execute("SELECT urgent FROM enrolled_card WHERE card = 'b1'").fetchone() == (
            1,
        )


def test_an_answer_that_is_still_to_come_is_named_until_the_next_answer() -> None:
    with desk() as learner:
        assert learner.study.later_answer() is None
        sit(learner, [Sitting(DAY, [("b1", Rating.GOOD)])], jump=300 * DAY)
        assert learner.study.later_answer() == learner.now + 300 * DAY
        learner.study.answer(CardId("a1"), Rating.GOOD, MINUTE)
        learner.restart()
        assert learner.study.later_answer() is None


def test_a_clock_that_runs_behind_is_named_whatever_is_answered() -> None:
    with desk() as learner:
        sit(learner, [Sitting(DAY, [("b1", Rating.GOOD)])])
        answered = learner.now
        learner.pass_time(-400 * DAY)
        sit(learner, [Sitting(DAY, [("a1", Rating.GOOD)])])
        assert learner.study.later_answer() == answered
        learner.now = answered + DAY
        learner.restart()
        assert learner.study.later_answer() is None


def test_a_few_seconds_back_are_nobody_s_business() -> None:
    with desk() as learner:
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        learner.pass_time(timedelta(seconds=-30))
        learner.restart()
        assert learner.study.later_answer() is None
        assert learner.learner.execute("SELECT count(*) FROM clock_reading").fetchone() == (0,)


def zones() -> list[tzinfo]:
    return [*(timezone(timedelta(hours=hours)) for hours in (-11, -3, 0, 7, 14)), ZoneInfo("Europe/Paris")]


@FEW
@given(
    st.lists(
        st.tuples(st.sampled_from(zones()), hours(1, 48), st.sampled_from(Rating)),
        min_size=1,
        max_size=8,
    )
)
def test_zones_and_summer_time_move_a_card_by_a_day_at_most(
    travels: list[tuple[tzinfo, timedelta, Rating]],
) -> None:
    with desk() as learner:
        learner.now = datetime(2026, 3, 27, 22, tzinfo=UTC)  # Europe's clocks change on the 29th
        for zone, span, rating in travels:
            learner.now = (learner.now.astimezone(UTC) + span).astimezone(zone)
            learner.study.next_card()
            learner.study.answer(CardId("b1"), rating, MINUTE)
            memory = memory_of(learner.learner, "b1")
            if memory.due_day is not None and memory.last_day is not None:
                assert memory.last_day - study_day(learner.now) in (0, 1)
        assert learner.learner.execute("SELECT count(*) FROM clock_reading").fetchone() == (0,)
        assert memories(learner) == as_replayed(learner)


@pytest.mark.parametrize("hour", [0, 3, 4, 5, 23])
def test_an_answer_around_four_o_clock_comes_back_with_its_study_day(hour: int) -> None:
    with desk() as learner:
        learner.at(f"2026-11-25 {hour:02}:30")
        learner.study.answer(CardId("b1"), Rating.GOOD, MINUTE)
        memory = memory_of(learner.learner, "b1")
        assert memory.due_day is not None
        assert (
            memory.last_day == study_day(learner.now) == study_day(learner.now.replace(hour=12)) - (hour < 4)
        )
