"""What the program itself remembers on this computer."""

import sqlite3

from studyapp.core.ids import LearnerId

LAST_LEARNER = "last_learner"


def remember_learner(library: sqlite3.Connection, learner: LearnerId) -> None:
    library.execute("INSERT OR REPLACE INTO app_state (key, value) VALUES (?, ?)", (LAST_LEARNER, learner))


def last_learner(library: sqlite3.Connection) -> LearnerId | None:
    row = library.execute("SELECT value FROM app_state WHERE key = ?", (LAST_LEARNER,)).fetchone()
    return None if row is None else LearnerId(row[0])
