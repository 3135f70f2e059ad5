"""The table of known documents tells documents with one number apart."""

from dataclasses import replace
from datetime import date

import pytest

from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import (
    KnownDocuments,
    ListedDocument,
    code_key,
    table_of,
    without_about,
)


def document(
    id: str, number: str, letters: str = "NQ/TW", kind: str = "Nghị quyết", **more: object
) -> Document:
    return Document(DocumentId(id), kind, number, code=f"{number}-{letters}", **more)  # type: ignore[arg-type]


LAND = document("18-2022", "18", title="Đất đai", issued=date(2022, 6, 16), term="XIII")
STAFF = document("18-2017", "18", issued=date(2017, 10, 25), term="XII")
PEOPLE = document("21-2017", "21", issued=date(2017, 10, 25), term="XII")
FIVE = document("05-2016", "05", "CT/TW", kind="Chỉ thị")
LOCAL = document("18-tu", "18", "NQ/TU")
TABLE = KnownDocuments((LAND, STAFF, PEOPLE, FIVE, LOCAL))


@pytest.mark.parametrize(
    ("one", "other"), [("18-NQ/TW", "18/NQ-TW"), ("18-NQ/TW", "18-NQ/TƯ"), ("18-NQ/TW", "18 - NQ/T.Ư")]
)
def test_a_code_is_one_however_it_is_set(one: str, other: str) -> None:
    assert code_key(one) == code_key(other)


def test_the_centre_and_a_province_have_different_codes() -> None:
    assert code_key("18-NQ/TW") != code_key("18-NQ/TU")


def test_a_bare_number_finds_every_level_and_a_code_narrows_it() -> None:
    assert TABLE.numbered("Nghị quyết", "18") == (LAND, STAFF, LOCAL)
    assert TABLE.numbered("Nghị quyết", "18", "18/NQ-TW") == (LAND, STAFF)
    assert TABLE.numbered("Kết luận", "18") == ()


def test_a_leading_zero_makes_no_other_number() -> None:
    assert TABLE.numbered("Chỉ thị", "5") == (FIVE,)


def test_others_of_a_type_share_kind_and_level() -> None:
    assert set(TABLE.same_type(PEOPLE)) == {LAND, STAFF}
    assert TABLE.same_type(FIVE) == ()


def test_others_of_nearly_the_same_day_come_first() -> None:
    days = [
        abs((each.issued - PEOPLE.issued).days)
        for each in TABLE.same_type(PEOPLE)
        if each.issued and PEOPLE.issued
    ]
    assert days == sorted(days)


def test_titled_lists_only_documents_with_a_title() -> None:
    assert TABLE.titled("Nghị quyết") == (LAND,)


def test_an_empty_table_knows_nothing() -> None:
    assert KnownDocuments().numbered("Nghị quyết", "18") == ()


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Về công tác dân số", "Công tác dân số"),
        ("Về Chiến lược bảo vệ Tổ quốc", "Chiến lược bảo vệ Tổ quốc"),
        ("Một số vấn đề về tiếp tục đổi mới", "Một số vấn đề về tiếp tục đổi mới"),
        ("Vềthử", "Vềthử"),
    ],
)
def test_titles_stand_as_articles_give_them(title: str, expected: str) -> None:
    assert without_about(title) == expected


def test_the_table_takes_titles_as_articles_give_them_and_the_list_keeps_them_whole() -> None:
    listed = ListedDocument(replace(LAND, title="Về đất đai"), "Báo A")
    assert table_of([listed]).documents[0].title == "Đất đai"
    assert listed.document.title == "Về đất đai"


def test_an_older_text_does_not_mean_a_document_that_came_later() -> None:
    assert TABLE.until(2019).documents == (STAFF, PEOPLE, FIVE, LOCAL)
