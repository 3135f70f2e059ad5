"""What the computer's clock told over time, and which answers it misdated."""

import sqlite3
from collections.abc import Mapping
from datetime import timedelta, timezone
from typing import NamedTuple

from studyapp.core.ids import CardId
from studyapp.core.study.day import Moment, from_unix_ms, moment_of


class Reading(NamedTuple):
    """The clock when a row was logged, or, where `log` is None, when it was noticed that it had gone back."""

    at: int
    log: int | None = None
    offset_s: int = 0

    def moment(self, at: int) -> Moment:
        """That instant where the row was logged."""
        return moment_of(from_unix_ms(at, timezone(timedelta(seconds=self.offset_s))))


def last_answer(learner: sqlite3.Connection) -> int | None:
    """When the newest row was logged, as the clock told it."""
    row = learner.execute("SELECT at FROM review_log ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None else int(row[0])


def ever_went_back(learner: sqlite3.Connection) -> bool:
    return learner.execute("SELECT 1 FROM clock_reading LIMIT 1").fetchone() is not None


def times_back(learner: sqlite3.Connection) -> int:
    """How often it was noticed: judged times change only with another one."""
    (times,) = learner.execute("SELECT count(*) FROM clock_reading").fetchone()
    return int(times)


def readings(learner: sqlite3.Connection) -> list[Reading]:
    """All of them, in the order they were taken."""
    rows = learner.execute(
        """
        SELECT at, id AS log, zone_offset_s, 0 AS noticed FROM review_log
        UNION ALL SELECT at, log, NULL, id FROM clock_reading
        ORDER BY log, noticed
        """
    ).fetchall()
    return [Reading(at) if offset_s is None else Reading(at, log, offset_s) for at, log, offset_s, _ in rows]


def note(learner: sqlite3.Connection, at: int) -> None:
    learner.execute("INSERT INTO clock_reading (log, at) SELECT max(id), ? FROM review_log", (at,))


def judged(learner: sqlite3.Connection) -> Mapping[int, Moment]:
    """By row of the log, those that were misdated."""
    rows = learner.execute("SELECT log, at, study_day FROM judged_time").fetchall()
    return {log: Moment(at, day) for log, at, day in rows}


def replace_judged(learner: sqlite3.Connection, moments: Mapping[int, Moment]) -> None:
    learner.execute("DELETE FROM judged_time")
    learner.executemany(
        "INSERT INTO judged_time (log, at, study_day) VALUES (?, ?, ?)",
        ((log, moment.at, moment.day) for log, moment in moments.items()),
    )


def card_of(learner: sqlite3.Connection, log: int) -> CardId:
    (card,) = learner.execute("SELECT card FROM review_log WHERE id = ?", (log,)).fetchone()
    return CardId(card)
