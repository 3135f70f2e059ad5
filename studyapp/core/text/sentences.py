"""Paragraphs and sentences as offsets; a text goes in as `normalise.matching` gives it."""

import re
from collections.abc import Iterator

from studyapp.core.text.letters import LETTER, LO, UP

Place = tuple[int, int]

_PARAGRAPH = re.compile(r"[^\n]+")
BULLETS = "-•●▪*+·✔✓➢►▶◆■□○◦❖→"
_BULLET = re.compile(rf"[{BULLETS}]\s+")
_END = re.compile(r"[.!?…]+[”\"’')\]]*")
_NEXT = re.compile(rf"\s+(?:[-•]\s*)?[“\"‘'(\[]*[{UP}\d]")
_GLUED = re.compile(rf"[“\"]?[{UP}][{LO}]*(?=[\s,;:]|$)")
_LAST_WORD = re.compile(rf"[{LETTER}\d/]+$")
_ENUMERATOR = re.compile(rf"(?:\d{{1,2}}|[IVX]{{1,5}}|[{LO}])(?:\.\d{{1,2}})*$")
_TERM = re.compile(r"(?:khóa|thứ|Đại hội|đại hội) $")
_ABBREVIATIONS = frozenset(
    (
        "tp", "tx", "tt", "pgs", "gs", "ts", "ths", "bs", "ks", "cn", "ncs", "nsnd", "nsưt", "đ/c", "đc",
        "tr", "nxb", "cty", "st", "vs", "ls",
    )
)  # fmt: skip
_LOOK_BACK = 24


def paragraphs(text: str) -> Iterator[Place]:
    """Lines that say something, without the space and the bullet around them."""
    for line in _PARAGRAPH.finditer(text):
        start, end = trimmed(text, line.start(), line.end())
        if bullet := _BULLET.match(text, start, end):
            start = bullet.end()
        if start < end:
            yield start, end


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Place]:
    """The sentences of the paragraph at `[start, end)`."""
    end = len(text) if end is None else end
    begin = start
    for stop in _END.finditer(text, start, end):
        if _ends_sentence(text, begin, stop, end):
            yield trimmed(text, begin, stop.end())
            begin = stop.end()
    last = trimmed(text, begin, end)
    if last[0] < last[1]:
        yield last


def trimmed(text: str, start: int, end: int) -> Place:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int) -> bool:
    if stop.end() == end:
        return True
    before = text[max(begin, stop.start() - _LOOK_BACK) : stop.start()].lstrip()
    if _NEXT.match(text, stop.end(), end):
        return not (stop[0] == "." and _abbreviated(before, whole=stop.start() - begin <= _LOOK_BACK))
    return _is_glued(text, before, stop, end)


def _abbreviated(before: str, *, whole: bool) -> bool:
    """Whether the dot after `before` belongs to an abbreviation, an initial or a list's number."""
    found = _LAST_WORD.search(before)
    if found is None:
        return False
    word = found[0]
    if len(word) == 1 and word.isupper():
        return not _TERM.search(before[: found.start()])
    return word.lower() in _ABBREVIATIONS or (whole and _ENUMERATOR.match(before) is not None)


def _is_glued(text: str, before: str, stop: re.Match[str], end: int) -> bool:
    """ "gia đình...Hội nghị": no space, yet a new sentence; a host name or "TP.HCM" is not."""
    word = _LAST_WORD.search(before)
    if word is None or not _GLUED.match(text, stop.end(), end):
        return False
    return word[0][-1].islower() and len(word[0]) > 1 and word[0].lower() not in _ABBREVIATIONS
