"""Copies of a database file that were opened and compared before they count."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from studyapp.core.errors import DatabaseDamaged
from studyapp.storage.copies import Copy, copies_of, next_copy
from studyapp.storage.faults import errors_of, fault_of
from studyapp.storage.inspection import faults_within

HEADER = 100  # bytes; among them two counters that say nothing of the contents
COUNTERS = (slice(24, 28), slice(92, 100))
BLOCK = 1 << 20
PAGES_AT_A_TIME = 256


def back_up(
    connection: sqlite3.Connection,
    path: Path,
    folder: Path,
    version: int,
    now: datetime,
    going_on: Callable[[], None] = lambda: None,
) -> Copy:
    """Copies through SQLite, the write-ahead log included; the newest copy itself where nothing has changed.

    `going_on` is called between pages and may raise to break it off. What is in the copies is never touched;
    the newest bears the time when it was last found to hold what the file does.
    """
    with errors_of(folder):
        folder.mkdir(parents=True, exist_ok=True)
        copy = next_copy(path.stem, folder, version, now)
        unfinished = copy.path.with_suffix(".part")
        try:
            with _one_moment(connection, path) as rows, errors_of(copy.path):
                _copy(connection, unfinished, going_on)
            if not holds(unfinished, rows):
                raise DatabaseDamaged(path)
            newest = next(iter(copies_of(path.stem, folder)), None)
            if newest is not None and _same(newest.path, unfinished):
                copy = newest
            else:
                unfinished.rename(copy.path)
                settle(folder)
            os.utime(copy.path, (now.timestamp(), now.timestamp()))
        finally:
            unfinished.unlink(missing_ok=True)
    return copy


def is_due(path: Path, folder: Path, version: int, now: datetime) -> bool:
    """Whether no copy of that version was found to hold what the file does on that day.

    A clock that was set only makes it so.
    """
    newest = next(iter(copies_of(path.stem, folder)), None)
    if newest is None or newest.version != version:
        return True
    with errors_of(newest.path):
        return datetime.fromtimestamp(newest.path.stat().st_mtime, now.tzinfo).date() != now.date()


def settle(folder: Path) -> None:
    """Has the disk keep the names in a folder through a power cut; Windows does so by itself."""
    if os.name != "nt":
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


@contextmanager
def _one_moment(connection: sqlite3.Connection, path: Path) -> Iterator[dict[str, int]]:
    """What is written meanwhile is neither counted nor copied; gives the rows of each table."""
    with errors_of(path):
        connection.execute("BEGIN")
        try:
            yield row_counts(connection)
        finally:
            connection.execute("ROLLBACK")


def _copy(connection: sqlite3.Connection, target: Path, going_on: Callable[[], None]) -> None:
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy, pages=PAGES_AT_A_TIME, progress=lambda *_: going_on())
        # The header says whether there is a write-ahead log; a copy must stand alone.
        copy.execute("PRAGMA journal_mode = DELETE")


def holds(copy: Path, rows: dict[str, int]) -> bool:
    """Whether nothing is wrong within the copy, and each table has so many rows."""
    with closing(sqlite3.connect(copy)) as connection:
        try:
            return not faults_within(connection) and row_counts(connection) == rows
        except sqlite3.DatabaseError as error:
            if fault_of(error) is not DatabaseDamaged:
                raise
            return False


def _same(one: Path, other: Path) -> bool:
    """Whether two copies hold the same, whatever their counters say."""
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as left, other.open("rb") as right:
        if _without_counters(left.read(HEADER)) != _without_counters(right.read(HEADER)):
            return False
        blocks = iter(lambda: (left.read(BLOCK), right.read(BLOCK)), (b"", b""))
        return all(a == b for a, b in blocks)


def _without_counters(header: bytes) -> bytes:
    told = bytearray(header)
    for place in COUNTERS:
        told[place] = bytes(place.stop - place.start)
    return bytes(told)
