"""An article as the extractors read it: the matching copy in sentences, what is set aside blanked out."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studyapp.core.extract import furniture
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.text.normalise import collapsed, matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences
from studyapp.core.text.wrapping import unwrapped

_REACH = 400
_ANSWER = re.compile(r"(?:Trả lời|Đáp) ?: ?")


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` has the offsets of `source`, the NFC text that is shown."""

    source: str
    text: str
    sentences: tuple[Span, ...]

    def shown(self, start: int, end: int) -> str:
        return collapsed(self.source[start:end])

    def sentence_at(self, offset: int) -> Span:
        at = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[max(at, 0)]

    def around(self, span: Span) -> Span:
        """The sentence of `span`, or as much of it as lies near: a "sentence" may be a whole book."""
        sentence = self.sentence_at(span.start)
        return Span(max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH))


def reading_of(article: Article) -> Reading:
    """The title and the body."""
    return _read(article.text, _blanked(_view(article), [each.span for each in article.removed]))


def captions_of(article: Article) -> tuple[tuple[int, Reading], ...]:
    """Each caption without its photographer, and where it begins: some facts stand only there."""
    places = (each.span for each in article.removed if each.reason == "caption")
    captions = ((place.start, place.of(article.text)) for place in places)
    return tuple((start, reading(text[: furniture.credit_start(text)])) for start, text in captions)


def reading(text: str) -> Reading:
    """A text that is body from end to end."""
    source = nfc(text)
    return _read(source, unwrapped(matching(source)))


def body_sentences(article: Article) -> tuple[Span, ...]:
    """The sentences of the body in reading order: without the title and without everything set aside."""
    view = _blanked(_view(article), [each.span for each in article.removed])
    lines = list(_lines(view))
    if lines and collapsed(article.text[slice(*lines[0])]) == article.title:
        del lines[0]
    return tuple(Span(*place) for line in lines for place in sentences(view, *line))


def _view(article: Article) -> str:
    return unwrapped(matching(article.text))


def _lines(view: str) -> Iterator[tuple[int, int]]:
    """Paragraphs, without the word that opens the answer of an interview."""
    for start, end in paragraphs(view):
        found = _ANSWER.match(view, start, end)
        yield (found.end() if found else start), end


def _read(source: str, view: str) -> Reading:
    found = tuple(Span(*place) for line in _lines(view) for place in sentences(view, *line))
    return Reading(source, view, found)


def _blanked(view: str, spans: Iterable[Span]) -> str:
    """Line ends keep every pattern from reaching across a gap."""
    parts, at = [], 0
    for span in sorted(spans):
        parts += [view[at : span.start], "\n" * (span.end - max(span.start, at))]
        at = max(at, span.end)
    return "".join([*parts, view[at:]])
