"""The scheduler gives FSRS-6's memory states, counted in study days, and replay rebuilds them."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.ids import CardId
from studyapp.core.study.day import Moment, moment_of
from studyapp.core.study.fuzz import fuzz_range
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.core.study.rating import Answer, Rating
from studyapp.core.study.scheduler import preview, replay, review

CARD = CardId("nq-21/quy-mo")
DAY_ONE = date(2026, 11, 20).toordinal()
AGAIN, HARD, GOOD, EASY = Rating
TEN_MINUTES = timedelta(minutes=10)
RATINGS = st.sampled_from(Rating)
HISTORIES = st.lists(st.tuples(RATINGS, st.integers(0, 400)), min_size=1, max_size=25)


def at(day: int, minute: int = 0) -> Moment:
    """`day` days after the first, `minute` minutes after the day began."""
    return Moment(at=(day * 1_440 + minute) * 60_000, day=DAY_ONE + day)


def oracle(history: list[tuple[Rating, int]]) -> fsrs.Card:
    """The library alone, one review at noon of each day that has passed."""
    scheduler = fsrs.Scheduler(
        learning_steps=[TEN_MINUTES], relearning_steps=[TEN_MINUTES], enable_fuzzing=False
    )
    noon = datetime(2026, 11, 20, 12, tzinfo=UTC)
    card = fsrs.Card(card_id=1, due=noon)
    for rating, days in history:
        noon += timedelta(days=days)
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), noon)
    return card


def answers(history: list[tuple[Rating, int]]) -> list[Answer]:
    day, given_answers = 0, []
    for rating, days in history:
        day += days
        given_answers.append(Answer(rating, at(day)))
    return given_answers


def days_given(memory: MemoryState) -> int:
    assert memory.due_day is not None
    assert memory.last_day is not None
    return memory.due_day - memory.last_day


@given(HISTORIES)
@settings(max_examples=300)
def test_memory_is_what_the_library_makes_of_the_same_days(history: list[tuple[Rating, int]]) -> None:
    memory, expected = replay(CARD, answers(history)), oracle(history)
    assert (memory.kind, memory.step) == (MemoryKind(expected.state), expected.step)
    assert memory.difficulty == expected.difficulty
    assert memory.stability == expected.stability


@given(HISTORIES)
def test_a_day_interval_lies_in_the_range_around_the_librarys(history: list[tuple[Rating, int]]) -> None:
    memory, expected = replay(CARD, answers(history)), oracle(history)
    if memory.kind is MemoryKind.REVIEW:
        assert expected.last_review is not None
        low, high = fuzz_range((expected.due - expected.last_review).days)
        assert low <= days_given(memory) <= high


@pytest.mark.parametrize(
    ("history", "stability", "difficulty", "interval"),
    [
        ([(GOOD, 0)], 2.3065, 2.1181, timedelta(days=2)),
        ([(AGAIN, 0)], 0.212, 6.4133, TEN_MINUTES),
        ([(HARD, 0)], 1.2931, 5.1122, timedelta(minutes=15)),
        # fuzz: 10 days for 8, 10 for 11 and 162 for 163
        ([(EASY, 0)], 8.2956, 1.0, timedelta(days=10)),
        ([(GOOD, 0), (GOOD, 2)], 10.9643, 2.1112, timedelta(days=10)),
        ([(GOOD, 0), (GOOD, 2), (AGAIN, 10)], 1.5221, 7.3922, TEN_MINUTES),
        ([(AGAIN, 0), (GOOD, 0)], 0.2467, 6.4021, timedelta(days=1)),
        ([(AGAIN, 0), (GOOD, 1)], 1.8868, 6.4021, timedelta(days=2)),
        ([(GOOD, 0), (GOOD, 2), (GOOD, 11), (GOOD, 46)], 162.8622, 2.0975, timedelta(days=162)),
    ],
)
def test_known_histories(
    history: list[tuple[Rating, int]], stability: float, difficulty: float, interval: timedelta
) -> None:
    *before, last = answers(history)
    memory, given_interval = review(CARD, replay(CARD, before), last.rating, last.moment)
    assert memory.stability == pytest.approx(stability, abs=5e-5)
    assert memory.difficulty == pytest.approx(difficulty, abs=5e-5)
    assert given_interval == interval


@pytest.mark.parametrize(
    ("rating", "minutes", "kind"),
    [(AGAIN, 10, MemoryKind.LEARNING), (HARD, 15, MemoryKind.LEARNING)],
)
def test_a_new_card_not_remembered_comes_back_in_minutes(
    rating: Rating, minutes: int, kind: MemoryKind
) -> None:
    memory, interval = review(CARD, MemoryState(), rating, at(0, 5))
    assert interval == timedelta(minutes=minutes)
    assert (memory.kind, memory.due_at, memory.due_day) == (kind, (5 + minutes) * 60_000, None)


@pytest.mark.parametrize("rating", [GOOD, EASY])
def test_a_new_card_remembered_comes_back_in_days(rating: Rating) -> None:
    memory, interval = review(CARD, MemoryState(), rating, at(0))
    assert memory.kind is MemoryKind.REVIEW
    assert memory.due_at is None
    assert memory.due_day == DAY_ONE + interval.days


def test_forgetting_a_reviewed_card_is_a_lapse_and_forgetting_it_again_is_not() -> None:
    learnt = replay(CARD, answers([(GOOD, 0), (GOOD, 2)]))
    forgotten, interval = review(CARD, learnt, AGAIN, at(10))
    assert (forgotten.kind, forgotten.lapses, interval) == (MemoryKind.RELEARNING, 1, TEN_MINUTES)
    again, _ = review(CARD, forgotten, AGAIN, at(10, 10))
    assert (again.kind, again.lapses, again.reviews) == (MemoryKind.RELEARNING, 1, 4)
    back, days = review(CARD, again, GOOD, at(10, 20))
    assert (back.kind, back.lapses) == (MemoryKind.REVIEW, 1)
    assert days >= timedelta(days=1)


@pytest.mark.parametrize("hour", [4, 8, 12, 22])
def test_the_hour_of_the_day_changes_nothing(hour: int) -> None:
    """22:00, then 8:00 ten days on, is ten days, although only nine spans of 24 hours lie between."""
    zone = timezone(timedelta(hours=7))
    evening = moment_of(datetime(2026, 11, 20, 22, tzinfo=zone))
    learnt, _ = review(CARD, MemoryState(), GOOD, evening)
    later, _ = review(CARD, learnt, GOOD, moment_of(datetime(2026, 11, 30, hour, tzinfo=zone)))
    assert later.stability == oracle([(GOOD, 0), (GOOD, 10)]).stability


def test_past_midnight_is_still_the_same_day() -> None:
    evening, night = at(0, 18 * 60), at(0, 23 * 60)
    learnt, _ = review(CARD, MemoryState(), GOOD, evening)
    later, _ = review(CARD, learnt, GOOD, night)
    assert later.stability == oracle([(GOOD, 0), (GOOD, 0)]).stability


@given(HISTORIES, st.integers(1, 9_000), RATINGS)
def test_a_clock_set_back_counts_as_the_same_day(
    history: list[tuple[Rating, int]], days: int, rating: Rating
) -> None:
    memory = replay(CARD, answers(history))
    assert memory.last_day
    set_back = Moment(0, memory.last_day - days)
    same_day = Moment(0, memory.last_day)
    assert review(CARD, memory, rating, set_back) == review(CARD, memory, rating, same_day)


@given(HISTORIES)
def test_preview_shows_what_each_rating_will_give(history: list[tuple[Rating, int]]) -> None:
    memory = replay(CARD, answers(history))
    now = at(500)
    shown = preview(CARD, memory, now)
    assert {rating: review(CARD, memory, rating, now)[1] for rating in Rating} == shown


@given(HISTORIES, st.integers(0, 400))
def test_a_better_rating_never_comes_back_sooner(history: list[tuple[Rating, int]], days: int) -> None:
    memory = replay(CARD, answers(history))
    assert memory.last_day
    shown = preview(CARD, memory, at(memory.last_day - DAY_ONE + days))
    assert sorted(shown.values()) == [shown[rating] for rating in Rating]


@given(st.lists(st.integers(3_000, 9_000), min_size=30, max_size=40))
def test_stability_stays_within_a_century(gaps: list[int]) -> None:
    memory = replay(CARD, answers([(EASY, gap) for gap in gaps]))
    assert memory.stability == 36_500
    assert days_given(memory) <= 36_500


@given(HISTORIES)
def test_replaying_twice_gives_the_same_memory(history: list[tuple[Rating, int]]) -> None:
    assert replay(CARD, answers(history)) == replay(CARD, answers(history))


def test_cards_learnt_together_do_not_all_come_back_together() -> None:
    history = answers([(GOOD, 0), (GOOD, 2), (GOOD, 11), (GOOD, 45)])
    days = {replay(CardId(f"card-{number}"), history).due_day for number in range(50)}
    assert len(days) > 10


def test_a_rating_that_was_previewed_is_not_judged_again(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = replay(CARD, answers([(GOOD, 0), (GOOD, 2), (GOOD, 11)]))
    seen = preview(CARD, memory, at(60))
    monkeypatch.setattr("studyapp.core.study.fsrs6.ENGINE", None)
    assert [review(CARD, memory, rating, at(60))[1] for rating in Rating] == list(seen.values())


def test_importing_the_scheduler_does_not_load_the_library() -> None:
    """Start-up imports it, and shows no card yet."""
    program = "import sys, studyapp.core.study.scheduler; sys.exit('fsrs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
