"""An article as the extractors read it: the matching copy, what is set aside blanked out, cut into sentences."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from studyapp.core.extract import furniture
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.text.normalise import collapsed, matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences
from studyapp.core.text.wrapping import unwrapped


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` has the offsets of `source`, the NFC text that is shown.

    Captions stay in `text` without their photographers: some facts stand only there.
    """

    source: str
    text: str
    sentences: tuple[Span, ...]
    captions: tuple[Span, ...] = ()

    def shown(self, start: int, end: int) -> str:
        return collapsed(self.source[start:end])

    def sentence_at(self, offset: int) -> Span:
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[max(at, 0)]

    def in_caption(self, offset: int) -> bool:
        return any(caption.start <= offset < caption.end for caption in self.captions)


def reading_of(article: Article) -> Reading:
    view = unwrapped(matching(article.text))
    captions = tuple(each.span for each in article.removed if each.reason == "caption")
    credits = (
        Span(caption.start + furniture.credit_start(caption.of(view)), caption.end) for caption in captions
    )
    others = (each.span for each in article.removed if each.reason != "caption")
    return _read(article.text, _blanked(view, [*others, *credits]), captions)


def reading(text: str) -> Reading:
    """A text that is body from end to end."""
    source = nfc(text)
    return _read(source, unwrapped(matching(source)))


def body_sentences(article: Article) -> tuple[Span, ...]:
    """The sentences of the body in reading order: without the title and without everything set aside."""
    view = _blanked(unwrapped(matching(article.text)), [each.span for each in article.removed])
    lines = list(paragraphs(view))
    if lines and collapsed(article.text[slice(*lines[0])]) == article.title:
        del lines[0]
    return tuple(Span(*place) for line in lines for place in sentences(view, *line))


def _read(source: str, view: str, captions: tuple[Span, ...] = ()) -> Reading:
    found = tuple(Span(*place) for line in paragraphs(view) for place in sentences(view, *line))
    return Reading(source, view, found, captions)


def _blanked(view: str, spans: Iterable[Span]) -> str:
    """Line ends keep every pattern from reaching across a gap."""
    parts, at = [], 0
    for span in sorted(spans):
        parts += [view[at : span.start], "\n" * (span.end - max(span.start, at))]
        at = max(at, span.end)
    return "".join([*parts, view[at:]])
