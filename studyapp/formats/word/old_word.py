"""The kinds of file before .docx, told by their bytes; what cannot be read by anybody is refused."""

from studyapp.core.errors import BrokenFile, ProtectedFile
from studyapp.formats.word.package import Package

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_RTF = b"{\\rtf"
_ZIP = b"PK\x03\x04"
_ODF = b"application/vnd.oasis.opendocument.text"
_ODF_PARTS = ("META-INF/manifest.xml", "content.xml", "styles.xml")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_SECTOR = 512
_WORD_HEADER, _FLAGS, _ENCRYPTED = b"\xec\xa5", 0x0B, 0x01


def needs_office(data: bytes, name: str) -> bool:
    """True for .doc, .rtf and .odt; False for what is a .docx by its bytes, whatever its name."""
    if data.startswith(OLE):
        refuse_protected(data, name)
        return True
    if data.startswith(_ZIP):
        return _is_odf(data, name)
    if data.lstrip()[:5] != _RTF:
        raise BrokenFile(name)
    return True


def refuse_protected(data: bytes, name: str) -> None:
    """A .docx under a password lies in an OLE file; an old .doc says so in its header."""
    if _ENCRYPTED_PACKAGE in data or _has_encrypted_header(data):
        raise ProtectedFile(name)


def _has_encrypted_header(data: bytes) -> bool:
    """The header stands at the start of a sector."""
    at = data.find(_WORD_HEADER, _SECTOR)
    while at >= 0 and at % _SECTOR:
        at = data.find(_WORD_HEADER, at + 1)
    return 0 <= at < len(data) - _FLAGS and bool(data[at + _FLAGS] & _ENCRYPTED)


def _is_odf(data: bytes, name: str) -> bool:
    """Swollen parts are found here: LibreOffice has no limit of its own."""
    package = Package(data, name)
    if "mimetype" not in package or not package.read("mimetype").startswith(_ODF):
        return False
    manifest, *_ = [package.read(part) for part in _ODF_PARTS if part in package] or [b""]
    if b"encryption-data" in manifest:
        raise ProtectedFile(name)
    return True
