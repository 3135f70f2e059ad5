"""Lists show attempts and mistakes without reading a form."""

import sqlite3

import pytest

from studyapp.core.ids import AttemptId, PackId
from studyapp.storage.learner import attempt_rows, attempts
from tests.storage.learner.attempt_values import FIRST, SECOND, begin, respond


def test_running_attempts_are_counted_without_their_questions(learner: sqlite3.Connection) -> None:
    begin(learner, FIRST, at=10)
    begin(learner, SECOND, pack="bo", at=20)
    begin(learner, AttemptId("over"))
    attempts.finish(learner, AttemptId("over"), at=30)
    for position, option in enumerate((0, 1, 3)):
        respond(learner, SECOND, position, option)
    assert list(attempt_rows.running(learner)) == [
        attempt_rows.Running(SECOND, PackId("bo"), started=20, total=3, right=1, wrong=2),
        attempt_rows.Running(FIRST, None, started=10, total=3, right=0, wrong=0),
    ]


@pytest.mark.parametrize(
    ("responses", "mistakes"),
    [
        ([], []),
        ([(0, 0), (1, 0)], []),
        ([(0, 1), (1, 3)], ["b", "a"]),
        ([(1, 3), (0, 1)], ["a", "b"]),
        ([(0, 1), (2, 0)], []),
        ([(2, 0), (0, 1)], ["a"]),
        ([(0, 1), (2, 1)], ["a"]),
    ],
)
def test_a_mistake_is_open_until_the_key_point_is_answered_right(
    learner: sqlite3.Connection, responses: list[tuple[int, int]], mistakes: list[str]
) -> None:
    begin(learner)
    for position, option in responses:
        respond(learner, FIRST, position, option)
    assert [each.key_point for each in attempt_rows.open_mistakes(learner)] == mistakes


def test_a_mistake_shows_the_question_as_it_was_asked(learner: sqlite3.Connection) -> None:
    begin(learner)
    respond(learner, FIRST, 1, option=2)
    (mistake,) = attempt_rows.open_mistakes(learner)
    assert mistake.stem == "Câu c1?"
