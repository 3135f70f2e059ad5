"""The table of known documents: read strictly, and true to what tells documents apart."""

from datetime import date
from pathlib import Path

import pytest

from studyapp.core.errors import ContentError
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.formats.documents import DOCUMENT, load_documents

ROOT = Path(__file__).resolve().parents[2]
ONE = """
[[document]]
id = "nq-18-tw-2017"
kind = "Nghị quyết"
number = "18"
code = "18-NQ/TW"
title = "Về việc thử"
issued = 2017-10-25
body = "Ban Chấp hành Trung ương Đảng"
term = "XII"
subject = "Tổ chức bộ máy"
source = "Báo A"
"""
ELEVEN = {
    "18": date(2017, 10, 25), "19": date(2017, 10, 25), "20": date(2017, 10, 25), "21": date(2017, 10, 25),
    "27": date(2022, 11, 9), "28": date(2022, 11, 17), "29": date(2022, 11, 17),
    "42": date(2023, 11, 24), "43": date(2023, 11, 24), "44": date(2023, 11, 24), "45": date(2023, 11, 24),
}  # fmt: skip


def read(folder: Path, text: str) -> KnownDocuments:
    path = folder / "documents.toml"
    path.write_text(text, encoding="utf-8")
    return load_documents(path)


@pytest.fixture(scope="module")
def shipped() -> KnownDocuments:
    return load_documents(ROOT / "content" / "documents.toml")


def test_a_document_is_read_whole(tmp_path: Path) -> None:
    (document,) = read(tmp_path, ONE).documents
    assert (document.id, document.kind, document.number, document.code) == (
        "nq-18-tw-2017",
        "Nghị quyết",
        "18",
        "18-NQ/TW",
    )
    assert (document.issued, document.body, document.term) == (
        date(2017, 10, 25),
        "Ban Chấp hành Trung ương Đảng",
        "XII",
    )


def test_what_is_unknown_stays_open(tmp_path: Path) -> None:
    lines = [line for line in ONE.splitlines() if not line.startswith(("title", "issued", "body"))]
    (document,) = read(tmp_path, "\n".join(lines)).documents
    assert (document.title, document.issued, document.body) == (None, None, None)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('source = "Báo A"', "", "document 1: source"),
        ('subject = "Tổ chức bộ máy"', 'subject = ""', "document 1: subject"),
        ('code = "18-NQ/TW"', 'code = "19-NQ/TW"', "document 1: code"),
        ('number = "18"', "number = 18", "document 1: number"),
        ('number = "18"', 'number = "1"', "document 1: code"),
        ("issued = 2017-10-25", 'issued = "2017"', "document 1: issued"),
        (
            'issued = 2017-10-25\nbody = "Ban Chấp hành Trung ương Đảng"\nterm = "XII"',
            "",
            "document 1: issued",
        ),
        ('term = "XII"', 'khoa = "XII"', "document 1: khoa"),
    ],
)
def test_a_wrong_entry_names_its_place(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in ONE
    with pytest.raises(ContentError) as caught:
        read(tmp_path, ONE.replace(old, new))
    assert caught.value.key == key


def test_an_id_is_used_once(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="đã dùng"):
        read(tmp_path, ONE + ONE)


@pytest.mark.parametrize(("number", "issued"), ELEVEN.items())
def test_the_eleven_resolutions_are_there_with_title_and_day(
    shipped: KnownDocuments, number: str, issued: date
) -> None:
    (document,) = (each for each in shipped.numbered("Nghị quyết", number) if each.issued == issued)
    assert document.title
    assert document.code == f"{number}-NQ/TW"


@pytest.mark.parametrize("code", ["15", "18", "19", "23", "27", "28", "29"])
def test_numbers_that_repeat_between_terms_are_kept_apart(shipped: KnownDocuments, code: str) -> None:
    same = shipped.numbered("Nghị quyết", code, f"{code}-NQ/TW")
    assert len({(each.id, each.issued) for each in same}) > 1


def test_no_two_documents_share_number_body_and_day(shipped: KnownDocuments) -> None:
    told_apart = [(each.kind, each.code, each.issued, each.term) for each in shipped.documents]
    assert len(set(told_apart)) == len(told_apart) >= 30


def test_the_keys_of_the_table_are_described() -> None:
    page = (ROOT / "docs" / "formats" / "pack.md").read_text(encoding="utf-8")
    section = page[page.index("## Bảng văn bản đã biết") :]
    assert [key for key in DOCUMENT if f"`{key}`" not in section] == []
