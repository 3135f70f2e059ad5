"""A question before something is done: nothing happens but at the answer that says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.question_dialog import QuestionDialog
from tests.ui.looking import clipped, settle, show

QUESTION = "Xóa bài này khỏi thư viện? Thẻ và câu hỏi của bài sẽ không hỏi nữa; lịch sử học vẫn giữ."


@pytest.fixture
def parent(look: Theme) -> QWidget:
    made = QWidget()
    show(made, 800, 600)
    return made


def asked(parent: QWidget, done: list[str]) -> QuestionDialog:
    dialog = QuestionDialog(
        parent, "Xóa", QUESTION, yes="Xóa bài này", no="Giữ lại", on_yes=lambda: done.append("yes")
    )
    dialog.open()
    settle()
    return dialog


def press(dialog: QuestionDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()
    settle()


def test_yes_does_it_and_no_does_not(parent: QWidget) -> None:
    done: list[str] = []
    press(asked(parent, done), "answer_no")
    assert done == []
    press(asked(parent, done), "answer_yes")
    assert done == ["yes"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_a_key_pressed_at_once_does_nothing(parent: QWidget, key: Qt.Key) -> None:
    done: list[str] = []
    dialog = asked(parent, done)
    dialog.activateWindow()
    settle()
    QTest.keyClick(QApplication.focusWidget() or dialog, key)
    settle()
    assert done == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_is_as_high_as_its_words(look: Theme, parent: QWidget, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    dialog = asked(parent, [])
    assert clipped(dialog) == []
    look.apply(Appearance.LIGHT, 100)
    settle()
    assert clipped(dialog) == []
