"""From the lines of PDF pages to paragraphs: furniture out, lines joined, headings and lists apart."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median

from studyapp.core.extract.gate import secrecy_mark
from studyapp.core.text.letters import LETTER, LO, VOWELS
from studyapp.formats.pdf_lines import Line

Key = tuple[str, int, int]

_EDGE = 3
_REPEATED = 0.4
_FULL, _GAP, _INDENT, _SIZE, _NARROW = 0.8, 1.35, 8.0, 0.1, 50

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:trang|tr\.|page)?\s*\d{1,4}(?:\s*(?:/|trên|of)\s*\d{1,4})?\W*$", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?:;…][”\")\]]*$")
_SIGN = re.compile(r"[-+*•·–—▪◦]\s")
_HEADING = re.compile(r"(?:Điều|Chương|Phần|Mục|ĐIỀU|CHƯƠNG|PHẦN|MỤC|PHỤ LỤC|Phụ lục) (?:\d|[IVXLC]+\b|thứ )")
_NUMBERED = re.compile(rf"(?:[IVXLC]+|\d{{1,2}}(?:\.\d{{1,2}})*|[{LO}])[.)]\s|\d{{1,2}}(?:\.\d{{1,2}})+\s")
_OPEN_CODE = re.compile(r"\w/$|\d-$")
_CUT_WORD = re.compile(rf"[{LETTER}]-$")
_VOWEL = re.compile(f"[{VOWELS}]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in the document: letters in a full line, distance of two lines, left edge."""

    full: float
    pitch: float
    left: float


def text_of_pages(pages: Sequence[Sequence[Line]]) -> str:
    """One paragraph a line."""
    cleaned = without_furniture(pages)
    lines = [(number, line) for number, page in enumerate(cleaned) for line in page]
    if not lines:
        return ""
    measure = _measure(cleaned)
    paragraphs = [lines[0][1].text]
    for (page, line), (next_page, following) in pairwise(lines):
        if _parts(line, following, measure, same_page=page == next_page):
            paragraphs.append(following.text)
        else:
            paragraphs[-1] = joined(paragraphs[-1], following.text)
    return "\n".join(paragraphs)


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Without page numbers, and without what stands at the same edge of many pages but for its digits."""
    counted = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    least = max(2, len(pages) * _REPEATED)
    repeated = {key for key, count in counted.items() if count >= least}
    return [_body(page, repeated) for page in pages]


def joined(text: str, following: str) -> str:
    """Two lines of one paragraph; a word that was cut at the line's end becomes whole."""
    if text.endswith("\u00ad"):
        return text[:-1] + following
    if _OPEN_CODE.search(text):
        return text + following
    if _CUT_WORD.search(text) and following[:1].islower():
        return (text if _stands_alone(text, following) else text[:-1]) + following
    return f"{text} {following}"


def _stands_alone(text: str, following: str) -> bool:
    """Whether both halves are syllables, as in "Lê-nin"; else the hyphen only cut one in two."""
    head, tail = text[:-1].split()[-1], following.split()[0]
    return bool(_VOWEL.search(head) and _VOWEL.search(tail)) and not (
        _VOWEL.match(head[-1]) and _VOWEL.match(tail[0])
    )


def _edges(page: Sequence[Line]) -> list[Line]:
    return [*page[:_EDGE], *page[-_EDGE:]]


def _key(line: Line) -> Key:
    """A title that later pages repeat as their header stands elsewhere, or in larger letters."""
    return _NUMBER.sub("#", line.text.lower()), round(line.size), round(line.up)


def _body(page: Sequence[Line], repeated: set[Key]) -> list[Line]:
    """From the edges inwards, as long as it is furniture; a mark of secrecy must stay to be seen."""
    above = sum(1 for _ in takewhile(lambda line: _is_furniture(line, repeated), page[:_EDGE]))
    rest = page[above:]
    below = sum(1 for _ in takewhile(lambda line: _is_furniture(line, repeated), rest[: -_EDGE - 1 : -1]))
    body, foot = rest[: len(rest) - below], rest[len(rest) - below :]
    return [*filter(_is_mark, page[:above]), *body, *filter(_is_mark, foot)]


def _is_mark(line: Line) -> bool:
    return secrecy_mark(line.text) is not None


def _is_furniture(line: Line, repeated: set[Key]) -> bool:
    return bool(_PAGE_NUMBER.match(line.text)) or _key(line) in repeated


def _measure(pages: Sequence[Sequence[Line]]) -> _Measure:
    lengths = sorted(len(line.text) for page in pages for line in page)
    steps = [above.up - below.up for page in pages for above, below in pairwise(page) if above.up > below.up]
    lefts = Counter(round(line.left) for page in pages for line in page)
    return _Measure(lengths[int(len(lengths) * 0.8)], median(steps or [0.0]), lefts.most_common(1)[0][0])


def _parts(line: Line, following: Line, usual: _Measure, *, same_page: bool) -> bool:
    """Whether a new paragraph begins with `following`."""
    ended, short = bool(_ENDS.search(line.text)), len(line.text) < usual.full * _FULL
    words = following.text
    if _SIGN.match(words) or _HEADING.match(words):
        return True
    if _NUMBERED.match(words) and (ended or short):
        return True
    if abs(line.size - following.size) > _SIZE * max(line.size, following.size):
        return True
    if line.text.isupper() and not words.isupper():
        return not words[:1].islower()
    if words.isupper() and not line.text.isupper():
        return short or ended
    if same_page and usual.pitch and line.up - following.up > usual.pitch * _GAP:
        return True
    indented = following.left > max(line.left, usual.left) + _INDENT
    closed = short or indented or len(line.text) < _NARROW or not same_page
    return (ended and closed) or (short and not words[:1].islower())
