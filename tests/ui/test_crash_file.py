"""A crash leaves its trace, the next start offers it once, and a clean end leaves nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui import crash_file, start
from studyapp.ui.crash_file import CRASH_FILE, LAST_CRASH_FILE, CrashFile
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.crash_dialog import CrashDialog
from studyapp.wording import shell
from tests.ui.looking import clipped, settle, unnamed
from tests.ui.program import paths_in

ROOT = Path(__file__).resolve().parents[2]
CRASHING = """
import faulthandler, os, sys
from pathlib import Path
from PySide6.QtCore import QTimer, qFatal
from studyapp.paths import find_paths
from studyapp.ui import start

def break_down():
    {crash}

start.run(find_paths(Path(sys.argv[1])), on_window=lambda window: QTimer.singleShot(0, break_down))
"""
CRASHES = {
    "abort": "os.abort()",
    "segfault": "faulthandler._sigsegv()",
    "qFatal": "qFatal('hết cách')",
}


def crash(profile: Path, how: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", CRASHING.format(crash=CRASHES[how]), str(profile)]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=False
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return paths_in(tmp_path).data


@pytest.mark.parametrize("how", CRASHES)
def test_a_crash_leaves_where_it_happened(profile: Path, how: str) -> None:
    assert crash(profile, how).returncode < 0
    left = (profile / "logs" / CRASH_FILE).read_text("utf-8")
    assert "Fatal Python error" in left
    assert "in break_down" in left
    assert "start.py" in left


def offers() -> Iterator[CrashDialog]:
    yield from (each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog))


def run_and_look(folder: Path) -> list[str]:
    """Starts, notes what was offered, closes everything."""
    offered: list[str] = []

    def look(window: QWidget) -> None:
        offered.extend(each._crash for each in offers() if each.isVisible())
        for each in offers():
            each.accept()
        window.close()

    QTimer.singleShot(20_000, QApplication.quit)
    assert (
        start.run(paths_in(folder), on_window=lambda window: QTimer.singleShot(50, lambda: look(window))) == 0
    )
    return offered


def test_the_next_start_offers_it_once(look: Theme, qtbot: QtBot, tmp_path: Path, profile: Path) -> None:
    crash(profile, "segfault")
    [offered] = run_and_look(tmp_path)
    assert "Segmentation fault" in offered
    assert run_and_look(tmp_path) == []


def test_a_clean_end_leaves_nothing_and_the_next_start_offers_nothing(
    look: Theme, qtbot: QtBot, tmp_path: Path, profile: Path
) -> None:
    assert run_and_look(tmp_path) == []
    assert list((profile / "logs").glob("*crash*")) == []
    assert run_and_look(tmp_path) == []


def test_a_killed_program_had_no_fault_to_offer(tmp_path: Path) -> None:
    CrashFile(tmp_path)  # as SIGKILL leaves it: opened, empty
    assert CrashFile(tmp_path).last == ""


def test_of_many_crashes_the_last_one_is_kept(tmp_path: Path) -> None:
    for at in range(5):
        assert CrashFile(tmp_path).last == (f"crash {at - 1}" if at else "")
        (tmp_path / CRASH_FILE).write_text(f"crash {at}")
    assert CrashFile(tmp_path).last == "crash 4"
    assert sorted(path.name for path in tmp_path.iterdir()) == [CRASH_FILE, LAST_CRASH_FILE]


def test_what_is_shown_of_a_crash_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash_file, "MOST_SHOWN", 10)
    (tmp_path / CRASH_FILE).write_bytes(b"\xff" + b"x" * 1_000)
    assert len(CrashFile(tmp_path).last) == 10


def test_a_folder_that_is_none_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    crashes = CrashFile(tmp_path / "logs")
    crashes.watch()
    crashes.leave()
    assert crashes.last == ""


@pytest.fixture
def dialog(look: Theme, qtbot: QtBot, tmp_path: Path) -> CrashDialog:
    shown = CrashDialog("Fatal Python error: Aborted", tmp_path)
    qtbot.addWidget(shown)
    shown.open()
    settle()
    return shown


def press(dialog: CrashDialog, name: str) -> QAbstractButton:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()
    return button


def test_its_dialog_is_whole_and_named(dialog: CrashDialog) -> None:
    assert unnamed(dialog) == []
    assert clipped(dialog) == []


def test_its_text_can_be_copied(dialog: CrashDialog) -> None:
    button = press(dialog, "copy")
    assert QGuiApplication.clipboard().text() == "Fatal Python error: Aborted"
    assert button.accessibleName() == shell.COPIED


def test_its_folder_can_be_opened(
    dialog: CrashDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    press(dialog, "open_folder")
    assert opened == [str(tmp_path)]


def test_closing_it_is_all_that_is_needed(dialog: CrashDialog) -> None:
    press(dialog, "close")
    assert not dialog.isVisible()
