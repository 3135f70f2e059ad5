"""A Word file is read as its reader sees it, or refused with the reason."""

import pytest

from studyapp.core.errors import (
    ClassifiedText,
    NeedsOffice,
    ProtectedFile,
)
from studyapp.formats.docx import text_of_docx
from tests.core.extract import invented
from tests.formats.docx_files import docx, p, root

LINE = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def text(*blocks: str, **parts: str) -> str:
    return text_of_docx(docx(*blocks, **parts), "bai.docx")


@pytest.mark.parametrize("article", invented.ALL)
def test_paragraphs_are_lines(article: str) -> None:
    assert text(*map(p, article.splitlines())) == article.rstrip("\n")


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("part", ["header1", "footer1"])
def test_a_mark_of_secrecy_at_the_edge_of_the_page_is_seen(part: str, mark: str) -> None:
    with pytest.raises(ClassifiedText) as refused:
        text(p(LINE), **{part: root("hdr", p(mark))})
    assert (refused.value.name, refused.value.mark) == ("bai.docx", mark)


def test_headers_and_footers_are_left_out() -> None:
    assert (
        text(p(LINE), header1=root("hdr", p("Tài liệu học tập")), footer1=root("ftr", p("Trang 1"))) == LINE
    )


def test_an_encrypted_file_is_protected() -> None:
    with pytest.raises(ProtectedFile):
        text_of_docx(OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "bai.docx")


def test_an_old_file_under_a_new_name_needs_the_office() -> None:
    with pytest.raises(NeedsOffice) as refused:
        text_of_docx(OLE + b"\0" * 600, "bai.docx")
    assert refused.value.suffix == ".doc"
