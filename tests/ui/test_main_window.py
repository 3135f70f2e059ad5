"""The window makes pages when they are first shown, and asks a page before it leaves it."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from studyapp.ui.main_window import ENTRIES, MainWindow
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.layouts import column
from tests.ui.looking import settle, show


class Noted(Page):
    """Writes down how it is visited."""

    def __init__(self, id: PageId) -> None:
        super().__init__()
        self.visits: list[Visit] = []
        self.may_leave = True
        self.field = QLineEdit()
        lines = column(self)
        lines.addWidget(QLabel(id))
        lines.addWidget(self.field)

    def enter(self, visit: Visit) -> None:
        self.visits.append(visit)

    def leave(self) -> bool:
        return self.may_leave


@pytest.fixture
def made() -> Counter[PageId]:
    return Counter()


@pytest.fixture
def window(look: Theme, made: Counter[PageId]) -> MainWindow:
    def maker(id: PageId) -> Callable[[], Page]:
        def make() -> Page:
            made[id] += 1
            return Noted(id)

        return make

    window = MainWindow({id: maker(id) for id in PageId})
    show(window)
    window.visit(Visit(PageId.TODAY))
    return window


def page_of(window: MainWindow) -> Noted:
    assert isinstance(window.page, Noted)
    return window.page


def current(window: MainWindow) -> str:
    return window.rail.current.key


def click(window: MainWindow, id: PageId, qtbot: QtBot) -> None:
    at = next(at for at, entry in enumerate(ENTRIES) if entry.key == id)
    middle = window.rail.visualItemRect(window.rail.item(at)).center()
    QTest.mouseClick(window.rail.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_every_page_has_its_place_in_the_rail() -> None:
    assert {entry.key for entry in ENTRIES if entry.is_page} == set(PageId)


def test_a_page_is_made_when_it_is_first_shown_and_only_then(
    window: MainWindow, made: Counter[PageId], qtbot: QtBot
) -> None:
    assert made == {PageId.TODAY: 1}
    for id in (PageId.LIBRARY, PageId.TODAY, PageId.LIBRARY):
        click(window, id, qtbot)
    assert made == {PageId.TODAY: 1, PageId.LIBRARY: 1}


@pytest.mark.parametrize("id", list(PageId))
def test_the_rail_leads_to_every_page(window: MainWindow, qtbot: QtBot, id: PageId) -> None:
    click(window, PageId.PROGRESS if id is PageId.TODAY else PageId.TODAY, qtbot)
    click(window, id, qtbot)
    assert current(window) == id
    assert page_of(window).visits[-1] == Visit(id)


def test_a_page_can_send_one_on_with_a_wish(window: MainWindow) -> None:
    wish = Visit(PageId.STUDY, begin=True)
    page_of(window).visit_requested.emit(wish)
    assert page_of(window).visits == [wish]
    assert current(window) == PageId.STUDY


def test_ctrl_k_goes_to_the_search_field(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: current(window) == PageId.LIBRARY)
    assert page_of(window).visits == [Visit(PageId.LIBRARY, query="")]


def test_unsaved_work_keeps_its_page(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window).may_leave = False
    click(window, PageId.LIBRARY, qtbot)
    assert current(window) == PageId.TODAY
    assert page_of(window).visits == [Visit(PageId.TODAY)]


def test_unsaved_work_keeps_the_window_open(window: MainWindow) -> None:
    page_of(window).may_leave = False
    assert not window.close()
    page_of(window).may_leave = True
    assert window.close()


def test_visiting_the_shown_page_does_not_ask_it_to_leave(window: MainWindow) -> None:
    page_of(window).may_leave = False
    window.visit(Visit(PageId.TODAY, query="lại"))
    assert page_of(window).visits[-1].query == "lại"


def test_the_page_has_the_keyboard_after_a_click(window: MainWindow, qtbot: QtBot) -> None:
    click(window, PageId.STUDY, qtbot)
    assert QApplication.focusWidget() is window.page


def test_whoever_walks_the_rail_by_keys_stays_there(window: MainWindow, qtbot: QtBot) -> None:
    window.rail.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.rail, Qt.Key.Key_Down)
    assert current(window) == PageId.LIBRARY
    assert window.rail.hasFocus()


@pytest.mark.parametrize(
    ("width", "percent", "narrow"), [(1280, 100, False), (1024, 100, True), (1280, 150, True)]
)
def test_the_rail_becomes_narrow_in_a_small_window_or_at_large_text(
    window: MainWindow, look: Theme, width: int, percent: int, narrow: bool
) -> None:
    look.apply(Appearance.LIGHT, percent)
    window.resize(width, 700)
    settle()
    assert window.rail.is_narrow is narrow
    assert window.rail.item(0).toolTip() == ("Hôm nay" if narrow else "")


def test_the_page_begins_where_the_design_has_it(window: MainWindow) -> None:
    assert page_of(window).mapTo(window, page_of(window).rect().topLeft()).x() == 232
