"""PDF files: their text in paragraphs; locked, scanned, broken and swollen ones are told apart."""

import logging
import zlib
from functools import partial
from io import BytesIO
from struct import error as StructError
from typing import cast

from pypdf import PageObject, PdfReader, apply_configuration, get_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import DictionaryObject

from studyapp.core.errors import BrokenFile, ProtectedFile, ScannedFile, SwollenFile
from studyapp.core.watch import Report, unwatched
from studyapp.formats.pdf_lines import Line, lines_of
from studyapp.formats.pdf_paragraphs import text_of_pages

MOST_PAGES = 3_000
MOST_CHARACTERS = 3_000_000
LONGEST_STREAM = 32 * 1024 * 1024

_LIMITS = get_configuration().with_overwrites(
    zlib_maximum_output_length=LONGEST_STREAM,
    lzw_maximum_output_length=LONGEST_STREAM,
    run_length_maximum_output_length=LONGEST_STREAM,
    array_based_stream_maximum_output_length=LONGEST_STREAM,
    stream_parsing_work_maximum_count=400_000,
    zlib_maximum_recovery_input_length=200_000,
    page_tree_maximum_entries=2 * MOST_PAGES,
    xform_maximum_invocations_per_extraction=200,
)
# pypdf lets errors about the objects in a damaged file pass as they come
_MALFORMED = (
    PyPdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, AssertionError,
    RecursionError, NotImplementedError, EOFError, StructError, zlib.error,
)  # fmt: skip
_FEW_LETTERS, _SCAN_WIDTH, _SCANNED_SHARE = 200, 600, 0.8

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells the console about every flaw it mends


def text_of_pdf(data: bytes, name: str, report: Report = unwatched) -> str:
    """One paragraph a line."""
    try:
        with apply_configuration(_LIMITS):
            return _text(_opened(data, name), name, report)
    except LimitReachedError as error:
        raise SwollenFile(name) from error
    except (FileNotDecryptedError, DependencyError) as error:
        raise ProtectedFile(name) from error
    except _MALFORMED as error:
        raise BrokenFile(name) from error


def _opened(data: bytes, name: str) -> PdfReader:
    """A file that only forbids printing or copying opens with the empty password."""
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ProtectedFile(name)
    return reader


def _text(reader: PdfReader, name: str, report: Report) -> str:
    pages = reader.pages
    if len(pages) > MOST_PAGES:
        raise SwollenFile(name)
    read: list[list[Line]] = []
    pictures = characters = 0
    for number, page in enumerate(pages):
        tick = partial(report, number / len(pages))
        tick()
        lines = lines_of(page, tick)
        letters = sum(len(line.text) for line in lines)
        pictures += letters < _FEW_LETTERS and _is_picture(page)
        characters += letters
        read.append(lines)
        if characters > MOST_CHARACTERS:
            raise SwollenFile(name)
    if pictures and pictures >= len(pages) * _SCANNED_SHARE:
        raise ScannedFile(name)
    return text_of_pages(read)


def _is_picture(page: PageObject) -> bool:
    """Whether it shows an image as wide as a scanner makes them; the image itself is not unpacked."""
    resources = cast(DictionaryObject, page["/Resources"])
    shown = (each.get_object() for each in resources.get("/XObject", {}).values())
    return any(each.get("/Subtype") == "/Image" and each.get("/Width", 0) >= _SCAN_WIDTH for each in shown)
