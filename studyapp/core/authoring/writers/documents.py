"""Which document is about what: number and title, never a number without its day or term."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from rapidfuzz import fuzz

from studyapp.core.authoring.distractors import fitting
from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.naming import document_name
from studyapp.core.authoring.pen import Pen
from studyapp.core.extract.facts import DocumentFact
from studyapp.core.library.document import Document
from studyapp.core.study.card import CardType
from studyapp.core.text.folding import fold

WRITER = "documents"
_LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_FEWEST_PAIRS, _MOST_PAIRS = 3, 5
_LONGEST_TITLE = 32
_SAME_TITLE = 85
_VERBS = re.compile(r"\b(?:đặt ra|xác định|nêu|đã|yêu cầu|được|quy định|khẳng định)\b")
FROM_TABLE = "from_table"


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    named = [each for each in material.facts.documents if _askable(each) and _has_sure_title(material, each)]
    for fact in named:
        if pen := _pen(material, fact):
            yield (_card(pen, fact.document),)
    for _, group in groupby(sorted(named, key=_level), key=_level):
        documents = list(group)
        if len(documents) >= _FEWEST_PAIRS:
            yield from _match(material, documents[:_MOST_PAIRS])
        else:
            yield from _titles(material, documents[:1])
            yield from _numbers(material, documents[1:])


def _askable(fact: DocumentFact) -> bool:
    document = fact.document
    return (
        document.kind not in _LAWS
        and document_name(document) is not None
        and document.title is not None
        and len(document.title.split()) <= _LONGEST_TITLE
    )


def _has_sure_title(material: Material, fact: DocumentFact) -> bool:
    """Quoted, known to the table, or one of a list that semicolons part: elsewhere a title's end is a guess."""
    title = fact.document.title or ""
    if fact.known and any(_is_near(title, [other.title]) for other in material.known.documents if other.title):
        return True
    text = material.reading.text
    for span in fact.mentions:
        at = fold(text[span.start : span.end + 1]).find(fold(title)[:30])
        before = text[span.start : span.start + max(at, 0)].rstrip()
        if at > 0 and before.removesuffix("Về").removesuffix("về").rstrip().endswith(("“", '"')):
            return True
        sentence = material.sentence_at(span)
        if ";" in sentence.of(text) and text[span.end : span.end + 1] in ";." and not _VERBS.search(title):
            return True
    return False


def _level(fact: DocumentFact) -> tuple[str, str]:
    code = fact.document.code or ""
    return fact.document.kind, code.rpartition("/")[2] or "TW"


def _pen(material: Material, fact: DocumentFact) -> Pen | None:
    point = material.point_at(fact.span)
    if point is None:
        return None
    doubts = (Doubt(FROM_TABLE, _name(fact.document)),) if fact.known else ()
    return Pen(material, WRITER, point, fact.span, doubts=doubts, slot=str(fact.document.number))


def _name(document: Document) -> str:
    return document_name(document) or ""


def _about(document: Document) -> str:
    return f"{_name(document)} là {document.kind.lower()} về nội dung gì?"


def _title(document: Document) -> str:
    title = document.title or ""
    return title[:1].upper() + title[1:]


def _card(pen: Pen, document: Document) -> Draft:
    return pen.card(CardType.BASIC, _about(document), f"{_title(document)}.")


def _titles(material: Material, facts: Sequence[DocumentFact]) -> Iterator[tuple[Draft, ...]]:
    for fact in facts:
        pen = _pen(material, fact)
        wrong = fitting(_other_titles(material, fact), _title(fact.document), 3)
        if pen and wrong:
            name = _name(fact.document)
            rationale = f"{name} có tên là “{_title(fact.document)}”; các phương án còn lại là tên của văn bản khác."
            yield (pen.choice(_about(fact.document), [_title(fact.document)], wrong, rationale),)


def _other_titles(material: Material, fact: DocumentFact) -> list[str]:
    """Titles of the article's other documents, then of known ones of the kind; none that is nearly this one."""
    others = [each.document for each in material.facts.documents if each is not fact and each.document.kind == fact.document.kind]
    kept: list[str] = []
    for other in (*others, *material.known.same_type(fact.document)):
        if other.title and not _is_near(_title(other), [_title(fact.document), *kept]):
            kept.append(_title(other))
    return kept


def _is_near(title: str, others: Sequence[str]) -> bool:
    return any(fuzz.token_set_ratio(fold(title), fold(other)) >= _SAME_TITLE for other in others)


def _match(material: Material, facts: Sequence[DocumentFact]) -> Iterator[tuple[Draft, ...]]:
    pen = _pen(material, facts[0])
    if pen:
        kind = facts[0].document.kind.lower()
        pairs = [(_name(each.document), _title(each.document)) for each in facts]
        told = "; ".join(f"{name}: {title}" for name, title in pairs)
        yield (pen.match(f"Ghép mỗi {kind} với tên gọi của {kind} đó.", pairs, f"Tên gọi nêu trong bài báo: {told}."),)


def _numbers(material: Material, facts: Sequence[DocumentFact]) -> Iterator[tuple[Draft, ...]]:
    """The number of a document, typed in; its day is told in the stem."""
    for fact in facts:
        document, pen = fact.document, _pen(material, fact)
        if pen is None or document.code is None or document.number is None:
            continue
        placed = _name(document).replace(f" số {document.code}", "", 1)
        stem = f"{placed} về “{_title(document)}” có số hiệu là …"
        accepted = [document.code, document.number, f"số {document.code}", f"số {document.number}"]
        yield (pen.fill_in(stem, accepted, f"{_name(document)} có tên là “{_title(document)}”."),)
