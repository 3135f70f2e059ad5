"""A Word file is read as its reader sees it, or refused with the reason."""

import unicodedata
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.errors import (
    ClassifiedText,
    InputError,
    NeedsOffice,
    ProtectedFile,
    TooLargeFile,
    TooLargeText,
)
from studyapp.core.extract.gate import LONGEST
from studyapp.core.text.normalise import nfc
from studyapp.core.watch import Cancelled
from studyapp.formats import docx as reader
from studyapp.formats.docx import text_of_docx
from tests.core.extract import invented
from tests.core.text.legacy_encoders import tcvn3_capitals
from tests.formats.docx_files import box, corpus, docx, p, r, root, table, varied
from tests.shared_files import SHARED

LINE = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SEEDS = list(corpus())
SAMPLES = sorted((SHARED / "samples" / "word").glob("*.docx"))


def text(*blocks: str, **parts: str) -> str:
    return text_of_docx(docx(*blocks, **parts), "bai.docx")


@pytest.mark.parametrize("article", invented.ALL)
def test_paragraphs_are_lines(article: str) -> None:
    decomposed = unicodedata.normalize("NFD", article)
    assert text(*map(p, article.split("\n"))) == text(*map(p, decomposed.split("\n"))) == nfc(article)


@pytest.mark.parametrize(
    ("end", "read"), [("\u2028", "\n"), ("\u2029", "\n"), ("\n", " "), ("\r\n", " "), ("\r", " ")]
)
def test_line_ends_within_the_text(end: str, read: str) -> None:
    """Those of the XML are spaces to Word; the signs of Unicode end a line."""
    assert text(p(f"Đổi{end}mới")) == f"Đổi{read}mới"


def test_an_empty_document_is_an_empty_text() -> None:
    assert text() == ""


def watermark(words: str) -> str:
    return p(f'<w:r><w:pict><v:shape><v:textpath string="{words}"/></v:shape></w:pict></w:r>')


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_a_mark_of_secrecy_is_seen_wherever_it_stands(mark: str) -> None:
    hidden_in = (
        docx(p(mark), p(LINE)),
        docx(p(LINE, box(p(mark)))),
        docx(table([p("HUYỆN ỦY VÂN LĨNH"), p(mark)]), p(LINE)),
        docx(watermark(mark), p(LINE)),
        docx(p(LINE), header1=root("hdr", p(mark))),
        docx(p(LINE), header1=root("hdr", p("Trang 1", box(p(mark))))),
        docx(p(LINE), header1=root("hdr", watermark(mark))),
        docx(p(LINE), header1=root("hdr", p(r(tcvn3_capitals(mark), font=".VnTimeH")))),
        docx(p(LINE), footer1=root("ftr", p(f"Độ mật: {mark}"))),
    )
    for data in hidden_in:
        with pytest.raises(ClassifiedText) as refused:
            text_of_docx(data, "bai.docx")
        assert (refused.value.name, refused.value.mark) == ("bai.docx", mark)


def test_the_word_in_prose_is_no_mark() -> None:
    assert text(p("Giữ bí mật nhà nước."), header1=root("hdr", p("Bảo vệ bí mật"))) == "Giữ bí mật nhà nước."


def test_headers_and_footers_are_left_out() -> None:
    parts = {"header1": root("hdr", p("Tài liệu học tập")), "footer1": root("ftr", p("Trang 1"))}
    assert text(p(LINE), **parts) == LINE


def test_an_encrypted_file_is_protected() -> None:
    with pytest.raises(ProtectedFile):
        text_of_docx(OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "bai.docx")


def test_an_old_file_under_a_new_name_needs_the_office() -> None:
    with pytest.raises(NeedsOffice) as refused:
        text_of_docx(OLE + b"\0" * 600, "bai.docx")
    assert refused.value.suffix == ".doc"


def test_a_file_too_large_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "LARGEST_FILE", 10)
    with pytest.raises(TooLargeFile) as refused:
        text_of_docx(b"x" * 11, "bai.docx")
    assert (refused.value.size, refused.value.limit) == (11, 10)


def test_a_text_too_long_is_refused() -> None:
    words = "".join(map(chr, range(0x1EA0, 0x1EF9))) * 12_000
    with pytest.raises(TooLargeText) as refused:
        text(p(words), p(words))
    assert refused.value.limit == LONGEST


def test_the_reading_can_be_watched_and_stopped() -> None:
    shares: list[float] = []
    data = docx(*[p(LINE)] * 9, table([p("a"), p("b")]))
    text_of_docx(data, "bai.docx", shares.append)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.7 < shares[-1] <= 1.0

    def stop(_share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        text_of_docx(data, "bai.docx", stop)


def test_every_seed_is_read() -> None:
    assert all("nghị quyết" in text_of_docx(seed, "bai.docx").lower() for seed in SEEDS)


@settings(max_examples=200, deadline=None)
@given(st.integers(min_value=0))
def test_any_damage_gives_composed_text_or_a_refusal(seed: int) -> None:
    rng = Random(seed)
    try:
        read = text_of_docx(varied(rng.choice(SEEDS), rng), "bai.docx")
    except InputError:
        return
    assert read == nfc(read)
    assert "\r" not in read


@pytest.mark.skipif(not SAMPLES, reason="the example files are not here")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_question_banks_keep_their_questions_and_options(sample: Path) -> None:
    read = text_of_docx(sample.read_bytes(), sample.name)
    assert "Thủ đô" in read
    assert all(city in read for city in ("Hà Nội", "Huế", "Vinh", "Đà Lạt"))
