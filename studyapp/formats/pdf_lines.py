"""The lines of a PDF page, each with its place and size, as pypdf meets them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import hypot
from typing import Any

from pypdf import PageObject

from studyapp.formats.by_font import in_unicode

Matrix = list[float]

_STAMPS = {"/TopSecret": "TUYỆT MẬT", "/Confidential": "MẬT"}


@dataclass(frozen=True, slots=True)
class Line:
    """`left` and `up` in points from the lower left corner of the page, `size` of the letters."""

    text: str
    left: float = 0.0
    up: float = 0.0
    size: float = 12.0


@dataclass(slots=True)
class LineCollector:
    """Takes what pypdf's `visitor_text` is given; `tick` is called for each piece and may raise."""

    tick: Callable[[], None]
    lines: list[Line] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _place: tuple[float, float, float] | None = None

    def visit(self, text: str, page: Matrix, line: Matrix, font: Any, size: float) -> None:
        self.tick()
        first, *others = in_unicode(text, _font_name(font)).split("\n")
        self._add(first, page, line, size)
        for part in others:
            self.close()
            self._add(part, page, line, size)

    def close(self) -> None:
        words = " ".join("".join(self._pieces).split())
        if words and self._place:
            self.lines.append(Line(words, *self._place))
        self._pieces, self._place = [], None

    def _add(self, text: str, page: Matrix, line: Matrix, size: float) -> None:
        self._pieces.append(text)
        if self._place is None and text.strip():
            left = line[4] * page[0] + line[5] * page[2] + page[4]
            up = line[4] * page[1] + line[5] * page[3] + page[5]
            self._place = left, up, size * hypot(*line[2:4]) * hypot(*page[2:4])


def lines_of(page: PageObject, tick: Callable[[], None]) -> list[Line]:
    """In the order of the page's own text; what a stamp laid over it says comes first."""
    collector = LineCollector(tick)
    page.extract_text(visitor_text=collector.visit)
    collector.close()
    return [*map(Line, stamps_on(page)), *collector.lines]


def stamps_on(page: PageObject) -> Iterator[str]:
    """Words of stamps and free text laid over a page: its text does not hold them."""
    for reference in page.get("/Annots") or ():
        note = reference.get_object()
        if note.get("/Subtype") in ("/Stamp", "/FreeText"):
            words = str(note.get("/Contents") or "")
            yield from filter(None, map(str.strip, words.splitlines()))
            if note.get("/Name") in _STAMPS:
                yield _STAMPS[note["/Name"]]


def _font_name(font: Any) -> str:
    return str(font.get("/BaseFont", "")) if font else ""
