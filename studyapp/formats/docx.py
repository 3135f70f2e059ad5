"""Word files (.docx, .docm) as text: numbers counted again, fonts from before Unicode read, macros never run.

Footnotes, comments, headers, footers and deleted or hidden text are left out; a mark of secrecy in a
header or footer is looked for all the same.
"""

import re
from collections.abc import Iterator

from studyapp.core.errors import BrokenFile, ClassifiedText, NeedsOffice, TooLargeFile, TooLargeText
from studyapp.core.extract.gate import LONGEST, secrecy_mark
from studyapp.core.text.legacy_text import unmangle
from studyapp.core.text.normalise import nfc
from studyapp.core.watch import Report, unwatched
from studyapp.formats.word.body import Body
from studyapp.formats.word.names import Element, w
from studyapp.formats.word.numbering import Numbering
from studyapp.formats.word.old_word import OLE, refuse_protected
from studyapp.formats.word.package import Package
from studyapp.formats.word.styles import Styles

LARGEST_FILE = 64 * 1024 * 1024

_USUAL_DOCUMENT = "word/document.xml"
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_LINE_END = re.compile("\r\n?|\u2028|\u2029")


def text_of_docx(data: bytes, name: str, report: Report = unwatched) -> str:
    """In NFC with "\\n"; `name` is the file's, for the sentences of what is refused."""
    if len(data) > LARGEST_FILE:
        raise TooLargeFile(name, len(data), LARGEST_FILE)
    if data.startswith(OLE):
        refuse_protected(data, name)
        raise NeedsOffice(name, ".doc")
    package = Package(data, name)
    document = _document(package)
    body = package.root(document)
    if body is None or body.tag != w("document"):
        raise BrokenFile(name)
    parts = _Parts(package, document)
    written = "\n".join(_watched_lines(parts.body(), body, report))
    if len(written) > LONGEST:
        raise TooLargeText(name, len(written), LONGEST)
    text, margins = _clean(written), _clean("\n".join([*parts.margins(), *_watermarks(body)]))
    if mark := secrecy_mark(text) or secrecy_mark(margins):
        raise ClassifiedText(name, mark)
    return text


def _watched_lines(body: Body, root: Element, report: Report) -> Iterator[str]:
    paragraphs = sum(1 for _ in root.iter(w("p")))
    for at, line in enumerate(body.lines(root)):
        report(min(1.0, at / max(1, paragraphs)))
        yield line


class _Parts:
    """The parts that the document points to."""

    def __init__(self, package: Package, document: str) -> None:
        self._package = package
        self._related = list(package.related(document))
        self._styles = Styles(self._first("styles"), self._first("theme"))
        self._numbers = self._first("numbering")

    def body(self) -> Body:
        return Body(self._styles, Numbering(self._numbers, self._styles))

    def margins(self) -> Iterator[str]:
        """What stands in headers and footers."""
        body = self.body()
        for part in sorted({part for kind, part in self._related if kind in {"header", "footer"}}):
            root = self._package.root(part)
            if root is not None:
                yield from (*body.lines(root), *_watermarks(root))

    def _first(self, kind: str) -> Element | None:
        return next((self._package.root(part) for each, part in self._related if each == kind), None)


def _document(package: Package) -> str:
    parts = (part for kind, part in package.related("") if kind == "officeDocument" and part in package)
    return next(parts, _USUAL_DOCUMENT)


def _watermarks(root: Element) -> Iterator[str]:
    return (shape.get("string", "") for shape in root.iter(_WATERMARK))


def _clean(text: str) -> str:
    """ "ư" of TCVN3 is a soft hyphen, so these go last."""
    return unmangle(nfc(_LINE_END.sub("\n", text))).replace("\u00ad", "")
