"""Whose file it is."""

import sqlite3

from studyapp.core.ids import LearnerId


def write_profile(learner: sqlite3.Connection, id: LearnerId, name: str, created_at: int) -> None:
    learner.execute(
        "INSERT INTO profile (learner, name, created_at) VALUES (?, ?, ?)", (id, name, created_at)
    )


def learner_id(learner: sqlite3.Connection) -> LearnerId | None:
    """None as for the name."""
    row = learner.execute("SELECT learner FROM profile").fetchone()
    return None if row is None else LearnerId(row[0])


def name(learner: sqlite3.Connection) -> str | None:
    """None where making the file was cut off before its learner was written."""
    row = learner.execute("SELECT name FROM profile").fetchone()
    return None if row is None else str(row[0])


def rename(learner: sqlite3.Connection, name: str) -> None:
    learner.execute("UPDATE profile SET name = ?", (name,))
