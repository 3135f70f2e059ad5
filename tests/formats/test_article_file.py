"""Any file is read for what its bytes are; what is no article's file is refused with its reason."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.core.errors import (
    BrokenFile,
    InputError,
    NeedsOffice,
    ProtectedFile,
    SwollenFile,
    TooLargeFile,
    UnknownEncoding,
    UnreadableFile,
    UnsupportedFile,
)
from studyapp.formats import article_file, soffice
from studyapp.formats.article_file import Kind, kind_of, read_article_file, text_of_rich
from tests.core.text.legacy_encoders import tcvn3
from tests.formats.docx_files import docx, p
from tests.formats.html_pages import ARTICLE, PORTAL
from tests.formats.pdf_files import printed
from tests.formats.test_html import saved

TEXT = "Nghị quyết số 18-NQ/TW về tổ chức bộ máy.\nCấp ủy các cấp cần khẩn trương thực hiện.\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
OLD_WORD = OLE + "WordDocument".encode("utf-16-le")
LOCKED_WORD = OLE + "EncryptedPackage".encode("utf-16-le")
PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 3


def zipped(**files: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name.replace("_", "/"), data)
    return target.getvalue()


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["bai.txt", "bai.TXT", "bai.md", "bai", "bai.pdf", "bai.docx"])
def test_plain_text_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    assert read_article_file(put(tmp_path, name, TEXT.encode())) == TEXT


@pytest.mark.parametrize("name", ["bai.html", "bai.htm", "bai.txt", "bai.doc"])
def test_a_web_page_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    """Portals give web pages out under the name of a Word file."""
    assert read_article_file(put(tmp_path, name, PORTAL.encode())).split("\n") == ARTICLE
    assert read_article_file(put(tmp_path, name, PORTAL.encode("utf-16"))).split("\n") == ARTICLE


@pytest.mark.parametrize("name", ["bai.mht", "bai.mhtml", "bai.txt"])
def test_a_page_in_one_file_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    assert read_article_file(put(tmp_path, name, saved())).startswith("Tên bài\n")


@pytest.mark.parametrize("name", ["bai.docx", "bai.DOCX", "bai.txt", "bai.zip"])
def test_a_word_file_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    data = docx(*map(p, TEXT.splitlines()))
    assert read_article_file(put(tmp_path, name, data)) == TEXT.rstrip("\n")


@pytest.mark.parametrize("name", ["bai.pdf", "bai.PDF", "bai.txt", "bai"])
def test_a_pdf_file_is_read_under_any_name(qapp: QApplication, tmp_path: Path, name: str) -> None:
    lines = TEXT.splitlines()
    data = printed("".join(f"<p>{line}</p>" for line in lines))
    assert read_article_file(put(tmp_path, name, data)).split("\n") == lines


@pytest.mark.parametrize(
    ("name", "data"), [("bai.doc", OLD_WORD), ("bai.txt", OLD_WORD), ("bai.rtf", b"{\\rtf1 x}")]
)
def test_old_kinds_need_an_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes
) -> None:
    monkeypatch.setattr(soffice, "find_office", lambda: None)
    with pytest.raises(NeedsOffice):
        read_article_file(put(tmp_path, name, data))


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("anh.jpg", PICTURE, UnsupportedFile),
        ("anh.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", UnsupportedFile),
        ("cai.exe", b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00", UnsupportedFile),
        ("bang.xls", OLE, UnsupportedFile),
        ("bang.xlsx", zipped(xl_workbook=b"<xml/>"), UnsupportedFile),
        ("goi.zip", zipped(a=b"chu"), UnsupportedFile),
        ("anh.txt", PICTURE, UnknownEncoding),
        ("khoa.docx", LOCKED_WORD, ProtectedFile),
        ("bom.docx", zipped(**{"word_document.xml": b" " * 400_000_000}), SwollenFile),
        ("dut.docx", docx(p(TEXT))[:600], BrokenFile),
        ("khong.docx", PICTURE, BrokenFile),
        ("khong.pdf", PICTURE, BrokenFile),
        ("dut.pdf", b"%PDF-1.7\n1 0 obj", BrokenFile),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(
    tmp_path: Path, name: str, data: bytes, kind: type[InputError]
) -> None:
    with pytest.raises(kind) as refused:
        read_article_file(put(tmp_path, name, data))
    assert refused.value.name == name


def test_the_kind_that_is_not_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedFile) as refused:
        read_article_file(put(tmp_path, "anh.jpg", PICTURE))
    assert refused.value.suffix == ".jpg"


def test_a_missing_file_a_folder_and_a_pipe_are_unreadable(tmp_path: Path) -> None:
    pipe = tmp_path / "ong"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    for path in (tmp_path / "khong-co.txt", tmp_path, pipe):
        with pytest.raises(UnreadableFile):
            read_article_file(path)


def test_a_file_too_large_is_refused_before_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, "lon.txt", b"a" * 11)
    monkeypatch.setattr(article_file, "LARGEST_FILE", 10)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail(f"{self} was read"))
    with pytest.raises(TooLargeFile) as refused:
        read_article_file(path)
    assert (refused.value.size, refused.value.limit) == (11, 10)


@pytest.mark.parametrize("name", ["lon.txt", "lon.html"])
def test_a_text_may_be_less_large_than_a_file_with_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(article_file, "LARGEST_TEXT", 10)
    with pytest.raises(TooLargeFile):
        read_article_file(put(tmp_path, name, b"a" * 11))


def test_letters_in_the_old_tables_are_told_without_fonts(tmp_path: Path) -> None:
    text = "Hội nghị học tập, quán triệt các nghị quyết của Trung ương tại huyện.\n" * 3
    page = f"<html><body><p>{tcvn3(text)}</p></body></html>"
    assert read_article_file(put(tmp_path, "cu.html", page.encode())).startswith(text[:40])
    assert read_article_file(put(tmp_path, "cu.txt", tcvn3(text).encode("latin-1"))) == text


def test_rich_text_loses_its_dress_and_keeps_its_words() -> None:
    html = "<p><b>Nghi&#803;</b> quye&#770;&#769;t</p><p>Trung ương</p>"
    assert text_of_rich(html) == "Nghị quyết\nTrung ương"


@pytest.mark.parametrize(
    ("data", "suffix", "kind"),
    [
        (b"", ".pdf", Kind.TEXT),
        (b"\xef\xbb\xbf<!-- x -->\n<!DOCTYPE HTML>", "", Kind.HTML),
        (b"<p>doan</p>", ".htm", Kind.HTML),
        (b"<p>doan</p>", ".txt", Kind.TEXT),
        (b"Chu: multipart/related\nchi la chu", ".txt", Kind.TEXT),
        (b"rac\n%PDF-1.5", ".txt", Kind.PDF),
        (b"PK\x03\x04" + b"." * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text", "", Kind.OFFICE),
    ],
)
def test_kinds_are_told_by_their_first_bytes(data: bytes, suffix: str, kind: Kind) -> None:
    assert kind_of(data, suffix) is kind
