"""A document that is typed in: read as it was meant, refused with a reason, told apart from its namesakes."""

from dataclasses import replace
from datetime import date

import pytest

from studyapp.core.authoring.document_entry import (
    ENTRY_KINDS,
    CheckedEntry,
    DocumentEntry,
    EntryFlaw,
    check_entry,
    code_of,
    day_of,
)
from studyapp.core.extract.document_kinds import KINDS, KINDS_BY_LETTERS
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document

TODAY = date(2026, 11, 20)
TREES = Document(
    DocumentId("trees"), "Nghị quyết", "18", "18-NQ/TW", "Trồng cây", date(2017, 10, 25), "Trung ương", "XII"
)
TERMED = replace(TREES, id=DocumentId("termed"), code="29-NQ/TW", number="29", issued=None, term="XI")
LOCAL = replace(TREES, id=DocumentId("local"), code="07-NQ/TU", number="07", body="Tỉnh ủy Vân Lĩnh")
ENTRY = DocumentEntry(
    kind="Nghị quyết",
    code="18-NQ/TW",
    body="Ban Chấp hành Trung ương Đảng",
    issued="16/6/2022",
    term="XIII",
    title="Về trồng  rừng",
    source="Báo A",
)


def check(entry: DocumentEntry, *others: Document) -> CheckedEntry:
    return check_entry(entry, DocumentId("own-1"), others or (TREES, TERMED, LOCAL), TODAY)


def test_a_whole_entry_becomes_a_document() -> None:
    assert check(ENTRY).document == Document(
        id=DocumentId("own-1"),
        kind="Nghị quyết",
        number="18",
        code="18-NQ/TW",
        title="Về trồng rừng",
        issued=date(2022, 6, 16),
        body="Ban Chấp hành Trung ương Đảng",
        term="XIII",
    )


def test_what_may_stay_open_stays_open() -> None:
    found = check(replace(ENTRY, title=" ", term="")).document
    assert found is not None
    assert (found.title, found.term) == (None, None)


@pytest.mark.parametrize(
    ("changed", "flaw"),
    [
        ({"code": " "}, EntryFlaw.NO_CODE),
        ({"code": "NQ/TW"}, EntryFlaw.BAD_CODE),
        ({"code": "18"}, EntryFlaw.BAD_CODE),
        ({"code": "mười tám"}, EntryFlaw.BAD_CODE),
        ({"code": "18-CT/TW"}, EntryFlaw.OTHER_KIND),
        ({"issued": "", "term": ""}, EntryFlaw.NO_DAY),
        ({"issued": "31/02/2020"}, EntryFlaw.BAD_DAY),
        ({"issued": "năm 2020"}, EntryFlaw.BAD_DAY),
        ({"issued": "21/11/2026"}, EntryFlaw.LATE_DAY),
        ({"issued": "01/01/1029"}, EntryFlaw.EARLY_DAY),
        ({"term": "13"}, EntryFlaw.BAD_TERM),
        ({"body": ""}, EntryFlaw.NO_BODY),
        ({"source": "  "}, EntryFlaw.NO_SOURCE),
        ({"issued": "25/10/2017"}, EntryFlaw.TWICE),
        ({"code": "29-NQ/TW", "issued": "", "term": "xi"}, EntryFlaw.TWICE),
        ({"code": "18/NQ-TƯ", "issued": "25.10.2017"}, EntryFlaw.TWICE),
    ],
)
def test_one_fault_alone_is_named_and_stops(changed: dict[str, str], flaw: EntryFlaw) -> None:
    found = check(replace(ENTRY, **changed))
    assert found.flaws == (flaw,)
    assert found.document is None


def test_all_faults_are_named_at_once() -> None:
    assert set(check(DocumentEntry()).flaws) == {
        EntryFlaw.NO_CODE,
        EntryFlaw.NO_DAY,
        EntryFlaw.NO_BODY,
        EntryFlaw.NO_SOURCE,
    }


def test_the_same_number_of_another_day_is_told_and_does_not_stop() -> None:
    found = check(ENTRY)
    assert found.namesakes == (TREES,)
    assert found.document is not None


def test_the_twin_is_named_and_is_no_namesake() -> None:
    found = check(replace(ENTRY, issued="25/10/2017"), TREES, replace(TREES, issued=date(2001, 1, 1)))
    assert found.twin == TREES
    assert [each.issued for each in found.namesakes] == [date(2001, 1, 1)]


def test_two_provinces_may_have_one_number_on_one_day() -> None:
    entry = replace(ENTRY, code="07-NQ/TU", issued="25/10/2017", body="Tỉnh ủy Hạ Lâm")
    assert check(entry).document is not None
    assert check(replace(entry, body="tỉnh uỷ  Vân Lĩnh")).flaws == (EntryFlaw.TWICE,)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("Quyết định", "2711/QĐ-TTg"),
        ("Quy định", "37-QĐ/TW"),
        ("Nghị định", "05/2022/NĐ-CP"),
        ("Luật", "68/2025/QH15"),
        ("Chỉ thị", "05-CT/TW"),
        ("Thông tri", "12-TT/TW"),
        ("Kế hoạch", "115/KH-UBND"),
    ],
)
def test_numbers_of_every_form_are_taken(kind: str, code: str) -> None:
    found = check(replace(ENTRY, kind=kind, code=code))
    assert found.flaws == ()
    assert found.document is not None
    assert found.document.code == code


def test_the_kind_that_the_letters_mean_is_told() -> None:
    assert check(replace(ENTRY, code="18-CT/TW")).kind == "Chỉ thị"


@pytest.mark.parametrize("typed", ["18-NQ/TW", " 18 - NQ / TW ", "số 18–NQ/TW", "Số 18‑NQ/TW"])
def test_a_number_is_read_however_it_is_spaced(typed: str) -> None:
    assert code_of(typed) == "18-NQ/TW"


@pytest.mark.parametrize("typed", ["5/3/2024", "05/03/2024", " 5-3-2024 ", "05.03.2024"])
def test_a_day_is_read_in_the_usual_forms(typed: str) -> None:
    assert day_of(typed) == date(2024, 3, 5)


def test_every_kind_that_extraction_knows_can_be_chosen_once() -> None:
    assert set(ENTRY_KINDS) == {*KINDS, *KINDS_BY_LETTERS.values()}
    assert len(set(ENTRY_KINDS)) == len(ENTRY_KINDS)
