"""The zip around a Word file: what is dangerous or broken is refused before it is unpacked or parsed."""

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from studyapp.core.errors import BrokenFile, ProtectedFile, SwollenFile
from studyapp.formats.word.names import Element

MOST_ENTRIES = 5_000
MOST_BYTES = 48 * 1024 * 1024
"""Of all parts that are read together; pictures are not read."""
MOST_TAGS = 1_500_000
HIGHEST_RATIO = 300
_SMALL = 1024 * 1024

_ENTRY = b"PK\x01\x02"
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_STRICT = (b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/")
_STRICT_W = (b"openxmlformats.org/wordprocessingml/main", b"openxmlformats.org/wordprocessingml/2006/main")
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    struct.error,
    ValueError,
)


class Package:
    """`name` is the file's, for the sentences of what is refused."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = MOST_BYTES
        if data.count(_ENTRY) > MOST_ENTRIES:
            raise SwollenFile(name)
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except _BROKEN as error:
            raise BrokenFile(name) from error
        self._entries = {info.filename: info for info in self._archive.infolist()}

    def __contains__(self, part: str) -> bool:
        return part in self._entries

    def root(self, part: str) -> Element | None:
        """The root element of a part; None where there is no such part."""
        return self._parsed(self.read(part)) if part in self else None

    def read(self, part: str) -> bytes:
        entry = self._entries[part]
        self._refuse_dangerous(entry)
        try:
            return self._archive.read(entry)
        except _BROKEN as error:
            raise BrokenFile(self._name) from error

    def related(self, part: str) -> Iterator[tuple[str, str]]:
        """Kind and name of the parts that `part` ("" is the whole file) points to; never anything outside."""
        folder, file = posixpath.split(part)
        relations = self.root(posixpath.join(folder, "_rels", f"{file}.rels"))
        for relation in () if relations is None else relations.iter(_RELATION):
            if relation.get("TargetMode") != "External":
                kind = posixpath.basename(relation.get("Type", ""))
                yield kind, posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))[1:]

    def _refuse_dangerous(self, entry: zipfile.ZipInfo) -> None:
        if entry.flag_bits & 1:
            raise ProtectedFile(self._name)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BrokenFile(self._name)
        self._left -= entry.file_size
        swollen = entry.file_size > max(_SMALL, HIGHEST_RATIO * entry.compress_size)
        if swollen or self._left < 0:
            raise SwollenFile(self._name)

    def _parsed(self, data: bytes) -> Element:
        if any(doctype in data for doctype in _DOCTYPES):
            raise BrokenFile(self._name)
        if data.count(b"<") > MOST_TAGS:
            raise SwollenFile(self._name)
        try:
            root = etree.fromstring(data.replace(*_STRICT).replace(*_STRICT_W), _parser())
        except (etree.XMLSyntaxError, LookupError, ValueError) as error:
            raise BrokenFile(self._name) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise BrokenFile(self._name)
        return root


def _parser() -> Element:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
