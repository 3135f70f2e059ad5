"""The program without a window: put together, started again, and light to start."""

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from studyapp.app import Application, open_application
from studyapp.core.errors import DatabaseDamaged
from studyapp.core.study.rating import Rating
from studyapp.paths import Paths
from tests.services.test_shipped import write

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
HEAVY = {"sqlite_utils", "tomllib", "fsrs", "rapidfuzz", "charset_normalizer", "click", "PySide6", "uuid"}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    write(tmp_path / "content", "a", a1="75 tuổi", a2="Khoảng 75 tuổi")
    return Paths(tmp_path / "data", tmp_path / "content", tmp_path / "resources")


def started(paths: Paths) -> Application:
    ids = count()
    return open_application(paths, lambda: NOW, lambda: f"id{next(ids)}", random.Random(1))


@pytest.fixture
def application(paths: Paths) -> Iterator[Application]:
    with started(paths) as application:
        yield application


def test_the_first_start_makes_a_library_and_has_no_learner(application: Application) -> None:
    assert application.paths.library_db.exists()
    assert (application.learners(), application.last_learner()) == ((), None)
    assert application.refresh_shipped() == ("a",)


def test_a_learner_studies_what_is_shipped(application: Application) -> None:
    application.refresh_shipped()
    session = application.open_learner(application.create_learner("An").id)
    assert session.study.enrol() == 2
    due = session.study.next_card()
    assert due is not None
    session.study.answer(due.card.id, Rating.GOOD, timedelta(seconds=5))
    assert session.learner.name == "An"


def test_a_second_start_goes_on_where_the_first_stopped(paths: Paths) -> None:
    with started(paths) as first:
        first.refresh_shipped()
        session = first.open_learner(first.create_learner("An").id)
        session.study.enrol()
        session.reading.remember(first.library.shelves()[0].packs[0].label.id, 0)
    with started(paths) as second:
        assert second.refresh_shipped() == ()
        last = second.last_learner()
        assert last is not None
        session = second.open_learner(last.id)
        assert session.study.enrol() == 0
        bookmark = session.reading.last()
        assert bookmark is not None
        assert bookmark.section_title == "Mục tiêu"


def test_learners_do_not_see_each_other_s_study(application: Application) -> None:
    application.refresh_shipped()
    an, binh = (application.open_learner(application.create_learner(name).id) for name in ("An", "Bình"))
    an.study.enrol()
    assert an.study.plan().total > 0
    assert binh.study.plan().total == 0


def test_closing_the_program_closes_every_file(paths: Paths) -> None:
    with started(paths) as application:
        session = application.open_learner(application.create_learner("An").id)
    with pytest.raises(sqlite3.ProgrammingError):
        session.settings.settings()
    with pytest.raises(sqlite3.ProgrammingError):
        application.library.shelves()
    assert list(paths.data.rglob("*-wal")) == []


def test_a_session_may_be_closed_before_the_program_and_twice(application: Application) -> None:
    session = application.open_learner(application.create_learner("An").id)
    session.close()
    session.close()
    assert application.learners() == (session.learner,)


def test_a_damaged_library_is_said_and_left_alone(paths: Paths) -> None:
    paths.data.mkdir()
    paths.library_db.write_text("no database " * 100)
    with pytest.raises(DatabaseDamaged):
        started(paths)
    assert paths.library_db.read_text() == "no database " * 100


def test_starting_with_everything_up_to_date_loads_nothing_heavy(paths: Paths) -> None:
    with started(paths) as application:
        application.refresh_shipped()
        application.open_learner(application.create_learner("An").id).study.enrol()
    folders = [str(each) for each in (paths.data, paths.content, paths.resources)]
    code = f"""
import json, sys
from pathlib import Path
from studyapp.app import open_application
from studyapp.paths import Paths
with open_application(Paths(*map(Path, {folders}))) as application:
    session = application.open_learner(application.last_learner().id)
    application.library.shelves(), session.study.enrol(), session.study.plan(), session.settings.settings()
print(json.dumps(sorted(sys.modules)))
"""
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert "studyapp.services.study" in loaded
    assert loaded & HEAVY == set()
