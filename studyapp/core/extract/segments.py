"""The parts of a sentence between semicolons, quotes and brackets kept whole."""

import re
from collections.abc import Iterator

from studyapp.core.extract.body import Reading
from studyapp.core.library.evidence import Span
from studyapp.core.text.sentences import trimmed

_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|\([^)\n]*\)")
_ENUMERATOR = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,5}\.|[-•+*])\s+")
_TRAILING = " ,;:.…!"


def segments(reading: Reading, sentence: Span) -> Iterator[Span]:
    """Without the marks that close them."""
    start = without_enumerator(reading.text, sentence.start, sentence.end)
    for at in (*semicolons(reading.text, sentence), sentence.end):
        begin, end = trimmed(reading.text, start, at)
        end = without_end_marks(reading.text, begin, end)
        if begin < end:
            yield Span(begin, end)
        start = at + 1


def without_enumerator(view: str, start: int, end: int) -> int:
    """Behind "1." or "a)"."""
    lead = _ENUMERATOR.match(view, start, end)
    return lead.end() if lead else start


def without_end_marks(view: str, start: int, end: int) -> int:
    while start < end and view[end - 1] in _TRAILING:
        end -= 1
    return end


def semicolons(view: str, sentence: Span) -> Iterator[int]:
    shielded = [found.span() for found in _QUOTED.finditer(view, sentence.start, sentence.end)]
    for found in re.compile(";").finditer(view, sentence.start, sentence.end):
        if not any(start <= found.start() < end for start, end in shielded):
            yield found.start()
