"""Plain text files in whatever encoding they were written; line ends become "\\n", letters NFC."""

import codecs
import re

from charset_normalizer import from_bytes

from studyapp.core.errors import UnknownEncoding
from studyapp.core.text.language import is_vietnamese
from studyapp.core.text.legacy_text import unmangle
from studyapp.core.text.normalise import nfc

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_LINE_END = re.compile(r"\r\n?|\u2028|\u2029")
_SAMPLE = 200_000
_TEXT_SHARE = 0.7


def decode(data: bytes, name: str | None = None) -> str:
    mark = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    text = _decoded(data, mark) if mark else _guessed(data)
    if text is None or _is_binary(text):
        raise UnknownEncoding(name)
    return unmangle(nfc(_LINE_END.sub("\n", text)))


def _guessed(data: bytes) -> str | None:
    if not data:
        return ""
    if b"\x00" in data:
        return _unmarked_utf16(data)
    utf8 = _decoded(data, "utf-8")
    if utf8 is not None:
        return utf8
    return _nearly_utf8(data) or _legacy(data) or _windows_1258(data) or _judged(data)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _unmarked_utf16(data: bytes) -> str | None:
    """Spaces and line ends are one zero byte and one other; which comes first tells the order."""
    if len(data) % 2:
        return None
    low, high = data[0::2].count(0), data[1::2].count(0)
    text = _decoded(data, "utf-16-le" if high > low else "utf-16-be")
    return text if text and _readable_share(text) >= _TEXT_SHARE else None


def _nearly_utf8(data: bytes) -> str | None:
    """A file cut in the middle of a letter, or with a few bytes spoiled: what is lost shows as such."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    return text if lost * 100 <= len(text) + 99 and is_vietnamese(nfc(text[:_SAMPLE])) else None


def _legacy(data: bytes) -> str | None:
    """TCVN3 or VNI: bytes that spell Vietnamese by their tables."""
    text = data.decode("latin-1")
    return text if unmangle(text[:_SAMPLE]) != text[:_SAMPLE] else None


def _windows_1258(data: bytes) -> str | None:
    """Vietnamese letters come as a base and a combining mark here; only then is it this encoding."""
    text = _decoded(data, "cp1258")
    return text if text and is_vietnamese(nfc(text[:_SAMPLE])) else None


def _judged(data: bytes) -> str | None:
    best = from_bytes(data[:_SAMPLE]).best()
    return _decoded(data, best.encoding) if best else None


def _readable_share(text: str) -> float:
    """Letters of the Latin blocks, digits, spaces and common signs, as any Vietnamese text is made of."""
    sample = text[:_SAMPLE]
    readable = sum(character < "\u0250" or "\u1e00" <= character <= "\u206f" for character in sample)
    return readable / len(sample)


def _is_binary(text: str) -> bool:
    controls = len(_CONTROL.findall(text))
    return controls > 0 and controls * 100 > len(text)
