"""A learner's file says whose it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.ids import LearnerId, PackId
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.learner import profile
from studyapp.storage.learner.bookmarks import bookmarks, write_bookmark
from studyapp.storage.learner.settings import read_settings, write_settings

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(
        open_database(tmp_path / "a.db", DatabaseKind.LEARNER, backups=tmp_path, now=NOW)
    ) as connection:
        yield connection


def test_a_file_that_was_not_finished_has_no_name(learner: sqlite3.Connection) -> None:
    assert profile.name(learner) is None


def test_a_name_can_be_changed(learner: sqlite3.Connection) -> None:
    profile.write_profile(learner, LearnerId("a"), "Nguyễn Văn An", 1000)
    assert profile.name(learner) == "Nguyễn Văn An"
    profile.rename(learner, "Trần Thị Bình")
    assert profile.name(learner) == "Trần Thị Bình"
    assert learner.execute("SELECT learner, created_at FROM profile").fetchall() == [("a", 1000)]


def test_settings_come_back_with_their_types(learner: sqlite3.Connection) -> None:
    given = {"theme": "dark", "text_percent": 150, "four_ratings": True}
    write_settings(learner, given)
    found = read_settings(learner)
    assert found == given
    assert type(found["four_ratings"]) is bool


def test_settings_that_are_not_written_stay(learner: sqlite3.Connection) -> None:
    write_settings(learner, {"theme": "dark", "text_percent": 150})
    write_settings(learner, {"theme": "light"})
    assert read_settings(learner) == {"theme": "light", "text_percent": 150}


def test_bookmarks_are_one_for_each_pack_and_the_latest_comes_first(learner: sqlite3.Connection) -> None:
    for at, (pack, section) in enumerate([("a", 1), ("b", 2), ("a", 3)]):
        write_bookmark(learner, PackId(pack), section, at)
    assert bookmarks(learner) == [("a", 3), ("b", 2)]


def test_of_bookmarks_of_one_instant_the_last_written_comes_first(learner: sqlite3.Connection) -> None:
    for pack in ("a", "b", "c"):
        write_bookmark(learner, PackId(pack), 0, 1000)
    write_bookmark(learner, PackId("b"), 1, 1000)
    assert [pack for pack, _ in bookmarks(learner)] == ["b", "c", "a"]
