"""A fault of the program is logged, and said once."""

import logging
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.study.rating import Rating
from studyapp.ui import failures as module
from studyapp.ui.failures import Failures
from studyapp.ui.jobs import Job, JobRunner
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Theme
from studyapp.ui.viewmodels.study import StudyViewModel
from studyapp.ui.viewmodels.study_state import CardScreen
from studyapp.ui.views.study import StudyPage
from studyapp.ui.widgets.fault_dialog import FaultDialog
from studyapp.wording import shell
from tests.ui.looking import settle, show
from tests.ui.real_program import real_program


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
    said = [each.accessibleName() for each in dialog.findChildren(QWidget)]
    assert shell.FAULT in said
    assert any(str(failures.log_file) in each for each in said)


def test_a_fault_that_repeats_opens_one_dialog(failures: Failures) -> None:
    for _ in range(3):
        fail("x")
    assert len(dialogs()) == 1
    assert "time 2" in failures.log_file.read_text("utf-8")


def close_dialog() -> None:
    close = dialogs()[0].findChild(QAbstractButton, "close")
    assert isinstance(close, QAbstractButton)
    close.click()


def test_a_fault_that_was_said_is_not_said_again(failures: Failures) -> None:
    """Or a page that cannot be painted would bring the dialog back with every frame."""
    fail("x")
    close_dialog()
    fail("x")
    assert dialogs() == []


def test_a_fault_that_never_stops_fills_no_log(failures: Failures) -> None:
    for _ in range(1_000):
        fail("x")
    assert failures.log_file.read_text("utf-8").count("RuntimeError: x") == 10


def test_after_it_was_closed_another_fault_is_said(failures: Failures) -> None:
    fail("một")
    close_dialog()
    assert dialogs() == []
    fail("hai")
    assert len(dialogs()) == 1


def test_a_fault_on_another_thread_is_said_on_this_one(failures: Failures, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in failures.log_file.read_text("utf-8")


def logged_and_said(failures: Failures, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    return failures.log_file.read_text("utf-8")


def test_an_exception_in_a_slot(failures: Failures, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 // 0)
    button.click()
    assert "ZeroDivisionError" in logged_and_said(failures, qtbot)


def test_an_exception_in_a_timer(failures: Failures, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: fail("trong khe"))
    assert "trong khe" in logged_and_said(failures, qtbot)


class Unpaintable(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        raise RuntimeError("không vẽ được")


def test_an_exception_while_painting_is_said_once_however_often_it_is_painted(
    failures: Failures, qtbot: QtBot
) -> None:
    widget = Unpaintable()
    qtbot.addWidget(widget)
    widget.show()
    assert "không vẽ được" in logged_and_said(failures, qtbot)
    close_dialog()
    for _ in range(5):
        widget.update()
        settle()
    assert "time 4" in failures.log_file.read_text("utf-8")
    assert dialogs() == []


class FailingThread(QThread):
    def run(self) -> None:
        raise RuntimeError("luồng của Qt")


def test_an_exception_in_a_thread_of_qt(failures: Failures, qtbot: QtBot) -> None:
    thread = FailingThread()
    thread.start()
    assert thread.wait(5_000)
    assert "luồng của Qt" in logged_and_said(failures, qtbot)


class FailingTask(QRunnable):
    def run(self) -> None:
        raise RuntimeError("việc trong hồ")


def test_an_exception_in_a_task_of_the_pool(failures: Failures, qtbot: QtBot) -> None:
    QThreadPool.globalInstance().start(FailingTask())
    assert QThreadPool.globalInstance().waitForDone(5_000)
    assert "việc trong hồ" in logged_and_said(failures, qtbot)


def test_an_exception_in_a_job(failures: Failures, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        raise RuntimeError("việc nền")

    runner = JobRunner()
    runner.start(work, done=lambda _: None, failed=lambda _: None)
    assert "việc nền" in logged_and_said(failures, qtbot)
    runner.close()


def test_an_exception_while_something_is_thrown_away_is_logged(failures: Failures) -> None:
    class Stubborn:
        def __del__(self) -> None:
            raise RuntimeError("không chịu đi")

    Stubborn()
    assert "không chịu đi" in failures.log_file.read_text("utf-8")
    assert dialogs() == []


def test_a_folder_that_cannot_be_written_stops_nothing(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("một tệp ở chỗ của thư mục")
    caught = Failures(tmp_path / "logs")
    caught.install()
    fail("x")
    assert len(dialogs()) == 1
    caught.uninstall()


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


def test_what_was_answered_before_a_fault_is_saved(
    failures: Failures, qtbot: QtBot, tmp_path: Path, look: Theme
) -> None:
    with real_program(tmp_path) as program:
        own = program.session
        model = StudyViewModel(own.study, own.settings, own.progress, program.clock, lambda: 0.0)
        page = StudyPage(model)
        qtbot.addWidget(page)
        show(page)
        page.enter(Visit(PageId.STUDY, begin=True))
        model.turn()
        qtbot.waitUntil(lambda: isinstance(model.state.screen, CardScreen) and model.state.screen.rateable)
        model.changed.connect(lambda: fail("khi vẽ thẻ sau"))
        model.rate(Rating.GOOD)
        assert "khi vẽ thẻ sau" in logged_and_said(failures, qtbot)
        [file] = (tmp_path / "learners").glob("*.db")
        with closing(sqlite3.connect(file)) as other:
            assert other.execute("SELECT rating FROM review_log").fetchall() == [(Rating.GOOD,)]
