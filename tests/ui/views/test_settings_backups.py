"""Backup and restore by the real window: two presses, and the program opens on the restored file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.app import open_backups
from studyapp.core.errors import DiskFull
from studyapp.services.backups import BackupService
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.opening import Opening
from studyapp.ui.start import Program
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.views.settings import SettingsPage
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.wording import backups
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.program import NAME, NOW, SURROUNDINGS, application_in, paths_in, session_of


class Visitor:
    """In the settings of a learner who was called Bình after the copies were made."""

    def __init__(self, folder: Path) -> None:
        self.paths = paths_in(folder)
        with application_in(folder) as application:
            application.refresh_shipped()
            learner = session_of(application).learner
        open_backups(self.paths, lambda: NOW).back_up_now(learner.id)
        with application_in(folder) as application:
            application.open_learner(learner.id).settings.rename("Bình")
        self.opening = Opening(self.paths, Program, lambda _window: None, SURROUNDINGS)
        self.opening.open()
        self.window.visit(Visit(PageId.SETTINGS))
        settle()

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.opening.window, MainWindow)
        return self.opening.window

    def found(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def press(self, name: str) -> None:
        button = self.found(name)
        assert isinstance(button, QAbstractButton)
        button.click()
        settle()

    def name(self) -> str:
        program = self.opening._program
        assert program is not None
        assert program.learner is not None
        return program.learner.name


@pytest.fixture
def visitor(look: Theme, tmp_path: Path) -> Iterator[Visitor]:
    made = Visitor(tmp_path)
    yield made
    made.opening.close()


def test_two_presses_and_the_program_opens_on_the_restored_file(visitor: Visitor) -> None:
    before = visitor.window
    assert visitor.name() == "Bình"
    visitor.press("restore_0")
    visitor.press("confirm_restore")
    assert visitor.name() == NAME
    assert visitor.window is not before
    assert isinstance(visitor.window.page, SettingsPage)
    notice = visitor.found("notice")
    assert notice.isVisible()
    assert notice.accessibleName() == backups.RESTORED


def test_a_restored_copy_can_be_taken_back_in_two_presses(visitor: Visitor) -> None:
    for _ in range(2):
        visitor.press("restore_0")
        visitor.press("confirm_restore")
    assert visitor.name() == "Bình"


def test_after_the_first_press_the_keyboard_is_on_the_answer_that_changes_nothing(visitor: Visitor) -> None:
    visitor.press("restore_0")
    assert visitor.window.focusWidget().objectName() == "leave_copy"
    visitor.press("leave_copy")
    assert visitor.name() == "Bình"
    assert visitor.found("restore_0").isVisible()


def test_what_cannot_be_restored_leaves_the_file_and_is_said(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull(visitor.paths.library_db)

    monkeypatch.setattr(BackupService, "restore", full)
    visitor.press("restore_0")
    visitor.press("confirm_restore")
    assert visitor.name() == "Bình"
    (dialog,) = visitor.window.findChildren(SentenceDialog)
    assert dialog.isVisible()


def test_a_copy_can_be_made_at_once(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.press("back_up_now")
    qtbot.waitUntil(lambda: visitor.found("backup_notice").isVisible(), timeout=10_000)
    assert visitor.found("backup_notice").accessibleName() == backups.DONE
    assert len(list(visitor.paths.backups.glob("*.db"))) >= 2


@pytest.mark.parametrize(("width", "percent"), [(1280, 100), (1024, 130), (760, 200)])
def test_nothing_is_cut_and_everything_has_a_name(
    visitor: Visitor, look: Theme, width: int, percent: int
) -> None:
    look.apply(Appearance.LIGHT, percent)
    show(visitor.window, width, 700)
    for name in ("restore_0", "leave_copy"):
        assert clipped(visitor.window) == []
        assert unnamed(visitor.window) == []
        visitor.press(name)
