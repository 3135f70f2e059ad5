"""A long list is built a portion at a time, and the keyboard goes on where the new rows begin."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.layouts import row
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.text import Text
from tests.ui.looking import settle, show


@pytest.fixture
def made() -> list[int]:
    return []


@pytest.fixture
def portions(look: Theme) -> Portions:
    found = Portions(gap=8, portion=10)
    show(found, 400, 600)
    return found


def fill(portions: Portions, made: list[int], count: int) -> None:
    def make(number: int) -> QWidget:
        made.append(number)
        line = QWidget()
        words = row(line)
        words.addWidget(Text(f"Hàng {number}"))
        words.addWidget(QPushButton(f"Mở {number}"))
        return line

    portions.show_rows([partial(make, number) for number in range(count)])
    settle()


def more(portions: Portions) -> QAbstractButton:
    found = portions.findChild(QAbstractButton, "more_rows")
    assert isinstance(found, QAbstractButton)
    return found


def press_more(portions: Portions) -> None:
    QTest.mouseClick(more(portions), Qt.MouseButton.LeftButton)
    settle()


@pytest.mark.parametrize("count", [0, 1, 10])
def test_a_short_list_is_shown_whole(portions: Portions, made: list[int], count: int) -> None:
    fill(portions, made, count)
    assert made == list(range(count))
    assert not more(portions).isVisible()


def test_of_a_long_list_only_what_is_shown_is_made(portions: Portions, made: list[int]) -> None:
    fill(portions, made, 5_000)
    assert made == list(range(10))
    assert more(portions).accessibleName() == "Xem thêm 10 mục (còn 4.990)"
    press_more(portions)
    assert made == list(range(20))


def test_every_row_is_reached_once(portions: Portions, made: list[int]) -> None:
    fill(portions, made, 25)
    press_more(portions)
    assert more(portions).accessibleName() == "Xem thêm 5 mục"
    press_more(portions)
    assert made == list(range(25))
    assert not more(portions).isVisible()


def test_the_keyboard_goes_on_at_the_first_new_row(portions: Portions, made: list[int]) -> None:
    fill(portions, made, 30)
    more(portions).setFocus()
    QTest.keyClick(more(portions), Qt.Key.Key_Return)
    settle()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Mở 10"


def test_another_list_takes_the_place_of_the_first(portions: Portions, made: list[int]) -> None:
    fill(portions, made, 30)
    press_more(portions)
    made.clear()
    fill(portions, made, 3)
    assert made == [0, 1, 2]
    buttons = [each for each in portions.findChildren(QPushButton) if each.text().startswith("Mở")]
    assert [each.text() for each in buttons] == ["Mở 0", "Mở 1", "Mở 2"]
