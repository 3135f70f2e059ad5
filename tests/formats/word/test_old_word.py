"""Kinds of file are told by their bytes, whatever their names say."""

import pytest

from studyapp.core.errors import BrokenFile, InputError, ProtectedFile, SwollenFile
from studyapp.formats.word.old_word import old_kind
from tests.formats.docx_files import docx, p
from tests.formats.old_files import LOCKED_HEADER, PLAIN_HEADER, odf, ole


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (ole(PLAIN_HEADER), ".doc"),
        (ole(b"", b"", PLAIN_HEADER), ".doc"),
        (ole(b"x" * 100 + LOCKED_HEADER[:100]), ".doc"),
        (ole() + b"\xec\xa5", ".doc"),
        (rb"{\rtf1\ansi a}", ".rtf"),
        (b"\r\n" + rb"{\rtf1\ansi a}", ".rtf"),
        (odf(), ".odt"),
        (docx(p("a")), None),
    ],
)
def test_old_kinds_are_known(data: bytes, kind: str | None) -> None:
    assert old_kind(data, "bai.docx") == kind


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
        old_kind(data, "bai.doc")
    assert refused.value.name == "bai.doc"
