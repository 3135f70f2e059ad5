"""By when something is to be finished."""

from collections.abc import Iterator

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, gap_frame, opened, plain
from studyapp.core.authoring.writers.figures import GAP
from studyapp.core.extract.facts import StatementKind
from studyapp.core.extract.segments import without_end_marks
from studyapp.core.library.evidence import Span
from studyapp.core.study.card import CardType

WRITER = "deadlines"
_MOST_WORDS = 60


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    reading = material.reading
    for statement in material.facts.statements:
        point = material.point_at(statement.span)
        if statement.kind is not StatementKind.DEADLINE or statement.subject or point is None:
            continue
        sentence = material.sentence_at(statement.span)
        at = reading.source.find(statement.text.split()[0], statement.span.start, statement.span.end)
        end = without_end_marks(reading.text, sentence.start, sentence.end)
        start = _start(material, statement.span, sentence)
        before, after = reading.shown(start, at), reading.shown(statement.span.end, end)
        frame = material.setting.frame(local=is_local(before))
        if frame and count_words(before) <= _MOST_WORDS:
            pen = Pen(material, WRITER, point, Span(start, end))
            clause = f"{opened(plain(before))} {GAP}{after}"
            yield (pen.card(CardType.CLOZE, f"{gap_frame(frame)}: {clause}.", statement.text),)


def _start(material: Material, deadline: Span, sentence: Span) -> int:
    """Where the task begins that is to be finished; else the whole sentence."""
    covering = (task.span.start for task in material.tasks if task.span.covers(deadline))
    return next(covering, sentence.start)
