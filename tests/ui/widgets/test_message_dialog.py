"""A message is read whole, on a large screen and on a small one, and is answered by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.fault_dialog import SentenceDialog
from studyapp.ui.widgets.focus_ring import FocusRing
from tests.ui.clipping import faults
from tests.ui.looking import settle, show

LONG = (
    "Chương trình đang mở ở một cửa sổ khác và cửa sổ đó không trả lời. Hãy đóng cửa sổ đó rồi mở lại. " * 4
)


def opened(parent: QWidget | None) -> SentenceDialog:
    dialog = SentenceDialog("Không mở được chương trình", LONG, "/home/hoa/HocNghiQuyet/logs", parent)
    dialog.open()
    settle()
    return dialog


def over(width: int, height: int) -> QWidget:
    window = QWidget()
    show(window, width, height)
    return window


def area_of(dialog: SentenceDialog) -> QScrollArea:
    area = dialog.findChild(QScrollArea, "message")
    assert isinstance(area, QScrollArea)
    return area


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_with_room_it_is_as_high_as_its_words(look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    under = over(1600, 1200)
    dialog = opened(under)
    assert list(faults(dialog)) == []
    assert area_of(dialog).verticalScrollBar().maximum() == 0
    assert area_of(dialog).focusPolicy() is Qt.FocusPolicy.NoFocus
    look.apply(Appearance.LIGHT, 100)
    settle()
    assert area_of(dialog).verticalScrollBar().maximum() == 0


def test_with_little_room_the_words_scroll_by_key_and_the_button_stays(look: Theme) -> None:
    look.apply(Appearance.LIGHT, 200)
    under = over(1024, 600)
    dialog = opened(under)
    assert dialog.width() <= 1024
    assert dialog.height() <= 600
    assert list(faults(dialog)) == []
    bar = area_of(dialog).verticalScrollBar()
    assert bar.maximum() > 0
    close = dialog.findChild(QAbstractButton, "close")
    assert isinstance(close, QAbstractButton)
    assert dialog.rect().contains(close.mapTo(dialog, QPoint(close.width(), close.height())))
    area_of(dialog).setFocus()
    for _ in range(3):
        QTest.keyClick(area_of(dialog), Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


def test_without_a_window_below_it_stays_on_the_screen_and_rings_its_button(look: Theme) -> None:
    look.apply(Appearance.LIGHT, 200)
    dialog = opened(None)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "close"
    assert [each.isVisible() for each in dialog.findChildren(FocusRing)] == [True]
