"""Tells the environment's faults, which become a `StorageError`, from our own bugs, which stay loud."""

import errno
import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from studyapp.core.errors import DatabaseDamaged, DatabaseLocked, DiskFull, ReadOnly, StorageError

SQLITE_FAULTS: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_BUSY: DatabaseLocked,
    sqlite3.SQLITE_LOCKED: DatabaseLocked,
    sqlite3.SQLITE_PROTOCOL: DatabaseLocked,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
    sqlite3.SQLITE_FORMAT: DatabaseDamaged,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: ReadOnly,
    sqlite3.SQLITE_IOERR: StorageError,
}
SYSTEM_FAULTS: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
}
UNREADABLE_TEXT = "Could not decode to UTF-8"  # of Python's module, without a code
LEAST_ROOM = 65_536  # bytes; the index of a write-ahead log takes half of it
PRIMARY_CODE = 0xFF  # SQLite's extended codes carry the primary one in the low byte


def fault_of(error: BaseException | None) -> type[StorageError] | None:
    """None where the fault is ours, or no fault at all."""
    if isinstance(error, sqlite3.OperationalError) and UNREADABLE_TEXT in str(error):
        return DatabaseDamaged
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)  # errors of the module itself have none
        return None if code is None else SQLITE_FAULTS.get(code & PRIMARY_CODE)
    if isinstance(error, OSError):
        return SYSTEM_FAULTS.get(error.errno or 0, StorageError)
    return None


class _Faults:
    """One object serves every statement of a connection: entering a generator each time would cost more."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        fault = error and fault_of(error)
        if fault is StorageError and _is_full(self._path):
            fault = DiskFull
        if fault:
            raise fault(self._path) from error


def _is_full(path: Path) -> bool:
    """SQLite says so only of its data; what it keeps beside them fails without a reason."""
    import shutil  # needed where a disk may be full only

    there = next(each for each in (path, *path.parents) if each.exists())
    return shutil.disk_usage(there).free < LEAST_ROOM


def errors_of(path: Path) -> AbstractContextManager[None]:
    """Raises what goes wrong with the file at `path` as a `StorageError`; may be entered again and again."""
    return _Faults(path)
