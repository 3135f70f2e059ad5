"""Damaged and hostile input files: sound ones, varied in ways that repeat for the same number."""

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

from studyapp.core.errors import InputError
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.text.repairing import repaired
from studyapp.formats.docx import text_of_docx
from studyapp.formats.html import text_of_fragment, text_of_html
from studyapp.formats.mhtml import text_of_mhtml
from studyapp.formats.pdf import text_of_pdf
from studyapp.formats.txt import decode
from studyapp.services.build import build
from tests.core.text.legacy_encoders import tcvn3, vni
from tests.formats import docx_files, html_pages, pdf_files
from tests.formats.test_html import saved
from tests.formats.test_txt import ENCODERS

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 200_000

_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"4294967296", b"99999999999999999999", b"1e9", b"0.0000001", b"NaN")
_TOKENS = {
    "txt": "MẬT \u0301 \ufeff \u2028 \x00 \xad ́´ I. “ ” \r",
    "html": "<div> </div> <table><tr><td> <p <!-- --> <script> ]]> <![CDATA[ &#x0; &amp; <ul><li> <svg> <h1> "
    "<p/style='display:none'> <meta/charset=utf-16> <base/href=//x> <form> <plaintext>",
    "mht": "\r\n\r\n --x --x-- Content-Type:text/html boundary= base64 quoted-printable =3D \r\n\t",
    "pdf": "<< >> [ ] ( ) obj endobj stream endstream R /Filter/FlateDecode /Kids /Parent /Contents BT ET Tj "
    "q Q /Type/Page /Encrypt /ObjStm /LZWDecode /ASCII85Decode xref trailer startxref cm Do BI/ID <FEFF",
    "docx": "<w:p> </w:p> <w:tbl> <w:r><w:t> <w:numPr> <w:ilvl/> <w:rPr> &x; <!DOCTYPE> w:val= <w:del> "
    "<mc:AlternateContent> <w:txbxContent> <w:fldChar/> <w:p/> <w:tr><w:tc>",
}


@dataclass(frozen=True)
class Reader:
    """`seeds` are sound inputs; `inside` is true where what is packed in a zip is varied too."""

    name: str
    read: Callable[[bytes], None]
    seeds: Callable[[], Sequence[bytes]]
    tokens: str
    inside: bool = False


def article() -> str:
    return (ROOT / "resources" / "tour" / "bai-bao.txt").read_text("utf-8")


@cache
def _texts() -> list[bytes]:
    text = article()
    old = [encode(text).encode("latin-1", "replace") for encode in (tcvn3, vni)]
    return [*(encode(text.replace("–", "-")) for encode in ENCODERS.values()), *old]


@cache
def _pages() -> list[bytes]:
    bomb = (
        b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><html><body><p>&c;</p></body></html>'
    )
    pages = (html_pages.PORTAL, html_pages.TABLES, html_pages.WORD_CLIPBOARD)
    return [*(page.encode() for page in pages), html_pages.PORTAL.encode("utf-16"), bomb]


def _saved_pages() -> list[bytes]:
    return [saved(), saved("utf-16")]


def _word_files() -> list[bytes]:
    return list(docx_files.corpus())


def _article() -> list[bytes]:
    return [article().encode()]


@cache
def _pdfs() -> list[bytes]:
    lines = article().split("\n")
    printed = pdf_files.printed("".join(f"<p>{line}</p>" for line in lines), "Bản tin số {n}", "Trang {n}")
    short = pdf_files.printed(f"<p>{lines[0]}</p>")
    return [
        printed,
        pdf_files.typed(lines[:3], "Helvetica", packed=False),
        pdf_files.typed([tcvn3(lines[0])] * 3, ".VnTime"),
        pdf_files.locked(short, "", "chu-tep"),
        pdf_files.stamped(short, "/Stamp", "MẬT"),
        pdf_files.scanned(1),
    ]


def _read_txt(data: bytes) -> None:
    repaired(decode(data, "bai.txt"))


def _read_html(data: bytes) -> None:
    repaired(text_of_html(data, "bai.html"))


