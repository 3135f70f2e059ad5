"""Looks into a database file without changing a byte of it or beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from studyapp.core.errors import DatabaseDamaged
from studyapp.storage.faults import errors_of, fault_of


def log_of(path: Path) -> Path:
    """The write-ahead log beside a database file."""
    return path.with_name(f"{path.name}-wal")


def has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def open_unchanged(path: Path, *, with_log: bool = True) -> sqlite3.Connection:
    """Read-only, beside whoever has it open.

    SQLite would lay a log beside a file that may have one, unless it is told that nobody writes: where there
    is none, nobody does.
    """
    with errors_of(path):
        alone = not with_log or (keeps_log(path) and not log_of(path).exists())
        address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
        return sqlite3.connect(address, uri=True, isolation_level=None)


def keeps_log(path: Path) -> bool:
    """Whether it is written through a write-ahead log, as the two version bytes of its header say."""
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"


def faults_within(connection: sqlite3.Connection, check: str = "quick_check") -> tuple[str, ...]:
    """What SQLite finds wrong; empty for a whole file. `integrity_check` looks longer."""
    try:
        said = [text for (text,) in connection.execute(f"PRAGMA {check}(5)")]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        if fault_of(error) is not DatabaseDamaged:
            raise
        return (str(error),)
    found = () if said == ["ok"] else tuple(said)
    return (*found, f"foreign key of {orphans[0]}") if orphans else found


def is_whole(path: Path, mark: int, *, with_log: bool = True, check: str = "quick_check") -> bool:
    """Whether the file is of the kind with that application id, and nothing is wrong within."""
    with errors_of(path), closing(open_unchanged(path, with_log=with_log)) as connection:
        try:
            found = connection.execute("PRAGMA application_id").fetchone()
        except sqlite3.DatabaseError as error:
            if fault_of(error) is not DatabaseDamaged:
                raise
            return False
        return bool(found == (mark,)) and not faults_within(connection, check)
