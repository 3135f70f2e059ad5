"""What stands round the mentions of documents and belongs to them: titles, and a day they share."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from studyapp.core.extract.body import Reading
from studyapp.core.extract.document_mentions import Mention
from studyapp.core.extract.document_titles import next_quoted_title, quoted_title, title_text
from studyapp.core.extract.stamps import valid_day
from studyapp.core.library.evidence import Span
from studyapp.core.text.sentences import BULLETS

_LONGEST = 260
_FEWEST_WORDS, _MOST_WORDS = 4, 45
_STOP = re.compile(r"[:“”()\n]|[.;](?=\s|$)")
_ABOUT = re.compile(r"\b[Vv]ề (?:việc )?")
_NEXT = re.compile(r".?\)\s*(?:[,;]|và|, và|; và)\s*")
_TOGETHER = re.compile(r"\s*(?:,|và|, và)\s*$")
_SHARED_DAY = re.compile(
    r"\b(?:(?:cùng|đều) (?:được )?(?:ban hành|ký)|(?:ban hành|ký) cùng)(?: trong| một| vào)* ngày "
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
)
_OPENS_LIST = re.compile(r"\s*(?::|,? ?(?:là|gồm)\b)")
_LIST = re.compile(rf"(?:\s*\n\s*[{BULLETS}][^\n]*)+")
_TITLES_FOLLOW = re.compile(r"[^“”\n;.]{0,60}?(?=,? về )")


def in_context(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """`mentions` in reading order."""
    return _on_shared_days(reading, _dealt(reading, _titled_before(reading, mentions)))


def _titled_before(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """ "về hội nhập quốc tế (Nghị quyết số 59-NQ/TW); an ninh năng lượng (Nghị quyết số 70-NQ/TW)"."""
    told: list[Mention] = []
    for mention in mentions:
        place = None if mention.title else _before(reading.text, mention, told[-1] if told else None)
        told.append(replace(mention, title=title_text(reading, place)) if place else mention)
    return told


def _before(view: str, mention: Mention, last: Mention | None) -> Span | None:
    """The words before the bracket in which the document alone stands."""
    end = mention.span.start - 2
    if view[max(0, end) : mention.span.start] != " (" or ")" not in _edge(view, mention):
        return None
    begin = max(0, end - _LONGEST)
    if last and last.title and (after := _NEXT.match(view, last.span.end - 1)):
        return _title_at(view, after.end(), end) if begin <= after.end() < end else None
    begin = max((stop.end() for stop in _STOP.finditer(view, begin, end)), default=begin)
    about = _ABOUT.search(view, begin, end)
    return _title_at(view, about.end(), end) if about else None


def _edge(view: str, mention: Mention) -> str:
    """The last character of the mention and the one behind it."""
    return view[mention.span.end - 1 : mention.span.end + 1]


def _title_at(view: str, start: int, end: int) -> Span | None:
    if about := _ABOUT.match(view, start, end):
        start = about.end()
    words = len(view[start:end].split())
    return Span(start, end) if _FEWEST_WORDS <= words <= _MOST_WORDS else None


def _dealt(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """ "Nghị quyết số 12 và Nghị quyết số 13, cùng ban hành ngày ..., về “A” và “B”"."""
    told = list(mentions)
    for start, end in _runs(reading.text, told):
        run = told[start:end]
        if any(each.title for each in run[:-1]):
            continue
        places = list(_quoted_after(reading, run))
        if len(places) == len(run):
            for at, place in enumerate(places, start):
                told[at] = replace(told[at], title=title_text(reading, place), plain=False)
    return told


def _runs(view: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where two or more mentions follow each other with nothing but "và" between them."""
    start = 0
    for at, (one, other) in enumerate(pairwise(mentions), 1):
        if one.span.end > other.span.start or not _TOGETHER.match(view[one.span.end : other.span.start]):
            if at - start > 1:
                yield start, at
            start = at
    if len(mentions) - start > 1:
        yield start, len(mentions)


def _quoted_after(reading: Reading, run: Sequence[Mention]) -> Iterator[Span]:
    head, last = run[0].span.start, run[-1].span
    end = reading.sentence_at(head).end
    at = last.start if run[-1].title else last.end
    lead = _TITLES_FOLLOW.match(reading.text, at, end)
    place = quoted_title(reading, lead.end() if lead else at, end)
    while place:
        yield place
        place = next_quoted_title(reading, place.end + 1, end)


def _on_shared_days(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """ "các nghị quyết cùng ban hành ngày 16/6/2022: - Nghị quyết số 18-NQ/TW ...": one day for all.

    Where no list follows it is the day of those named before: what follows may be what they replace.
    """
    told = list(mentions)
    starts = [each.span.start for each in told]
    for found in _SHARED_DAY.finditer(reading.text):
        day = valid_day(int(found["y"]), int(found["m"]), int(found["d"]))
        reach = _reach(reading, found.start())
        end = reach.end if _OPENS_LIST.match(reading.text, found.end()) else found.start()
        for at in range(bisect_left(starts, reach.start), bisect_left(starts, end)):
            if told[at].number and told[at].issued is None:
                told[at] = replace(told[at], issued=day)
    return told


def _reach(reading: Reading, at: int) -> Span:
    """The sentence, with the marked lines below it where it ends in a colon."""
    sentence = reading.sentence_at(at)
    if not sentence.of(reading.text).endswith(":"):
        return sentence
    below = _LIST.match(reading.text, sentence.end)
    return Span(sentence.start, below.end() if below else sentence.end)
