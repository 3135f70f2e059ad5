"""Which errors are the environment's and which are ours."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from studyapp.core.errors import DatabaseDamaged, DatabaseLocked, DiskFull, ReadOnly, StorageError
from studyapp.storage.faults import errors_of, fault_of

PATH = Path("somewhere.db")


def sqlite_error(code: int | None, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("some text")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_BUSY, DatabaseLocked),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseLocked),
        (sqlite3.SQLITE_LOCKED, DatabaseLocked),
        (sqlite3.SQLITE_CORRUPT, DatabaseDamaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, DatabaseDamaged),
        (sqlite3.SQLITE_NOTADB, DatabaseDamaged),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY, ReadOnly),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ReadOnly),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, ReadOnly),
        (sqlite3.SQLITE_IOERR_WRITE, StorageError),
    ],
)
def test_the_environment_s_faults_have_a_name(code: int, fault: type[StorageError]) -> None:
    assert fault_of(sqlite_error(code)) is fault


def test_text_that_is_none_any_more_is_damage() -> None:
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError) as unreadable,
    ):
        connection.execute("SELECT CAST(X'FFFE' AS TEXT)").fetchone()
    assert fault_of(unreadable.value) is DatabaseDamaged


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite_error(sqlite3.SQLITE_CONSTRAINT, sqlite3.IntegrityError),
        sqlite_error(sqlite3.SQLITE_MISUSE, sqlite3.ProgrammingError),
        sqlite_error(None, sqlite3.ProgrammingError),
        KeyError("a bug"),
        None,
    ],
)
def test_our_faults_have_none(error: BaseException | None) -> None:
    assert fault_of(error) is None


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
        (errno.EIO, StorageError),
        (errno.ENOTDIR, StorageError),
    ],
)
def test_the_system_s_faults_have_a_name(number: int, fault: type[StorageError]) -> None:
    assert fault_of(OSError(number, "some text")) is fault


def test_a_fault_names_the_file_and_keeps_its_cause() -> None:
    cause = sqlite_error(sqlite3.SQLITE_FULL)
    with pytest.raises(DiskFull) as full, errors_of(PATH):
        raise cause
    assert full.value.path == PATH
    assert full.value.__cause__ is cause


def test_a_fault_that_has_its_name_is_left_alone() -> None:
    fault = DatabaseLocked(Path("another.db"))
    with pytest.raises(DatabaseLocked) as raised, errors_of(PATH):
        raise fault
    assert raised.value is fault


def test_it_may_be_entered_again_inside_itself() -> None:
    errors = errors_of(PATH)
    with errors, errors:
        pass
    with pytest.raises(ReadOnly), errors, errors:
        raise PermissionError(errno.EACCES, "some text")


@pytest.mark.parametrize(("free", "fault"), [(0, DiskFull), (1_000_000, StorageError)])
def test_a_fault_without_a_reason_on_a_full_disk_is_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, fault: type[StorageError]
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(StorageError) as said, errors_of(tmp_path / "none" / "some.db"):
        raise sqlite_error(sqlite3.SQLITE_IOERR_WRITE)
    assert type(said.value) is fault
