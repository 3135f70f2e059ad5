"""An article's text as rich text: the evidence marked, removed parts muted, paragraphs apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studyapp.core.library.article import Removed
from studyapp.core.library.evidence import Span
from studyapp.ui.widgets import rich

ANCHOR = "can-cu"


@dataclass(frozen=True, slots=True)
class ArticleColours:
    text: str
    muted: str
    mark: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text drawn in one way."""

    span: Span
    marked: bool
    removed: bool


def paragraphs(text: str) -> tuple[Span, ...]:
    """Non-blank lines, white space at their edges left out."""
    found = []
    start = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            at = start + line.index(body[0])
            found.append(Span(at, at + len(body)))
        start += len(line)
    return tuple(found)


def pieces(whole: Span, marks: Sequence[Span], removed: Sequence[Span]) -> tuple[Piece, ...]:
    """`whole` cut at every edge of a mark or a removed part that lies in it."""
    edges = {whole.start, whole.end}
    for span in (*marks, *removed):
        edges |= {edge for edge in (span.start, span.end) if whole.start < edge < whole.end}
    cuts = sorted(edges)
    return tuple(
        Piece(part, any(mark.covers(part) for mark in marks), any(each.covers(part) for each in removed))
        for part in (Span(start, end) for start, end in pairwise(cuts))
    )


def article_html(
    text: str, sentence: Span | None, removed: Iterable[Removed], colours: ArticleColours, gap: int
) -> str:
    """`gap` is the space under a paragraph in pixels; the marked sentence carries the anchor `ANCHOR`."""
    marks = (sentence,) if sentence else ()
    dropped = tuple(each.span for each in removed)
    said = []
    for whole in paragraphs(text):
        parts = pieces(whole, marks, dropped)
        body = "".join(piece_html(text, each, sentence, colours) for each in parts)
        said.append(f'<p style="margin:0 0 {gap}px 0; line-height:130%">{body}</p>')
    return "".join(said)


def piece_html(text: str, piece: Piece, sentence: Span | None, colours: ArticleColours) -> str:
    words = rich.escaped(piece.span.of(text))
    if piece.marked:
        anchor = f'<a name="{ANCHOR}"></a>' if sentence and piece.span.start == sentence.start else ""
        return f'{anchor}<span style="background-color:{colours.mark}; font-weight:600">{words}</span>'
    if piece.removed:
        return f'<span style="color:{colours.muted}">{words}</span>'
    return words
