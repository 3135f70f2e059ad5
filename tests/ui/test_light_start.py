"""A start loads what its first page shows, and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.program import application_in, session_of

ROOT = Path(__file__).resolve().parents[2]
SHOWN = {"studyapp.ui.views.today", "studyapp.services.study", "studyapp.core.study.queue"}
HEAVY = {
    "_decimal",
    "_hashlib",
    "dataclasses",
    "charset_normalizer",
    "concurrent.futures.thread",
    "click",
    "fsrs",
    "html",
    "logging.handlers",
    "rapidfuzz",
    "socket",
    "sqlite_utils",
    "tomllib",
    "uuid",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
}
OF_OTHER_PAGES = {
    "studyapp.cli",
    "studyapp.core.authoring",
    "studyapp.core.extract",
    "studyapp.core.library.article",
    "studyapp.core.library.evidence",
    "studyapp.core.library.pack",
    "studyapp.core.quiz.item",
    "studyapp.core.study.card",
    "studyapp.formats.pack",
    "studyapp.services.authoring",
    "studyapp.services.build",
    "studyapp.services.library",
    "studyapp.services.matches",
    "studyapp.services.quiz",
    "studyapp.services.shipped_packs",
    "studyapp.storage.library.codec",
    "studyapp.ui.viewmodels.study",
    "studyapp.ui.viewmodels.settings",
    "studyapp.ui.views.library",
    "studyapp.ui.views.practice",
    "studyapp.ui.views.study",
    "studyapp.ui.widgets.announcing",
    "studyapp.ui.widgets.keys_dialog",
}
# PySide makes a class when it is first asked for; and all that a widget can be when it is handed one that Qt
# made, such as a viewport.
NOT_DRAWN = {"QAccessible", "QGradient", "QStyle", "QWizard"}
# Of reading and writing: a worker loads them with the first article.
RULES = {
    "studyapp.core.authoring.drafting",
    "studyapp.core.authoring.material",
    "studyapp.core.authoring.stock",
    "studyapp.core.extract.facts_of",
    "studyapp.core.extract.outline",
    "studyapp.services.build",
}
AUTHORING = """
import json, sys
import studyapp.ui.viewmodels.authoring, studyapp.ui.views.authoring
print(json.dumps(sorted(sys.modules)))
"""
# Leaves when the window has been painted, and says what was loaded by then and whether collecting is off.
START = """
import gc, json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6 import QtGui, QtWidgets
from studyapp.paths import find_paths
from studyapp.ui import start

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.leave)
        return False

    def leave(self):
        self.loaded, self.made = sorted(sys.modules), [*vars(QtGui), *vars(QtWidgets)]
        QTimer.singleShot(start.AFTER_PAINT_MS + 100, QtWidgets.QApplication.exit)

painted = Painted()
gc.disable()
start.run(find_paths(Path(sys.argv[1])), on_window=lambda window: window.installEventFilter(painted))
told = {"loaded": painted.loaded, "made": painted.made, "collects": gc.isenabled()}
application = QtWidgets.QApplication.instance()
application.setStyleSheet("")  # which hides the name of the style under it
print(json.dumps({**told, "style": application.style().name()}))
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the second start of a learner tells: the first one has read the packs."""
    folder = tmp_path_factory.mktemp("start")
    with application_in(folder) as application:
        application.refresh_shipped()
        session_of(application).study.enrol()
    command = [sys.executable, "-c", START, str(folder / "profile")]
    surroundings = {**os.environ, "QT_STYLE_OVERRIDE": "windows"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=True)
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_the_first_page_is_there_when_the_window_is_painted(started: dict[str, object]) -> None:
    assert set(started["loaded"]) >= SHOWN  # type: ignore[call-overload]


def test_nothing_heavy_is_loaded_before(started: dict[str, object]) -> None:
    assert set(started["loaded"]) & HEAVY == set()  # type: ignore[call-overload]


def test_nothing_that_only_other_pages_need_is_loaded_before(started: dict[str, object]) -> None:
    assert set(started["loaded"]) & OF_OTHER_PAGES == set()  # type: ignore[call-overload]


def test_classes_of_qt_that_it_does_not_show_are_not_made(started: dict[str, object]) -> None:
    made = set(started["made"])  # type: ignore[call-overload]
    assert "QPainter" in made
    assert made & NOT_DRAWN == set()


def test_it_has_its_own_style_whatever_the_desktop_wants(started: dict[str, object]) -> None:
    assert started["style"] == "fusion"


def test_garbage_is_collected_again_once_the_window_is_there(started: dict[str, object]) -> None:
    assert started["collects"] is True


def test_the_page_of_articles_opens_without_the_rules_of_reading_and_writing() -> None:
    done = subprocess.run([sys.executable, "-c", AUTHORING], cwd=ROOT, capture_output=True, check=True)
    loaded = set(json.loads(done.stdout))
    assert "studyapp.services.authoring" in loaded
    assert loaded & RULES == set()
