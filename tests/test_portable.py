"""From a USB stick: the data lie beside the program, whatever letter or name the stick has today."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = ROOT / "resources" / "tour" / "bai-bao.txt"
NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"]
LOCKED = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$0" && exec "$@"'
# A learner begins or goes on, saves an article and answers a card; prints who and how much.
STUDY = """
import datetime, sys
from pathlib import Path
from studyapp.app import open_application
from studyapp.core.study.rating import Rating
from studyapp.formats.documents import load_documents
from studyapp.paths import find_paths
from studyapp.services.build import build
paths = find_paths()
with open_application(paths) as application:
    application.refresh_shipped()
    learner = application.last_learner() or application.create_learner("An")
    session = application.open_learner(learner.id)
    article = Path(sys.argv[1])
    known = load_documents(paths.content / "documents.toml")
    application.authoring.save(build(article.read_text("utf-8"), known, name=article.name))
    session.study.enrol()
    session.study.answer(session.study.next_card().card.id, Rating.GOOD, datetime.timedelta(seconds=5))
    overview = session.progress.overview()
    articles = len(application.authoring.articles())
    print(learner.id, len(application.learners()), overview.answered_today, articles)
"""
# What the window of a start says.
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from studyapp.paths import find_paths
from studyapp.ui import start
def leave(window):
    words = [label.accessibleName() for label in window.findChildren(QLabel)]
    sys.stdout.buffer.write("\\n".join(words).encode())
    QApplication.quit()
start.run(find_paths(), on_window=lambda window: QTimer.singleShot(200, lambda: leave(window)))
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The program as it is carried."""
    folder = tmp_path / "USB cũ" / "Học Nghị quyết"
    for name in ("studyapp", "content", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "main.py", folder)
    (folder / "portable").touch()
    return folder


def python(stick: Path, *arguments: str, before: tuple[str, ...] = ()) -> str:
    apart = {**os.environ, "PYTHONPATH": str(stick), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [*before, sys.executable, *arguments]
    done = subprocess.run(command, cwd=stick, env=apart, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_the_data_go_with_the_stick_to_another_letter(stick: Path, tmp_path: Path) -> None:
    learner, *first = python(stick, "-c", STUDY, str(ARTICLE)).split()
    assert first == ["1", "1", "1"]
    assert (stick / "data" / "library.db").is_file()
    moved = stick.parent.rename(tmp_path / "USB mới") / stick.name
    same, *second = python(moved, "-c", STUDY, str(ARTICLE)).split()
    assert same == learner
    assert second == ["1", "2", "1"]


def test_no_file_of_the_data_knows_where_it_lies(stick: Path) -> None:
    """Or it would point to another stick, or to nothing, tomorrow."""
    python(stick, "-c", STUDY, str(ARTICLE))
    python(stick, "main.py", "backup")
    files = [path for path in (stick / "data").rglob("*") if path.is_file()]
    assert len(files) >= 4
    assert [path.name for path in files if "USB cũ".encode() in path.read_bytes()] == []


def test_nothing_is_left_on_the_computer(stick: Path) -> None:
    python(stick, "-c", STUDY, str(ARTICLE))
    home = Path(os.environ["HOME"])
    assert not list(home.rglob("library.db"))


@pytest.fixture
def locked(stick: Path) -> tuple[str, ...]:
    """What runs a command where the stick cannot be written, not even by root."""
    before = (*NAMESPACE, "sh", "-c", LOCKED, str(stick))
    if (
        not shutil.which("unshare")
        or subprocess.run([*before, "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("mounting in a namespace is not permitted here")
    return before


def test_a_locked_stick_says_so_in_a_window(stick: Path, locked: tuple[str, ...]) -> None:
    python(stick, "-c", STUDY, str(ARTICLE))
    said = python(stick, "-c", WINDOW, before=locked)
    assert "quyền ghi" in said


def test_without_the_file_portable_a_locked_stick_is_enough(stick: Path, locked: tuple[str, ...]) -> None:
    (stick / "portable").unlink()
    assert python(stick, "-c", STUDY, str(ARTICLE), before=locked).split()[1:] == ["1", "1", "1"]
