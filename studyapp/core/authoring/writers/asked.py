"""Which pieces of work an article asks for, whoever is to do them: beside work that it does not speak of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rapidfuzz import fuzz

from studyapp.core.authoring.bodies import body
from studyapp.core.authoring.distractors import fitting, free_tasks
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import (
    count_words,
    is_duty,
    opened,
    plain,
    shortened,
    small,
    without_deadline,
)
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.text.folding import fold

WRITER = "asked"
_MOST_ITEMS = 3
_FEWEST_WORDS, _MOST_WORDS = 7, 30
_RIGHT, _WRONG = 2, 2
_ALIKE = 70
_TELLS = re.compile(r"\b(?:khẳng định|cho biết|cho rằng|nhấn mạnh|chia sẻ|phát biểu)\b")


@dataclass(frozen=True, slots=True)
class _Work:
    words: str
    frame: str
    pen: Pen


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    """Two right ones of one frame at a time, in reading order: one alone shows itself among foreign work."""
    frames: dict[str, list[_Work]] = {}
    for each in _worth(material):
        frames.setdefault(each.frame, []).append(each)
    pairs = (works[at : at + _RIGHT] for works in frames.values() for at in range(0, len(works) - 1, _RIGHT))
    for works in islice(pairs, _MOST_ITEMS):
        yield tuple(_several(material, works))


def _worth(material: Material) -> Iterator[_Work]:
    """Those that no doer is named for, or everybody: the others are asked for by their doers."""
    told: list[str] = []
    for statement in material.facts.statements:
        point = material.point_at(statement.span)
        words = _as_option(statement)
        listed = any(each.span.covers(statement.span) for each in material.enumerations)
        if point is None or not words or listed or _is_among(words, told):
            continue
        if frame := material.frame(statement.span, statement.text):
            told.append(words)
            yield _Work(words, frame, Pen(material, WRITER, point, statement.span))


def _as_option(statement: StatementFact) -> str:
    """Empty where it is no work to do, or too short or long to stand among options."""
    if statement.kind is not StatementKind.TASK or statement.subject:
        return ""
    if statement.who is not None and not statement.inherited and "all" not in body(statement.who).kinds:
        return ""
    words = small(shortened(without_deadline(plain(statement.text)), _MOST_WORDS))
    fits = _FEWEST_WORDS <= count_words(words) <= _MOST_WORDS and ":" not in words
    fits = fits and not _TELLS.search(words)
    return words if fits and STARTS_DEED.match(words) and not is_duty(words) else ""


def _is_among(words: str, told: Sequence[str]) -> bool:
    return any(fuzz.token_set_ratio(fold(words), fold(each)) >= _ALIKE for each in told)


def _several(material: Material, works: Sequence[_Work]) -> Iterator[Draft]:
    right = [each.words for each in works]
    wrong = fitting(free_tasks(material, right[0]), max(right, key=len), _WRONG)
    if wrong:
        first = works[0]
        stem = f"{first.frame}, những việc nào sau đây được yêu cầu thực hiện? (Chọn tất cả phương án đúng)"
        told = f"Bài báo yêu cầu: {'; '.join(right)}. Các phương án còn lại không có trong bài."
        more = tuple(each.pen.place for each in works[1:])
        pen = Pen(material, WRITER, first.pen.point, first.pen.place, more=more)
        yield pen.choice(stem, list(map(opened, right)), list(map(opened, wrong)), told, several=True)
