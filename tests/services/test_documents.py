"""The known documents: the shipped table stands, a trainer's own ones come, change and go."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from studyapp.core.authoring.document_entry import DocumentEntry, EntryFlaw
from studyapp.core.ids import DocumentId
from studyapp.services.documents import DocumentsService
from tests.storage.library.library_values import NOW, open_library

SHIPPED = """
[[document]]
id = "nq-18"
kind = "Nghị quyết"
number = "18"
code = "18-NQ/TW"
title = "Về việc thử"
issued = 2017-10-25
body = "Ban Chấp hành Trung ương Đảng"
subject = "Thử"
source = "Báo A"
"""
ENTRY = DocumentEntry(code="07-NQ/TU", body="Tỉnh ủy", issued="5/3/2024", title="Về làng", source=" Báo  B ")
OWN = DocumentId("own-1")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    (tmp_path / "documents.toml").write_text(SHIPPED, encoding="utf-8")
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def service(library: sqlite3.Connection, tmp_path: Path) -> DocumentsService:
    return DocumentsService(library, tmp_path, lambda: NOW)


def codes(service: DocumentsService) -> list[str | None]:
    return [each.code for each in service.known().documents]


def test_without_own_documents_the_table_is_the_shipped_one(service: DocumentsService) -> None:
    [listed] = service.listed()
    assert (listed.document.code, listed.source, listed.is_own) == ("18-NQ/TW", "Báo A", False)


def test_what_is_added_is_known_at_once_and_keeps_its_source(service: DocumentsService) -> None:
    assert service.save(ENTRY).document is not None
    own = next(each for each in service.listed() if each.is_own)
    assert (own.document.id, own.document.issued, own.source) == (OWN, date(2024, 3, 5), "Báo B")
    [found] = service.known().numbered("Nghị quyết", "07", "07-NQ/TU")
    assert found.title == "Làng"


def test_what_has_a_flaw_is_not_saved(service: DocumentsService) -> None:
    assert service.save(replace(ENTRY, source="")).flaws == (EntryFlaw.NO_SOURCE,)
    assert codes(service) == ["18-NQ/TW"]


def test_a_second_entry_of_one_document_is_refused(service: DocumentsService) -> None:
    service.save(ENTRY)
    assert service.save(ENTRY).flaws == (EntryFlaw.TWICE,)
    assert service.save(replace(ENTRY, code="18-NQ/TW", issued="25/10/2017")).flaws == (EntryFlaw.TWICE,)
    assert codes(service) == ["07-NQ/TU", "18-NQ/TW"]


def test_a_correction_keeps_the_id_and_is_no_twin_of_itself(service: DocumentsService) -> None:
    service.save(ENTRY)
    assert service.save(replace(ENTRY, title="Về phố"), OWN).flaws == ()
    assert (OWN, "Phố") in [(each.id, each.title) for each in service.known().documents]


def test_what_is_removed_is_not_known_and_can_be_put_back(service: DocumentsService) -> None:
    service.save(ENTRY)
    assert service.remove(OWN)
    assert codes(service) == ["18-NQ/TW"]
    assert service.put_back(OWN)
    assert codes(service) == ["07-NQ/TU", "18-NQ/TW"]


def test_an_id_is_never_given_twice(service: DocumentsService) -> None:
    service.save(ENTRY)
    service.remove(OWN)
    service.save(ENTRY)
    assert [each.id for each in service.known().documents] == ["own-2", "nq-18"]


def test_shipped_documents_cannot_be_changed(service: DocumentsService) -> None:
    shipped = DocumentId("nq-18")
    with pytest.raises(ValueError, match="shipped"):
        service.remove(shipped)
    with pytest.raises(ValueError, match="shipped"):
        service.save(ENTRY, shipped)


def test_own_documents_lie_in_the_library(service: DocumentsService, tmp_path: Path) -> None:
    service.save(ENTRY)
    with closing(open_library(tmp_path)) as again:
        assert codes(DocumentsService(again, tmp_path, lambda: NOW)) == ["07-NQ/TU", "18-NQ/TW"]
