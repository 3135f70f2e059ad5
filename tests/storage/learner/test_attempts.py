"""Attempts in a learner's file: frozen forms, one response for each position, flags."""

import sqlite3

import pytest

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.quiz.attempt import Attempt, Response
from studyapp.storage.learner import attempts
from tests.core.quiz.item_values import form, item
from tests.storage.learner.attempt_values import FIRST, FORM, SECOND, begin, respond
from tests.storage.learner.study_rows import add


def test_an_attempt_comes_back_as_it_was_started(learner: sqlite3.Connection) -> None:
    begin(learner, pack="bo")
    kept = attempts.kept_attempt(learner, FIRST)
    assert kept.pack == PackId("bo")
    assert kept.attempt == Attempt(FORM, {}, frozenset(), finished=False)


def test_an_attempt_that_is_not_there_is_said_so(learner: sqlite3.Connection) -> None:
    with pytest.raises(LookupError, match="first"):
        attempts.kept_attempt(learner, FIRST)


def test_one_form_is_kept_once_for_all_its_attempts(learner: sqlite3.Connection) -> None:
    begin(learner, FIRST)
    begin(learner, SECOND)
    begin(learner, AttemptId("third"), form(item(name="other")))
    assert learner.execute("SELECT count(*) FROM form").fetchone() == (2,)
    assert attempts.kept_attempt(learner, SECOND).attempt.form == FORM


def test_a_second_response_is_not_taken(learner: sqlite3.Connection) -> None:
    begin(learner)
    assert respond(learner, FIRST, 1, option=2)
    assert not respond(learner, FIRST, 1, option=0)
    kept = attempts.kept_attempt(learner, FIRST)
    assert kept.attempt.responses == {1: Response(1, frozenset({2}), correct=False)}


def test_a_response_remembers_what_it_was_about(learner: sqlite3.Connection) -> None:
    begin(learner)
    respond(learner, FIRST, 1, option=0)
    row = learner.execute("SELECT item, key_point, chosen, correct, at, study_day FROM response").fetchone()
    assert row == ("c1", "b", "[0]", 1, 1000, 7)


def test_flags_are_set_and_taken_back_for_their_attempt_alone(learner: sqlite3.Connection) -> None:
    begin(learner, FIRST)
    begin(learner, SECOND)
    for position in (0, 2, 2):
        attempts.set_flag(learner, FIRST, position, flagged=True)
    attempts.set_flag(learner, SECOND, 1, flagged=True)
    assert attempts.kept_attempt(learner, FIRST).attempt.flagged == {0, 2}
    attempts.set_flag(learner, FIRST, 0, flagged=False)
    attempts.set_flag(learner, FIRST, 1, flagged=False)
    assert attempts.kept_attempt(learner, FIRST).attempt.flagged == {2}
    assert attempts.kept_attempt(learner, SECOND).attempt.flagged == {1}


def test_an_attempt_is_finished_once(learner: sqlite3.Connection) -> None:
    begin(learner)
    attempts.finish(learner, FIRST, at=50)
    attempts.finish(learner, FIRST, at=90)
    assert attempts.kept_attempt(learner, FIRST).attempt.finished
    assert learner.execute("SELECT finished_at FROM attempt").fetchone() == (50,)


def test_all_cards_of_a_key_point_are_brought_to_the_front(learner: sqlite3.Connection) -> None:
    for card in ("a1", "a2", "b1"):
        add(learner, card)
    attempts.bring_to_front(learner, KeyPointId("a"))
    rows = learner.execute("SELECT card FROM enrolled_card WHERE urgent = 1 ORDER BY card").fetchall()
    assert rows == [("a1",), ("a2",)]
