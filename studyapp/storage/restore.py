"""Puts a copy in a database file's place; what was there is set aside whole, never deleted."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from studyapp.core.errors import CopyDamaged, DatabaseDamaged, DatabaseNewer
from studyapp.storage.backup import settle
from studyapp.storage.database import DatabaseKind
from studyapp.storage.faults import errors_of
from studyapp.storage.inspection import faults_within, log_of, open_unchanged

PARTS = ("", "-wal", "-shm", "-journal")


def restore(copy: Path, path: Path, kind: DatabaseKind, aside: Path, now: datetime) -> None:
    """A power cut leaves the file that was there, or none beside its whole copy, or the restored one.

    The copy is checked before anything is touched, and a log that is left beside the old file goes with it:
    SQLite would take it for the new one's.
    """
    ready = path.with_name(f"{path.name}.restoring")
    try:
        with errors_of(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        _take(copy, ready, kind)
        set_aside(path, aside, now)
        with errors_of(path):
            ready.replace(path)
            settle(path.parent)
    finally:
        ready.unlink(missing_ok=True)


def set_aside(path: Path, aside: Path, now: datetime) -> Path | None:
    """Moves the file with its log into the folder `aside`; None where there is nothing of it."""
    parts = [part for part in PARTS if path.with_name(path.name + part).exists()]
    if not parts:
        return None
    with errors_of(path):
        aside.mkdir(parents=True, exist_ok=True)
        place = _free_name(path, aside, now)
        for part in parts:
            path.with_name(path.name + part).rename(place.with_name(place.name + part))
        settle(aside)
    return place


def set_log_aside(path: Path, aside: Path, now: datetime) -> None:
    """Leaves the file as it was when SQLite last wrote into it."""
    with errors_of(path):
        aside.mkdir(parents=True, exist_ok=True)
        place = log_of(_free_name(path, aside, now))
        log_of(path).rename(place)
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)  # says where what stands in that log
        settle(aside)


def _take(copy: Path, ready: Path, kind: DatabaseKind) -> None:
    """Makes `ready` a checked file like `copy` that stands alone."""
    try:
        with errors_of(ready), closing(open_unchanged(copy)) as source:
            _refuse(source, copy, kind)
            ready.unlink(missing_ok=True)
            with closing(sqlite3.connect(ready)) as target:
                source.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")
                if faults_within(target):
                    raise CopyDamaged(copy)
    except DatabaseDamaged as error:
        raise CopyDamaged(copy) from error


def _refuse(source: sqlite3.Connection, copy: Path, kind: DatabaseKind) -> None:
    with errors_of(copy):
        (mark,) = source.execute("PRAGMA application_id").fetchone()
        (version,) = source.execute("PRAGMA user_version").fetchone()
    if mark != kind.mark or version < 1:
        raise CopyDamaged(copy)
    if version > kind.version:
        raise DatabaseNewer(copy, version, kind.version)


def _free_name(path: Path, aside: Path, now: datetime) -> Path:
    """No file that was set aside before is written over."""
    stem = f"{path.stem}-{now:%Y%m%d-%H%M%S}"
    taken = {each.name for each in aside.iterdir()}
    numbers = ("", *(f"-{number}" for number in range(2, len(taken) + 3)))
    free = next(n for n in numbers if not any(f"{stem}{n}.db{part}" in taken for part in PARTS))
    return aside / f"{stem}{free}.db"
