"""Faults have their name however a row is read or written."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from studyapp.core.errors import DatabaseDamaged, ReadOnly
from studyapp.storage.connection import Connection

QUERY = "SELECT text FROM word"


@pytest.fixture
def torn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Its first rows can be read, the later ones cannot."""
    path = tmp_path / "torn.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as whole:
        whole.execute("BEGIN")
        whole.execute("CREATE TABLE word (text)")
        whole.executemany("INSERT INTO word VALUES (?)", [(f"{number:04}" * 20,) for number in range(2000)])
        whole.execute("COMMIT")
    content = path.read_bytes()
    half = len(content) // 2
    path.write_bytes(content[:half] + b"\xff" * (len(content) - half))
    with closing(sqlite3.connect(str(path), isolation_level=None, factory=Connection)) as connection:
        yield connection


def fetch_all(cursor: sqlite3.Cursor) -> object:
    return cursor.fetchall()


def loop(cursor: sqlite3.Cursor) -> object:
    return [row for row in cursor]  # noqa: C416  # `list` would do, but a loop is what is tested


def one_by_one(cursor: sqlite3.Cursor) -> object:
    while cursor.fetchone():
        pass
    return None


@pytest.mark.parametrize("read", [fetch_all, loop, one_by_one, list])
def test_damage_met_while_reading_on_is_named(
    torn: sqlite3.Connection, read: Callable[[sqlite3.Cursor], object]
) -> None:
    cursor = torn.execute(QUERY)
    assert cursor.fetchone() is not None
    with pytest.raises(DatabaseDamaged):
        read(cursor)


def test_a_fault_of_many_statements_at_once_is_named(torn: sqlite3.Connection) -> None:
    torn.execute("PRAGMA query_only = ON")
    with pytest.raises(ReadOnly):
        torn.executemany("INSERT INTO word VALUES (?)", [("a",)])


def test_a_cursor_made_by_hand_names_faults_as_well(torn: sqlite3.Connection) -> None:
    with pytest.raises(DatabaseDamaged):
        torn.cursor().execute(f"{QUERY} ORDER BY text")


def test_what_a_loop_body_raises_is_not_taken_for_a_fault_of_the_file(torn: sqlite3.Connection) -> None:
    def stumble() -> None:
        for _ in torn.execute(QUERY):
            raise FileNotFoundError(2, "of the body")

    with pytest.raises(FileNotFoundError):
        stumble()


def test_cursors_that_are_gone_are_forgotten(tmp_path: Path) -> None:
    """SQLite's connection keeps a list of its cursors and clears it only where one is asked of it."""
    with closing(sqlite3.connect(str(tmp_path / "long.db"), factory=Connection)) as connection:
        for _ in range(2_000):
            connection.execute("SELECT 1").fetchone()
        kept = [len(each) for each in gc.get_referents(connection) if isinstance(each, list)]
    assert max(kept, default=0) < 500
