"""What lists show of attempts and of mistakes in them, without reading a form."""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from studyapp.core.ids import AttemptId, KeyPointId, PackId


class Running(NamedTuple):
    """An attempt that is not finished, without its questions; `started` in Unix milliseconds."""

    id: AttemptId
    pack: PackId | None
    started: int
    total: int
    right: int
    wrong: int


class WrongResponse(NamedTuple):
    key_point: KeyPointId
    stem: str


def running(learner: sqlite3.Connection) -> Iterator[Running]:
    """Not yet finished, the newest first."""
    rows = learner.execute(
        """
        SELECT attempt.attempt, attempt.pack, attempt.started_at, json_array_length(form.body, '$.questions'),
               count(*) FILTER (WHERE response.correct = 1), count(*) FILTER (WHERE response.correct = 0)
        FROM attempt JOIN form ON form.hash = attempt.form LEFT JOIN response ON response.attempt = attempt.id
        WHERE attempt.finished_at IS NULL GROUP BY attempt.id ORDER BY attempt.id DESC
        """
    )
    for id, pack, started, total, right, wrong in rows:
        yield Running(AttemptId(id), None if pack is None else PackId(pack), started, total, right, wrong)


def open_mistakes(learner: sqlite3.Connection) -> Iterator[WrongResponse]:
    """The last response on each key point where it was wrong, the newest first."""
    rows = learner.execute(
        """
        SELECT response.key_point,
               json_extract(form.body, '$.questions[' || response.position || '].item.stem')
        FROM response JOIN attempt ON attempt.id = response.attempt JOIN form ON form.hash = attempt.form
        WHERE response.correct = 0 AND NOT EXISTS (
            SELECT 1 FROM response AS later
            WHERE later.key_point = response.key_point AND later.id > response.id)
        ORDER BY response.id DESC
        """
    )
    for key_point, stem in rows:
        yield WrongResponse(KeyPointId(key_point), stem)
