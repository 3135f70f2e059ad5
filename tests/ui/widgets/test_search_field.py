"""The search field waits for a pause, and never takes a half-composed word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import LIGHT, Theme, Token
from studyapp.ui.widgets.search_field import SearchButton, SearchField
from tests.ui.looking import colours, show
from tests.ui.typing_vi import commit, compose, type_text, type_unikey


@pytest.fixture
def field(look: Theme) -> SearchField:
    made = SearchField("Tìm trong mọi tài liệu", "Ctrl+K")
    show(made, 300, 46)
    return made


def test_one_search_follows_when_typing_pauses(field: SearchField, qtbot: QtBot) -> None:
    heard: list[str] = []
    field.searched.connect(heard.append)
    type_unikey(field.line, "tieng", 3, "ếng")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["tiếng"])


def test_a_word_being_composed_is_not_searched(field: SearchField, qtbot: QtBot) -> None:
    heard: list[str] = []
    field.searched.connect(heard.append)
    compose(field.line, "tiế")
    assert field.text == ""
    commit(field.line, "tiếng")
    qtbot.waitUntil(lambda: heard == ["tiếng"])


def test_enter_submits_at_once_and_does_not_search_again(field: SearchField, qtbot: QtBot) -> None:
    searched: list[str] = []
    submitted: list[str] = []
    field.searched.connect(searched.append)
    field.submitted.connect(submitted.append)
    type_text(field.line, "dân số")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert submitted == ["dân số"]
    qtbot.wait(300)
    assert searched == []


def test_arrows_step_and_escape_closes(field: SearchField, qtbot: QtBot) -> None:
    heard: list[object] = []
    field.stepped.connect(heard.append)
    field.closed.connect(lambda: heard.append("closed"))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape):
        QTest.keyClick(field.line, key)
    assert heard == [1, -1, "closed"]


def test_setting_the_text_does_not_search(field: SearchField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.searched, wait=300):
        field.set_text("dân số")
    assert field.text == "dân số"


def test_it_shows_that_it_has_the_keyboard(field: SearchField) -> None:
    field.line.clearFocus()
    assert LIGHT[Token.PRIMARY] not in colours(field)
    field.setFocus()
    assert LIGHT[Token.PRIMARY] in colours(field)


def test_the_button_looks_alike_and_leads_on(look: Theme, qtbot: QtBot) -> None:
    button = SearchButton("Tìm trong mọi tài liệu", "Ctrl+K")
    show(button, 300, 46)
    assert button.accessibleName() == "Tìm trong mọi tài liệu"
    assert button.height() == 46
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
