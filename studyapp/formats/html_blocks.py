"""A web page as the paragraphs a reader would see, and the boxes they stand in; nothing is fetched or run."""

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from studyapp.formats.by_font import in_unicode

_UNREAD = frozenset(
    {
        "applet", "aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "footer", "head",
        "iframe", "input", "map", "math", "menu", "nav", "noscript", "object", "script", "select", "style",
        "svg", "template", "textarea", "video",
    }
)  # fmt: skip
_BREAKS = frozenset(
    {
        "address", "article", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    }
)  # fmt: skip
_BOXES = frozenset({"article", "body", "div", "form", "main", "section", "table", "td", "ul", "ol"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_AROUND = re.compile(
    r"(?<![a-z])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|footer|(?:top|bottom|side)-?bar|aside|"
    r"related?|relation|lien-?quan|tin-?(?:khac|moi|lien-?quan|nong)|(?:bai-?viet|bai|news)-?(?:khac|other)|"
    r"other-?news|cung-?(?:chuyen-?)?muc|most-?(?:read|view(?:ed)?)|xem-?nhieu|doc-?nhieu|popular|trending|"
    r"comments?|binh-?luan|ads?|advert\w*|quang-?cao|banner|sponsor\w*|social|shar(?:e|ing)|chia-?se|like-?box|"
    r"fb-?like|tags?|keywords?|copyright|ban-?quyen|search|login|pager|paging|pagination|toolbar|rating|vote|"
    r"newsletter|popup|modal|cookies?|widgets?|weather|skip-?link|sr-?only|visually-?hidden)(?![a-z])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FACE = re.compile(r"font-family\s*:\s*['\"]?([^;,'\"]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list entry or table row; `linked` counts its letters inside links."""

    text: str
    tag: str
    linked: int


@dataclass(frozen=True, slots=True)
class Box:
    """The blocks from `start` to before `end` stand in one element; `is_around` by what it is called."""

    start: int
    end: int
    is_around: bool


@dataclass(frozen=True, slots=True)
class WebPage:
    """`boxes` in the order in which they end, so that inner ones come before outer ones."""

    title: str
    blocks: tuple[Block, ...]
    boxes: tuple[Box, ...]


def page_of(html: str) -> WebPage:
    parser = HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # nothing in it
        return WebPage("", (), ())
    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "start" and not walk.enter(element):
            steps.skip_subtree()
        elif event == "end":
            walk.leave(element)
    walk.close_block()
    return WebPage(" ".join((root.findtext(".//title") or "").split()), tuple(walk.blocks), tuple(walk.boxes))


@dataclass(slots=True)
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _tag: str = ""
    _mark: str = ""
    _linked: int = 0
    _links: int = 0
    _open: list[tuple[int, bool]] = field(default_factory=list)
    _fonts: list[str] = field(default_factory=list)
    _numbers: list[int | None] = field(default_factory=list)

    def enter(self, element: Any) -> bool:
        """False where nothing of the element is shown."""
        if element.tag in _UNREAD or _is_hidden(element):
            return False
        if _breaks(element):
            self.close_block()
            self._tag = element.tag
        if element.tag in _BOXES:
            self._open.append((len(self.blocks), _is_around(element)))
        self._links += element.tag == "a"
        self._fonts.append(_font(element) or (self._fonts[-1] if self._fonts else ""))
        self._enter_list(element)
        self._add(element.text)
        return True

    def leave(self, element: Any) -> None:
        if element.tag in _UNREAD or _is_hidden(element):
            self._add(element.tail)
            return
        if _breaks(element):
            self.close_block()
        elif element.tag in _CELLS:
            self._pieces.append("\t")
        if element.tag in _BOXES:
            start, is_around = self._open.pop()
            self.boxes.append(Box(start, len(self.blocks), is_around))
        if element.tag in ("ol", "ul"):
            self._numbers.pop()
        self._links -= element.tag == "a"
        self._fonts.pop()
        self._add(element.tail)

    def close_block(self) -> None:
        """Cells stay apart by a tab; every other white space is one space."""
        cells = (" ".join(cell.split()) for cell in "".join(self._pieces).split("\t"))
        text = "\t".join(filter(None, cells))
        if text:
            self.blocks.append(Block(self._mark + text, self._tag, self._linked))
            self._mark = ""
        self._pieces, self._linked = [], 0

    def _enter_list(self, element: Any) -> None:
        if element.tag in ("ol", "ul"):
            self._numbers.append(0 if element.tag == "ol" else None)
        elif element.tag == "li" and self._numbers:
            number = self._numbers[-1]
            self._numbers[-1] = None if number is None else number + 1
            self._mark = "- " if number is None else f"{number + 1}. "

    def _add(self, text: str | None) -> None:
        if text:
            shown = in_unicode(text.replace("\t", " "), self._fonts[-1] if self._fonts else "")
            self._pieces.append(shown)
            self._linked += len(shown.strip()) if self._links else 0


def _breaks(element: Any) -> bool:
    """A cell's only paragraph stays in its row; a cell with several is part of the page's layout."""
    if element.tag in _CELLS:
        return len(element) > 1 and any(child.tag in _BREAKS - {"br"} for child in element)
    if element.tag in ("p", "div"):
        return not _is_alone_in_cell(element)
    return element.tag in _BREAKS


def _is_alone_in_cell(element: Any) -> bool:
    # the number of an element's children is counted anew each time it is asked for
    has_siblings = element.getprevious() is not None or element.getnext() is not None
    parent = element.getparent()
    return not has_siblings and parent is not None and parent.tag in _CELLS


def _is_hidden(element: Any) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_UNSEEN.search(element.get("style", "")))
    )


def _is_around(element: Any) -> bool:
    names = _CAMEL.sub("-", f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}")
    return bool(_AROUND.search(names.lower().replace("_", "-")))


def _font(element: Any) -> str:
    face = element.get("face") or ""
    named = _FACE.search(element.get("style", ""))
    return named[1].strip() if named else face
