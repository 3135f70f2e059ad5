"""Tab goes through a window as one reads it, whenever its parts were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout, QScrollArea, QStackedLayout, QWidget

from studyapp.ui.navigation import Page
from studyapp.ui.theme import Theme
from studyapp.ui.widgets import buttons, tabbing
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Text
from tests.ui.looking import settle, show


class Window(QWidget):
    """Its page is `home`."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = column(self)
        self.home = Page()
        self.home.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page = column(self.home)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tabbing.step(self, self.home, forward)


@pytest.fixture
def window(look: Theme) -> Window:
    return Window()


def made(name: str) -> Button:
    return named(buttons.outlined(name), name)


def opened(window: Window) -> Window:
    window.lines.addWidget(window.home)
    show(window, 500, 500)
    window.home.setFocus()
    return window


def press(key: Qt.Key = Qt.Key.Key_Tab) -> str:
    """The name of what has the focus afterwards."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    settle()
    now = QApplication.focusWidget()
    assert now is not None
    return now.objectName()


def names(window: QWidget) -> list[str]:
    return [each.objectName() for each in tabbing.stops(window)]


def test_it_follows_the_layouts_and_not_the_age_of_the_parts(window: Window) -> None:
    below, right, left = made("below"), made("right"), made("left")
    across = row()
    for each in (left, right):
        across.addWidget(each)
    window.page.addLayout(across)
    window.page.addWidget(below)
    opened(window)
    assert [press(), press(), press(), press()] == ["left", "right", "below", "left"]


def test_back_it_goes_the_same_way(window: Window) -> None:
    for name in ("first", "second"):
        window.page.addWidget(made(name))
    opened(window)
    assert press(Qt.Key.Key_Backtab) == "second"
    assert press(Qt.Key.Key_Backtab) == "first"


def test_what_is_added_later_has_its_place(window: Window) -> None:
    for name in ("first", "third"):
        window.page.addWidget(made(name))
    opened(window)
    window.page.insertWidget(1, made("second"))
    settle()
    assert names(window) == ["first", "second", "third"]


def test_from_a_page_it_goes_into_it_and_back_before_it(window: Window) -> None:
    window.lines.addWidget(made("before"))
    window.page.addWidget(made("inside"))
    opened(window)
    assert press() == "inside"
    window.home.setFocus()
    assert press(Qt.Key.Key_Backtab) == "before"


def test_it_goes_into_what_scrolls_into_stacks_and_grids(window: Window) -> None:
    area, content, shown, hidden = QScrollArea(), QWidget(), made("shown"), made("hidden")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    grid = QGridLayout(content)
    grid.addWidget(made("one"), 0, 0)
    grid.addWidget(made("two"), 0, 1)
    area.setWidget(content)
    window.page.addWidget(area)
    stack = QStackedLayout()
    window.page.addLayout(stack)
    for each in (shown, hidden):
        stack.addWidget(each)
    assert names(opened(window)) == ["one", "two", "shown"]


def test_an_area_that_scrolls_can_be_a_stop_before_its_parts(window: Window) -> None:
    area = named(QScrollArea(), "area")
    area.setWidget(made("inside"))
    window.page.addWidget(area)
    assert names(opened(window)) == ["area", "inside"]


def test_words_and_disabled_buttons_are_no_stops(window: Window) -> None:
    off = made("off")
    off.setEnabled(False)
    for each in (Text("Chữ", selectable=True), off, made("on")):
        window.page.addWidget(each)
    assert names(opened(window)) == ["on"]


def test_of_buttons_that_exclude_each_other_the_checked_one_is_a_stop(window: Window) -> None:
    group = QButtonGroup(window)
    for name in ("a", "b", "c"):
        button = made(name)
        button.setCheckable(True)
        group.addButton(button)
        window.page.addWidget(button)
    opened(window)
    group.buttons()[1].setChecked(True)
    assert names(window) == ["b"]


def test_a_part_can_come_last_and_a_control_be_left_to_the_arrow_keys(window: Window) -> None:
    late, skipped = QWidget(), made("skipped")
    column(late).addWidget(made("late"))
    late.setProperty(tabbing.LAST, True)
    skipped.setProperty(tabbing.SKIPPED, True)
    for each in (late, skipped, made("first")):
        window.page.addWidget(each)
    assert names(opened(window)) == ["first", "late"]


@pytest.mark.parametrize("way", [QWidget.hide, lambda each: each.setEnabled(False)])
def test_what_goes_gives_the_focus_to_the_page_and_not_to_its_neighbour(window: Window, way: object) -> None:
    going, neighbour = made("going"), made("neighbour")
    for each in (going, neighbour):
        window.page.addWidget(each)
    opened(window)
    going.setFocus()
    assert callable(way)
    way(going)
    assert QApplication.focusWidget() is window.home


def test_a_part_that_goes_takes_no_focus_along(window: Window) -> None:
    part = QWidget()
    inner = made("inner")
    column(part).addWidget(inner)
    for each in (part, made("neighbour")):
        window.page.addWidget(each)
    opened(window)
    inner.setFocus()
    part.hide()
    assert QApplication.focusWidget() is window.home
