"""What the program itself remembers on this computer."""

import sqlite3

from studyapp.core.ids import LearnerId

LAST_LEARNER = "last_learner"
SHIPPED_FILES = "shipped_files"


def remember_learner(library: sqlite3.Connection, learner: LearnerId) -> None:
    _write(library, LAST_LEARNER, learner)


def last_learner(library: sqlite3.Connection) -> LearnerId | None:
    kept = _read(library, LAST_LEARNER)
    return None if kept is None else LearnerId(kept)


def remember_shipped_files(library: sqlite3.Connection, look: str) -> None:
    """How the files of the shipped packs looked when the packs were last brought up to date."""
    _write(library, SHIPPED_FILES, look)


def shipped_files(library: sqlite3.Connection) -> str | None:
    return _read(library, SHIPPED_FILES)


def _write(library: sqlite3.Connection, key: str, value: str) -> None:
    library.execute("INSERT OR REPLACE INTO app_state (key, value) VALUES (?, ?)", (key, value))


def _read(library: sqlite3.Connection, key: str) -> str | None:
    row = library.execute("SELECT value FROM app_state WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])
