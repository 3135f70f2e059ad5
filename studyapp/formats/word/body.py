"""The text of a document's body as a reader of the page sees it, line by line."""

from collections.abc import Iterator
from itertools import groupby

from studyapp.core.text.legacy_fonts import Legacy
from studyapp.core.text.legacy_text import from_font
from studyapp.formats.word.names import Element, switch, value, w
from studyapp.formats.word.numbering import Numbering
from studyapp.formats.word.styles import Styles
from studyapp.formats.word.symbols import shown_symbols

Piece = tuple[str, Legacy | None]

_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_ALTERNATIVES, _CHOICE, _FALLBACK = (_MARKUP + name for name in ("AlternateContent", "Choice", "Fallback"))
_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN = (w(name) for name in ("p", "tbl", "tr", "tc", "r"))
_BOX, _CONTROL, _FIELD, _SYMBOL = (w(name) for name in ("txbxContent", "sdt", "fldChar", "sym"))
_TEXTS = frozenset({w("t"), _MATH_TEXT})
_SIGNS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\u00ad",
}
_DROPPED = frozenset(
    w(name)
    for name in (
        "del",
        "delText",
        "instrText",
        "moveFrom",
        "pPr",
        "rPr",
        "rt",
        "sdtPr",
        "sectPr",
        "tblPr",
        "trPr",
    )
)


class Body:
    """Counts lists and keeps fields open from paragraph to paragraph, so it is read once, in order."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._fields: list[bool] = []
        self._held: list[Piece] = []

    def lines(self, parent: Element) -> Iterator[str]:
        for child in _children(parent):
            if child.tag == _PARAGRAPH:
                yield from self._paragraph(child)
            elif child.tag == _TABLE:
                yield from self._table(child)
            elif not _is_dropped(child):
                yield from self.lines(child)

    def _table(self, table: Element) -> Iterator[str]:
        for row in _inside(table, _ROW):
            if row.find(f"{w('trPr')}/{w('del')}") is None:
                yield from _row([list(self.lines(cell)) for cell in _inside(row, _CELL)])

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        properties = paragraph.find(w("pPr"))
        mark = None if properties is None else properties.find(w("rPr"))
        style = value(properties, "pStyle")
        boxes: list[Element] = []
        pieces = [*self._held, *self._pieces(paragraph, style, boxes)]
        self._held = []
        self._fields = [asking for asking in self._fields if not asking]
        if mark is not None and mark.find(w("del")) is not None:
            self._held = pieces
        elif not self._is_left_out(pieces, mark, style):
            label = self._label(properties, mark, style)
            yield from _joined([*label, *pieces] if _joined(pieces).strip() else pieces).split("\n")
        for box in boxes:
            yield from self.lines(box)

    def _is_left_out(self, pieces: list[Piece], mark: Element | None, style: str | None) -> bool:
        """Lines of a table of contents, and paragraphs hidden to the end."""
        return self._styles.name(style).startswith("toc ") or (not pieces and bool(switch(mark, "vanish")))

    def _label(self, properties: Element | None, mark: Element | None, style: str | None) -> list[Piece]:
        label = self._numbering.label(properties, style)
        if label is None:
            return []
        own = mark if label.properties is None else label.properties
        return [(label.text, self._styles.look(own, style).legacy)]

    def _pieces(self, parent: Element, style: str | None, boxes: list[Element]) -> Iterator[Piece]:
        for child in _children(parent):
            if child.tag == _RUN:
                yield from self._run(child, style, boxes)
            elif child.tag == _BOX:
                boxes.append(child)
            elif not _is_dropped(child):
                yield from self._pieces(child, style, boxes)

    def _run(self, run: Element, style: str | None, boxes: list[Element]) -> Iterator[Piece]:
        look = self._styles.look(run.find(w("rPr")), style)
        for child in _children(run):
            if child.tag == _FIELD:
                self._turn_field(child.get(w("fldCharType")))
            elif look.hidden or any(self._fields) or _is_dropped(child):
                continue
            elif text := _text_of(child):
                yield text, look.legacy
            else:
                yield from self._pieces(child, style, boxes)

    def _turn_field(self, kind: str | None) -> None:
        """Each open field: whether its question is being read, and not yet its result."""
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()


def _children(parent: Element) -> Iterator[Element]:
    """Of what is given in two ways, as text boxes are, only one."""
    for child in parent:
        if child.tag == _ALTERNATIVES:
            choice = child.find(_CHOICE)
            chosen = child.find(_FALLBACK) if choice is None else choice
            yield from () if chosen is None else _children(chosen)
        else:
            yield child


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, also within content controls."""
    for child in _children(parent):
        if child.tag == tag:
            yield child
        elif not _is_dropped(child):
            yield from _inside(child, tag)


def _is_dropped(element: Element) -> bool:
    if element.tag == _CONTROL:
        return element.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None
    return element.tag in _DROPPED


def _text_of(element: Element) -> str:
    if element.tag in _TEXTS:
        return element.text or ""
    if element.tag == _SYMBOL:
        return _symbol(element.get(w("char"), ""))
    return _SIGNS.get(element.tag, "")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (OverflowError, ValueError):
        return ""


def _joined(pieces: list[Piece]) -> str:
    """Pieces of one encoding are converted together: a VNI letter and its mark may lie in two runs."""
    text = ""
    for legacy, group in groupby(pieces, key=lambda piece: piece[1]):
        written = "".join(piece for piece, _ in group)
        text += from_font(written, legacy) if legacy else written
    # "ư" of TCVN3 is a soft hyphen, so these go only now
    return shown_symbols(text.replace("\u00ad", ""))


def _row(cells: list[list[str]]) -> Iterator[str]:
    """One line where every cell is one; else, as in a layout of columns, the cells one after another."""
    filled = [lines for cell in cells if (lines := [line for line in cell if line.strip()])]
    if all(len(lines) == 1 for lines in filled):
        yield "\t".join(lines[0] for lines in filled)
    else:
        yield from (line for lines in filled for line in lines)
