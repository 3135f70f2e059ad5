"""Escaped rich text: paragraphs with room between lines, and words that stand out."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studyapp.core.library.evidence import Span

SOFT_BREAK = "\u200b"
LONG_RUN, PIECE = re.compile(r"\S{25,}"), re.compile(r"\S{1,12}")
# As `html.escape` does, whose module loads the names of 2,000 characters.
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
LINE_HEIGHT = 118  # per cent of the font's own line, which makes 1.5 of its size


def breakable(text: str) -> str:
    """A run of letters as long as no Vietnamese word, such as an address, may be broken as well."""
    return LONG_RUN.sub(lambda run: SOFT_BREAK.join(PIECE.findall(run[0])), text)


def words(text: str) -> list[str]:
    """What stays in one line."""
    return breakable(text).replace(SOFT_BREAK, " ").split()


def escaped(text: str) -> str:
    return breakable(text).translate(ESCAPES).replace("\n", "<br>")


def strong(text: str) -> str:
    return f'<span style="font-weight:600">{escaped(text)}</span>'


def marked(text: str, marks: "Sequence[Span]", colour: str | None = None) -> str:
    """The marked parts stand out in weight, and on `colour` where one is given; marks do not overlap."""
    ground = f";background-color:{colour}" if colour else ""
    parts, at = [], 0
    for mark in sorted(marks):
        parts.append(escaped(text[at : mark.start]))
        parts.append(f'<span style="font-weight:600{ground}">{escaped(mark.of(text))}</span>')
        at = mark.end
    return "".join((*parts, escaped(text[at:])))


def paragraph(html: str) -> str:
    return f'<p style="margin:0;line-height:{LINE_HEIGHT}%">{html}</p>'
