"""PDF files give their paragraphs; what cannot be read says why."""

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.core.errors import (
    BrokenFile,
    ClassifiedText,
    ProtectedFile,
    ScannedFile,
    SwollenFile,
)
from studyapp.core.extract.gate import check
from studyapp.core.text.normalise import nfc
from studyapp.core.text.repairing import repaired
from studyapp.core.watch import Cancelled
from studyapp.formats import pdf
from studyapp.formats.pdf import text_of_pdf
from tests.core.text.legacy_encoders import tcvn3, vni
from tests.formats.pdf_files import locked, printed, scanned, stamped, typed, with_content

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = (ROOT / "resources" / "tour" / "bai-bao.txt").read_text("utf-8")
LINES = [line for line in ARTICLE.split("\n") if line]
HTML = "".join(f'<p style="text-align: justify">{line}</p>' for line in LINES)
SENTENCE = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động thực hiện nghị quyết."


@pytest.fixture(scope="module")
def article(qapp: QApplication) -> bytes:
    return printed(HTML * 3, head="BẢN TIN HUYỆN VÂN LĨNH, SỐ {n}", foot="Trang {n}")


def test_each_paragraph_of_printed_pages_is_one_line_without_the_page_around_it(article: bytes) -> None:
    assert text_of_pdf(article, "bai.pdf").split("\n") == LINES * 3


def test_the_text_of_a_printed_article_is_composed(article: bytes) -> None:
    text = text_of_pdf(article, "bai.pdf")
    assert text == unicodedata.normalize("NFC", text)


def test_headings_and_list_entries_stand_alone(qapp: QApplication) -> None:
    parts = ["I. MỤC TIÊU", f"1. {SENTENCE}", f"a) {SENTENCE} {SENTENCE}", f"- {SENTENCE}", f"- {SENTENCE}"]
    html = "".join(f'<p style="margin: 0">{part}</p>' for part in parts)
    assert text_of_pdf(printed(html), "bai.pdf").split("\n") == parts


@pytest.mark.parametrize("algorithm", ["AES-256", "AES-128", "RC4-128"])
def test_a_file_that_only_forbids_copying_is_read(article: bytes, algorithm: str) -> None:
    data = locked(article, "", "chu-tep", algorithm)
    assert text_of_pdf(data, "bai.pdf") == text_of_pdf(article, "bai.pdf")


@pytest.mark.parametrize("algorithm", ["AES-256", "RC4-128"])
def test_a_file_with_a_password_is_named_as_such(article: bytes, algorithm: str) -> None:
    with pytest.raises(ProtectedFile) as refused:
        text_of_pdf(locked(article, "bi-mat", "chu-tep", algorithm), "khoa.pdf")
    assert refused.value.name == "khoa.pdf"


@pytest.mark.parametrize("pages", [1, 3])
def test_a_scan_is_named_as_such(qapp: QApplication, pages: int) -> None:
    with pytest.raises(ScannedFile):
        text_of_pdf(scanned(pages), "quet.pdf")


def test_a_page_without_anything_is_an_empty_text() -> None:
    assert text_of_pdf(with_content(b""), "trang.pdf") == ""


@pytest.mark.parametrize(
    ("font", "encode"), [(".VnTime", tcvn3), ("VNI-Times", vni), ("ABCDEF+.VnArial", tcvn3)]
)
def test_letters_of_the_old_fonts_are_told_by_the_font(font: str, encode: Callable[[str], str]) -> None:
    assert text_of_pdf(typed([encode(SENTENCE)], font), "cu.pdf") == SENTENCE


def test_letters_of_the_old_fonts_are_seen_without_the_fonts_name() -> None:
    text = text_of_pdf(typed([tcvn3(SENTENCE)] * 3, "Helvetica"), "cu.pdf")
    assert SENTENCE in repaired(text)


@pytest.mark.parametrize(
    ("subtype", "contents", "name"),
    [("/Stamp", "MẬT", ""), ("/FreeText", "T Ố I  M Ậ T", ""), ("/Stamp", "", "/TopSecret")],
)
def test_a_stamp_laid_over_the_page_is_seen(article: bytes, subtype: str, contents: str, name: str) -> None:
    text = text_of_pdf(stamped(article, subtype, contents, name), "mat.pdf")
    with pytest.raises(ClassifiedText):
        check(text)


def test_a_mark_printed_on_every_page_is_no_furniture(qapp: QApplication) -> None:
    with pytest.raises(ClassifiedText):
        check(text_of_pdf(printed(HTML * 3, head="TỐI MẬT"), "mat.pdf"))


def test_a_file_cut_anywhere_is_read_or_refused(article: bytes) -> None:
    for size in range(0, len(article), 1 + len(article) // 25):
        with suppress(BrokenFile, SwollenFile):
            text_of_pdf(article[:size], "dut.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.4", b"%PDF-1.7\n" + b"0" * 500, b""])
def test_a_file_without_pages_is_broken(data: bytes) -> None:
    with pytest.raises(BrokenFile):
        text_of_pdf(data, "hong.pdf")


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    data = with_content(b" " * (pdf.LONGEST_STREAM + 1))
    assert len(data) < 100_000
    with pytest.raises(SwollenFile):
        text_of_pdf(data, "bom.pdf")


def test_a_page_of_a_million_drawing_steps_is_refused() -> None:
    with pytest.raises(SwollenFile):
        text_of_pdf(with_content(b"0 0 m 9 9 l S " * 70_000), "ve.pdf")


def test_too_many_pages_are_refused(article: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 1)
    with pytest.raises(SwollenFile):
        text_of_pdf(article, "day.pdf")


def test_reading_tells_how_far_it_is_and_can_be_stopped(article: bytes) -> None:
    shares: list[float] = []
    text_of_pdf(article, "bai.pdf", shares.append)
    assert shares == sorted(shares)
    assert 0 < shares[-1] < 1

    def cancel(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        text_of_pdf(article, "bai.pdf", cancel)


def test_nothing_is_said_on_the_console_about_a_damaged_file(article: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hong.pdf"
    path.write_bytes(article[:2000] + b"\x00" * 500 + article[2500:])
    command = [sys.executable, "main.py", "build", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=dict(os.environ), check=False)
    assert len(done.stderr.decode().strip().split("\n")) <= 1
    assert nfc(done.stderr.decode()).startswith(("", "Tệp"))
