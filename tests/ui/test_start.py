"""From an empty profile to a learner's window, and back to it the next day."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLockFile, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.services.settings import Settings
from studyapp.services.settings import Theme as ChosenTheme
from studyapp.ui import one_window, start
from studyapp.ui.lock import LOCK_FILE
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import Program
from studyapp.ui.theme import DARK, Theme
from studyapp.ui.views.first_start import FirstStart
from studyapp.ui.views.today import TodayPage
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.wording import shell
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.program import PACK, SURROUNDINGS, application_in, paths_in, session_of, window_of


def give_name(window: QWidget, name: str) -> None:
    field = window.findChild(QLineEdit, "name")
    button = window.findChild(QAbstractButton, "begin")
    assert isinstance(field, QLineEdit)
    assert isinstance(button, QAbstractButton)
    field.setText(name)
    button.click()
    settle()


def test_the_first_start_asks_for_a_name_and_leads_to_today(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        program = Program(application, SURROUNDINGS)
        program.open()
        assert isinstance(program.window, FirstStart)
        give_name(program.window, "Nguyễn Văn An")
        assert isinstance(program.window, MainWindow)
        assert isinstance(program.window.page, TodayPage)
        program.close()


def test_without_a_name_it_stays(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        program = Program(application, SURROUNDINGS)
        program.open()
        assert program.window is not None
        give_name(program.window, "  ")
        assert isinstance(program.window, FirstStart)
        assert application.learners() == ()


def test_the_next_start_opens_the_last_learner_in_their_look(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        session_of(application).settings.save(Settings(theme=ChosenTheme.DARK, text_percent=120))
    with application_in(tmp_path) as application:
        program = Program(application, SURROUNDINGS)
        program.open()
        assert isinstance(program.window, MainWindow)
        assert look.tokens is DARK
        assert look.scale == 1.2


def test_the_window_has_the_cards_of_the_shipped_packs(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        session = session_of(application)
        window_of(application, session)
        assert session.study.plan().new > 0


@pytest.mark.parametrize("id", list(PageId))
def test_every_page_opens_whole_and_named(look: Theme, tmp_path: Path, id: PageId) -> None:
    with application_in(tmp_path) as application:
        window = window_of(application, session_of(application))
        window.resize(1280, 800)
        window.show()
        window.visit(Visit(id))
        settle()
        assert unnamed(window) == []
        assert clipped(window) == []
        window.close()


class Shown(QObject):
    """Notes every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_opens_as_a_window_of_its_own(
    look: Theme, qapp: QApplication, tmp_path: Path
) -> None:
    with application_in(tmp_path) as application:
        window = window_of(application, session_of(application))
        show(window)
        shown = Shown()
        qapp.installEventFilter(shown)
        for id in PageId:
            window.visit(Visit(id))
            settle()
        window.visit(Visit(PageId.LIBRARY, pack=PACK))
        window.visit(Visit(PageId.PRACTICE, pack=PACK, begin=True))
        window.visit(Visit(PageId.STUDY, begin=True))
        settle()
        qapp.removeEventFilter(shown)
        assert shown.windows == []
        assert window.isActiveWindow()


def answer_dialog(said: list[str]) -> None:
    """Reads the dialog that waits, and closes it."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, SentenceDialog) and dialog.isVisible():
            said.extend(label.accessibleName() for label in dialog.findChildren(QLabel))
            dialog.accept()


def test_running_shows_the_window_and_ends_with_it(look: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[QWidget] = []

    def close(window: QWidget) -> None:
        seen.append(window)
        QTimer.singleShot(0, window.close)

    QTimer.singleShot(5_000, QApplication.quit)
    assert start.run(paths_in(tmp_path), on_window=close) == 0
    assert [type(each) for each in seen] == [FirstStart]
    assert not (paths_in(tmp_path).data / LOCK_FILE).exists()


def test_a_damaged_library_is_said_in_a_sentence(look: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    paths.data.mkdir(parents=True)
    paths.library_db.write_bytes(b"no database at all" * 100)
    said: list[str] = []

    def read(window: QWidget) -> None:
        said.extend(label.accessibleName() for label in window.findChildren(QLabel))
        QTimer.singleShot(0, window.close)

    assert start.run(paths, on_window=read) == 0
    assert any(str(paths.library_db) in each for each in said)


def test_where_the_other_window_does_not_answer_a_sentence_says_so(
    look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window.ring, "__defaults__", ("", 0))
    paths = paths_in(tmp_path)
    paths.data.mkdir(parents=True)
    lock = QLockFile(str(paths.data / LOCK_FILE))
    assert lock.tryLock(0)
    said: list[str] = []
    QTimer.singleShot(50, lambda: answer_dialog(said))
    assert start.run(paths) == 1
    assert shell.ALREADY_OPEN in said


@pytest.mark.qt_no_exception_capture
def test_a_fault_while_opening_is_logged_and_said_before_the_program_ends(
    look: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("không mở được trang nào")

    said: list[str] = []
    monkeypatch.setattr(Program, "open", fail)
    QTimer.singleShot(200, lambda: answer_dialog(said))
    late = QTimer(interval=20_000, singleShot=True)
    late.timeout.connect(QApplication.quit)
    late.start()
    start.run(paths_in(tmp_path))
    assert late.isActive()
    assert shell.FAULT in said
    assert "không mở được trang nào" in (paths_in(tmp_path).logs / "studyapp.log").read_text("utf-8")
