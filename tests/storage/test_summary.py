"""What a file holds in a few numbers, also of an early version."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.backups.summary import LearnerSummary, LibrarySummary
from studyapp.core.errors import CopyDamaged, DatabaseDamaged
from studyapp.core.ids import LearnerId
from studyapp.storage.database import DatabaseKind, open_database
from studyapp.storage.learner.profile import write_profile
from studyapp.storage.summary import summary

NOW = datetime(2026, 11, 20, 8, 30, tzinfo=UTC)


@pytest.fixture
def learner(tmp_path: Path) -> Path:
    path = tmp_path / "an.db"
    with closing(open_database(path, DatabaseKind.LEARNER, backups=tmp_path, now=NOW)) as connection:
        write_profile(connection, LearnerId("id1"), "An", 0)
        for number in range(3):
            connection.execute(
                """
                INSERT INTO review_log (review, card, rating, at, zone_offset_s, study_day, kind)
                VALUES (?, 'a', 3, 0, 0, 1, 'review')
                """,
                (f"r{number}",),
            )
        connection.execute(
            """
            INSERT INTO review_log (review, card, at, zone_offset_s, study_day, kind, voids)
            VALUES ('v', 'a', 0, 0, 1, 'void', 'r2')
            """
        )
    return path


def test_answers_taken_back_do_not_count(learner: Path) -> None:
    assert summary(learner) == LearnerSummary("id1", "An", reviews=2, attempts=0)


def test_a_file_of_an_early_version_has_fewer_tables(learner: Path) -> None:
    with closing(sqlite3.connect(learner)) as connection:
        for table in ("review_log", "response", "flag", "attempt"):
            connection.execute(f"DROP TABLE {table}")
    assert summary(learner) == LearnerSummary("id1", "An", reviews=0, attempts=0)


def test_a_new_library_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_database(path, DatabaseKind.LIBRARY, backups=tmp_path, now=NOW).close()
    assert summary(path) == LibrarySummary(packs=0, articles=0)


def test_a_file_of_nobody_or_of_another_program_is_no_copy(tmp_path: Path) -> None:
    nobody, other, text = (tmp_path / name for name in ("nobody.db", "other.db", "text.db"))
    open_database(nobody, DatabaseKind.LEARNER, backups=tmp_path, now=NOW).close()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    text.write_text("no database " * 100)
    for path, fault in ((nobody, CopyDamaged), (other, CopyDamaged), (text, DatabaseDamaged)):
        with pytest.raises(fault):
            summary(path)
