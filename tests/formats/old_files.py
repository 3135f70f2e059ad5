"""Files of the kinds before .docx, as far as their bytes tell the kind."""

import zipfile
from io import BytesIO

from studyapp.formats.word.old_word import OLE

PLAIN_HEADER, LOCKED_HEADER = (
    b"\xec\xa5\xc1\x00" + b"\0" * 7 + flags + b"\0" * 500 for flags in (b"\x12", b"\x13")
)
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


def ole(*sectors: bytes) -> bytes:
    return b"".join(sector.ljust(512, b"\0") for sector in (OLE, *sectors))


def odf(content: str = "<x/>", manifest: str = MANIFEST) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
