"""Putting a copy back: checked first, what was there set aside, no step at which a power cut is fatal."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.errors import CopyDamaged, DatabaseMissing, DatabaseNewer, ReadOnly, StorageError
from studyapp.storage import restore as restoring
from studyapp.storage.backup import back_up
from studyapp.storage.database import Absent, DatabaseKind, open_database
from studyapp.storage.inspection import log_of
from studyapp.storage.restore import restore, set_aside, set_log_aside

LEARNER = DatabaseKind.LEARNER
NOW = datetime(2026, 11, 20, 8, 30, 5, tzinfo=UTC)


def opened(path: Path, absent: Absent = Absent.MAKE_UNLESS_COPIED) -> sqlite3.Connection:
    return open_database(path, LEARNER, backups=path.parent / "backups", now=NOW, absent=absent)


def write(path: Path, key: str) -> None:
    with closing(opened(path)) as connection:
        connection.execute("INSERT INTO setting VALUES (?, '1')", (key,))


def keys(path: Path) -> list[str]:
    with closing(opened(path)) as connection:
        return [key for (key,) in connection.execute("SELECT key FROM setting ORDER BY key")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "an.db"
    write(path, "before")
    return path


@pytest.fixture
def copy(path: Path) -> Path:
    with closing(opened(path)) as connection:
        made = back_up(connection, path, path.parent / "backups", LEARNER.version, NOW).path
    write(path, "after")
    return made


@pytest.fixture
def aside(tmp_path: Path) -> Path:
    return tmp_path / "aside"


def crash_after(path: Path, key: str) -> None:
    """Leaves a log beside the file, as a program that was killed does."""
    connection = opened(path)
    connection.execute("INSERT INTO setting VALUES (?, '1')", (key,))
    kept = {each: each.read_bytes() for each in (path, log_of(path))}
    connection.close()
    for each, content in kept.items():
        each.write_bytes(content)


def test_the_file_is_as_it_was_and_the_copy_stays_as_it_is(path: Path, copy: Path, aside: Path) -> None:
    kept = copy.read_bytes()
    restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["before"]
    assert copy.read_bytes() == kept
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]


def test_what_was_there_is_set_aside_whole(path: Path, copy: Path, aside: Path) -> None:
    crash_after(path, "in the log")
    restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["before"]
    assert keys(aside / "an-20261120-083005.db") == ["after", "before", "in the log"]


def test_setting_aside_twice_in_a_second_keeps_both(path: Path, copy: Path, aside: Path) -> None:
    restore(copy, path, LEARNER, aside, NOW)
    restore(copy, path, LEARNER, aside, NOW)
    assert {each.name for each in aside.iterdir()} == {"an-20261120-083005.db", "an-20261120-083005-2.db"}
    assert keys(aside / "an-20261120-083005.db") == ["after", "before"]


def test_a_log_that_is_left_alone_goes_aside_too(path: Path, copy: Path, aside: Path) -> None:
    crash_after(path, "lost")
    path.unlink()
    restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["before"]
    assert [each.name for each in aside.iterdir()] == ["an-20261120-083005.db-wal"]


def test_a_copy_with_a_log_of_its_own_is_taken_with_it(path: Path, aside: Path) -> None:
    from_usb = path.with_name("from-usb.db")
    write(from_usb, "usb")
    crash_after(from_usb, "usb log")
    restore(from_usb, path, LEARNER, aside, NOW)
    assert keys(path) == ["usb", "usb log"]


def cut(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-4096])


def zero(copy: Path) -> None:
    content = copy.read_bytes()
    copy.write_bytes(content[:8192] + bytes(4096) + content[12288:])


def of_another_kind(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA application_id = {DatabaseKind.LIBRARY.mark}")


def no_database(copy: Path) -> None:
    copy.write_text("no database " * 1000)


def empty(copy: Path) -> None:
    copy.write_bytes(b"")


@pytest.mark.parametrize("spoil", [cut, zero, of_another_kind, no_database, empty])
def test_a_copy_that_is_not_whole_is_refused_before_anything_is_touched(
    path: Path, copy: Path, aside: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(copy)
    with pytest.raises(CopyDamaged) as said:
        restore(copy, path, LEARNER, aside, NOW)
    assert said.value.path == copy
    assert keys(path) == ["after", "before"]
    assert not aside.exists()
    assert not list(path.parent.glob("*.restoring"))


def test_a_copy_of_a_newer_version_is_refused(path: Path, copy: Path, aside: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DatabaseNewer):
        restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["after", "before"]


@pytest.mark.parametrize("step", ["rename", "replace"])
def test_a_power_cut_at_a_step_loses_nothing(
    path: Path, copy: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as power:
        power.setattr(Path, step, cut_off)
        with pytest.raises(KeyboardInterrupt):
            restore(copy, path, LEARNER, aside, NOW)
    if step == "rename":
        assert keys(path) == ["after", "before"]
    else:
        with pytest.raises(DatabaseMissing):
            opened(path)
        assert keys(aside / "an-20261120-083005.db") == ["after", "before"]
    restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["before"]


def test_a_disk_that_fills_up_leaves_the_file_as_it_was(
    path: Path, copy: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(restoring, "_refuse", full)
    with pytest.raises(StorageError):
        restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["after", "before"]
    assert sorted(each.name for each in path.parent.iterdir()) == ["an.db", "backups"]


def test_a_folder_that_takes_nothing_is_said(path: Path, copy: Path, aside: Path) -> None:
    aside.write_text("a file in the way")
    with pytest.raises(StorageError):
        restore(copy, path, LEARNER, aside, NOW)
    assert keys(path) == ["after", "before"]


def test_where_there_is_nothing_nothing_is_set_aside(tmp_path: Path, aside: Path) -> None:
    assert set_aside(tmp_path / "none.db", aside, NOW) is None
    assert not aside.exists()


def test_a_log_can_be_set_aside_alone(path: Path, aside: Path) -> None:
    crash_after(path, "in the log")
    set_log_aside(path, aside, NOW)
    assert keys(path) == ["before"]
    assert [each.name for each in aside.iterdir()] == ["an-20261120-083005.db-wal"]


def test_a_file_that_may_not_be_moved_is_said(
    path: Path, copy: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ReadOnly):
        restore(copy, path, LEARNER, aside, NOW)
    monkeypatch.undo()
    assert keys(path) == ["after", "before"]
