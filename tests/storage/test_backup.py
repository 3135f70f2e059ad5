"""A copy counts only when it was opened and compared."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import DatabaseDamaged, ReadOnly, StorageError
from studyapp.storage.backup import back_up, holds, row_counts
from studyapp.storage.connection import Connection

NOW = datetime(2026, 11, 20, 8, 30, 5, tzinfo=UTC)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(
        sqlite3.connect(str(tmp_path / "some.db"), isolation_level=None, factory=Connection)
    ) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE word (text)")
        connection.executemany("INSERT INTO word VALUES (?)", [(f"{n:04}" * 20,) for n in range(500)])
        connection.execute("COMMIT")
        yield connection


def copy_of(source: sqlite3.Connection, tmp_path: Path) -> Path:
    return back_up(source, tmp_path / "some.db", tmp_path / "copies", 1, NOW).path


def cut(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:8192])


def scribble(copy: Path) -> None:
    content = copy.read_bytes()
    copy.write_bytes(content[:8192] + b"\xee" * 4096 + content[12288:])


def lose_a_row(copy: Path) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("DELETE FROM word WHERE rowid = 1")


def lose_a_table(copy: Path) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("DROP TABLE word")


def test_a_copy_holds_what_is_still_in_the_write_ahead_log(
    source: sqlite3.Connection, tmp_path: Path
) -> None:
    copy = copy_of(source, tmp_path)
    with closing(sqlite3.connect(copy)) as connection:
        assert row_counts(connection) == {"word": 500}
    assert holds(copy, {"word": 500})


def test_a_copy_stands_alone(source: sqlite3.Connection, tmp_path: Path) -> None:
    copy = copy_of(source, tmp_path)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert list(copy.parent.iterdir()) == [copy]


@pytest.mark.parametrize("spoil", [lose_a_row, lose_a_table])
def test_a_copy_that_lacks_something_is_not_whole(
    source: sqlite3.Connection, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    copy = copy_of(source, tmp_path)
    spoil(copy)
    assert not holds(copy, {"word": 500})


@pytest.mark.parametrize("spoil", [cut, scribble])
def test_a_damaged_copy_is_not_whole(
    source: sqlite3.Connection, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    copy = copy_of(source, tmp_path)
    spoil(copy)
    assert not holds(copy, {"word": 500})


def test_where_nothing_changed_the_newest_copy_is_enough(source: sqlite3.Connection, tmp_path: Path) -> None:
    first = copy_of(source, tmp_path)
    assert copy_of(source, tmp_path) == first
    assert list(first.parent.iterdir()) == [first]


def test_each_change_makes_a_copy_with_the_next_number(source: sqlite3.Connection, tmp_path: Path) -> None:
    first = copy_of(source, tmp_path)
    source.execute("UPDATE word SET text = 'x' WHERE rowid = 1")
    second = copy_of(source, tmp_path)
    source.execute("UPDATE word SET text = 'y' WHERE rowid = 1")
    third = copy_of(source, tmp_path)
    assert [each.name for each in (first, second, third)] == [
        f"some-000{number}-v1-20261120-083005.db" for number in (1, 2, 3)
    ]


def test_a_copy_that_was_spoilt_since_does_not_stand_for_a_new_one(
    source: sqlite3.Connection, tmp_path: Path
) -> None:
    first = copy_of(source, tmp_path)
    scribble(first)
    second = copy_of(source, tmp_path)
    assert second != first
    assert holds(second, {"word": 500})


@pytest.mark.parametrize("place", [8192, 12288])
def test_a_damaged_file_gives_no_copy_and_leaves_the_good_one(
    source: sqlite3.Connection, tmp_path: Path, place: int
) -> None:
    good = copy_of(source, tmp_path)
    content = good.read_bytes()
    source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (tmp_path / "some.db").open("r+b") as file:
        file.seek(place)
        file.write(bytes(4096))
    damaged = sqlite3.connect(str(tmp_path / "some.db"), isolation_level=None, factory=Connection)
    with closing(damaged), pytest.raises(DatabaseDamaged) as said:
        copy_of(damaged, tmp_path)
    assert said.value.path == tmp_path / "some.db"
    assert list(good.parent.iterdir()) == [good]
    assert good.read_bytes() == content


def test_what_is_written_while_it_copies_waits_for_the_next_copy(
    source: sqlite3.Connection, tmp_path: Path
) -> None:
    def write() -> None:
        with closing(sqlite3.connect(tmp_path / "some.db", isolation_level=None)) as other:
            other.execute("INSERT INTO word VALUES ('meanwhile')")

    copies = tmp_path / "copies"
    copy = back_up(source, tmp_path / "some.db", copies, 1, NOW, write)
    assert holds(copy.path, {"word": 500})


def test_a_copy_that_is_broken_off_leaves_nothing(source: sqlite3.Connection, tmp_path: Path) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(source, tmp_path / "some.db", tmp_path / "copies", 1, NOW, stop)
    assert list((tmp_path / "copies").iterdir()) == []
    assert not source.in_transaction


def test_where_no_folder_can_be_made_the_fault_is_said(source: sqlite3.Connection, tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("a file in the way")
    with pytest.raises(StorageError):
        copy_of(source, tmp_path)


def test_a_copy_that_cannot_be_written_leaves_nothing(
    source: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Path) -> Path:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ReadOnly):
        copy_of(source, tmp_path)
    assert list((tmp_path / "copies").iterdir()) == []
