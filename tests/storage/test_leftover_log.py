"""A log after a crash is taken only for the file it was written for."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.ids import LearnerId
from studyapp.storage import leftover_log
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.inspection import log_of
from studyapp.storage.learner.profile import write_profile
from studyapp.storage.leftover_log import fits

LEARNER = DatabaseKind.LEARNER
NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


def opened(path: Path) -> sqlite3.Connection:
    return open_database(path, LEARNER, backups=path.parent / "backups", now=NOW)


def review(connection: sqlite3.Connection, name: str) -> None:
    connection.execute(
        """
        INSERT INTO review_log (review, card, rating, at, zone_offset_s, study_day, kind)
        VALUES (?, 'a', 3, 0, 0, 1, 'review')
        """,
        (name,),
    )


def learner(folder: Path, name: str) -> Path:
    """With two reviews in the file."""
    path = folder / f"{name}.db"
    with closing(opened(path)) as connection:
        write_profile(connection, LearnerId(name), name, 0)
        for number in range(2):
            review(connection, f"{name}-{number}")
    return path


def crash(path: Path, *reviews: str) -> tuple[bytes, bytes]:
    """Leaves the file with a log in which these reviews are; returns both."""
    connection = opened(path)
    for name in reviews:
        review(connection, name)
    kept = path.read_bytes(), log_of(path).read_bytes()
    connection.close()
    path.write_bytes(kept[0])
    log_of(path).write_bytes(kept[1])
    return kept


@pytest.fixture
def an(tmp_path: Path) -> Path:
    return learner(tmp_path, "an")


def test_a_log_of_its_own_fits(an: Path) -> None:
    crash(an, "an-2", "an-3")
    assert fits(an, LEARNER.mark)


def test_a_log_of_a_file_of_the_very_same_shape_does_not(an: Path, tmp_path: Path) -> None:
    _, log = crash(learner(tmp_path, "binh"), "binh-2")
    log_of(an).write_bytes(log)
    assert not fits(an, LEARNER.mark)


def test_a_newer_log_beside_an_older_file_does_not(an: Path) -> None:
    """As where a copy was laid over a file by hand, and its log forgotten."""
    older = an.read_bytes()
    with closing(opened(an)) as connection:
        for number in range(2, 400):
            review(connection, f"an-{number}")
    _, log = crash(an, "an-400")
    an.write_bytes(older)
    log_of(an).write_bytes(log)
    assert not fits(an, LEARNER.mark)


def test_a_log_with_every_page_of_a_lost_file_fits(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    crash(path, "a")
    path.write_bytes(b"\x77" * path.stat().st_size)
    assert fits(path, LEARNER.mark)


def test_a_log_that_is_none_is_as_good_as_no_log(an: Path) -> None:
    log_of(an).write_text("no log" * 1000)
    assert fits(an, LEARNER.mark)


def test_a_log_of_an_early_version_fits(tmp_path: Path) -> None:
    path = tmp_path / "early.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {LEARNER.mark}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE profile (learner TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("INSERT INTO profile VALUES ('an')")
        kept = path.read_bytes(), log_of(path).read_bytes()
    path.write_bytes(kept[0])
    log_of(path).write_bytes(kept[1])
    assert fits(path, LEARNER.mark)


def test_in_a_large_file_a_foreign_log_is_found_as_well(
    an: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftover_log, "MOST_READ_THROUGH", 0)
    _, log = crash(learner(tmp_path, "binh"), "binh-2")
    assert fits(an, LEARNER.mark)
    log_of(an).write_bytes(log)
    assert not fits(an, LEARNER.mark)
