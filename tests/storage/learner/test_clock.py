"""What the clock told is kept in order; the judged times stand beside the log, which stays as it is."""

import sqlite3
from datetime import datetime, timedelta, timezone

import pytest

from studyapp.core.ids import CardId, ReviewId
from studyapp.core.study.day import Moment, moment_of
from studyapp.core.study.rating import Answer, Rating
from studyapp.storage.learner import clock, reviews
from studyapp.storage.learner.clock import Reading
from tests.storage.learner.conftest import NOW

A1 = CardId("a1")
DAY = timedelta(days=1)


def answer(learner: sqlite3.Connection, id: str, now: datetime) -> None:
    log = reviews.Review(ReviewId(id), A1, Rating.GOOD, now, timedelta(), timedelta(days=1))
    reviews.append(learner, log)


def ms(now: datetime) -> int:
    return moment_of(now).at


def test_an_empty_log_has_no_readings(learner: sqlite3.Connection) -> None:
    assert clock.last_answer(learner) is None
    assert clock.readings(learner) == []
    assert not clock.ever_went_back(learner)


def test_readings_stand_where_they_were_taken(learner: sqlite3.Connection) -> None:
    answer(learner, "r1", NOW + 9 * DAY)
    clock.note(learner, ms(NOW))
    clock.note(learner, ms(NOW + DAY))
    answer(learner, "r2", (NOW + 2 * DAY).astimezone(timezone(timedelta(hours=7))))
    assert clock.readings(learner) == [
        Reading(ms(NOW + 9 * DAY), 1),
        Reading(ms(NOW)),
        Reading(ms(NOW + DAY)),
        Reading(ms(NOW + 2 * DAY), 2, 25_200),
    ]
    assert clock.last_answer(learner) == ms(NOW + 2 * DAY)
    assert clock.ever_went_back(learner)


def test_a_judged_time_has_the_study_day_of_where_it_was_logged(learner: sqlite3.Connection) -> None:
    evening = datetime(2026, 11, 20, 22, tzinfo=timezone(timedelta(hours=7)))
    reading = Reading(ms(evening), 1, 25_200)
    assert reading.moment(ms(evening)) == moment_of(evening)
    assert reading.moment(ms(evening + 6 * timedelta(hours=1))).day == moment_of(evening).day + 1


def test_judged_answers_are_read_with_their_true_time_and_logged_with_the_other(
    learner: sqlite3.Connection,
) -> None:
    answer(learner, "r1", NOW + 9 * DAY)
    answer(learner, "r2", NOW + DAY)
    true = moment_of(NOW)
    clock.replace_judged(learner, {1: true})
    assert list(reviews.answers(learner, A1)) == [
        Answer(Rating.GOOD, true),
        Answer(Rating.GOOD, moment_of(NOW + DAY)),
    ]
    assert reviews.newest(learner, true.day) == ("r1", A1)
    assert reviews.newest(learner, true.day + 9) is None
    assert learner.execute("SELECT at FROM review_log WHERE id = 1").fetchone() == (ms(NOW + 9 * DAY),)
    assert clock.card_of(learner, 1) == A1


@pytest.mark.parametrize("misdated", [(), (1,), (2,), (3,), (1, 2), (2, 3), (1, 2, 3)])
def test_the_newest_of_a_day_is_found_among_well_and_misdated_answers(
    learner: sqlite3.Connection, misdated: tuple[int, ...]
) -> None:
    for log in (1, 2, 3):
        answer(learner, f"r{log}", NOW + 9 * DAY if log in misdated else NOW)
    today = moment_of(NOW)
    clock.replace_judged(learner, dict.fromkeys(misdated, today))
    for log in (3, 2, 1):
        assert reviews.newest(learner, today.day) == (f"r{log}", A1)
        reviews.append_void(learner, ReviewId(f"v{log}"), A1, ReviewId(f"r{log}"), NOW)
    assert reviews.newest(learner, today.day) is None


def test_judging_anew_leaves_nothing_of_before(learner: sqlite3.Connection) -> None:
    answer(learner, "r1", NOW)
    answer(learner, "r2", NOW)
    clock.replace_judged(learner, {1: Moment(5, 6), 2: Moment(7, 8)})
    clock.replace_judged(learner, {2: Moment(9, 10)})
    assert clock.judged(learner) == {2: Moment(9, 10)}
