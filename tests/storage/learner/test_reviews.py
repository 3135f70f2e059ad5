"""The log only grows; what is undone is voided, and counts no more."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import CardId, ReviewId
from studyapp.core.study.day import moment_of
from studyapp.core.study.queue import Counts
from studyapp.core.study.rating import Answer, Rating
from studyapp.storage.learner.reviews import (
    Review,
    answered_on,
    answers,
    append,
    append_void,
    newest,
    recent_durations,
)
from tests.storage.learner.study_rows import DAY, NOW, add, open_learner

A1, B1 = CardId("a1"), CardId("b1")
SECOND = timedelta(seconds=1)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_learner(tmp_path)
    yield connection
    connection.close()


def answer(
    learner: sqlite3.Connection,
    id: str,
    card: CardId = A1,
    rating: Rating = Rating.GOOD,
    now: datetime = NOW,
    duration: timedelta = SECOND,
) -> None:
    append(learner, Review(ReviewId(id), card, rating, now, duration, timedelta(days=2)))


def void(learner: sqlite3.Connection, id: str, voided: str, card: CardId = A1) -> None:
    append_void(learner, ReviewId(id), card, ReviewId(voided), NOW)


def test_a_review_is_logged_with_all_that_merging_and_counting_need(learner: sqlite3.Connection) -> None:
    answer(learner, "r1", rating=Rating.HARD, duration=timedelta(milliseconds=2_345.6))
    row = learner.execute(
        "SELECT review, card, rating, at, zone_offset_s, study_day, duration_ms, interval_s, kind, voids "
        "FROM review_log"
    ).fetchone()
    assert row == ("r1", "a1", 2, moment_of(NOW).at, 7 * 3_600, DAY, 2_345, 2 * 86_400, "review", None)


def test_an_id_is_logged_once(learner: sqlite3.Connection) -> None:
    answer(learner, "r1")
    with pytest.raises(sqlite3.IntegrityError):
        answer(learner, "r1", B1)


def test_answers_come_in_the_order_given_even_if_the_clock_went_back(learner: sqlite3.Connection) -> None:
    earlier = NOW - timedelta(days=3)
    answer(learner, "r1", rating=Rating.AGAIN)
    answer(learner, "r2", B1)
    answer(learner, "r3", rating=Rating.EASY, now=earlier)
    assert list(answers(learner, A1)) == [
        Answer(Rating.AGAIN, moment_of(NOW)),
        Answer(Rating.EASY, moment_of(earlier)),
    ]


def test_a_voided_review_counts_no_more_and_stays_in_the_log(learner: sqlite3.Connection) -> None:
    answer(learner, "r1", rating=Rating.AGAIN)
    answer(learner, "r2")
    void(learner, "v1", "r2")
    assert [each.rating for each in answers(learner, A1)] == [Rating.AGAIN]
    assert learner.execute("SELECT count(*) FROM review_log").fetchone() == (3,)


def test_the_newest_is_the_one_given_last_and_not_voided(learner: sqlite3.Connection) -> None:
    assert newest(learner, DAY) is None
    answer(learner, "r1")
    answer(learner, "r2", B1)
    assert newest(learner, DAY) == ("r2", B1)
    void(learner, "v1", "r2", B1)
    assert newest(learner, DAY) == ("r1", A1)
    void(learner, "v2", "r1")
    assert newest(learner, DAY) is None


def test_the_newest_is_of_the_day_asked_for(learner: sqlite3.Connection) -> None:
    answer(learner, "r1", now=NOW - timedelta(days=1))
    assert newest(learner, DAY) is None
    assert newest(learner, DAY - 1) == ("r1", A1)


def test_the_newest_is_found_without_reading_the_day(learner: sqlite3.Connection) -> None:
    steps = []
    for number in range(300):
        answer(learner, f"r{number}", CardId(f"c{number}"))
        steps.append(steps_to_the_newest(learner))
    assert max(steps) < 2 * steps[0]


def steps_to_the_newest(learner: sqlite3.Connection) -> int:
    """Of SQLite's machine."""
    steps: list[int] = []
    learner.set_progress_handler(lambda: steps.append(1), 1)
    newest(learner, DAY)
    learner.set_progress_handler(None, 0)
    return len(steps)


def test_a_card_counts_once_a_day_as_new_or_as_known(learner: sqlite3.Connection) -> None:
    add(learner, "a1", reviews=2)  # both of today
    add(learner, "b1", reviews=5)
    add(learner, "c1", reviews=1)  # of yesterday
    answer(learner, "r1")
    answer(learner, "r2")
    answer(learner, "r3", B1)
    answer(learner, "r4", CardId("c1"), now=NOW - timedelta(days=1))
    assert answered_on(learner, DAY) == Counts(reviews=1, new=1)


def test_a_voided_answer_is_not_counted(learner: sqlite3.Connection) -> None:
    add(learner, "a1", reviews=0)
    answer(learner, "r1")
    void(learner, "v1", "r1")
    assert answered_on(learner, DAY) == Counts(0, 0)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ([], (0, timedelta())),
        ([4, 6], (2, timedelta(seconds=10))),
        ([4, 600], (2, timedelta(seconds=64))),  # an interrupted answer counts as a minute
        ([50] * 30 + [1] * 100, (100, timedelta(seconds=100))),
    ],
)
def test_durations_are_those_of_the_latest_hundred(
    learner: sqlite3.Connection, seconds: list[int], expected: tuple[int, timedelta]
) -> None:
    for number, each in enumerate(seconds):
        answer(learner, f"r{number}", duration=timedelta(seconds=each))
    assert recent_durations(learner) == expected
