"""Looking into a file changes nothing, and tells a whole one from a damaged one."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import StorageError
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.inspection import faults_within, has_content, is_whole, log_of, open_unchanged

LEARNER = DatabaseKind.LEARNER
NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "an.db"
    with closing(open_database(path, LEARNER, backups=tmp_path / "b", now=NOW)) as connection:
        with transaction(connection):
            connection.executemany(
                "INSERT INTO setting VALUES (?, '1')", [(f"{n:04}" * 9,) for n in range(900)]
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def crash_after(path: Path, *keys: str) -> None:
    """Leaves the file with its log, as a program that was killed does."""
    connection = open_database(path, LEARNER, backups=path.parent / "b", now=NOW)
    connection.executemany("INSERT INTO setting VALUES (?, '1')", [(key,) for key in keys])
    kept = {each: each.read_bytes() for each in (path, log_of(path))}
    connection.close()
    for each, content in kept.items():
        each.write_bytes(content)


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_a_whole_file_is_whole_and_nothing_comes_beside_it(path: Path) -> None:
    before = path.read_bytes()
    assert is_whole(path, LEARNER.mark)
    with closing(open_unchanged(path)) as connection:
        assert faults_within(connection, "integrity_check") == ()
    assert path.read_bytes() == before
    assert names(path.parent) == {"an.db"}


def test_what_waits_in_the_log_is_seen_and_stays_there(path: Path) -> None:
    crash_after(path, "later")
    kept = path.read_bytes(), log_of(path).read_bytes()
    with closing(open_unchanged(path)) as connection:
        assert connection.execute("SELECT count(*) FROM setting").fetchone() == (901,)
    with closing(open_unchanged(path, with_log=False)) as connection:
        assert connection.execute("SELECT count(*) FROM setting").fetchone() == (900,)
    assert (path.read_bytes(), log_of(path).read_bytes()) == kept


def test_it_cannot_write(path: Path) -> None:
    with closing(open_unchanged(path)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM setting")


def test_a_zeroed_page_is_found_though_the_file_opens(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-8192] + bytes(4096) + content[-4096:])
    open_database(path, LEARNER, backups=path.parent / "b", now=NOW).close()
    assert not is_whole(path, LEARNER.mark)
    with closing(open_unchanged(path)) as connection:
        assert faults_within(connection)


def test_a_reference_to_nothing_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO flag VALUES (5, 1)")
        assert faults_within(connection) == ("foreign key of flag",)


def test_a_file_of_another_kind_or_of_no_kind_is_not_whole(path: Path) -> None:
    assert not is_whole(path, DatabaseKind.LIBRARY.mark)
    text = path.with_name("text.db")
    text.write_text("Đây không phải là cơ sở dữ liệu. " * 100, "utf-8")
    assert not is_whole(text, LEARNER.mark)


def test_a_file_that_is_not_there_is_the_environment_s_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        is_whole(tmp_path / "none.db", LEARNER.mark)
    assert not has_content(tmp_path / "none.db")
    assert not has_content(tmp_path)


def test_a_mistake_of_ours_stays_loud(path: Path) -> None:
    connection = open_unchanged(path)
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError):
        faults_within(connection)


def test_beside_a_program_that_writes_the_log_is_read(path: Path) -> None:
    with (
        closing(open_database(path, LEARNER, backups=path.parent / "b", now=NOW)) as writer,
        closing(open_unchanged(path)) as reader,
    ):
        writer.execute("INSERT INTO setting VALUES ('now', '1')")
        assert reader.execute("SELECT count(*) FROM setting").fetchone() == (901,)
