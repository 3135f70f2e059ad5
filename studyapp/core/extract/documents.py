"""Documents: mentions of one become one fact, and the table of known documents adds what is certain."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz

from studyapp.core.extract.body import Reading
from studyapp.core.extract.conferences import CENTRAL, conferences_in
from studyapp.core.extract.document_context import in_context
from studyapp.core.extract.document_mentions import Mention, mentions_in
from studyapp.core.extract.document_sessions import Sessions
from studyapp.core.extract.facts import ConferenceFact, DocumentFact
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Span
from studyapp.core.library.known_documents import KnownDocuments, code_key
from studyapp.core.text.folding import fold

_ALIKE = 85.0
_UNLIKE = 60.0
_FEWEST_OF_TITLE, _MOST_SHORTENED = 3, 12
_BOILERPLATE = re.compile(r"(?:trong|den|giai doan|tinh hinh|thoi ky|yeu cau|dap ung)\b")
_SYLLABLES = re.compile(r"\w+")
_NOWHERE = Span(0, 0)

Cluster = list[Mention]
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")


def documents_in(
    reading: Reading, known: KnownDocuments, conferences: Sequence[ConferenceFact] | None = None
) -> tuple[DocumentFact, ...]:
    sessions = Sessions(reading, conferences_in(reading) if conferences is None else conferences)
    mentions = in_context(reading, mentions_in(reading))
    years = [int(found) for found in _YEARS.findall(reading.text)]
    known = known.until(max(years)) if years else known
    facts = [_fact(cluster, known, sessions) for cluster in _clusters(mentions)]
    certain = _once_each([fact for fact in facts if fact is not None])
    return tuple(sorted(certain, key=lambda fact: fact.mentions[0]))


def _once_each(facts: Iterable[DocumentFact]) -> list[DocumentFact]:
    """What the table shows to be one document, though the article's words kept its mentions apart."""
    kept: dict[DocumentId, DocumentFact] = {}
    for fact in facts:
        other = kept.get(fact.document.id)
        if other is None:
            kept[fact.document.id] = fact
            continue
        fuller = max(other, fact, key=lambda each: len(each.document.title or ""))
        kept[fact.document.id] = replace(fuller, mentions=tuple(sorted({*other.mentions, *fact.mentions})))
    return list(kept.values())


def alike(one: str, other: str) -> float:
    """How near two titles are, 0 to 100; papers drop commas and small words."""
    return fuzz.ratio(fold(one), fold(other))


def _clusters(mentions: Iterable[Mention]) -> list[Cluster]:
    """Full mentions first; a bare number joins them only where it fits exactly one document."""
    repeated: dict[Mention, Cluster] = {}
    for mention in mentions:
        repeated.setdefault(replace(mention, span=_NOWHERE), []).append(mention)
    clusters: list[Cluster] = []
    numbered: defaultdict[str | None, list[Cluster]] = defaultdict(list)
    for said in sorted(repeated, key=lambda each: -each.richness):
        near = [*numbered[_bare(said)], *numbered[None]] if said.number else clusters
        fitting = [cluster for cluster in near if all(_one_document(said, each) for each in cluster)]
        if len(fitting) == 1 or (fitting and said.code):
            fitting[0].append(said)
        else:
            clusters.append([said])
            numbered[_bare(said)].append(clusters[-1])
    return [
        sorted((mention for said in cluster for mention in repeated[said]), key=lambda each: each.span)
        for cluster in clusters
    ]


def _bare(mention: Mention) -> str | None:
    return mention.number.lstrip("0") if mention.number else None


def _one_document(one: Mention, other: Mention) -> bool:
    if not _one_kind(one, other) or _differ(one.issued, other.issued) or _differ(one.term, other.term):
        return False
    if one.number is None or other.number is None:
        return bool(one.title and other.title and alike(one.title, other.title) >= _ALIKE)
    if _bare(one) != _bare(other):
        return False
    if one.code and other.code and code_key(one.code) != code_key(other.code):
        return False
    if not (one.title and other.title):
        return True
    if one.plain or other.plain:  # its end is a guess, and papers tell a title in their own words
        return not _are_strangers(one.title, other.title)
    return alike(one.title, other.title) >= _UNLIKE


def _are_strangers(one: str, other: str) -> bool:
    """Two titles of some length that have not two words running in common."""
    pairs = [set(pairwise(_SYLLABLES.findall(fold(title)))) for title in (one, other)]
    return min(map(len, pairs)) >= _FEWEST_OF_TITLE and not pairs[0] & pairs[1]


