"""Which of several documents a place of an article speaks of."""

from collections.abc import Sequence

from studyapp.core.authoring.setting import Governing
from studyapp.core.extract.body import Reading
from studyapp.core.extract.outline import Outline
from studyapp.core.library.evidence import Span

_REACH = 600
_HEAD = 40


def of_work(documents: Sequence[Governing], span: Span, reading: Reading, outline: Outline) -> str | None:
    """The one with which the sentence begins, or that a heading above names.

    Work asked of people is mostly about all the documents of the text, whichever was named last.
    """
    sentence = reading.sentence_at(span.start)
    head = Span(sentence.start, min(sentence.end, sentence.start + _HEAD))
    return _of_first(documents, [head, *_headings(outline, span)])


def of_content(documents: Sequence[Governing], span: Span, reading: Reading, outline: Outline) -> str | None:
    """The one named in the same sentence; else in a heading above; else the last one named alone before.

    None where the nearest sentence or heading that names any names several.
    """
    places = [reading.sentence_at(span.start), *_headings(outline, span)]
    if any(_named(documents, place) for place in places):
        return _of_first(documents, places)
    return _before(documents, span, reading, outline)


def _headings(outline: Outline, span: Span) -> list[Span]:
    return [part.span for part in reversed(outline.above(span.start))]


def _of_first(documents: Sequence[Governing], places: Sequence[Span]) -> str | None:
    named = next((found for place in places if (found := _named(documents, place))), [])
    return named[0] if len(named) == 1 else None


def _before(documents: Sequence[Governing], span: Span, reading: Reading, outline: Outline) -> str | None:
    """The only one of the part so far; else the last one, not past the heading nor past several at once.

    A paragraph before that speaks of several tells of none of them alone.
    """
    above = outline.above(span.start)
    if above and len(alone := _named(documents, Span(above[0].span.start, span.start))) == 1:
        return alone[0]
    earliest = max(span.start - _REACH, above[-1].span.start if above else 0)
    mentions = [
        mention for each in documents for mention in each.mentions if earliest <= mention.start < span.start
    ]
    if not mentions:
        return None
    last = max(mentions, key=lambda each: each.start)
    same_paragraph = "\n" not in reading.text[last.start : span.start]
    place = reading.sentence_at(last.start) if same_paragraph else _paragraph(reading.text, last)
    named = _named(documents, place)
    return named[0] if len(named) == 1 else None


def _paragraph(text: str, at: Span) -> Span:
    end = text.find("\n", at.end)
    return Span(text.rfind("\n", 0, at.start) + 1, end if end > 0 else len(text))


def _named(documents: Sequence[Governing], place: Span) -> list[str]:
    return [each.name for each in documents if any(place.touches(mention) for mention in each.mentions)]