def _read_rich(data: bytes) -> None:
    repaired(text_of_fragment(data.decode("utf-8", "replace")))


def _read_mht(data: bytes) -> None:
    repaired(text_of_mhtml(data, "bai.mht"))


def _read_docx(data: bytes) -> None:
    repaired(text_of_docx(data, "bai.docx"))


def _read_pdf(data: bytes) -> None:
    repaired(text_of_pdf(data, "bai.pdf"))


def _build(data: bytes) -> None:
    build(data.decode("utf-8", "replace"), KnownDocuments())


READERS = (
    Reader("txt", _read_txt, _texts, "txt"),
    Reader("html", _read_html, _pages, "html"),
    Reader("rich text", _read_rich, _pages, "html"),
    Reader("mht", _read_mht, _saved_pages, "mht"),
    Reader("docx", _read_docx, _word_files, "docx", inside=True),
    Reader("pdf", _read_pdf, _pdfs, "pdf"),
    Reader("build", _build, _article, "txt"),
)


def inputs(reader: Reader, numbers: Sequence[int]) -> Iterator[bytes]:
    seeds = list(reader.seeds())
    tokens = [token.encode() for token in re.split(" (?! )", _TOKENS[reader.tokens])]
    for number in numbers:
        rng = Random(f"{reader.name} {number}")
        seed = rng.choice(seeds)
        if reader.inside and rng.random() < 0.8:
            yield _varied_inside(seed, tokens, rng)
        else:
            yield _varied(seed, seeds, tokens, rng)


def outcome(reader: Reader, data: bytes) -> str:
    """ "read", or the class of the refusal; anything else is raised."""
    try:
        reader.read(data)
    except InputError as refused:
        return type(refused).__name__
    return "read"


def _varied_inside(seed: bytes, tokens: Sequence[bytes], rng: Random) -> bytes:
    """One part of a zip; the zip itself stays sound."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(seed)) as source, zipfile.ZipFile(target, "w") as package:
        chosen = rng.choice(source.namelist())
        for name in source.namelist():
            data = source.read(name)
            package.writestr(name, _varied(data, [data], tokens, rng) if name == chosen else data)
    return target.getvalue()


def _varied(seed: bytes, seeds: Sequence[bytes], tokens: Sequence[bytes], rng: Random) -> bytes:
    data = seed
    for _ in range(rng.choice((1, 1, 2, 3, 5))):
        data = rng.choice(_WAYS)(data, seeds, tokens, rng)
    return data[:LARGEST]


def _flipped(data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 4, 30)) if changed else 0):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _cut(data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    start, end = _place(data, rng)
    return rng.choice((data[:start], data[start:], data[:start] + data[end:]))


def _spliced(data: bytes, seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    other = rng.choice(seeds)
    return data[: rng.randint(0, len(data))] + other[rng.randint(0, len(other)) :]


def _repeated(data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    start, end = _place(data, rng)
    block = data[start : min(end, start + rng.choice((1, 3, 20, 400)))]
    times = rng.choice((2, 50, 2_000, 50_000))
    return data[:start] + block * min(times, LARGEST // max(len(block), 1)) + data[start:]


def _noised(data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    start, end = _place(data, rng)
    return data[:start] + rng.randbytes(min(end - start, 500)) + data[end:]


def _tokened(data: bytes, _seeds: Sequence[bytes], tokens: Sequence[bytes], rng: Random) -> bytes:
    start, _ = _place(data, rng)
    return data[:start] + rng.choice(tokens) * rng.choice((1, 1, 3, 3_000)) + data[start:]


def _renumbered(data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes], rng: Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    start, end = rng.choice(found).span()
    return data[:start] + rng.choice(_NUMBERS) + data[end:]


def _place(data: bytes, rng: Random) -> tuple[int, int]:
    start, end = sorted((rng.randint(0, len(data)), rng.randint(0, len(data))))
    return start, end


_WAYS = (_flipped, _cut, _spliced, _repeated, _noised, _tokened, _renumbered)
