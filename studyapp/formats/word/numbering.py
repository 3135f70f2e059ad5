"""Automatic numbers, which a Word file does not hold as text: counted again in the order of the document."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from studyapp.formats.word.names import Element, child, number, value, w
from studyapp.formats.word.styles import Styles

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 4_000
_LEVELS = range(9)
_LONGEST_PATTERN = 100
"""A short file may number many paragraphs with one long pattern."""


@dataclass(frozen=True, slots=True)
class Label:
    """`properties` are those of the label's own run."""

    text: str
    properties: Element | None


@dataclass(frozen=True, slots=True)
class _List:
    """Lists of one pattern count on together; `restarts` are the levels that begin anew in this one."""

    pattern: str
    levels: dict[int, Element]
    restarts: dict[int, int]


class Numbering:
    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._patterns = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}

    def label(self, paragraph: Element | None, style: str | None) -> Label | None:
        """Of the next paragraph, whose properties are `paragraph`; each call counts on."""
        num, level = self._place(paragraph, style)
        if num not in self._nums or level not in (found := self._list(num)).levels:
            return None
        counters = self._counters.setdefault(found.pattern, {})
        _count(counters, level, found)
        return Label(_text(found.levels, level, counters), child(found.levels[level], "rPr"))

    def _place(self, paragraph: Element | None, style: str | None) -> tuple[str, int]:
        """The list and the level in it, from the paragraph or the nearest style that names a list."""
        num, level = _place_in(paragraph)
        for each in () if num else self._styles.chain(style):
            num, of_style = _place_in(child(each, "pPr"))
            if num:
                level = level or of_style or self._level_of(each.get(w("styleId")), num)
                break
        return num or "", number(level, 0)

    def _level_of(self, style: str, num: str) -> str | None:
        levels = self._list(num).levels if num in self._nums else {}
        return next((str(at) for at, level in levels.items() if value(level, "pStyle") == style), None)

    def _list(self, num: str) -> _List:
        if num not in self._lists:
            self._lists[num] = self._read_list(self._nums[num])
        return self._lists[num]

    def _read_list(self, num: Element) -> _List:
        pattern = self._pattern(num)
        levels = dict(_levels_in(self._patterns.get(pattern)))
        restarts = {}
        for override in num.iterchildren(w("lvlOverride")):
            levels.update(_levels_in(override))
            start = value(override, "startOverride")
            if start is not None:
                restarts[number(override.get(w("ilvl")), -1)] = number(start, 1)
        return _List(pattern, levels, restarts)

    def _pattern(self, num: Element) -> str:
        """Its name; a pattern may lie in a style of lists."""
        pattern = value(num, "abstractNumId") or ""
        linked = value(self._patterns.get(pattern), "numStyleLink")
        for style in self._styles.chain(linked) if linked else ():
            other, _ = _place_in(child(style, "pPr"))
            if other in self._nums:
                return value(self._nums[other], "abstractNumId") or ""
        return pattern


def _by_id(root: Element | None, name: str, attribute: str) -> dict[str, Element]:
    found = () if root is None else root.iterchildren(w(name))
    return {each.get(w(attribute), ""): each for each in found}


def _place_in(properties: Element | None) -> tuple[str | None, str | None]:
    numbers = child(properties, "numPr")
    return value(numbers, "numId"), value(numbers, "ilvl")


def _levels_in(parent: Element | None) -> Iterator[tuple[int, Element]]:
    for level in () if parent is None else parent.iterchildren(w("lvl")):
        if (at := number(level.get(w("ilvl")), -1)) in _LEVELS:
            yield at, level


def _count(counters: dict[int, int], level: int, found: _List) -> None:
    """As in Word, a level above that never came is taken as begun: the next of it is the second."""
    for above in range(level):
        counters.setdefault(above, _start(found.levels.get(above)))
    following = counters.get(level, _start(found.levels[level]) - 1) + 1
    counters[level] = found.restarts.pop(level, following)
    for deeper in [each for each in counters if each > level]:
        if level < number(value(found.levels.get(deeper), "lvlRestart"), deeper):
            del counters[deeper]


def _start(level: Element | None) -> int:
    return number(value(level, "start"), 1)


def _text(levels: dict[int, Element], level: int, counters: dict[int, int]) -> str:
    properties = levels[level]
    if value(properties, "numFmt") == "bullet":
        return "- "
    legal = child(properties, "isLgl") is not None
    pattern = (value(properties, "lvlText") or "")[:_LONGEST_PATTERN]

    def shown(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        form = "decimal" if legal else value(levels.get(at), "numFmt") or "decimal"
        return _written(counters.get(at, _start(levels.get(at))), form)

    text = _PLACE.sub(shown, pattern)
    return f"{text} " if text and value(properties, "suff") != "nothing" else text


def _written(count: int, form: str) -> str:
    if form == "none":
        return ""
    return _FORMS.get(form, str)(count) if 0 < count < _LARGEST else str(count)


def _roman(count: int) -> str:
    written = ""
    for amount, sign in _ROMAN:
        written += sign * (count // amount)
        count %= amount
    return written


def _letter(count: int) -> str:
    """a … z, aa, bb …"""
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)


_FORMS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda count: f"{count:02}",
    "upperRoman": lambda count: _roman(count).upper(),
    "lowerRoman": _roman,
    "upperLetter": lambda count: _letter(count).upper(),
    "lowerLetter": _letter,
}
