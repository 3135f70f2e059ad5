"""Sums up a database file without changing it: a copy of any version, or a file set aside."""

import sqlite3
from contextlib import closing
from pathlib import Path

from studyapp.core.backups.summary import LearnerSummary, LibrarySummary, Summary
from studyapp.core.errors import CopyDamaged
from studyapp.storage.database import DatabaseKind
from studyapp.storage.faults import errors_of
from studyapp.storage.inspection import open_unchanged


def summary(path: Path) -> Summary:
    with errors_of(path), closing(open_unchanged(path)) as connection:
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        if mark == DatabaseKind.LEARNER.mark:
            return _learner(connection, path)
        if mark == DatabaseKind.LIBRARY.mark:
            packs = _count(connection, "pack", "retired = 0 AND origin <> 'own'")
            return LibrarySummary(packs, _count(connection, "article", "true"))
    raise CopyDamaged(path)


def _learner(connection: sqlite3.Connection, path: Path) -> LearnerSummary:
    profile = connection.execute("SELECT learner, name FROM profile").fetchone()
    if profile is None:
        raise CopyDamaged(path)
    given, taken_back = (_count(connection, "review_log", f"kind = '{kind}'") for kind in ("review", "void"))
    id, name = profile
    return LearnerSummary(id, name, given - taken_back, _count(connection, "attempt", "true"))


def _count(connection: sqlite3.Connection, table: str, condition: str) -> int:
    """A file of an early version may not have the table."""
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
        return 0
    (count,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()
    return int(count)
