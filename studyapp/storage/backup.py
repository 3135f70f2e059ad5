"""Copies of a database file that were opened and compared before they count."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path

from studyapp.core.errors import DatabaseDamaged
from studyapp.storage.faults import errors_of


def back_up(connection: sqlite3.Connection, path: Path, folder: Path, version: int, now: datetime) -> Path:
    """Copies through SQLite, the write-ahead log included; a copy that is there already stays as it is."""
    with errors_of(path):
        folder.mkdir(parents=True, exist_ok=True)
        copy = next(name for name in _names(path, folder, version, now) if not name.exists())
        unfinished = copy.with_suffix(".part")
        try:
            _copy(connection, unfinished)
            if not is_whole(unfinished, row_counts(connection)):
                raise DatabaseDamaged(path)
            unfinished.rename(copy)
        finally:
            unfinished.unlink(missing_ok=True)
    return copy


def is_whole(copy: Path, rows: dict[str, int]) -> bool:
    """Whether SQLite finds nothing wrong with the copy, and each table has so many rows."""
    with closing(sqlite3.connect(copy)) as connection:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()
        return bool(verdict == ("ok",) and row_counts(connection) == rows)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
        # The header says whether there is a write-ahead log; a copy must stand alone.
        copy.execute("PRAGMA journal_mode = DELETE")


def _names(path: Path, folder: Path, version: int, now: datetime) -> Iterator[Path]:
    stem = f"{path.stem}-v{version}-{now:%Y%m%d-%H%M%S}"
    yield folder / f"{stem}.db"
    yield from (folder / f"{stem}-{number}.db" for number in count(2))
