"""Any file that may hold an article: its bytes tell the kind, whatever its name says."""

import re
from enum import Enum, auto
from pathlib import Path

from studyapp.core.errors import (
    BrokenFile,
    ProtectedFile,
    TooLargeFile,
    UnknownEncoding,
    UnreadableFile,
    UnsupportedFile,
)
from studyapp.core.text.repairing import repaired
from studyapp.core.watch import Report, part_of, unwatched
from studyapp.formats.txt import decode

LARGEST_FILE = 64 * 1024 * 1024
LARGEST_TEXT = 8 * 1024 * 1024

_TEXT_SUFFIXES = frozenset({"", ".txt", ".md", ".text", ".log", ".csv"})
_KNOWN = frozenset({".docx", ".docm", ".pdf", ".doc", ".rtf", ".odt", ".mht", ".mhtml"})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_OLD_WORD, _LOCKED = (name.encode("utf-16-le") for name in ("WordDocument", "EncryptedPackage"))
_PAGE_START = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MIME = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_HEAD = 4096


class Kind(Enum):
    TEXT = auto()
    HTML = auto()
    MHTML = auto()
    PDF = auto()
    DOCX = auto()
    OFFICE = auto()
    """Old Word, RTF, OpenDocument."""
    LOCKED_OFFICE = auto()
    OTHER = auto()


def read_article_file(path: Path, report: Report = unwatched) -> str:
    """The text in NFC, one paragraph a line; an InputError says why there is none."""
    data = _bytes(path)
    report(0.0)
    kind = kind_of(data, path.suffix.lower())
    if kind in (Kind.TEXT, Kind.HTML) and len(data) > LARGEST_TEXT:
        raise TooLargeFile(path.name, len(data), LARGEST_TEXT)
    text = _text(data, kind, path, part_of(report, 0.0, 0.9))
    report(0.9)
    return repaired(text)


def text_of_rich(html: str) -> str:
    """Of what a browser or Word puts on the clipboard."""
    from studyapp.formats.html import text_of_fragment

    return repaired(text_of_fragment(html))


def kind_of(data: bytes, suffix: str) -> Kind:
    if data.startswith(b"%PDF") or b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data, suffix)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return _compound_kind(data)
    if data.lstrip()[:5] == b"{\\rtf":
        return Kind.OFFICE
    head = data[:_HEAD]
    unmarked = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if suffix in _HTML_SUFFIXES or _PAGE_START.match(unmarked):
        return Kind.HTML
    return Kind.MHTML if b"multipart/related" in head and _MIME.search(head) else Kind.TEXT


def _zip_kind(data: bytes, suffix: str) -> Kind:
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return Kind.OFFICE
    return Kind.DOCX if suffix in (".docx", ".docm") or b"word/document.xml" in data else Kind.OTHER


def _compound_kind(data: bytes) -> Kind:
    if _LOCKED in data:
        return Kind.LOCKED_OFFICE
    return Kind.OFFICE if _OLD_WORD in data else Kind.OTHER


def _bytes(path: Path) -> bytes:
    """Sizes are looked at before anything is read; a pipe or a device has none."""
    try:
        if not path.is_file():
            raise UnreadableFile(path.name)
        if (size := path.stat().st_size) > LARGEST_FILE:
            raise TooLargeFile(path.name, size, LARGEST_FILE)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path.name) from error


def _text(data: bytes, kind: Kind, path: Path, report: Report) -> str:
    """The readers of the heavier kinds are loaded when the first such file comes."""
    name = path.name
    match kind:
        case Kind.PDF:
            from studyapp.formats.pdf import text_of_pdf

            return text_of_pdf(data, name, report)
        case Kind.HTML:
            from studyapp.formats.html import text_of_html

            return text_of_html(data, name)
        case Kind.MHTML:
            from studyapp.formats.mhtml import text_of_mhtml

            return text_of_mhtml(data, name)
        case Kind.DOCX:
            from studyapp.formats.docx import text_of_docx

            return text_of_docx(data, name, report)
        case Kind.OFFICE:
            from studyapp.formats.soffice import text_through_office

            return text_through_office(path, report)
        case Kind.LOCKED_OFFICE:
            raise ProtectedFile(name)
        case Kind.OTHER:
            raise UnsupportedFile(name, path.suffix)
        case Kind.TEXT:
            return _plain(data, path)


def _plain(data: bytes, path: Path) -> str:
    try:
        return decode(data, path.name)
    except UnknownEncoding:
        suffix = path.suffix.lower()
        if suffix in _TEXT_SUFFIXES:
            raise
        raise BrokenFile(path.name) if suffix in _KNOWN else UnsupportedFile(path.name, suffix) from None
