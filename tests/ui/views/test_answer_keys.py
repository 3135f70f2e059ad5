"""Which keys count as an answer."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.views.answer_keys import answers, digit, is_typing, letter

NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def event(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, held: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, "", autorep=held)


@pytest.mark.parametrize(
    ("key", "as_digit", "as_letter"),
    [
        (Qt.Key.Key_0, None, None),
        (Qt.Key.Key_1, 1, None),
        (Qt.Key.Key_9, 9, None),
        (Qt.Key.Key_A, None, 1),
        (Qt.Key.Key_I, None, 9),
        (Qt.Key.Key_J, None, None),
        (Qt.Key.Key_Space, None, None),
        (Qt.Key.Key_unknown, None, None),
    ],
)
def test_digits_and_letters_name_an_option(key: Qt.Key, as_digit: int | None, as_letter: int | None) -> None:
    assert (digit(event(key)), letter(event(key))) == (as_digit, as_letter)


@pytest.mark.parametrize(
    ("modifier", "held", "counts"),
    [
        (NONE, False, True),
        (KEYPAD, False, True),
        (CONTROL, False, False),
        (SHIFT, False, False),
        (NONE, True, False),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_only_a_key_pressed_once_and_alone_answers(
    modifier: Qt.KeyboardModifier, held: bool, counts: bool
) -> None:
    assert answers(event(Qt.Key.Key_1, modifier, held)) is counts


@pytest.mark.parametrize(
    ("kind", "typing"),
    [(QLineEdit, True), (QTextEdit, True), (QSpinBox, True), (QComboBox, True), (QPushButton, False)],
)
def test_a_field_keeps_its_keys(qtbot: QtBot, kind: type[QWidget], typing: bool) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    assert is_typing() is typing
    assert answers(event(Qt.Key.Key_1)) is not typing
