"""The first start: type a name, press Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.errors import BlankName
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.viewmodels.first_start import FirstStartViewModel
from studyapp.ui.views.first_start import LONGEST_NAME, FirstStart
from studyapp.wording import errors
from tests.ui.looking import clipped, settle, show, unnamed
from tests.ui.typing_vi import commit, compose, type_unikey


def create(name: str) -> str:
    if not name.strip():
        raise BlankName
    return name


@pytest.fixture
def begun() -> list[object]:
    return []


@pytest.fixture
def window(look: Theme, begun: list[object]) -> FirstStart:
    model = FirstStartViewModel(create)
    model.begun.connect(begun.append)
    made = FirstStart(model)
    show(made)
    return made


def field_of(window: FirstStart) -> QLineEdit:
    field = window.findChild(QLineEdit, "name")
    assert isinstance(field, QLineEdit)
    return field


def test_the_field_has_the_keyboard(window: FirstStart) -> None:
    assert field_of(window).hasFocus()


def test_a_name_typed_with_unikey_and_enter_begins(
    window: FirstStart, begun: list[object], qtbot: QtBot
) -> None:
    type_unikey(field_of(window), "Nguyen", 2, "ễn")
    QTest.keyClick(field_of(window), Qt.Key.Key_Return)
    assert begun == ["Nguyễn"]


def test_a_word_being_composed_does_not_begin_by_itself(window: FirstStart, begun: list[object]) -> None:
    compose(field_of(window), "Bì")
    assert begun == []
    commit(field_of(window), "Bình")
    assert field_of(window).text() == "Bình"


def test_an_empty_name_is_said_and_the_field_keeps_the_keyboard(
    window: FirstStart, begun: list[object], qtbot: QtBot
) -> None:
    QTest.keyClick(field_of(window), Qt.Key.Key_Return)
    settle()
    problem = window.findChild(QWidget, "problem")
    assert isinstance(problem, QWidget)
    assert problem.isVisible()
    assert problem.accessibleName() == errors.NO_NAME
    assert field_of(window).hasFocus()
    assert begun == []


def test_a_name_cannot_be_endless(window: FirstStart) -> None:
    field_of(window).setText("ă" * 200)
    assert len(field_of(window).text()) == LONGEST_NAME


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1280, 760])
def test_nothing_is_cut_at_any_size(window: FirstStart, look: Theme, percent: int, width: int) -> None:
    look.apply(Appearance.DARK, percent)
    show(window, width, 600)
    assert clipped(window) == []
    assert unnamed(window) == []
