"""The text of a document's body as a reader of the page sees it, line by line."""

from collections.abc import Iterator

from studyapp.core.text.font_reader import FontReader, Piece
from studyapp.formats.word.names import Element, child, switch, value, w
from studyapp.formats.word.numbering import Numbering
from studyapp.formats.word.styles import Styles
from studyapp.formats.word.symbols import shown_symbols

_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_ALTERNATIVES, _CHOICE, _FALLBACK = (_MARKUP + name for name in ("AlternateContent", "Choice", "Fallback"))
_PARAGRAPH, _TABLE, _ROW, _CELL, _RUN = (w(name) for name in ("p", "tbl", "tr", "tc", "r"))
_BOX, _CONTROL, _FIELD = (w(name) for name in ("txbxContent", "sdt", "fldChar"))
_TEXT, _SYMBOL = w("t"), w("sym")
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
        self._fonts = FontReader()
        self._fields: list[bool] = []
        self._held: list[Piece] = []

    def lines(self, parent: Element) -> Iterator[str]:
        for each in _children(parent):
            if each.tag == _PARAGRAPH:
                yield from self._paragraph(each)
            elif each.tag == _TABLE:
                yield from self._table(each)
            elif not _is_dropped(each):
                yield from self.lines(each)
        if self._held:
            yield from self._shown(self._held)
            self._held = []

    def _table(self, table: Element) -> Iterator[str]:
        for row in _inside(table, _ROW):
            if child(child(row, "trPr"), "del") is None:
                yield from _row([list(self.lines(cell)) for cell in _inside(row, _CELL)])

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        properties = child(paragraph, "pPr")
        mark = child(properties, "rPr")
        style = value(properties, "pStyle")
        boxes: list[Element] = []
        pieces = [*self._held, *self._pieces(paragraph, style, boxes)]
        self._held = []
        self._fields = [asking for asking in self._fields if not asking]
        if child(mark, "del") is not None:
            self._held = pieces
        elif not self._is_left_out(pieces, mark, style):
            label = self._label(properties, mark, style)
            written = any(piece.strip() for piece, _ in pieces)
            yield from self._shown([*label, *pieces] if written else pieces)
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

    def _shown(self, pieces: list[Piece]) -> list[str]:
        return shown_symbols(self._fonts.read(pieces)).split("\n")

    def _pieces(self, parent: Element, style: str | None, boxes: list[Element]) -> Iterator[Piece]:
        for each in _children(parent):
            if each.tag == _RUN:
                yield from self._run(each, style, boxes)
            elif each.tag == _MATH_TEXT:
                yield each.text or "", None
            elif each.tag == _BOX:
                boxes.append(each)
            elif not _is_dropped(each):
                yield from self._pieces(each, style, boxes)

    def _run(self, run: Element, style: str | None, boxes: list[Element]) -> Iterator[Piece]:
        look = self._styles.look(child(run, "rPr"), style)
        for each in _children(run):
            if each.tag == _FIELD:
                self._turn_field(each.get(w("fldCharType")))
            elif look.hidden or any(self._fields) or _is_dropped(each):
                continue
            elif text := _text_of(each):
                yield text, look.legacy
            else:
                yield from self._pieces(each, style, boxes)

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
    for each in parent:
        if each.tag == _ALTERNATIVES:
            choice = each.find(_CHOICE)
            chosen = each.find(_FALLBACK) if choice is None else choice
            yield from () if chosen is None else _children(chosen)
        else:
            yield each


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, also within content controls."""
    for each in _children(parent):
        if each.tag == tag:
            yield each
        elif not _is_dropped(each):
            yield from _inside(each, tag)


def _is_dropped(element: Element) -> bool:
    if element.tag == _CONTROL:
        return child(child(element, "sdtPr"), "showingPlcHdr") is not None
    return element.tag in _DROPPED


def _text_of(element: Element) -> str:
    if element.tag == _TEXT:
        return (element.text or "").replace("\n", " ")
    if element.tag == _SYMBOL:
        return _symbol(element.get(w("char"), ""))
    return _SIGNS.get(element.tag, "")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (OverflowError, ValueError):
        return ""


def _row(cells: list[list[str]]) -> Iterator[str]:
    """One line where every cell is one; else, as in a layout of columns, the cells one after another."""
    filled = [lines for cell in cells if (lines := [line for line in cell if line.strip()])]
    if all(len(lines) == 1 for lines in filled):
        yield "\t".join(lines[0] for lines in filled)
    else:
        yield from (line for lines in filled for line in lines)
