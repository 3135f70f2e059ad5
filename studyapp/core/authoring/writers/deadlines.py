"""By when something is to be finished."""

import re
from collections.abc import Iterator

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.nearby_times import shifted
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import count_words, gap_frame, lacks_object, opened, plain, small
from studyapp.core.authoring.writers.figures import GAP
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.segments import without_end_marks
from studyapp.core.quiz.item import Option
from studyapp.core.study.card import CardType
from studyapp.core.text.folding import fold

WRITER = "deadlines"
_PLANS = re.compile(r"(?i:kế hoạch|dự kiến|phấn đấu|yêu cầu)")
_YEAR = re.compile(r"\b20\d\d\b")
_OTHER_DAY = re.compile(
    r"\b(?:trước|chậm nhất|muộn nhất|xong|trong)\b(?! năm \d{4})[^,;]{0,20}\d", re.IGNORECASE
)
_FEWEST_WORDS, _MOST_WORDS = 9, 60


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for statement in material.facts.statements:
        point = material.point_at(statement.span)
        if statement.kind is StatementKind.DEADLINE and statement.subject is None and point:
            clause = _clause(material, statement)
            frame = material.frame(statement.span, clause) if clause else None
            dated = clause and _is_dated(statement.text, clause)
            if clause and frame and dated and _FEWEST_WORDS <= count_words(clause) <= _MOST_WORDS:
                pen = Pen(material, WRITER, point, statement.span)
                yield (
                    pen.card(CardType.CLOZE, f"{gap_frame(frame, 'thời hạn')}: {clause}.", statement.text),
                )
                yield tuple(_choice(pen, frame, clause, statement.text))


def _is_dated(said: str, clause: str) -> bool:
    """Its year is in it, or in the clause where no other day is."""
    alone = _YEAR.search(clause) and not _OTHER_DAY.search(clause)
    return _YEAR.search(said) is not None or bool(alone)


def _choice(pen: Pen, frame: str, clause: str, said: str) -> Iterator[Draft]:
    """The day, month or quarter with earlier and later ones, in order of time."""
    times = shifted(said, above=2 if pen.falls_true() else 1)
    if times:
        stem = f"{frame}, thời hạn nào điền đúng vào chỗ trống: “{clause}”?"
        options = [Option(opened(each), correct=each == said) for each in times]
        yield pen.ranked(stem, options, f"Bài báo nêu: {clause.replace(GAP, said)}.")


def _clause(material: Material, deadline: StatementFact) -> str | None:
    """The task that is to be finished, its doer first, the day left out; else a sentence that plans."""
    reading, span = material.reading, deadline.span
    task = next((task for task in material.tasks if task.span.covers(span)), None)
    place = task.span if task else material.sentence_at(span)
    if task and lacks_object(task.words):
        return None
    if task is None and not _PLANS.search(place.of(reading.text)):
        return None
    at = reading.source.find(" ".join(deadline.text.split()[:2]), span.start, span.end)
    end = without_end_marks(reading.text, span.end, place.end)
    before, after = reading.shown(place.start, at), reading.shown(span.end, end)
    if task and not fold(before).startswith(fold(task.doer.name)):
        before = f"{task.doer.name} {small(before)}"
    glue = "" if after[:1] in tuple(",;.)") or not after else " "
    return f"{opened(plain(before))} {GAP}{glue}{after.strip()}" if at >= 0 else None
