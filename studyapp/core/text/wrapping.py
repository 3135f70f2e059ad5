"""Undoing hard line breaks: lines cut at a fixed width become one paragraph again."""

import re
from itertools import pairwise

from studyapp.core.text.letters import LO, UP

_LONG_ENOUGH = 40
_SENTENCE_END = tuple('.!?:;…”"')
_CONTINUES = re.compile(rf"\s*(?![{LO}][.)]\s)[{LO}]")
_MAY_CONTINUE = re.compile(rf"\s*[{UP}\d“\"(]")
_MARKLESS = re.compile(r"[\s!-~]*$")
_WIDEST, _FEWEST_LINES, _SHARE = 130, 8, 0.3


def unwrapped(text: str) -> str:
    """As long as `text`: a line end inside a sentence becomes a space."""
    lines = text.split("\n")
    width = _width(lines)
    ends = [" " if _is_cut(line, following, width) else "\n" for line, following in pairwise(lines)]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _is_cut(line: str, following: str, width: int | None) -> bool:
    end = line.rstrip()
    if len(end) < _LONG_ENOUGH or end.endswith(_SENTENCE_END) or _MARKLESS.match(following):
        return False
    if _CONTINUES.match(following):
        return True
    return width is not None and len(end) > width * 0.8 and bool(_MAY_CONTINUE.match(following))


def _width(lines: list[str]) -> int | None:
    """The width at which every line of the text was cut, or None where lines are whole paragraphs."""
    widest = max(map(len, lines), default=0)
    cut = sum(_is_cut(line, following, None) for line, following in pairwise(lines))
    filled = sum(map(bool, map(str.strip, lines)))
    return widest if widest <= _WIDEST and filled >= _FEWEST_LINES and cut >= filled * _SHARE else None
