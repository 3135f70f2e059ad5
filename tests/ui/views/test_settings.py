"""Cài đặt on a real profile: what is pressed is saved and shown at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.app import LearnerSession, open_backups
from studyapp.services.settings import Theme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import DARK, LIGHT, Appearance
from studyapp.ui.theme import Theme as WindowTheme
from studyapp.ui.viewmodels.backups import BackupsViewModel
from studyapp.ui.viewmodels.settings import SettingsViewModel
from studyapp.ui.views.settings import SettingsPage
from studyapp.wording import errors, settings
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.program import ABOUT, NAME, NOW, application_in, paths_in, session_of
from tests.ui.typing_vi import commit, compose


@pytest.fixture
def session(look: WindowTheme, tmp_path: Path) -> Iterator[LearnerSession]:
    with application_in(tmp_path) as application:
        yield session_of(application)


@pytest.fixture
def page(session: LearnerSession, tmp_path: Path) -> SettingsPage:
    backups = open_backups(paths_in(tmp_path), lambda: NOW)
    copies = BackupsViewModel(backups, session.learner.id, JobRunner(), lambda _copy: None)
    made = SettingsPage(SettingsViewModel(session.settings, ABOUT), copies)
    show(made)
    made.enter(Visit(PageId.SETTINGS))
    settle()
    return made


def press(page: SettingsPage, group: str, button: str = "") -> None:
    holder = page.findChild(QWidget, group)
    assert isinstance(holder, QWidget)
    found = holder.findChild(QAbstractButton, button) if button else holder
    assert isinstance(found, QAbstractButton)
    found.click()
    settle()


def said(page: SettingsPage, name: str) -> str:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found.accessibleName() if found.isVisible() else ""


def name_field(page: SettingsPage) -> QLineEdit:
    field = page.findChild(QLineEdit, "name")
    assert isinstance(field, QLineEdit)
    return field


def test_it_shows_the_profile(page: SettingsPage) -> None:
    assert name_field(page).text() == NAME
    assert said(page, "data_folder") == "/du/lieu"
    assert "0.1.0" in said(page, "version")
    assert "LGPL" in said(page, "components")


def test_the_text_grows_at_once_and_is_kept(
    page: SettingsPage, session: LearnerSession, look: WindowTheme
) -> None:
    for _ in range(2):
        press(page, "text_size", "more")
    assert look.scale == 1.2
    assert session.settings.settings().text_percent == 120
    number = page.findChild(QLabel, "number")
    assert isinstance(number, QLabel)
    assert number.text() == "120%"


def test_the_theme_changes_at_once_and_is_kept(
    page: SettingsPage, session: LearnerSession, look: WindowTheme
) -> None:
    press(page, "theme", "segment_2")
    assert look.tokens is DARK
    assert session.settings.settings().theme is Theme.DARK
    press(page, "theme", "segment_0")
    assert look.tokens is LIGHT


def test_new_cards_and_ratings_are_kept(page: SettingsPage, session: LearnerSession) -> None:
    press(page, "new_per_day", "less")
    press(page, "ratings", "segment_1")
    assert session.settings.settings().new_per_day == 15
    assert session.settings.settings().four_ratings
    press(page, "ratings", "segment_0")
    assert not session.settings.settings().four_ratings


def test_a_name_still_being_composed_is_taken_whole(
    page: SettingsPage, session: LearnerSession, qtbot: QtBot
) -> None:
    field = name_field(page)
    field.clear()
    compose(field, "Bì")
    commit(field, "Bình")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.settings.name() == "Bình"
    assert said(page, "notice") == settings.NAME_SAVED


def test_an_empty_name_is_refused_in_a_sentence(page: SettingsPage, session: LearnerSession) -> None:
    name_field(page).clear()
    press(page, "save_name")
    assert said(page, "problem") == errors.NO_NAME
    assert session.settings.name() == NAME


def test_a_name_being_typed_survives_other_changes(page: SettingsPage) -> None:
    field = name_field(page)
    field.setFocus()
    field.setText("Nguyễn Văn")
    press(page, "new_per_day", "more")
    assert field.text() == "Nguyễn Văn"


def test_the_data_folder_is_opened_by_the_desktop(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(page, "open_folder")
    assert opened == [QUrl.fromLocalFile("/du/lieu")]


@pytest.mark.parametrize("width", [1280, 1024, 700])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_any_size(
    page: SettingsPage, session: LearnerSession, look: WindowTheme, width: int, percent: int
) -> None:
    look.apply(Appearance.LIGHT, percent)
    show(page, width, 700)
    assert clipped(page) == []
    assert unnamed(page) == []


def test_every_control_can_be_reached_by_tab(page: SettingsPage, qtbot: QtBot) -> None:
    name_field(page).setFocus()
    reached = set()
    for _ in range(30):
        focus = page.focusWidget()
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()}
    chosen_apart = {each for each in wanted if each.isCheckable()}  # arrows move within a group
    assert wanted - chosen_apart <= reached
