"""Automatic numbers, which a Word file does not hold as text: counted again in the order of the document."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from studyapp.formats.word.names import Element, number, value, w
from studyapp.formats.word.styles import Styles

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 5_000


@dataclass(frozen=True, slots=True)
class Label:
    """`properties` are those of the label's own run."""

    text: str
    properties: Element | None


class Numbering:
    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstracts = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, paragraph: Element | None, style: str | None) -> Label | None:
        """Of the next paragraph, whose properties are `paragraph`; each call counts on."""
        place = self._place(paragraph, style)
        if place is None:
            return None
        num, level = place
        abstract = self._abstract(num)
        levels = self._levels(num, abstract)
        if level not in levels:
            return None
        counters = self._counters.setdefault(abstract, {})
        self._count(counters, num, level, levels)
        return Label(_text(levels, level, counters), levels[level].find(w("rPr")))

    def _place(self, paragraph: Element | None, style: str | None) -> tuple[str, int] | None:
        """The list and the level in it, from the paragraph or the nearest style that names one."""
        num, level = _list_of(paragraph)
        for each in () if num else self._styles.chain(style):
            properties = each.find(w("pPr"))
            num, in_style = _list_of(properties)
            if num:
                level = level or in_style or self._level_of_style(num, each.get(w("styleId")))
                break
        return (num, number(level, 0)) if num and num in self._nums else None

    def _level_of_style(self, num: str, style: str) -> str | None:
        for level, properties in self._levels(num, self._abstract(num)).items():
            if value(properties, "pStyle") == style:
                return str(level)
        return None

    def _abstract(self, num: str) -> str:
        """Lists of one pattern count on together; a pattern may lie in a style of lists."""
        abstract = value(self._nums[num], "abstractNumId") or ""
        linked = value(self._abstracts.get(abstract), "numStyleLink")
        for style in self._styles.chain(linked) if linked else ():
            other, _ = _list_of(style.find(w("pPr")))
            if other in self._nums:
                return value(self._nums[other], "abstractNumId") or ""
        return abstract

    def _levels(self, num: str, abstract: str) -> dict[int, Element]:
        pattern = self._abstracts.get(abstract)
        levels = {} if pattern is None else dict(_levels_in(pattern))
        for override in self._nums[num].iter(w("lvlOverride")):
            levels.update(_levels_in(override))
        return levels

    def _count(self, counters: dict[int, int], num: str, level: int, levels: dict[int, Element]) -> None:
        start = self._restart(num, level) if (num, level) not in self._begun else None
        self._begun.add((num, level))
        counters[level] = start if start is not None else counters.get(level, _start(levels[level]) - 1) + 1
        for deeper in [each for each in counters if each > level]:
            last = number(value(levels.get(deeper), "lvlRestart"), deeper)
            if level < last:
                del counters[deeper]

    def _restart(self, num: str, level: int) -> int | None:
        for override in self._nums[num].iter(w("lvlOverride")):
            if number(override.get(w("ilvl")), -1) == level:
                start = value(override, "startOverride")
                return None if start is None else number(start, 1)
        return None


def _by_id(root: Element | None, name: str, attribute: str) -> dict[str, Element]:
    found = () if root is None else root.iter(w(name))
    return {each.get(w(attribute), ""): each for each in found}


def _list_of(properties: Element | None) -> tuple[str | None, str | None]:
    numbers = None if properties is None else properties.find(w("numPr"))
    return value(numbers, "numId"), value(numbers, "ilvl")


def _levels_in(parent: Element) -> Iterator[tuple[int, Element]]:
    for level in parent.iterchildren(w("lvl")):
        yield number(level.get(w("ilvl")), 0), level


def _start(level: Element | None) -> int:
    return number(value(level, "start"), 1)


def _text(levels: dict[int, Element], level: int, counters: dict[int, int]) -> str:
    properties = levels[level]
    if value(properties, "numFmt") == "bullet":
        return "- "
    legal = properties.find(w("isLgl")) is not None
    pattern = value(properties, "lvlText") or ""

    def shown(place: re.Match[str]) -> str:
        at = int(place[1]) - 1
        form = "decimal" if legal else value(levels.get(at), "numFmt") or "decimal"
        return _number(counters.get(at, _start(levels.get(at))), form)

    text = _PLACE.sub(shown, pattern)
    return f"{text} " if text and value(properties, "suff") != "nothing" else text


def _number(count: int, form: str) -> str:
    write = _FORMS.get(form)
    return write(count) if write and 0 < count < _LARGEST else "" if form == "none" else str(count)


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
