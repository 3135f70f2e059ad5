"""A fault of the program is logged, and said once."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from studyapp.ui import failures as module
from studyapp.ui.failures import Failures
from studyapp.ui.widgets.fault_dialog import FaultDialog
from studyapp.wording import shell


@pytest.fixture
def failures(qtbot: QtBot, tmp_path: Path) -> Iterator[Failures]:
    caught = Failures(tmp_path / "logs")
    caught.install()
    yield caught
    caught.uninstall()


def dialogs() -> list[FaultDialog]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, FaultDialog) and each.isVisible()
    ]


def fail(message: str) -> None:
    """As an exception in a slot reaches the hook."""
    try:
        raise RuntimeError(message)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_fault_is_logged_with_its_traceback(failures: Failures) -> None:
    fail("hỏng rồi")
    logged = failures.log_file.read_text("utf-8")
    assert "hỏng rồi" in logged
    assert "Traceback" in logged
    assert "test_failures.py" in logged


def test_a_fault_is_said_in_vietnamese_with_the_place_of_the_log(failures: Failures) -> None:
    fail("x")
    [dialog] = dialogs()
    said = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    assert shell.FAULT in said
    assert any(str(failures.log_file) in each for each in said)


def test_a_fault_that_repeats_opens_one_dialog(failures: Failures) -> None:
    for _ in range(3):
        fail("x")
    assert len(dialogs()) == 1
    assert failures.log_file.read_text("utf-8").count("RuntimeError: x") == 3


def test_after_it_was_closed_the_next_fault_is_said_again(failures: Failures) -> None:
    fail("một")
    close = dialogs()[0].findChild(QAbstractButton, "close")
    assert isinstance(close, QAbstractButton)
    close.click()
    assert dialogs() == []
    fail("hai")
    assert len(dialogs()) == 1


def test_a_fault_on_another_thread_is_said_on_this_one(failures: Failures, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in failures.log_file.read_text("utf-8")


def test_an_exception_in_a_slot_reaches_the_hook(failures: Failures, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: fail("trong khe"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


@pytest.mark.qt_no_exception_capture
def test_ctrl_c_is_no_fault(failures: Failures, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert dialogs() == []
    assert not failures.log_file.exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_qt_says_goes_to_the_log(failures: Failures) -> None:
    qWarning("Qt nói gì đó")
    assert "WARNING studyapp.qt: Qt nói gì đó" in failures.log_file.read_text("utf-8")


def test_the_log_does_not_grow_for_ever(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOG_SIZE", 2_000)
    caught = Failures(tmp_path)
    caught.install()
    for _ in range(300):
        logging.getLogger("studyapp").error("một dòng khá dài để nhật ký mau đầy")
    caught.uninstall()
    files = sorted(path.name for path in tmp_path.glob("studyapp.log*"))
    assert files == ["studyapp.log", "studyapp.log.1", "studyapp.log.2", "studyapp.log.3"]
    assert all((tmp_path / name).stat().st_size <= 2_000 for name in files)


def test_uninstalling_puts_the_hooks_back(qtbot: QtBot, tmp_path: Path) -> None:
    caught = Failures(tmp_path)
    caught.install()
    caught.uninstall()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
