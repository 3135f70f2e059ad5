"""Vietnamese typed into every text field of the program, by backspaces and by an input method."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from studyapp.app import Application, LearnerSession
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.start import learner_window
from studyapp.ui.theme import Theme
from studyapp.ui.tour_hand import Inline
from studyapp.ui.views.authoring import AuthoringPage
from studyapp.ui.widgets.composing import FIELDS
from studyapp.wording import authoring, library, settings
from tests.ui.looking import settle, show
from tests.ui.program import SURROUNDINGS, application_in, session_of
from tests.ui.typing_vi import commit, compose, type_text, type_unikey

ARTICLE = Path(__file__).resolve().parents[2] / "resources" / "tour" / "bai-bao.txt"
Field = QLineEdit | QPlainTextEdit | QTextEdit


@pytest.fixture
def application(look: Theme, tmp_path: Path) -> Iterator[Application]:
    with application_in(tmp_path) as application:
        yield application


@pytest.fixture
def session(application: Application) -> LearnerSession:
    return session_of(application)


@pytest.fixture
def window(application: Application, session: LearnerSession) -> MainWindow:
    window = learner_window(application, session, JobRunner(Inline()), SURROUNDINGS)
    window.visit(Visit(PageId.TODAY))
    show(window)
    return window


def open_draft(window: MainWindow) -> AuthoringPage:
    """An article is read and its first draft is being mended."""
    window.visit(Visit(PageId.AUTHORING))
    page = window.page
    assert isinstance(page, AuthoringPage)
    page.start.file_chosen.emit(ARTICLE)
    settle()
    press(window, "mend")
    return page


def page_of(window: MainWindow) -> Page:
    assert window.page is not None
    return window.page


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def fields_of(window: QWidget) -> list[Field]:
    """What one can type into on the shown page."""
    fields = [each for each in window.findChildren(QWidget) if isinstance(each, FIELDS)]
    return [each for each in fields if each.isVisible() and not each.isReadOnly()]


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def every_field(window: MainWindow) -> Iterator[Field]:
    for id in PageId:
        window.visit(Visit(id))
        settle()
        yield from fields_of(window)
    open_draft(window)
    yield from fields_of(window)


def test_every_field_takes_vietnamese_both_ways(window: MainWindow) -> None:
    names = []
    for field in every_field(window):
        names.append(field.accessibleName())
        field.setFocus()
        field.clear()
        type_unikey(field, "tieng", 3, "ếng")
        type_text(field, " ")
        compose(field, "Việ")
        compose(field, "Việt")
        window.setFocus()
        assert text_of(field) == "tiếng Việt", names[-1]
    assert {library.SEARCH, settings.NAME, authoring.PASTE_WAY, authoring.RATIONALE} <= set(names)


def decided(application: Application) -> int:
    pack = application.authoring.articles()[0].pack
    return sum(each.decision is not None for each in application.authoring.review(pack).drafts)


def stem_of(page: AuthoringPage) -> QPlainTextEdit:
    return page.review.form.stem


def test_a_draft_is_saved_with_the_word_still_being_composed(
    window: MainWindow, application: Application
) -> None:
    page = open_draft(window)
    stem_of(page).clear()
    type_text(stem_of(page), "Câu hỏi tiếng ")
    compose(stem_of(page), "Việt?")
    assert decided(application) == 0
    press(window, "save_edit")
    pack = application.authoring.articles()[0].pack
    mended = application.authoring.review(pack).drafts[0].mended
    assert mended is not None
    assert "Câu hỏi tiếng Việt?" in str(mended)


def test_enter_in_a_field_of_a_draft_keeps_nothing(window: MainWindow, application: Application) -> None:
    page = open_draft(window)
    for field in fields_of(page):
        field.setFocus()
        compose(field, "Việt")
        QTest.keyClick(field, Qt.Key.Key_Return)
        commit(field, "Việt")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClick(field, Qt.Key.Key_Delete)
    assert decided(application) == 0


def test_undo_in_a_field_takes_back_letters_and_no_verdict(
    window: MainWindow, application: Application
) -> None:
    page = open_draft(window)
    press(window, "leave_edit")
    press(window, "keep")
    press(window, "mend")
    before = text_of(stem_of(page))
    type_text(stem_of(page), "sai")
    QTest.keyClick(stem_of(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert text_of(stem_of(page)) == before
    assert decided(application) == 1


def test_keys_in_the_search_field_neither_answer_nor_undo(
    window: MainWindow, session: LearnerSession
) -> None:
    window.visit(Visit(PageId.STUDY, begin=True))
    settle()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_2):
        QTest.keyClick(page_of(window), key)
        settle()
    assert session.progress.overview().answered_today == 1
    window.visit(Visit(PageId.LIBRARY, query=""))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_text(field, "18 1 2")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert session.progress.overview().answered_today == 1
