"""Attempts on a small form, and responses to it."""

import sqlite3

from studyapp.core.ids import AttemptId, PackId
from studyapp.core.quiz.attempt import Response
from studyapp.core.quiz.form import Form
from studyapp.core.study.day import Moment
from studyapp.storage.learner import attempts
from tests.core.quiz.item_values import form, item

FORM = form(item(name="c0", point="a"), item(name="c1", point="b"), item(name="c2", point="a"))
FIRST, SECOND = AttemptId("first"), AttemptId("second")


def begin(
    learner: sqlite3.Connection,
    id: AttemptId = FIRST,
    content: Form = FORM,
    pack: str | None = None,
    at: int = 1,
) -> None:
    attempts.start(learner, id, content, None if pack is None else PackId(pack), at)


def respond(learner: sqlite3.Connection, id: AttemptId, position: int, option: int) -> bool:
    """Option 0 is the right one."""
    kept = attempts.kept_attempt(learner, id)
    (number,) = learner.execute("SELECT count(*) FROM response").fetchone()
    response = Response(position, frozenset({option}), correct=option == 0)
    moment = Moment(at=1000 + number, day=7)
    return attempts.add_response(learner, kept, f"r{number}-{position}-{option}", response, moment)
