"""What bodies have done, as an article reports it: worth knowing where it asks little of anyone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studyapp.core.extract.body import Reading
from studyapp.core.extract.doers import doer_at, inside_sentence
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.extract.segments import segments
from studyapp.core.extract.tasks import subject_places
from studyapp.core.library.evidence import Span

_DONE = re.compile(
    r" (?:cũng )?đã (?P<adverbs>(?:(?:nhanh chóng|chủ động|kịp thời|tích cực|khẩn trương),? )*)"
)
_FEWEST_WORDS, _MOST_WORDS = 8, 60


@dataclass(frozen=True, slots=True)
class Report:
    """`words` begin with "đã"."""

    who: str
    words: str
    span: Span


def reports_in(reading: Reading, sentences: Iterable[Span]) -> tuple[Report, ...]:
    parts = (part for sentence in sentences for part in segments(reading, sentence))
    return tuple(report for part in parts for report in _report(reading, part))


def _report(reading: Reading, part: Span) -> Iterator[Report]:
    for at, _ in subject_places(reading.text, part):
        end = doer_at(reading.text, at, part.end)
        done = _DONE.match(reading.text, end, part.end) if end else None
        if end and done and STARTS_DEED.match(reading.text, done.end(), part.end):
            words = f"đã {reading.shown(done.start('adverbs'), part.end)}"
            if _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS:
                yield Report(inside_sentence(reading.shown(at, end)), words, Span(at, part.end))
            return
