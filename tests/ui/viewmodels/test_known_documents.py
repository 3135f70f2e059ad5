"""The list of known documents without a window: found, added, corrected, removed and put back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from studyapp.core.authoring.document_entry import DocumentEntry
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import ListedDocument
from studyapp.ui.viewmodels.known_documents import (
    DocumentsState,
    DocumentsViewModel,
    EntryForm,
    derive_list,
    entry_of,
    matches,
)
from tests.ui.real_program import RealProgram, real_program

ENTRY = DocumentEntry(
    code="07-NQ/TU",
    body="Tỉnh ủy Vân Lĩnh",
    issued="05/03/2024",
    title="Về phát triển kinh tế tập thể",
    source="Báo Vân Lĩnh",
)
OWN = DocumentId("own-1")
LISTED = ListedDocument(
    Document(
        DocumentId("x"), "Nghị quyết", "21", "21-NQ/TW", "Về dân số", date(2017, 10, 25), "Trung ương", "XII"
    ),
    "Báo A",
)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[RealProgram]:
    with real_program(tmp_path) as program:
        yield program


@pytest.fixture
def model(qapp: QCoreApplication, program: RealProgram) -> DocumentsViewModel:
    model = DocumentsViewModel(program.application.authoring.documents)
    model.open_list()
    return model


@pytest.fixture
def added(model: DocumentsViewModel) -> DocumentsViewModel:
    model.start_add()
    model.save(ENTRY)
    return model


def form(model: DocumentsViewModel) -> EntryForm:
    assert model.state.form is not None
    return model.state.form


def test_the_list_shows_every_shipped_document_the_newest_first(model: DocumentsViewModel) -> None:
    state = model.state
    assert state.count == f"{len(state.rows)} văn bản"
    assert len(state.rows) > 30
    assert not any(each.is_own for each in state.rows)
    assert [each.source for each in state.rows if not each.source.removeprefix("Nguồn: ")] == []


@pytest.mark.parametrize(
    "query", ["", "21", "21-nq/tw", "dan so", "DÂN SỐ", "trung uong 2017", "25/10/2017", "khoa", "bao a 21"]
)
def test_a_document_is_found_by_any_of_its_words_without_marks_too(query: str) -> None:
    listed = replace(LISTED, document=replace(LISTED.document, issued=None)) if query == "khoa" else LISTED
    assert matches(query, listed)


@pytest.mark.parametrize("query", ["22", "dan toc", "dan so 2018"])
def test_every_word_must_be_there(query: str) -> None:
    assert not matches(query, LISTED)


def test_finding_counts_what_was_found(model: DocumentsViewModel) -> None:
    total = len(model.state.rows)
    model.find("21-nq/tw")
    assert len(model.state.rows) == 1
    assert model.state.count == f"Tìm thấy 1 trong {total} văn bản"


def test_own_documents_stand_first() -> None:
    own = ListedDocument(replace(LISTED.document, id=OWN, issued=date(1999, 1, 1)), "B", is_own=True)
    state = derive_list(DocumentsState(), [LISTED, own])
    assert [each.id for each in state.rows] == [OWN, "x"]
    assert state.count == "2 văn bản, trong đó 1 do đồng chí thêm"


def test_what_was_added_is_said_and_known_to_the_next_reading(
    added: DocumentsViewModel, program: RealProgram
) -> None:
    assert added.state.form is None
    assert added.state.notice.startswith("Đã thêm Nghị quyết số 07-NQ/TU ngày")
    row = added.state.rows[0]
    assert (row.id, row.title, row.is_own) == (OWN, "Về phát triển kinh tế tập thể", True)
    assert program.application.authoring.known_documents().numbered("Nghị quyết", "07", "07-NQ/TU")


def test_while_typing_nothing_is_said_of_what_is_still_to_come(model: DocumentsViewModel) -> None:
    model.start_add()
    model.check(DocumentEntry(code="07-NQ"))
    assert form(model).problems == ()
    model.check(DocumentEntry(code="mười"))
    assert len(form(model).problems) == 1


def test_saving_says_everything_that_is_missing_and_keeps_what_was_typed(model: DocumentsViewModel) -> None:
    model.start_add()
    model.save(replace(ENTRY, body="", source=""))
    assert form(model).problems == (
        "Chưa ghi cơ quan ban hành.",
        "Chưa ghi đọc ở đâu; mỗi văn bản cần một nguồn.",
    )
    assert form(model).entry.code == "07-NQ/TU"


def test_a_document_that_is_there_is_named(model: DocumentsViewModel) -> None:
    model.start_add()
    model.save(replace(ENTRY, code="21-NQ/TW", issued="25/10/2017"))
    assert form(model).problems == ("Danh mục đã có Nghị quyết số 21-NQ/TW ngày\u00a025/10/2017.",)


def test_a_namesake_of_another_day_is_told_and_can_be_saved(model: DocumentsViewModel) -> None:
    model.start_add()
    model.check(replace(ENTRY, code="21-NQ/TW"))
    assert form(model).problems == ()
    assert "trùng số: Nghị quyết số 21-NQ/TW ngày\u00a025/10/2017" in form(model).note
    model.save(replace(ENTRY, code="21-NQ/TW"))
    assert model.state.form is None


def test_a_correction_starts_from_what_was_saved(added: DocumentsViewModel) -> None:
    added.start_edit(OWN)
    assert form(added).entry == ENTRY
    added.save(replace(ENTRY, issued="06/03/2024"))
    assert added.state.notice.startswith("Đã sửa")
    assert "06/03/2024" in added.state.rows[0].heading


def test_the_form_is_left_without_a_change(added: DocumentsViewModel) -> None:
    rows = added.state.rows
    added.start_edit(OWN)
    added.leave_form()
    assert (added.state.form, added.state.rows) == (None, rows)


def test_what_was_removed_can_be_put_back(added: DocumentsViewModel) -> None:
    rows = added.state.rows
    added.remove(OWN)
    assert added.state.notice.startswith("Đã xóa Nghị quyết số 07-NQ/TU")
    assert OWN not in [each.id for each in added.state.rows]
    added.undo()
    assert added.state.rows == rows
    assert added.state.removed is None


def test_a_search_stays_when_something_is_removed(added: DocumentsViewModel) -> None:
    added.find("van linh")
    added.remove(OWN)
    assert (added.state.query, added.state.rows) == ("van linh", ())


def test_an_entry_goes_there_and_back(model: DocumentsViewModel) -> None:
    assert entry_of(LISTED) == DocumentEntry(
        "Nghị quyết", "21-NQ/TW", "Trung ương", "25/10/2017", "XII", "Về dân số", "Báo A"
    )
