"""The set-up of the tests: a slot that raises fails its test, and nothing reaches the user's folders."""

import os
from pathlib import Path

import appdirs
import pytest
from PySide6.QtWidgets import QApplication

SLOT_THAT_RAISES = """
from PySide6.QtCore import QTimer
def test_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
"""
QT_WARNING = """
from PySide6.QtCore import qWarning
def test_warning(qtbot):
    qWarning("not this")
"""
SETTINGS = "[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n"


@pytest.mark.parametrize("code", [SLOT_THAT_RAISES, QT_WARNING], ids=["slot", "warning"])
def test_what_qt_would_swallow_fails_the_test(pytester: pytest.Pytester, code: str) -> None:
    pytester.makeini(SETTINGS)
    pytester.makepyfile(code)
    outcome = pytester.runpytest_subprocess("-q").parseoutcomes()
    assert outcome.get("failed", 0) + outcome.get("errors", 0) == 1


def test_there_is_no_screen(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    assert os.environ["QT_SCALE_FACTOR"] == "1"


def test_user_data_goes_to_a_throwaway_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = Path(appdirs.user_data_dir("HocNghiQuyet", appauthor=False))
    assert folder.is_relative_to(tmp_path_factory.getbasetemp())
