"""Learners of one computer: each in a file of their own."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from studyapp.core.errors import BlankName, DatabaseDamaged, DatabaseMissing
from studyapp.core.ids import LearnerId
from studyapp.services.profiles import Learner, ProfileService
from studyapp.services.settings import SettingsService
from studyapp.storage.backup import back_up
from studyapp.storage.database import DatabaseKind, open_database
from tests.storage.library.library_values import NOW, open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def profiles(tmp_path: Path, library: sqlite3.Connection) -> ProfileService:
    ids = count(1)
    return ProfileService(
        library, tmp_path / "learners", tmp_path / "backups", lambda: NOW, lambda: f"id{next(ids)}"
    )


def names(profiles: ProfileService) -> list[str]:
    return [each.name for each in profiles.learners()]


def close_at_once(opened: tuple[Learner, sqlite3.Connection]) -> Learner:
    learner, connection = opened
    connection.close()
    return learner


def test_a_new_computer_has_no_learners(profiles: ProfileService) -> None:
    assert profiles.learners() == ()
    assert profiles.last() is None


def test_learners_are_listed_by_name(profiles: ProfileService) -> None:
    for name in ("Trần Bình", "đặng An", "Nguyễn An"):
        profiles.create(name)
    assert names(profiles) == ["đặng An", "Nguyễn An", "Trần Bình"]


def test_two_learners_of_one_name_are_two(profiles: ProfileService) -> None:
    assert profiles.create("An") != profiles.create("An")
    assert [each.id for each in profiles.learners()] == ["id1", "id2"]


def test_a_name_is_kept_tidy_and_a_blank_one_makes_no_file(profiles: ProfileService, tmp_path: Path) -> None:
    assert profiles.create("  Nguyễn   An ").name == "Nguyễn An"
    with pytest.raises(BlankName):
        profiles.create("  ")
    assert [path.name for path in (tmp_path / "learners").glob("*.db")] == ["id1.db"]


def test_whoever_opened_last_is_remembered(profiles: ProfileService) -> None:
    first, second = profiles.create("An"), profiles.create("Bình")
    for learner in (second, first, second):
        assert close_at_once(profiles.open(learner.id)) == learner
    assert profiles.last() == second


def test_where_nobody_is_remembered_the_newest_file_is_taken(
    profiles: ProfileService, tmp_path: Path
) -> None:
    second, first = profiles.create("Bình"), profiles.create("An")
    os.utime(tmp_path / "learners" / f"{first.id}.db", (1, 1))
    assert profiles.last() == second


def back_up_of(folder: Path, learner: Learner) -> None:
    path = folder / "learners" / f"{learner.id}.db"
    kind = DatabaseKind.LEARNER
    with closing(open_database(path, kind, backups=folder / "backups", now=NOW)) as connection:
        back_up(connection, path, folder / "backups", kind.version, NOW)


@pytest.mark.parametrize("is_emptied", [True, False])
def test_a_last_learner_whose_file_was_lost_is_said_where_a_copy_tells(
    profiles: ProfileService, tmp_path: Path, is_emptied: bool
) -> None:
    profiles.create("Bình")
    learner = profiles.create("An")
    close_at_once(profiles.open(learner.id))
    back_up_of(tmp_path, learner)
    path = tmp_path / "learners" / f"{learner.id}.db"
    path.unlink()
    if is_emptied:
        path.touch()
    for ask in (profiles.last, lambda: profiles.open(learner.id)):
        with pytest.raises(DatabaseMissing) as said:
            ask()
        assert said.value.path == path
    assert names(profiles) == ["Bình"]


def test_an_emptied_file_of_the_last_learner_is_not_made_new(
    profiles: ProfileService, tmp_path: Path
) -> None:
    learner = profiles.create("An")
    close_at_once(profiles.open(learner.id))
    path = tmp_path / "learners" / f"{learner.id}.db"
    path.write_bytes(b"")
    with pytest.raises(DatabaseMissing):
        profiles.last()
    assert path.read_bytes() == b""


def test_a_learner_whose_file_was_taken_away_is_not_the_last_any_more(
    profiles: ProfileService, tmp_path: Path
) -> None:
    learner = profiles.create("An")
    close_at_once(profiles.open(learner.id))
    (tmp_path / "learners" / f"{learner.id}.db").unlink()
    assert profiles.last() is None
    assert profiles.learners() == ()


def test_a_file_brought_from_another_computer_is_listed(profiles: ProfileService, tmp_path: Path) -> None:
    learner = profiles.create("An")
    path = tmp_path / "learners" / f"{learner.id}.db"
    path.rename(path.with_name("from-usb.db"))
    assert profiles.learners() == (Learner(LearnerId("from-usb"), "An"),)


def test_opening_a_learner_who_is_not_there_makes_no_file(profiles: ProfileService, tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        profiles.open(LearnerId("nobody"))
    assert not (tmp_path / "learners").exists()


def test_a_damaged_file_hides_no_other_learner_and_says_why_when_opened(
    profiles: ProfileService, tmp_path: Path
) -> None:
    profiles.create("An")
    broken = tmp_path / "learners" / "broken.db"
    broken.write_text("no database " * 100)
    assert names(profiles) == ["An"]
    with pytest.raises(DatabaseDamaged):
        profiles.open(LearnerId("broken"))


def test_a_file_whose_making_was_cut_off_is_nobody(profiles: ProfileService, tmp_path: Path) -> None:
    path = tmp_path / "learners" / "half.db"
    open_database(path, DatabaseKind.LEARNER, backups=tmp_path, now=NOW).close()
    assert profiles.learners() == ()


def test_a_new_name_is_listed(profiles: ProfileService) -> None:
    learner = profiles.create("An")
    _, connection = profiles.open(learner.id)
    with closing(connection):
        SettingsService(connection).rename("Bình")
        assert names(profiles) == ["Bình"]
