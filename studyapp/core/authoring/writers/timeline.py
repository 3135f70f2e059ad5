"""Which document came first: documents in the order of their days."""

from collections.abc import Iterator

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.naming import day
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import count_words
from studyapp.core.extract.facts import DocumentFact
from studyapp.core.library.document import Document
from studyapp.core.text.folding import fold

WRITER = "timeline"
_FEWEST, _MOST = 3, 5
_MOST_WORDS = 24
_FEWEST_DAYS_APART = 30


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    """One item for an article that names three documents or more of days well apart."""
    dated = _dated(material)
    point = material.point_at(dated[0].span) if dated else None
    if point is None or len(dated) < _FEWEST:
        return
    pen = Pen(material, WRITER, point, dated[0].span, more=tuple(each.span for each in dated[1:]))
    steps = [_called(each.document) for each in dated]
    told = "; ".join(f"{_called(each.document)}: {_day(each.document)}" for each in dated)
    stem = "Sắp xếp các văn bản sau theo thứ tự ngày ban hành, từ sớm nhất đến muộn nhất:"
    yield (pen.order(stem, steps, f"Ngày ban hành: {told}."),)


def _dated(material: Material) -> list[DocumentFact]:
    """In order of time; of two that stand close in time, or are called alike, the earlier."""
    titled = [
        each
        for each in material.facts.documents
        if each.document.issued and 0 < count_words(each.document.title or "") <= _MOST_WORDS
    ]
    kept: list[DocumentFact] = []
    for each in sorted(titled, key=lambda each: _ordinal(each.document)):
        apart = not kept or _ordinal(each.document) - _ordinal(kept[-1].document) >= _FEWEST_DAYS_APART
        names = [fold(_called(other.document)) for other in kept]
        if apart and fold(_called(each.document)) not in names:
            kept.append(each)
    return kept[:_MOST]


def _called(document: Document) -> str:
    """By its title: the number would tell the order."""
    return f"{document.kind} về “{document.title}”"


def _ordinal(document: Document) -> int:
    return document.issued.toordinal() if document.issued else 0


def _day(document: Document) -> str:
    return f"ngày {day(document.issued)}" if document.issued else ""
