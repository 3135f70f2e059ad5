"""A word that is still underlined reaches its field when the person goes on; Enter does not cut it short."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from studyapp.ui.theme import Theme
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.layouts import column
from tests.ui.looking import settle, show
from tests.ui.typing_vi import commit, compose, type_text, type_unikey

KINDS: tuple[type[QLineEdit | QPlainTextEdit | QTextEdit], ...] = (QLineEdit, QPlainTextEdit, QTextEdit)
Field = QLineEdit | QPlainTextEdit | QTextEdit


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


class Form(QWidget):
    def __init__(self, kind: type[Field]) -> None:
        super().__init__()
        self.field = kind()
        self.button = QPushButton("Lưu")
        lines = column(self)
        for part in (self.field, self.button):
            lines.addWidget(part)


@pytest.fixture(params=KINDS, ids=lambda kind: str(kind.__name__))
def form(look: Theme, request: pytest.FixtureRequest) -> Form:
    made = Form(request.param)
    show(made, 400, 300)
    made.field.setFocus()
    return made


def test_unikey_types_with_backspaces(form: Form) -> None:
    type_unikey(form.field, "tieng", 3, "ếng")
    type_text(form.field, " Việt")
    assert text_of(form.field) == "tiếng Việt"


def test_a_word_is_in_the_field_once_it_is_committed(form: Form) -> None:
    compose(form.field, "tiế")
    assert text_of(form.field) == ""
    commit(form.field, "tiếng")
    assert text_of(form.field) == "tiếng"


def test_a_click_on_a_button_keeps_the_word(form: Form) -> None:
    seen: list[str] = []
    form.button.clicked.connect(lambda: seen.append(text_of(form.field)))
    compose(form.field, "tiếng")
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert seen == ["tiếng"]


def test_going_on_with_tab_keeps_the_word(form: Form) -> None:
    compose(form.field, "tiếng")
    form.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert text_of(form.field) == "tiếng"


def test_reading_the_field_takes_the_word(form: Form) -> None:
    compose(form.field, "tiếng")
    finish_composing()
    finish_composing()
    assert text_of(form.field) == "tiếng"


def test_a_word_already_committed_is_not_doubled(form: Form) -> None:
    compose(form.field, "tiếng")
    commit(form.field, "tiếng")
    form.button.setFocus()
    assert text_of(form.field) == "tiếng"


def test_a_word_given_up_stays_out(form: Form) -> None:
    compose(form.field, "tiếng")
    compose(form.field, "")
    form.button.setFocus()
    assert text_of(form.field) == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_while_composing_does_nothing(form: Form, key: Qt.Key) -> None:
    entered: list[str] = []
    if isinstance(form.field, QLineEdit):
        form.field.returnPressed.connect(lambda: entered.append("enter"))
    compose(form.field, "tiế")
    QTest.keyClick(form.field, key)
    assert (entered, text_of(form.field)) == ([], "")
    commit(form.field, "tiếng")
    QTest.keyClick(form.field, key)
    assert text_of(form.field) == ("tiếng" if isinstance(form.field, QLineEdit) else "tiếng\n")


def test_coming_back_to_a_field_does_not_double_its_words(form: Form) -> None:
    for _ in range(3):
        form.button.setFocus()
        form.field.setFocus()
    compose(form.field, "tiếng")
    form.button.setFocus()
    assert text_of(form.field) == "tiếng"


def test_a_field_that_goes_away_takes_its_word_with_it(form: Form) -> None:
    compose(form.field, "tiếng")
    form.field.deleteLater()
    settle()
    finish_composing()
    other = QLineEdit(form)
    other.show()
    other.setFocus()
    finish_composing()
    assert other.text() == ""


class OwnMethod:
    """An input method that itself puts in what it was composing, when asked to."""

    def __init__(self, field: QWidget, way: str) -> None:
        self._field, self._way = field, way
        self.asked: list[str] = []

    def commit(self) -> None:
        self._ask("commit")

    def reset(self) -> None:
        self._ask("reset")

    def _ask(self, way: str) -> None:
        self.asked.append(way)
        if way == self._way:
            event = QInputMethodEvent()
            event.setCommitString("tiếng")
            QCoreApplication.sendEvent(self._field, event)


@pytest.mark.parametrize(("way", "asked"), [("commit", ["commit"]), ("reset", ["commit", "reset"])])
def test_an_input_method_that_does_it_itself_is_not_helped(
    form: Form, monkeypatch: pytest.MonkeyPatch, way: str, asked: list[str]
) -> None:
    method = OwnMethod(form.field, way)
    monkeypatch.setattr(QGuiApplication, "inputMethod", lambda: method)
    compose(form.field, "tiếng")
    finish_composing()
    assert (method.asked, text_of(form.field)) == (asked, "tiếng")


def test_without_a_field_there_is_nothing_to_finish(form: Form) -> None:
    form.button.setFocus()
    finish_composing()
    form.button.clearFocus()
    settle()
    finish_composing()
    assert text_of(form.field) == ""
