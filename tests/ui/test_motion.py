"""Whoever asks for less motion gets none; the others keep what their desktop does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.services.settings import Settings
from studyapp.ui import motion
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Theme
from studyapp.ui.widgets.toggles import Segments
from tests.ui.looking import settle, show
from tests.ui.program import PACK, application_in, session_of, window_of

MOVING = re.compile(r"QPropertyAnimation|QVariantAnimation|QAnimationGroup|QTimeLine|QScroller|QMovie")
SOURCES = Path(__file__).resolve().parents[2] / "studyapp" / "ui"
LIVELY = dict.fromkeys(motion.EFFECTS, True)


@pytest.fixture(autouse=True)
def lively_desktop(look: Theme) -> Iterator[None]:
    """One on which menus slide and cursors blink, as on a new Windows."""
    motion.reduce(False)
    motion._set(LIVELY, 1000)
    yield
    motion.reduce(False)
    motion._set(dict.fromkeys(motion.EFFECTS, False), 1000)


def effects() -> set[Qt.UIEffect]:
    return {each for each in motion.EFFECTS if QApplication.isEffectEnabled(each)}


def test_with_less_motion_nothing_slides_fades_or_blinks() -> None:
    motion.reduce(True)
    assert (effects(), QApplication.cursorFlashTime()) == (set(), 0)


def test_without_it_the_desktop_has_its_way_again() -> None:
    for wanted in (False, True, True, False, False):
        motion.reduce(wanted)
    assert (effects(), QApplication.cursorFlashTime()) == (set(motion.EFFECTS), 1000)


def test_a_desktop_that_is_calm_already_stays_so() -> None:
    motion._set({**LIVELY, Qt.UIEffect.UI_AnimateCombo: False}, 0)
    motion.reduce(True)
    motion.reduce(False)
    assert effects() == set(motion.EFFECTS) - {Qt.UIEffect.UI_AnimateCombo}
    assert QApplication.cursorFlashTime() == 0


def test_it_is_in_force_from_the_start_of_a_learners_window(tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        session = session_of(application)
        session.settings.save(Settings(reduced_motion=True))
        window_of(application, session)
        assert effects() == set()


def test_it_is_chosen_and_kept_in_settings(tmp_path: Path, qtbot: QtBot) -> None:
    with application_in(tmp_path) as application:
        session = session_of(application)
        window = window_of(application, session)
        show(window)
        window.visit(Visit(PageId.SETTINGS))
        choice = window.findChild(Segments, "motion")
        assert isinstance(choice, Segments)
        for position, kept in ((1, True), (0, False), (1, True)):
            button = choice.findChild(QWidget, f"segment_{position}")
            assert isinstance(button, QWidget)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            assert session.settings.settings().reduced_motion is kept
            assert effects() == (set() if kept else set(motion.EFFECTS))


def running(window: QWidget) -> list[QAbstractAnimation]:
    everywhere = (window, QApplication.style(), *QApplication.topLevelWidgets())
    animations = [each for place in everywhere for each in place.findChildren(QAbstractAnimation)]
    return [each for each in animations if each.state() is QAbstractAnimation.State.Running]


def test_no_page_moves_by_itself(tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        session = session_of(application)
        session.settings.save(Settings(reduced_motion=True))
        window = window_of(application, session)
        show(window)
        for visit in (*map(Visit, PageId), Visit(PageId.LIBRARY, pack=PACK), Visit(PageId.STUDY, begin=True)):
            window.visit(visit)
            settle()
            assert running(window) == []
            assert is_still(window)


def is_still(window: QWidget) -> bool:
    """Two pictures of the page alike, also with a list open and the cursor in a field."""
    for field in window.findChildren(QWidget):
        if field.isVisible() and isinstance(field, QLineEdit):
            field.setFocus()
        elif field.isVisible() and isinstance(field, QComboBox):
            field.showPopup()
            field.hidePopup()
    settle()
    first = window.grab().toImage()
    settle()
    return first == window.grab().toImage()


def test_no_source_brings_an_animation_of_its_own() -> None:
    sources = sorted(SOURCES.rglob("*.py"))
    assert len(sources) > 50
    assert [each.name for each in sources if MOVING.search(each.read_text("utf-8"))] == []
