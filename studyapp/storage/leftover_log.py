"""Whether a write-ahead log that a crash has left belongs to the file it lies beside."""

import sqlite3
from contextlib import closing
from pathlib import Path

from studyapp.core.errors import DatabaseDamaged
from studyapp.storage.faults import errors_of, fault_of
from studyapp.storage.inspection import is_whole, open_unchanged

MOST_READ_THROUGH = 16_000_000  # bytes; some 20,000 cards
WRITTEN_FOR_GOOD = {
    "profile": "learner",
    "review_log": "review",
    "attempt": "attempt",
    "response": "response",
    "pack": "pack",
    "article": "article",
    "draft": "draft",
}
"""Tables that rows are only ever added to, and the column that tells one from those of every other file."""


def fits(path: Path, mark: int) -> bool:
    """SQLite takes any log for the file's own, and finds no fault where that was of a file of like shape.

    But what was written for good in the file alone must still be there when the log is read too.
    """
    if not is_whole(path, mark, check=_check_for(path)):
        return False
    with (
        errors_of(path),
        closing(open_unchanged(path, with_log=False)) as alone,
        closing(open_unchanged(path)) as together,
    ):
        try:
            newest = dict(_newest_rows(alone))
        except sqlite3.DatabaseError as error:
            if fault_of(error) is not DatabaseDamaged:
                raise
            return True  # the log has every page that the file has lost
        return all(_row(together, table, row) == name for (table, row), name in newest.items())


def _check_for(path: Path) -> str:
    """The thorough one finds a newer log beside an older file, too, but takes seconds in a large one."""
    return "integrity_check" if path.stat().st_size <= MOST_READ_THROUGH else "quick_check"


def _newest_rows(connection: sqlite3.Connection) -> list[tuple[tuple[str, int], str]]:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    found = []
    for table in WRITTEN_FOR_GOOD.keys() & tables:
        column = WRITTEN_FOR_GOOD[table]
        rows = connection.execute(f"SELECT rowid, {column} FROM {table} ORDER BY rowid DESC LIMIT 1")
        found += [((table, row), name) for row, name in rows]
    return found


def _row(connection: sqlite3.Connection, table: str, row: int) -> str | None:
    query = f"SELECT {WRITTEN_FOR_GOOD[table]} FROM {table} WHERE rowid = ?"
    found = connection.execute(query, (row,)).fetchone()
    return None if found is None else str(found[0])
