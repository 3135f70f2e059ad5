"""Which document is about what: number and title, never a number without its day or term."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import fuzz

from studyapp.core.authoring.distractors import fitting
from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.naming import document_name
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import opened
from studyapp.core.extract.facts import DocumentFact
from studyapp.core.library.document import Document
from studyapp.core.study.card import CardType
from studyapp.core.text.folding import fold

WRITER = "documents"
_LAWS = ("Luật", "Bộ luật", "Pháp lệnh")
_FEWEST_PAIRS, _MOST_PAIRS = 3, 5
_LONGEST_TITLE = 32
_FEWEST_UNQUOTED = 4
_LOCAL_CODE = re.compile(r"[-/](?:TU|HU|ThU|QU|ĐU|UBND|HĐND)$")
_SAME_TITLE = 85
_GOES_ON = re.compile(r"Tiếp tục\b")
_VERBS = re.compile(r"\b(?:đặt ra|xác định|nêu|đã|yêu cầu|được|quy định|khẳng định)\b")
FROM_TABLE = "from_table"
TITLE_FROM_TABLE = "title_from_table"
_DATE_NEAR = 20


@dataclass(frozen=True, slots=True)
class Known:
    """A document that can be named and titled beyond doubt, and the pen for it."""

    fact: DocumentFact
    name: str
    title: str
    pen: Pen

    @property
    def kind(self) -> str:
        return self.fact.document.kind


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    named = list(_askable(material))
    for each in named:
        yield (each.pen.card(CardType.BASIC, _about(each), f"{each.title}."),)
    for _, group in groupby(sorted(named, key=_level), key=_level):
        documents = list(group)
        if len(documents) >= _FEWEST_PAIRS:
            yield (_match(documents[:_MOST_PAIRS]),)
        else:
            for at, each in enumerate(documents):
                written = [*_titles(material, each), *_numbers(each)]
                yield tuple(written if at == 0 else reversed(written))


def _askable(material: Material) -> Iterator[Known]:
    for fact in material.facts.documents:
        document, point = fact.document, material.point_at(fact.span)
        name = _name(material, document)
        official = _official_title(material, document) if fact.known else None
        title = official or document.title or ""
        fits = document.kind not in _LAWS and 0 < len(title.split()) <= _LONGEST_TITLE
        if point and name and fits and _has_sure_title(material, fact):
            doubts = (Doubt(FROM_TABLE, name),) if fact.known and not _is_dated(material, fact) else ()
            if official and fold(official) != fold(document.title or ""):
                doubts = (*doubts, Doubt(TITLE_FROM_TABLE, name))
            pen = Pen(material, WRITER, point, fact.span, doubts=doubts, slot=str(document.number))
            yield Known(fact, name, opened(title), pen)


def _official_title(material: Material, document: Document) -> str | None:
    """As the table has it: journalists shorten titles, and cut them at a semicolon."""
    same = material.known.numbered(document.kind, document.number or "", document.code)
    return next((each.title for each in same if each.issued == document.issued and each.title), None)


def _has_sure_title(material: Material, fact: DocumentFact) -> bool:
    """Quoted, known, or in a list parted by semicolons: elsewhere the end of a title is a guess."""
    title = fact.document.title or ""
    if fact.known and any(
        _is_near(title, [other.title]) for other in material.known.documents if other.title
    ):
        return True
    text = material.reading.text
    for span in fact.mentions:
        at = fold(text[span.start : span.end + 1]).find(fold(title)[:30])
        before = text[span.start : span.start + max(at, 0)].rstrip()
        if at > 0 and before.removesuffix("Về").removesuffix("về").rstrip().endswith(("“", '"')):
            return True
        sentence = material.sentence_at(span)
        enough = len(title.split()) >= _FEWEST_UNQUOTED
        if (
            enough
            and ";" in sentence.of(text)
            and text[span.end : span.end + 1] in ";."
            and not _VERBS.search(title)
        ):
            return True
    return False


def _is_dated(material: Material, fact: DocumentFact) -> bool:
    """Whether the article itself says the document's day where it names it."""
    return any(
        each.start == fact.document.issued and mention.start <= each.span.start <= mention.end + _DATE_NEAR
        for each in material.facts.dates
        for mention in fact.mentions
    )


def _level(known: Known) -> tuple[str, str]:
    code = known.fact.document.code or ""
    return known.kind, code.rpartition("/")[2] or "TW"


def _name(material: Material, document: Document) -> str | None:
    """A province's document goes with its issuer and place: each province has numbers of its own."""
    name = document_name(document)
    if name is None or not _is_local(document):
        return name
    if not (material.setting.place and document.body):
        return None
    return f"{name} của {document.body} ({material.setting.place})"


def _is_local(document: Document) -> bool:
    return _LOCAL_CODE.search(document.code or "") is not None or is_local(document.body or "")


def _about(known: Known) -> str:
    return f"{known.name} về nội dung gì?"


def _titles(material: Material, known: Known) -> Iterator[Draft]:
    wrong = fitting(_other_titles(material, known), known.title, 3)
    if wrong:
        rationale = f"{known.name} có tên là “{known.title}”; các phương án còn lại là tên của văn bản khác."
        yield known.pen.choice(_about(known), [known.title], wrong, rationale)


def _other_titles(material: Material, known: Known) -> list[str]:
    """Titles of other documents, the article's first; none that is nearly this one.

    Not two that begin with "Tiếp tục" where the right one does not: it would stand out.
    """
    document = known.fact.document
    others = [each.document for each in material.facts.documents if each.document.kind == document.kind]
    kept: list[str] = []
    for other in (*others, *material.known.same_type(document)):
        title = opened(other.title or "")
        odd = _GOES_ON.match(title) and not _GOES_ON.match(known.title) and any(map(_GOES_ON.match, kept))
        if title and not odd and not _is_near(title, [known.title, *kept]):
            kept.append(title)
    return kept


def _is_near(title: str, others: Sequence[str]) -> bool:
    return any(fuzz.token_set_ratio(fold(title), fold(other)) >= _SAME_TITLE for other in others)


def _match(documents: Sequence[Known]) -> Draft:
    kind = documents[0].kind.lower()
    pairs = [(each.name, each.title) for each in documents]
    told = "; ".join(f"{name}: {title}" for name, title in pairs)
    stem = f"Ghép mỗi {kind} với tên gọi của {kind} đó."
    return documents[0].pen.match(stem, pairs, f"Tên gọi nêu trong bài báo: {told}.")


def _numbers(known: Known) -> Iterator[Draft]:
    """The number of a document, typed in; its day or term is told in the stem."""
    code, number = known.fact.document.code, known.fact.document.number
    if code and number:
        placed = known.name.replace(f" số {code}", "", 1)
        accepted = [code, number, f"số {code}", f"số {number}"]
        told = f"{known.name} có tên là “{known.title}”."
        yield known.pen.fill_in(f"{placed} về “{known.title}” có số hiệu là …", accepted, told)
