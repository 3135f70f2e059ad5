"""Buttons: sizes of the design, words that wrap, keys that press."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import DARK, LIGHT, Appearance, Theme, Token
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.buttons import Button, RatingButton
from studyapp.ui.widgets.layouts import column
from tests.ui.looking import colours, settle, show


@pytest.mark.parametrize(
    ("button", "height"),
    [
        (buttons.outlined, 46),
        (buttons.primary, 46),
        (buttons.main_action, 58),
        (buttons.link, 32),
    ],
)
def test_heights_are_those_of_the_design(look: Theme, button: type[Button], height: int) -> None:
    assert button("Đọc tiếp").sizeHint().height() == height
    look.apply(Appearance.LIGHT, 200)
    assert button("Đọc tiếp").sizeHint().height() == 2 * height


def test_icon_and_key_take_room(look: Theme) -> None:
    plain, full = buttons.outlined("Hoàn tác"), buttons.outlined("Hoàn tác", icon="undo-2", key="Ctrl+Z")
    assert full.sizeHint().width() > plain.sizeHint().width() + 60


def test_the_icon_may_stand_last_without_changing_the_width(look: Theme) -> None:
    first = buttons.link("Xem ý chính", icon="arrow-right")
    last = buttons.link("Xem ý chính", icon="arrow-right", icon_last=True)
    assert first.sizeHint() == last.sizeHint()


def test_words_that_do_not_fit_wrap_and_the_button_grows(look: Theme) -> None:
    holder = QWidget()
    button = buttons.outlined("Giữ tất cả câu không có nghi vấn")
    column(holder).addWidget(button)
    show(holder, 170, 300)
    assert button.height() > 46
    show(holder, 600, 300)
    assert button.height() == 46


def test_an_ampersand_is_no_mnemonic(look: Theme) -> None:
    button = buttons.outlined("Gia đình & Xã hội")
    assert button.shortcut().isEmpty()
    assert button.label == button.accessibleName() == "Gia đình & Xã hội"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_what_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    button = buttons.outlined("Đọc tiếp")
    show(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


@pytest.mark.parametrize(
    ("appearance", "ink", "ground"),
    [
        (Appearance.LIGHT, LIGHT[Token.ON], LIGHT[Token.PRIMARY]),
        (Appearance.DARK, DARK[Token.ON], DARK[Token.PRIMARY]),
    ],
)
def test_a_primary_button_is_filled_in_either_theme(
    look: Theme, appearance: Appearance, ink: str, ground: str
) -> None:
    look.apply(appearance, 200)
    button = buttons.primary("Giữ")
    show(button, 200, 100)
    assert {ink, ground} <= colours(button)


def test_a_disabled_button_is_not_filled(look: Theme) -> None:
    button = buttons.primary("Giữ")
    button.setEnabled(False)
    show(button, 200, 50)
    assert LIGHT[Token.PRIMARY] not in colours(button)


def test_a_rating_says_when_the_card_comes_back(look: Theme) -> None:
    button = RatingButton("Chưa nhớ", "rotate-ccw", "1")
    assert button.accessibleName() == "Chưa nhớ"
    button.set_when("gặp lại sau 10 phút")
    assert button.accessibleName() == "Chưa nhớ, gặp lại sau 10 phút"
    assert button.sizeHint().height() == 88


def test_a_rating_is_drawn_filled_or_outlined(look: Theme) -> None:
    outlined, filled = (
        RatingButton("Chưa nhớ", "rotate-ccw", "1"),
        RatingButton("Nhớ", "check", "2", filled=True),
    )
    for button in (outlined, filled):
        show(button, 430, 88)
    assert LIGHT[Token.SURFACE] in colours(outlined)
    assert LIGHT[Token.PRIMARY] in colours(filled)
    settle()
