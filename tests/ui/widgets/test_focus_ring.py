"""The ring shows where the keyboard is, and follows it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Theme
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.focus_ring import FocusRing, FocusRings
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.scroll import PageScroll
from tests.ui.looking import settle, show


@pytest.fixture
def window(look: Theme) -> QWidget:
    made = QWidget()
    lines = column(made, gap=20, margins=(20, 20, 20, 20))
    for name in ("first", "second"):
        button = buttons.outlined(name)
        button.setObjectName(name)
        lines.addWidget(button)
    FocusRings(made)
    show(made, 300, 200)
    return made


def button_of(window: QWidget, name: str) -> Button:
    found = window.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def rings(window: QWidget) -> list[FocusRing]:
    settle()
    return [each for each in window.findChildren(FocusRing) if each.isVisible()]


def test_it_lies_around_what_has_the_focus(window: QWidget) -> None:
    button = button_of(window, "first")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    [ring] = rings(window)
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)


def test_it_moves_on_with_the_focus(window: QWidget, qtbot: QtBot) -> None:
    button_of(window, "first").setFocus()
    QTest.keyClick(button_of(window, "first"), Qt.Key.Key_Tab)
    [ring] = rings(window)
    assert ring.geometry().center() == button_of(window, "second").geometry().center()


def test_it_follows_a_button_that_moves(window: QWidget) -> None:
    button = button_of(window, "first")
    button.setFocus()
    window.resize(500, 300)
    [ring] = rings(window)
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)


def test_it_goes_with_a_button_that_is_hidden(window: QWidget) -> None:
    button = button_of(window, "second")
    button.setFocus()
    button.hide()
    assert all(each.geometry().center() != button.geometry().center() for each in rings(window))


def test_a_click_draws_none(window: QWidget, qtbot: QtBot) -> None:
    button_of(window, "first").setFocus()
    QTest.mousePress(button_of(window, "second"), Qt.MouseButton.LeftButton)
    button_of(window, "second").setFocus(Qt.FocusReason.MouseFocusReason)
    assert button_of(window, "second").hasFocus()
    QTest.mouseRelease(button_of(window, "second"), Qt.MouseButton.LeftButton)


def test_it_lets_clicks_through(window: QWidget) -> None:
    button = button_of(window, "first")
    button.setFocus()
    settle()
    assert window.childAt(button.geometry().center()) is button


def test_inside_a_page_it_scrolls_along(look: Theme) -> None:
    page = PageScroll()
    button = buttons.outlined("Đọc tiếp")
    page.column.addWidget(button)
    page.column.add_gap(2000)
    window = QWidget()
    column(window).addWidget(page)
    FocusRings(window)
    show(window, 600, 400)
    button.setFocus()
    [ring] = rings(window)
    before = ring.mapTo(window, QPoint(0, 0)) - button.mapTo(window, QPoint(0, 0))
    page.verticalScrollBar().setValue(30)
    assert ring.mapTo(window, QPoint(0, 0)) - button.mapTo(window, QPoint(0, 0)) == before == QPoint(-4, -4)


def test_a_page_that_goes_takes_it_along(window: QWidget) -> None:
    page = PageScroll()
    inner = buttons.outlined("Trong trang")
    page.column.addWidget(inner)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(page)
    settle()
    inner.setFocus()
    settle()
    page.deleteLater()
    settle()
    button_of(window, "first").setFocus()
    assert len(rings(window)) == 1


def test_a_field_without_an_edge_of_its_own_has_none(window: QWidget) -> None:
    line = QLineEdit()
    line.setProperty("bare", True)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(line)
    settle()
    line.setFocus()
    assert line.hasFocus()
    assert rings(window) == []


def test_a_dialog_whose_window_goes_takes_its_ring_along(window: QWidget) -> None:
    """It crashed: the ring asked a half destroyed dialog where its button stands."""
    dialog = QDialog(window)
    lines = column(dialog)
    lines.addWidget(buttons.outlined("third"))
    dialog.open()
    settle()
    third = dialog.findChild(Button)
    assert isinstance(third, Button)
    third.setFocus(Qt.FocusReason.TabFocusReason)
    [ring] = [each for each in dialog.findChildren(FocusRing) if each.isVisible()]
    gone: list[str] = []
    ring.destroyed.connect(lambda: gone.append("ring"))
    window.close()
    window.deleteLater()
    settle()
    assert gone == ["ring"]