def _one_kind(one: Mention, other: Mention) -> bool:
    """ "Chương trình 41" is short for "Chương trình hành động số 41-CTr/TU"."""
    if one.kind == other.kind:
        return True
    short, full = sorted((one.kind, other.kind), key=len)
    return one.number is not None and full.startswith(f"{short} ")


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _fact(cluster: Cluster, known: KnownDocuments, sessions: Sessions) -> DocumentFact | None:
    document = _merged(cluster)
    term = sessions.term_of(document, [each.span for each in cluster])
    if term and document.code:
        document = replace(document, term=term, body=document.body or CENTRAL)
    entry = _known(document, term, known)
    if document.number is None and entry is None and all(each.plain for each in cluster):
        return None
    fullest = max(cluster, key=lambda each: (each.richness, not each.plain))
    return DocumentFact(
        document=_joined(document, entry) if entry else document,
        span=fullest.span,
        mentions=tuple(each.span for each in cluster),
        known=entry is not None,
    )


def _merged(cluster: Cluster) -> Document:
    number = _commonest(each.number for each in cluster)
    document = Document(
        id=DocumentId(""),
        kind=max((each.kind for each in cluster), key=len),
        number=number,
        code=_commonest(each.code for each in cluster),
        title=_title(cluster),
        issued=next((each.issued for each in cluster if each.issued), None),
        body=_commonest(each.body for each in cluster),
        term=_commonest(each.term for each in cluster),
    )
    return replace(document, id=_id(document))


def _commonest(values: Iterable[str | None]) -> str | None:
    said = Counter(value for value in values if value)
    return said.most_common(1)[0][0] if said else None


def _title(cluster: Cluster) -> str | None:
    """Quoted wins over unquoted; then the wording most mentions share, the fuller one where they tie."""
    quoted = [each.title for each in cluster if each.title and not each.plain]
    said = Counter(quoted or [each.title for each in cluster if each.title])
    return max(said, key=lambda title: (said[title], len(title)), default=None)


def _id(document: Document) -> DocumentId:
    told = (document.kind, document.code or document.number, document.issued, document.term)
    parts = [*told, document.title if document.number is None else None]
    words = "-".join(fold(str(part)) for part in parts if part)
    return DocumentId(f"doc-{hashlib.sha256(words.encode()).hexdigest()[:12]}")


def _known(document: Document, term: str | None, known: KnownDocuments) -> Document | None:
    """The one entry of the table that this must be: by day, title or term, never by number alone."""
    if document.number is None:
        return _only(each for each in known.titled(document.kind) if _title_fits(document, each))
    candidates = [
        each
        for each in known.numbered(document.kind, document.number, document.code)
        if not _contradicts(document, each) and _level_fits(document, each)
    ]
    sure = [each for each in candidates if _is_sure(document, each)]
    if sure or not candidates:
        return _only(sure)
    return _only(each for each in candidates if term and each.term == term)


def _only(documents: Iterable[Document]) -> Document | None:
    found = list(documents)
    return found[0] if len(found) == 1 else None


def _contradicts(document: Document, entry: Document) -> bool:
    if _differ(document.issued, entry.issued) or _differ(document.term, entry.term):
        return True
    said, full = document.title, entry.title
    return bool(said and full and not _is_short_for(said, full) and alike(said, full) < _UNLIKE)


def _level_fits(document: Document, entry: Document) -> bool:
    """A bare number in the press is the Central Committee's only where nobody else is named as issuer."""
    return document.code is not None or document.body in (None, entry.body, CENTRAL)


def _is_sure(document: Document, entry: Document) -> bool:
    same_day = document.issued is not None and document.issued == entry.issued
    same_term = document.term is not None and document.term == entry.term
    short = document.title and entry.title and _is_short_for(document.title, entry.title)
    return same_day or same_term or bool(short) or _title_fits(document, entry)


def _is_short_for(said: str, full: str) -> bool:
    """ "Nghị quyết 43 (đại đoàn kết toàn dân tộc)": words of the title in its order."""
    short, whole = (" ".join(_SYLLABLES.findall(fold(title))) for title in (said, full))
    enough = short.count(" ") + 1 >= _FEWEST_OF_TITLE and whole.count(" ") <= _MOST_SHORTENED * short.count(
        " "
    )
    return enough and f" {short} " in f" {whole} " and not _BOILERPLATE.match(short)


def _title_fits(document: Document, entry: Document) -> bool:
    return bool(document.title and entry.title and alike(document.title, entry.title) >= _ALIKE)


def _joined(document: Document, entry: Document) -> Document:
    """The article's own words stay; the table fills what it leaves open."""
    return Document(
        id=entry.id,
        kind=document.kind,
        number=document.number or entry.number,
        code=document.code or entry.code,
        title=document.title or entry.title,
        issued=document.issued or entry.issued,
        body=document.body or entry.body,
        term=document.term or entry.term,
    )
