"""Web pages and pasted rich text: the article in plain paragraphs, without the page around it."""

import codecs
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress

from studyapp.core.extract.gate import secrecy_mark
from studyapp.core.text.folding import fold
from studyapp.formats.html_blocks import Block, Box, WebPage, page_of
from studyapp.formats.txt import decode

_PROSE = 80
_LINKED, _AROUND_SHARE, _MAIN_SHARE, _PROSE_SHARE = 0.5, 0.4, 0.6, 0.7
_HEAD = 4096
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{3,30})", re.IGNORECASE)
# Python would also take "idna"; a page whose own words name UTF-16 is not written in it
_OF_PAGES = re.compile(r"utf-?8|windows-|cp125|iso-8859-|latin|us-ascii", re.IGNORECASE)
_SITE = re.compile(r"\s+(?:[|»]|[-–—](?= ))\s+.*$")


def text_of_html(data: bytes, name: str, charset: str | None = None) -> str:
    """One paragraph a line, table rows with tabs, in NFC; the article's title first."""
    page = page_of(html_text(data, name, charset))
    return "\n".join(_article(page))


def text_of_fragment(html: str) -> str:
    """What a browser or Word puts on the clipboard: all of it was chosen, so nothing but code is left out."""
    return "\n".join(block.text for block in page_of(html).blocks)


def html_text(data: bytes, name: str, charset: str | None = None) -> str:
    """Valid UTF-8 is UTF-8 whatever a page says of itself; else what it says, else what it looks like."""
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        named = _CHARSET.search(data, 0, _HEAD)
        own = "utf-8" if b"\x00" not in data[:_HEAD] else None
        for encoding in filter(None, (own, charset, named and named[1].decode("ascii"))):
            if _OF_PAGES.match(encoding):
                with suppress(LookupError, UnicodeError):
                    return data.decode(encoding)
    return decode(data, name)


def _article(page: WebPage) -> Iterator[str]:
    """A mark of secrecy stays wherever it stands."""
    weights = [_weight(block) for block in page.blocks]
    around = _around(page, weights)
    weights = [0 if at in around else weight for at, weight in enumerate(weights)]
    main = _main(page, weights) if any(weights) else Box(0, len(weights), is_around=False)
    title = _title_at(page, main)
    if title is None and page.title:
        yield _SITE.sub("", page.title)
    start = main.start if title is None else min(title, main.start)
    for at, block in enumerate(page.blocks):
        is_article = start <= at < main.end and at not in around
        is_beside = at < main.start and at != title and _is_linked(block)
        if (is_article and not is_beside) or secrecy_mark(block.text):
            yield block.text


def _weight(block: Block) -> int:
    """Letters of prose."""
    return len(block.text) if len(block.text) >= _PROSE and not _is_linked(block) else 0


def _is_linked(block: Block) -> bool:
    return block.linked > len(block.text) * _LINKED


def _around(page: WebPage, weights: Sequence[int]) -> set[int]:
    """Blocks of menus, comments and the like; a box with much of the prose is called so by mistake."""
    sums = _sums(weights)
    named = (box for box in page.boxes if box.is_around)
    small = (box for box in named if sums[box.end] - sums[box.start] <= sums[-1] * _AROUND_SHARE)
    return {at for start, end in _merged(small) for at in range(start, end)}


def _merged(boxes: Iterator[Box]) -> Iterator[tuple[int, int]]:
    """Without overlaps, so that boxes nested a thousand deep cost no more than one."""
    reached = 0
    for box in sorted(boxes, key=lambda box: box.start):
        if box.end > reached:
            yield max(box.start, reached), box.end
            reached = box.end


def _main(page: WebPage, weights: Sequence[int]) -> Box:
    """The innermost box with most of the prose, or the widest round it that adds little but prose."""
    prose, letters = _sums(weights), _sums([len(block.text) for block in page.blocks])
    main = Box(0, len(weights), is_around=False)
    found = (box for box in page.boxes if prose[box.end] - prose[box.start] >= prose[-1] * _MAIN_SHARE)
    for at, box in enumerate(found):
        added = letters[box.end] - letters[box.start] - letters[main.end] + letters[main.start]
        more = prose[box.end] - prose[box.start] - prose[main.end] + prose[main.start]
        if at == 0 or more >= added * _PROSE_SHARE:
            main = box
    return main


def _sums(weights: Sequence[int]) -> list[int]:
    sums = [0]
    for weight in weights:
        sums.append(sums[-1] + weight)
    return sums


def _title_at(page: WebPage, main: Box) -> int | None:
    """The last main heading up to the prose, or the block that repeats the title of the page."""
    headings = [at for at, block in enumerate(page.blocks[: main.end]) if block.tag == "h1"]
    if headings:
        return max((at for at in headings if at <= main.start), default=headings[0])
    title = fold(_SITE.sub("", page.title))
    blocks = enumerate(page.blocks[: main.end])
    return next((at for at, block in blocks if title and fold(block.text) == title), None)
