"""Starting with a file in the way, by the real window: what it says, and that its ways lead on."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.app import open_backups
from studyapp.core.errors import DatabaseDamaged, DiskFull
from studyapp.services.backups import BackupService
from studyapp.storage.database import DatabaseKind
from studyapp.ui.main_window import MainWindow
from studyapp.ui.opening import Opening
from studyapp.ui.start import Program
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.views.first_start import FirstStart
from studyapp.ui.views.recovery import RecoveryWindow
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.wording import backups
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.program import NAME, NOW, SURROUNDINGS, application_in, paths_in, session_of


class Start:
    """A profile with two learners, An last, and a copy of each file."""

    def __init__(self, folder: Path) -> None:
        self.paths = paths_in(folder)
        with application_in(folder) as application:
            application.refresh_shipped()
            self.binh = application.create_learner("Trần Thị Bình")
            self.an = session_of(application).learner
        self.backups = open_backups(self.paths, lambda: NOW)
        for path in self.backups.files():
            self.backups.back_up(path)
        self.opening = Opening(self.paths, Program, lambda _window: None, SURROUNDINGS)

    @property
    def file(self) -> Path:
        return self.paths.learners / f"{self.an.id}.db"

    @property
    def window(self) -> QWidget:
        assert self.opening.window is not None
        return self.opening.window

    def open(self) -> QWidget:
        self.opening.open()
        settle()
        return self.window

    def press(self, name: str) -> QWidget:
        button = self.window.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
        settle()
        return self.window

    def learner(self) -> str:
        """Who the window is of."""
        assert isinstance(self.window, MainWindow)
        assert isinstance(self.opening._program, Program)
        assert self.opening._program.learner is not None
        return self.opening._program.learner.name


@pytest.fixture
def start(look: Theme, tmp_path: Path) -> Iterator[Start]:
    made = Start(tmp_path)
    yield made
    made.opening.close()


def sentence(window: QWidget) -> str:
    label = window.findChild(QLabel, "sentence")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def spoil(path: Path) -> None:
    path.write_bytes(b"no database " * 500)


def test_where_nothing_is_wrong_the_last_learner_s_window_opens(start: Start) -> None:
    start.open()
    assert start.learner() == NAME


def test_a_damaged_library_is_restored_with_one_press(start: Start) -> None:
    spoil(start.paths.library_db)
    window = start.open()
    assert isinstance(window, RecoveryWindow)
    assert str(start.paths.library_db) in sentence(window)
    assert window.focusWidget().objectName() == "restore"
    start.press("restore")
    assert start.learner() == NAME


def test_a_damaged_library_can_be_begun_anew_and_the_learners_are_still_there(start: Start) -> None:
    spoil(start.paths.library_db)
    start.open()
    start.press("empty")
    assert start.learner() in (NAME, "Trần Thị Bình")
    assert len(list(start.paths.set_aside.iterdir())) == 1


def test_a_damaged_learner_keeps_no_other_out(start: Start) -> None:
    spoil(start.file)
    window = start.open()
    assert str(start.file) in sentence(window)
    start.press(f"other_learner_{start.binh.id}")
    assert start.learner() == "Trần Thị Bình"
    start.open()
    assert start.learner() == "Trần Thị Bình"


def test_a_damaged_learner_can_be_restored_by_keyboard_alone(start: Start, qtbot: QtBot) -> None:
    spoil(start.file)
    window = start.open()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert start.learner() == NAME


def test_a_new_learner_may_begin_beside_a_damaged_file(start: Start) -> None:
    spoil(start.file)
    start.open()
    assert isinstance(start.press("new_learner"), FirstStart)
    assert start.file.read_bytes().startswith(b"no database")


def test_trying_again_succeeds_when_the_other_program_is_gone(start: Start) -> None:
    with closing(sqlite3.connect(start.paths.library_db)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert "bản mới hơn" in sentence(start.open())
    assert "bản mới hơn" in sentence(start.press("retry"))
    with closing(sqlite3.connect(start.paths.library_db)) as connection:
        connection.execute(f"PRAGMA user_version = {DatabaseKind.LIBRARY.version}")
    start.press("retry")
    assert start.learner() == NAME


def test_one_fault_after_the_other_is_said_by_itself(start: Start) -> None:
    spoil(start.paths.library_db)
    spoil(start.file)
    assert str(start.paths.library_db) in sentence(start.open())
    assert str(start.file) in sentence(start.press("restore"))
    start.press("restore")
    assert start.learner() == NAME


def test_damage_that_only_reading_finds_is_said_at_the_start_too(start: Start) -> None:
    with closing(sqlite3.connect(start.paths.library_db)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'pack'").fetchone()
    content = start.paths.library_db.read_bytes()
    start.paths.library_db.write_bytes(content[: (page - 1) * 4096] + bytes(4096) + content[page * 4096 :])
    assert isinstance(start.open(), RecoveryWindow)
    start.press("restore")
    assert start.learner() == NAME


def test_a_way_that_fails_is_said_and_the_window_stays(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull(start.file)

    spoil(start.file)
    start.open()
    monkeypatch.setattr(BackupService, "restore", full)
    window = start.press("restore")
    assert isinstance(window, RecoveryWindow)
    problem = window.findChild(QWidget, "problem")
    assert isinstance(problem, QWidget)
    assert problem.isVisible()
    assert "đã đầy" in problem.accessibleName()


def test_a_copy_that_vanished_is_offered_no_more_and_the_keyboard_is_at_the_first_way(start: Start) -> None:
    spoil(start.file)
    start.open()
    for copy in start.paths.backups.iterdir():
        copy.unlink()
    window = start.press("restore")
    assert isinstance(window, RecoveryWindow)
    assert "không có bản sao lưu dùng được" in sentence(window)
    assert {each.objectName() for each in window.findChildren(QAbstractButton)}.isdisjoint({"restore"})
    assert window.focusWidget().objectName() == f"other_learner_{start.binh.id}"
    start.press(f"other_learner_{start.binh.id}")
    assert start.learner() == "Trần Thị Bình"


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux lists a process's open files")
def test_while_the_window_waits_no_file_is_held_open(start: Start) -> None:
    """On Windows a file that is held could not be set aside."""
    spoil(start.file)
    start.open()
    held = {os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()}
    assert not [each for each in held if each.startswith(str(start.paths.data)) and each.endswith(".db")]


def test_the_data_folder_opens_and_closing_leaves(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    spoil(start.file)
    start.open()
    start.press("open_folder")
    assert opened == [QUrl.fromLocalFile(str(start.paths.data))]
    window = start.press("close")
    assert not window.isVisible()


@pytest.mark.parametrize(("width", "percent"), [(1280, 100), (1024, 150), (760, 200)])
def test_nothing_is_cut_and_everything_has_a_name(
    start: Start, look: Theme, width: int, percent: int
) -> None:
    spoil(start.file)
    look.apply(Appearance.DARK, percent)
    window = start.open()
    show(window, width, 600)
    assert clipped(window) == []
    assert unnamed(window) == []
    restore = window.findChild(QAbstractButton, "restore")
    assert isinstance(restore, QAbstractButton)
    assert "lượt ôn thẻ" in restore.accessibleDescription()


def test_every_way_is_reached_by_tab(start: Start, qtbot: QtBot) -> None:
    spoil(start.file)
    window = start.open()
    reached = set()
    for _ in range(12):
        reached.add(window.focusWidget().objectName())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert {"restore", "new_learner", "retry", "open_folder", "close"} <= reached


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=10_000)


def dialogs() -> list[SentenceDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, SentenceDialog) and each.isVisible()
    ]


def test_the_day_s_copy_is_made_while_the_window_is_open(start: Start, qtbot: QtBot) -> None:
    for path in start.paths.backups.iterdir():
        path.unlink()
    start.open()
    start.opening.back_up_daily()
    wait_for(qtbot, lambda: len(list(start.paths.backups.glob("*.db"))) == 2)
    assert dialogs() == []


def test_a_copy_that_cannot_be_made_is_said_once(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise DatabaseDamaged(start.file)

    monkeypatch.setattr(BackupService, "back_up_daily", damaged)
    start.open()
    start.opening.back_up_daily()
    wait_for(qtbot, lambda: len(dialogs()) == 1)
    said = [label.accessibleName() for label in dialogs()[0].findChildren(QLabel)]
    assert backups.NOT_BACKED_UP in said
    assert any(str(start.file) in each for each in said)
    dialogs()[0].accept()
    start.opening.back_up_daily()
    start.opening.close()
    settle()
    assert dialogs() == []


def test_before_there_is_a_learner_nothing_is_copied(look: Theme, tmp_path: Path) -> None:
    opening = Opening(paths_in(tmp_path), Program, lambda _window: None, SURROUNDINGS)
    opening.back_up_daily()
    opening.open()
    assert isinstance(opening.window, FirstStart)
    opening.back_up_daily()
    opening.close()
    assert not paths_in(tmp_path).backups.exists()
