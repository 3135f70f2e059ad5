"""The kinds of file before .docx, told by their bytes; what cannot be read by anybody is refused."""

import re

from studyapp.core.errors import BrokenFile, ProtectedFile
from studyapp.formats.word.package import Package

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_RTF = b"{\\rtf"
_ZIP = b"PK\x03\x04"
_ODF = b"application/vnd.oasis.opendocument.text"
_ODF_PARTS = ("META-INF/manifest.xml", "content.xml", "styles.xml")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_SECTOR = 64
_WORD_HEADER = re.compile(rb"\xec\xa5.[\x00\x01].{7}(?P<flags>.)", re.DOTALL)
_ENCRYPTED = 0x01


def old_kind(data: bytes, name: str) -> str | None:
    """.doc, .rtf or .odt, whatever the name says; None for what is a .docx by its bytes."""
    if data.startswith(OLE):
        refuse_protected(data, name)
        return ".doc"
    if data.startswith(_ZIP):
        return ".odt" if _is_odf(data, name) else None
    if data.lstrip()[:5] != _RTF:
        raise BrokenFile(name)
    return ".rtf"


def refuse_protected(data: bytes, name: str) -> None:
    """A .docx under a password lies in an OLE file; an old .doc says so in its header."""
    if _ENCRYPTED_PACKAGE in data or _has_encrypted_header(data):
        raise ProtectedFile(name)


def _has_encrypted_header(data: bytes) -> bool:
    """Of the header at the start of a sector, small ones included: what it is, version, language, flags."""
    headers = (found for found in _WORD_HEADER.finditer(data) if found.start() % _SECTOR == 0)
    header = next(headers, None)
    return header is not None and bool(header["flags"][0] & _ENCRYPTED)


def _is_odf(data: bytes, name: str) -> bool:
    """Swollen parts are found here: LibreOffice has no limit of its own."""
    package = Package(data, name)
    if "mimetype" not in package or not package.read("mimetype").startswith(_ODF):
        return False
    manifest, *_ = [package.read(part) for part in _ODF_PARTS if part in package] or [b""]
    if b"encryption-data" in manifest:
        raise ProtectedFile(name)
    return True
