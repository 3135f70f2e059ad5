"""The shortcomings that an article tells of in several places."""

import re
from collections.abc import Iterator, Sequence

from studyapp.core.authoring.distractors import absent, fitting
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import count_words, opened, plain, shortened
from studyapp.core.authoring.stock.shortcomings import SHORTCOMINGS
from studyapp.core.extract.facts import StatementFact, StatementKind

WRITER = "gathered"
_FEWEST, _MOST = 2, 5
_MOST_IN_LINE, _MOST_IN_OPTION = 45, 30
_MOST_RIGHT, _WRONG = 3, 2
_LEAD = re.compile(
    r"^(?:(?:Xa hơn|Một|Hai|Ba|Bốn|Năm|(?:Với|Đối với) Nghị quyết(?: số)? [\w/-]+), |"
    r"(?:Tuy nhiên|Tuy vậy|Nhưng|Song|Bên cạnh đó|Bên cạnh (?:những )?kết quả(?: đã)? đạt được|"
    r"Thực tế cho thấy|Vẫn còn tình trạng),? ?|"
    r"(?:Về )?(?:[Hh]ạn chế|[Nn]guyên nhân|[Tt]ồn tại|[Kk]hó khăn): )+"
)
_WHY = re.compile(r"(?i:nguyên nhân|do\b|về (?:mặt )?(?:khách|chủ) quan|(?:khách|chủ) quan)")


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    """No cards: nobody can say that a list gathered from several places is whole."""
    told = _of_kind(material, StatementKind.CAUSE)
    yield from _shortcomings(material, [each for each in told if not _is_cause(material, each)])


def _is_cause(material: Material, statement: StatementFact) -> bool:
    """By its own words, else by the heading it stands under."""
    if _WHY.match(statement.text):
        return True
    headings = [part.heading.lower() for part in material.outline.above(statement.span.start) if part.heading]
    return bool(headings) and "nguyên nhân" in headings[-1] and "hạn chế" not in headings[-1]


def _of_kind(material: Material, kind: StatementKind) -> list[StatementFact]:
    return [
        each
        for each in material.facts.statements
        if each.kind is kind
        and not each.subject
        and not each.who
        and count_words(each.text) <= _MOST_IN_LINE
        and material.point_at(each.span)
    ]


def _shortcomings(material: Material, statements: Sequence[StatementFact]) -> Iterator[tuple[Draft, ...]]:
    framed = [(each, material.frame(each.span, each.text)) for each in statements]
    frame = next((frame for _, frame in framed if frame), None)
    chosen = [each for each, own in framed if own and own == frame][:_MOST]  # never of two documents
    point = material.point_at(chosen[0].span) if chosen else None
    if frame and point and len(chosen) >= _FEWEST:
        lines = [opened(_LEAD.sub("", plain(each.text))) for each in chosen]
        more = tuple(each.span for each in chosen[1:])
        pen = Pen(material, f"{WRITER}-{StatementKind.CAUSE}", point, chosen[0].span, more=more)
        yield tuple(_several(material, pen, frame, lines))


def _several(material: Material, pen: Pen, frame: str, lines: Sequence[str]) -> Iterator[Draft]:
    right = [
        short for line in lines if count_words(short := shortened(line, _MOST_IN_OPTION)) <= _MOST_IN_OPTION
    ]
    right = right[:_MOST_RIGHT]
    if len(right) < _FEWEST:
        return
    middle = sorted(right, key=len)[len(right) // 2]
    wrong = fitting(absent(material, SHORTCOMINGS, right[0]), middle, _WRONG)
    if wrong:
        stem = f"{frame}, những hạn chế, khó khăn nào sau đây được nêu? (Chọn tất cả phương án đúng)"
        told = "; ".join(right)
        rationale = f"Bài báo nêu: {told}. Các phương án còn lại không có trong bài."
        yield pen.choice(stem, right, list(map(opened, wrong)), rationale, several=True)
