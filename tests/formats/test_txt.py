"""Plain text is read in every encoding that Vietnamese files come in; what is no text is refused."""

import codecs
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.errors import UnknownEncoding
from studyapp.core.text.normalise import nfc
from studyapp.formats.txt import decode
from tests.core.extract import invented
from tests.core.text.legacy_encoders import tcvn3, vni
from tests.shared_files import article_paths, needs_shared

TEXT = "Nghị quyết số 18-NQ/TW về tổ chức bộ máy.\nCấp ủy các cấp cần khẩn trương thực hiện.\n"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_windows_1258(text: str) -> bytes:
    """As old editors saved it: vowels with their own mark, tones as a sign after them."""
    pieces = []
    for character in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", character)
        tone = "".join(mark for mark in parts if mark in _TONES)
        base = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in _TONES))
        pieces.append(base + tone)
    return "".join(pieces).encode("cp1258")


ENCODERS = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with mark": lambda text: codecs.BOM_UTF8 + text.encode(),
    "utf-8 decomposed": lambda text: unicodedata.normalize("NFD", text).encode(),
    "utf-16 little": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "utf-16 big": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "utf-16 little unmarked": lambda text: text.encode("utf-16-le"),
    "utf-16 big unmarked": lambda text: text.encode("utf-16-be"),
    "utf-32": lambda text: text.encode("utf-32"),
    "windows-1258": in_windows_1258,
}


@pytest.mark.parametrize("name", ENCODERS)
@pytest.mark.parametrize("text", [TEXT, *(each.replace("–", "-") for each in invented.ALL)])
def test_every_encoding_reads_alike(name: str, text: str) -> None:
    assert decode(ENCODERS[name](text)) == nfc(text)


@needs_shared
@pytest.mark.parametrize("name", ENCODERS)
@pytest.mark.parametrize("at", range(5))
def test_the_five_articles_read_alike(name: str, at: int) -> None:
    text = nfc(article_paths()[at].read_text(encoding="utf-8"))
    assert decode(ENCODERS[name](text)) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n"])
def test_line_ends_become_one(end: str) -> None:
    assert decode(f"Đổi{end}mới".encode()) == "Đổi\nmới"


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode(b"") == ""


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + bytes(range(256)),
        bytes(range(256)) * 4,
        b"\x00\x01\x02\x03" * 50,
        b"abc\x01\x02\x03\x04",
        codecs.BOM_UTF8 + b"\xff\xfe\xfd",
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnknownEncoding) as refused:
        decode(data, "anh.txt")
    assert refused.value.name == "anh.txt"


@given(st.binary(max_size=200))
def test_any_bytes_give_composed_text_or_a_refusal(data: bytes) -> None:
    try:
        text = decode(data)
    except UnknownEncoding:
        return
    assert text == nfc(text)
    assert "\r" not in text


def test_a_letter_cut_in_two_does_not_make_a_text_unreadable() -> None:
    data = (TEXT * 5).encode()
    assert decode(data[:-1] + "ệ".encode()[:2]) == (TEXT * 5)[:-1] + "\ufffd"
    assert decode(data[:40] + b"\xff" + data[40:]).count("\ufffd") == 1


@pytest.mark.parametrize("encode", [tcvn3, vni])
def test_bytes_of_the_old_fonts_are_read_by_what_they_spell(encode: Callable[[str], str]) -> None:
    text = "Hội nghị học tập, quán triệt các nghị quyết của Trung ương được tổ chức tại huyện. " * 4
    assert decode(encode(text).encode("latin-1")) == text
