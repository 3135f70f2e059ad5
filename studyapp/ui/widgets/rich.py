"""Escaped rich text: paragraphs with room between lines, and words that stand out."""

from collections.abc import Sequence
from html import escape

from studyapp.core.library.evidence import Span

LINE_HEIGHT = 118  # per cent of the font's own line, which makes 1.5 of its size


def escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def strong(text: str) -> str:
    return f'<span style="font-weight:600">{escaped(text)}</span>'


def marked(text: str, marks: Sequence[Span], colour: str | None = None) -> str:
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
