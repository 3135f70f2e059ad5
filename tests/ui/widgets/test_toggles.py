"""One of a few, a number, one of many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.toggles import Choice, Segments, Stepper
from tests.ui.looking import clipped, show, unnamed


def press(widget: Segments | Stepper, name: str, qtbot: QtBot) -> None:
    button = widget.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_pressing_a_segment_chooses_it(look: Theme, qtbot: QtBot) -> None:
    segments = Segments(("Theo hệ thống", "Sáng", "Tối"), "Nền")
    show(segments, 500, 60)
    heard: list[int] = []
    segments.chosen.connect(heard.append)
    press(segments, "segment_2", qtbot)
    assert heard == [2]
    assert segments.position == 2


def test_showing_a_choice_is_not_choosing(look: Theme, qtbot: QtBot) -> None:
    segments = Segments(("Sáng", "Tối"), "Nền")
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(1)
    assert segments.position == 1


def test_the_chosen_one_is_wider_by_its_check_mark(look: Theme) -> None:
    segments = Segments(("Sáng", "Sáng"), "Nền")
    show(segments, 500, 60)
    segments.choose(1)
    first, second = (segments.findChild(QAbstractButton, f"segment_{at}") for at in (0, 1))
    assert isinstance(first, QAbstractButton)
    assert isinstance(second, QAbstractButton)
    assert second.sizeHint().width() > first.sizeHint().width()
    assert (first.isChecked(), second.isChecked()) == (False, True)


@pytest.mark.parametrize(
    ("presses", "expected"), [(["more"], 110), (["more", "more", "less"], 110), (["less"], 100)]
)
def test_a_stepper_moves_within_its_ends(
    look: Theme, qtbot: QtBot, presses: list[str], expected: int
) -> None:
    stepper = Stepper("Cỡ chữ", least=100, most=120, step=10, unit="%")
    stepper.show_value(100)
    show(stepper, 300, 60)
    heard: list[int] = []
    stepper.changed.connect(heard.append)
    for name in presses:
        press(stepper, name, qtbot)
    number = stepper.findChild(QLabel, "number")
    assert isinstance(number, QLabel)
    assert number.text() == f"{expected}%"
    assert (heard or [100])[-1] == expected


def test_at_its_end_a_stepper_offers_no_further_step(look: Theme) -> None:
    stepper = Stepper("Cỡ chữ", least=100, most=120, step=10)
    for value, less, more in ((100, False, True), (110, True, True), (120, True, False)):
        stepper.show_value(value)
        states = [stepper.findChild(QAbstractButton, name) for name in ("less", "more")]
        assert [each.isEnabled() for each in states if isinstance(each, QAbstractButton)] == [less, more]


def test_a_choice_keeps_all_of_a_long_name_in_its_list(look: Theme) -> None:
    choice = Choice("Học liệu")
    name = "20-NQ/TW (2017) · Bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân"
    choice.addItems(["Mọi bộ học liệu", name])
    show(choice, 200, 46)
    choice.setCurrentIndex(1)
    assert choice.currentText() == name
    assert choice.height() == 46
    assert choice.view().textElideMode() is Qt.TextElideMode.ElideNone


@pytest.mark.parametrize("percent", [100, 200])
def test_all_of_them_have_names_and_are_whole(look: Theme, percent: int) -> None:
    look.apply(Appearance.DARK, percent)
    segments, stepper = Segments(("Sáng", "Tối"), "Nền"), Stepper("Thẻ", least=0, most=9, step=1)
    stepper.show_value(5)
    for each in (segments, stepper):
        show(each, 700, 120)
        assert unnamed(each) == []
        assert clipped(each) == []
