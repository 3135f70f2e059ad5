"""The rail: keys and clicks choose pages, headings cannot be chosen, narrow it shows icons with tooltips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import LIGHT, Appearance, Theme, Token
from studyapp.ui.widgets.rail import Entry, Rail
from tests.ui.looking import colours, settle, show

ENTRIES = (
    Entry("today", "Hôm nay", "house"),
    Entry("library", "Thư viện", "book-open"),
    Entry("", "Báo cáo viên"),
    Entry("authoring", "Soạn câu hỏi", "square-pen"),
    Entry("", ""),
    Entry("settings", "Cài đặt", "settings"),
)


@pytest.fixture
def rail(look: Theme) -> Rail:
    made = Rail(ENTRIES, "Các trang")
    show(made, 232, 700)
    made.show_current("today")
    return made


def chosen_by(rail: Rail) -> list[str]:
    heard: list[str] = []
    rail.chosen.connect(heard.append)
    return heard


def test_a_click_chooses(rail: Rail, qtbot: QtBot) -> None:
    heard = chosen_by(rail)
    middle = rail.visualItemRect(rail.item(1)).center()
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert heard == ["library"]


def test_a_click_on_the_current_page_counts_too(rail: Rail, qtbot: QtBot) -> None:
    heard = chosen_by(rail)
    middle = rail.visualItemRect(rail.item(0)).center()
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert heard == ["today"]


def test_arrows_walk_over_headings(rail: Rail, qtbot: QtBot) -> None:
    heard: list[str] = []
    rail.walked.connect(heard.append)
    for _ in range(3):
        QTest.keyClick(rail, Qt.Key.Key_Down)
    assert heard == ["library", "authoring", "settings"]


def test_a_heading_cannot_be_chosen(rail: Rail, qtbot: QtBot) -> None:
    heard = chosen_by(rail)
    for at in (2, 4):
        middle = rail.visualItemRect(rail.item(at)).center()
        QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert heard == []


def test_showing_the_current_page_is_not_choosing(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen), qtbot.assertNotEmitted(rail.walked):
        rail.show_current("settings")
    assert rail.current.key == "settings"


def test_the_last_entry_stands_at_the_foot(rail: Rail) -> None:
    last = rail.visualItemRect(rail.item(5))
    assert rail.viewport().height() - 30 < last.bottom() <= rail.viewport().height()
    rail.resize(232, 500)
    settle()
    assert 470 < rail.visualItemRect(rail.item(5)).bottom() <= 500


def test_the_current_page_has_bar_and_tint(rail: Rail) -> None:
    image = rail.grab().toImage()
    rect = rail.visualItemRect(rail.item(0))
    assert image.pixelColor(18, rect.center().y()).name().upper() == LIGHT[Token.PRIMARY]
    assert image.pixelColor(205, rect.center().y()).name().upper() == LIGHT[Token.SOFT]


def test_a_short_window_brings_the_pages_together_before_it_scrolls(rail: Rail) -> None:
    usual = rail.visualItemRect(rail.item(0)).height()
    rail.resize(232, 220)
    settle()
    assert rail.visualItemRect(rail.item(0)).height() < usual
    assert rail.verticalScrollBar().maximum() == 0


def test_narrow_it_has_icons_with_tooltips(rail: Rail) -> None:
    rail.set_narrow(True)
    rail.resize(72, 700)
    settle()
    assert rail.item(0).toolTip() == "Hôm nay"
    assert LIGHT[Token.PRIMARY] in colours(rail)
    rail.set_narrow(False)
    assert rail.item(0).toolTip() == ""


def test_screen_readers_find_a_list_of_named_pages(rail: Rail) -> None:
    found = QAccessible.queryAccessibleInterface(rail)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert {"Hôm nay", "Thư viện", "Soạn câu hỏi", "Cài đặt"} <= set(names)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_page_is_in_sight_at_every_text_size(rail: Rail, look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    rail.set_narrow(percent > 125)
    rail.resize(232, 700)
    settle()
    assert rail.visualItemRect(rail.item(5)).bottom() <= rail.viewport().height()


def test_the_page_under_the_pointer_is_tinted_and_no_other(rail: Rail, qtbot: QtBot) -> None:
    def pointed_at() -> list[str]:
        at = range(len(ENTRIES))
        return [ENTRIES[each].key for each in at if rail.is_pointed_at(rail.indexFromItem(rail.item(each)))]

    assert pointed_at() == []
    before = colours(rail)
    QTest.mouseMove(rail.viewport(), rail.visualItemRect(rail.item(1)).center())
    qtbot.waitUntil(lambda: pointed_at() == ["library"])
    assert LIGHT[Token.BG] in colours(rail) - before
