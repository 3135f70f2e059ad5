"""Attempts, their frozen forms, and responses: a position takes one response, and the first stays."""

import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.quiz.attempt import Attempt, Response
from studyapp.core.quiz.form import Form
from studyapp.core.quiz.form_json import from_json, hash_of, to_json
from studyapp.core.study.day import Moment

PRACTICE = "practice"


class KeptAttempt(NamedTuple):
    """`row` is the integer key inside the file; `pack` is None where the form has items of several."""

    row: int
    pack: PackId | None
    attempt: Attempt


def start(learner: sqlite3.Connection, id: AttemptId, form: Form, pack: PackId | None, at: int) -> None:
    body = to_json(form)
    hash = hash_of(body)
    learner.execute("INSERT OR IGNORE INTO form (hash, body) VALUES (?, ?)", (hash, body))
    learner.execute(
        "INSERT INTO attempt (attempt, form, pack, mode, started_at) VALUES (?, ?, ?, ?, ?)",
        (id, hash, pack, PRACTICE, at),
    )


def kept_attempt(learner: sqlite3.Connection, id: AttemptId) -> KeptAttempt:
    found = learner.execute(
        """
        SELECT attempt.id, attempt.pack, attempt.finished_at IS NOT NULL, form.body
        FROM attempt JOIN form ON form.hash = attempt.form WHERE attempt.attempt = ?
        """,
        (id,),
    ).fetchone()
    if found is None:
        raise LookupError(f"no attempt {id!r}")
    row, pack, finished, body = found
    attempt = Attempt(
        form=from_json(body),
        responses={each.position: each for each in _responses(learner, row)},
        flagged=_flagged(learner, row),
        finished=bool(finished),
    )
    return KeptAttempt(row, None if pack is None else PackId(pack), attempt)


def add_response(
    learner: sqlite3.Connection, kept: KeptAttempt, id: str, response: Response, moment: Moment
) -> bool:
    """Whether it was added: a position that has a response keeps it."""
    item = kept.attempt.form.questions[response.position].item
    added = learner.execute(
        """
        INSERT INTO response (response, attempt, position, item, key_point, chosen, correct, at, study_day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt, position) DO NOTHING
        """,
        (
            id,
            kept.row,
            response.position,
            item.id,
            item.key_point,
            json.dumps(sorted(response.chosen)),
            int(response.correct),
            moment.at,
            moment.day,
        ),
    )
    return added.rowcount > 0


def bring_to_front(learner: sqlite3.Connection, key_point: KeyPointId) -> None:
    """Makes the key point's cards the next in the queue."""
    learner.execute("UPDATE enrolled_card SET urgent = 1 WHERE key_point = ?", (key_point,))


def set_flag(learner: sqlite3.Connection, attempt: AttemptId, position: int, flagged: bool) -> None:
    change = (
        "INSERT OR IGNORE INTO flag (attempt, position) SELECT id, :position FROM attempt WHERE attempt = :id"
        if flagged
        else """
        DELETE FROM flag
        WHERE position = :position AND attempt = (SELECT id FROM attempt WHERE attempt = :id)
        """
    )
    learner.execute(change, {"id": attempt, "position": position})


def finish(learner: sqlite3.Connection, id: AttemptId, at: int) -> None:
    """The first time it is finished counts."""
    learner.execute("UPDATE attempt SET finished_at = ? WHERE attempt = ? AND finished_at IS NULL", (at, id))


def _responses(learner: sqlite3.Connection, row: int) -> Iterator[Response]:
    rows = learner.execute("SELECT position, chosen, correct FROM response WHERE attempt = ?", (row,))
    for position, chosen, correct in rows:
        yield Response(position, frozenset(json.loads(chosen)), bool(correct))


def _flagged(learner: sqlite3.Connection, row: int) -> frozenset[int]:
    rows = learner.execute("SELECT position FROM flag WHERE attempt = ?", (row,))
    return frozenset(position for (position,) in rows)
