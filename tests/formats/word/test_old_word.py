"""Kinds of file are told by their bytes, whatever their names say."""

import pytest

from studyapp.core.errors import BrokenFile, InputError, ProtectedFile, SwollenFile
from studyapp.formats.word.old_word import needs_office
from tests.formats.docx_files import docx, p
from tests.formats.old_files import LOCKED_HEADER, PLAIN_HEADER, odf, ole


@pytest.mark.parametrize(
    "data",
    [
        ole(PLAIN_HEADER),
        ole(b"", b"", PLAIN_HEADER),
        ole(b"x" * 100 + LOCKED_HEADER[:100]),
        rb"{\rtf1\ansi a}",
        b"\r\n" + rb"{\rtf1\ansi a}",
        odf(),
    ],
)
def test_old_kinds_need_the_office(data: bytes) -> None:
    assert needs_office(data, "bai.doc")


def test_a_new_file_under_an_old_name_does_not() -> None:
    assert not needs_office(docx(p("a")), "bai.doc")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (ole(LOCKED_HEADER), ProtectedFile),
        (ole(b"x" * 64 + LOCKED_HEADER[:400]), ProtectedFile),
        (ole(b"", "EncryptedPackage".encode("utf-16-le")), ProtectedFile),
        (odf(manifest="<manifest:encryption-data/>"), ProtectedFile),
        (odf(content="<x/>" * 1_000_000), SwollenFile),
        (odf()[:100], BrokenFile),
        (b"", BrokenFile),
        (b"plain", BrokenFile),
        (b"\x89PNG\r\n", BrokenFile),
    ],
)
def test_what_nobody_can_read_is_refused(data: bytes, kind: type[InputError]) -> None:
    with pytest.raises(kind) as refused:
        needs_office(data, "bai.doc")
    assert refused.value.name == "bai.doc"


def test_a_header_cut_short_is_no_lock() -> None:
    assert needs_office(ole() + b"\xec\xa5", "bai.doc")
