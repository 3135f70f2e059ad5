"""Opens a database file: brought up to date, copied before that, refused where damaged or newer."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path

from studyapp.core.errors import DatabaseDamaged, DatabaseMissing, DatabaseNewer, LogUnusable
from studyapp.storage.connection import Connection
from studyapp.storage.faults import errors_of
from studyapp.storage.inspection import has_content, is_whole, log_of
from studyapp.storage.network import is_on_network

PATIENCE = timedelta(seconds=2)
CACHE_KIB = (
    4_000  # all of a usual file; with 100,000 cards more would gain little, for the system keeps pages too
)

LOG_PAGES = (
    2_000  # twice SQLite's own: writing the log into the file is the one slow answer, so it is made rarer
)


class Absent(Enum):
    """What to do about a file that is not there, or is empty."""

    MAKE = auto()
    MAKE_UNLESS_COPIED = auto()
    REFUSE = auto()


class DatabaseKind(Enum):
    """`version` counts the migrations; `mark` is SQLite's application id: no kind passes for another."""

    LIBRARY = (8, int.from_bytes(b"HNQb", "big"))
    LEARNER = (5, int.from_bytes(b"HNQl", "big"))

    def __init__(self, version: int, mark: int) -> None:
        self.version = version
        self.mark = mark


def open_database(
    path: Path,
    kind: DatabaseKind,
    *,
    backups: Path,
    now: datetime,
    absent: Absent = Absent.MAKE_UNLESS_COPIED,
    on_network: Callable[[Path], bool] = is_on_network,
    patience: timedelta = PATIENCE,
) -> sqlite3.Connection:
    """A new file is made where none was lost; an older one is copied into `backups` and brought up to date.

    `patience` is how long a statement waits for another program that is writing.
    """
    with errors_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_lost(path, backups, absent)
        _refuse_log(path, kind)
    connection = sqlite3.connect(
        str(path), timeout=patience.total_seconds(), isolation_level=None, factory=Connection
    )
    try:
        version = _version(connection, path, kind)
        _set_up(connection, on_network(path))
        if version < kind.version:
            if version > 0:
                _back_up(connection, path, backups, version, now)
            _migrate(connection, path, kind)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it is on disk when this returns, or nothing is."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        # SQLite may have rolled back by itself, as it does on a full disk.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _refuse_lost(path: Path, backups: Path, absent: Absent) -> None:
    """SQLite would make a new file in silence, and throw away a log that is left of the old one."""
    if has_content(path):
        return
    copied = absent is Absent.MAKE_UNLESS_COPIED and has_copies(path, backups)
    if absent is Absent.REFUSE or copied or has_content(log_of(path)):
        raise DatabaseMissing(path)


def has_copies(path: Path, backups: Path) -> bool:
    from studyapp.storage.copies import copies_of  # needed where there is no file only

    return bool(copies_of(path.stem, backups))


def _refuse_log(path: Path, kind: DatabaseKind) -> None:
    """A log is left by a crash. SQLite takes any log for the file's own and writes it in when it closes."""
    if not has_content(log_of(path)):
        return
    from studyapp.storage.leftover_log import fits  # needed after a crash only

    if not fits(path, kind.mark):
        raise LogUnusable(path) if is_whole(path, kind.mark, with_log=False) else DatabaseDamaged(path)


def _version(connection: sqlite3.Connection, path: Path, kind: DatabaseKind) -> int:
    """How many migrations the file has had; refuses what is not ours to change."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    is_new = not (version or mark or tables)
    if not is_new and (mark != kind.mark or version < 1 or not tables):
        raise DatabaseDamaged(path)
    if version > kind.version:
        raise DatabaseNewer(path, version, kind.version)
    return int(version)


def _set_up(connection: sqlite3.Connection, on_network: bool) -> None:
    """A write-ahead log needs memory shared between programs, which a network share does not give."""
    connection.execute(f"PRAGMA journal_mode = {'DELETE' if on_network else 'WAL'}")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")


def _back_up(connection: sqlite3.Connection, path: Path, backups: Path, version: int, now: datetime) -> None:
    from studyapp.storage.backup import back_up  # needed for older files only

    back_up(connection, path, backups, version, now)


def _migrate(connection: sqlite3.Connection, path: Path, kind: DatabaseKind) -> None:
    # Loads sqlite_utils, which takes longer than all the rest of a start.
    from studyapp.storage.migrating import migrate

    with transaction(connection):
        # Another program may have done it while this one waited for its turn.
        if _version(connection, path, kind) < kind.version:
            migrate(connection, kind.name)
            connection.execute(f"PRAGMA application_id = {kind.mark}")
            connection.execute(f"PRAGMA user_version = {kind.version}")
