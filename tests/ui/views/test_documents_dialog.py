"""The list of known documents drawn: typed into, saved by Enter, left by Escape, walked in reading order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Theme
from studyapp.ui.views.documents_dialog import DocumentsDialog
from studyapp.ui.widgets.banner import Banner
from studyapp.wording import known_documents
from tests.ui.looking import settle
from tests.ui.stage import Stage, stage
from tests.ui.typing_vi import type_text

K = Qt.Key


@pytest.fixture
def on(look: Theme, tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        made.visit(Visit(PageId.AUTHORING))
        made.press("show_documents")
        yield made


@pytest.fixture
def dialog(on: Stage) -> DocumentsDialog:
    shown = on.dialog()
    assert isinstance(shown, DocumentsDialog)
    return shown


def said(on: Stage, name: str) -> str:
    banner = on.shown(name)
    assert isinstance(banner, Banner)
    return banner.accessibleName()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def fill(on: Stage, **fields: str) -> None:
    for name, words in fields.items():
        on.write(f"document_{name}", words)


def add_one(on: Stage) -> None:
    on.press("add_document")
    fill(on, code="07-NQ/TU", body="Tỉnh ủy Vân Lĩnh", issued="5/3/2024", source="Báo Vân Lĩnh")
    on.press("save_document")


def headings(dialog: DocumentsDialog) -> list[str]:
    panels = [each for each in dialog.findChildren(QWidget) if each.objectName().startswith("document_")]
    labels = [each.findChild(QLabel) for each in panels if each.isVisible()]
    return [each.accessibleName() or each.text() for each in labels if isinstance(each, QLabel)]


def test_the_keyboard_starts_in_the_search_field(on: Stage, dialog: DocumentsDialog) -> None:
    assert focused() is dialog.search.line


def test_typing_finds_and_enter_closes_nothing(on: Stage, dialog: DocumentsDialog) -> None:
    type_text(dialog.search.line, "dan so 21-nq/tw")
    on.key(K.Key_Return)
    assert dialog.isVisible()
    assert on.is_shown("document_nq-21-tw-2017")
    assert not on.is_shown("document_nq-20-tw-2017")


def test_escape_in_the_search_field_closes_the_list(on: Stage, dialog: DocumentsDialog) -> None:
    on.key(K.Key_Escape)
    assert not on.is_shown("find_document")


def test_shipped_documents_have_no_buttons(on: Stage, dialog: DocumentsDialog) -> None:
    rows = dialog.findChild(QWidget, "listed_documents")
    assert isinstance(rows, QWidget)
    names = {each.objectName() for each in rows.findChildren(QAbstractButton) if each.isVisible()}
    assert names == {"add_document", "more_rows"}


def test_the_form_opens_on_the_number_and_enter_saves(on: Stage, dialog: DocumentsDialog) -> None:
    on.press("add_document")
    assert focused().objectName() == "document_code"
    fill(on, code="07-NQ/TU", body="Tỉnh ủy Vân Lĩnh", issued="5/3/2024", source="Báo Vân Lĩnh")
    on.key(K.Key_Return)
    assert "07-NQ/TU" in said(on, "documents_notice")
    assert on.is_shown("document_own-1")
    assert focused() is dialog.search.line


def test_enter_in_a_long_field_saves_too(on: Stage, dialog: DocumentsDialog) -> None:
    on.press("add_document")
    on.shown("document_source").setFocus()
    on.key(K.Key_Return)
    assert known_documents.STOPS in said(on, "document_problems")


def test_escape_leaves_the_form_and_not_the_dialog(on: Stage, dialog: DocumentsDialog) -> None:
    on.press("add_document")
    on.key(K.Key_Escape)
    assert on.is_shown("find_document")
    assert not on.is_shown("document_code")


def test_tab_walks_the_form_in_the_order_one_reads_it(on: Stage, dialog: DocumentsDialog) -> None:
    on.press("add_document")
    walked = [focused().objectName()]
    for _ in range(7):
        on.key(K.Key_Tab)
        walked.append(focused().objectName())
    assert walked == [
        "document_code",
        "document_body",
        "document_issued",
        "document_term",
        "document_title",
        "document_source",
        "leave_document",
        "save_document",
    ]


def test_what_is_typed_is_checked_once_the_typing_has_paused(on: Stage, dialog: DocumentsDialog) -> None:
    on.press("add_document")
    fill(on, code="21-NQ/TW", issued="25/10/2017")
    dialog.form._pause.timeout.emit()
    assert "Danh mục đã có" in said(on, "document_problems")
    fill(on, issued="26/10/2017")
    dialog.form._pause.timeout.emit()
    assert not on.is_shown("document_problems")
    assert "trùng số" in said(on, "document_note")


def test_own_ones_are_corrected_in_the_same_form(on: Stage, dialog: DocumentsDialog) -> None:
    add_one(on)
    on.press("edit_own-1")
    assert dialog.form.entry.issued == "05/03/2024"
    fill(on, issued="6/3/2024")
    on.press("save_document")
    assert "Đã sửa" in said(on, "documents_notice")


def test_removing_leaves_the_keyboard_in_the_list_and_can_be_undone(
    on: Stage, dialog: DocumentsDialog
) -> None:
    add_one(on)
    on.shown("remove_own-1").setFocus()
    on.key(K.Key_Space)
    assert not on.is_shown("document_own-1")
    assert focused().isVisible()
    on.press("undo_removal")
    assert on.is_shown("document_own-1")
    assert not on.is_shown("undo_removal")


def test_buttons_of_the_list_are_told_apart_by_ear(on: Stage, dialog: DocumentsDialog) -> None:
    add_one(on)
    assert "07-NQ/TU" in on.shown("edit_own-1").accessibleName()
    assert "07-NQ/TU" in on.shown("remove_own-1").accessibleName()


@pytest.mark.parametrize("percent", [100, 200])
def test_what_is_wrong_is_seen_beside_a_field(
    on: Stage, dialog: DocumentsDialog, look: Theme, percent: int
) -> None:
    look.apply(look.appearance, percent)
    settle()
    on.press("add_document")
    on.press("save_document")
    settle()
    problems = on.shown("document_problems")
    inside = problems.visibleRegion().boundingRect()
    assert inside.height() > problems.height() / 2
    assert on.shown("save_document").visibleRegion().boundingRect().height() > 0
    QTest.keyClick(dialog, K.Key_Escape)
