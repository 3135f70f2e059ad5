"""A document that a trainer adds to the known ones: what was typed, checked before it counts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from studyapp.core.extract.document_kinds import KINDS, KINDS_BY_LETTERS
from studyapp.core.extract.document_mentions import CODE
from studyapp.core.extract.terms import ROMAN
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import code_key
from studyapp.core.text.folding import equal_answers
from studyapp.core.text.normalise import collapsed, matching, nfc

# Those whose letters stand in numbers first.
ENTRY_KINDS = tuple(dict.fromkeys((*KINDS_BY_LETTERS.values(), *KINDS)))
_FIRST_YEAR = 1930
_ALSO = {"QĐ": ("Quy định", "Quy chế"), "TT": ("Thông tri",), "CTr": ("Chương trình hành động",)}
_CODE = re.compile(CODE)
_LETTERS = re.compile(r"[-/]([A-ZĐ][A-ZĐa-z]+)")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
# Each province, district and party committee counts for itself, so a number and a day may come twice.
_OF_MANY_BODIES = re.compile(r"[-/](?:TU|HU|ĐU|HĐND|UBND|BCSĐ|ĐUK)\b")


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """Field by field; `issued` as "25/10/2017", `term` in Roman numerals."""

    kind: str = "Nghị quyết"
    code: str = ""
    body: str = ""
    issued: str = ""
    term: str = ""
    title: str = ""
    source: str = ""


class EntryFlaw(StrEnum):
    """`wording.known_documents` says each in a sentence."""

    NO_CODE = "no_code"
    BAD_CODE = "bad_code"
    OTHER_KIND = "other_kind"
    NO_DAY = "no_day"
    BAD_DAY = "bad_day"
    LATE_DAY = "late_day"
    EARLY_DAY = "early_day"
    BAD_TERM = "bad_term"
    NO_BODY = "no_body"
    NO_SOURCE = "no_source"
    TWICE = "twice"


MISSING = (EntryFlaw.NO_CODE, EntryFlaw.NO_DAY, EntryFlaw.NO_BODY, EntryFlaw.NO_SOURCE)


@dataclass(frozen=True, slots=True)
class CheckedEntry:
    """`document` is there only where nothing stops it.

    `twin` is the same document in the table, `kind` what the letters of the code say; `namesakes` are
    others of the same number.
    """

    flaws: tuple[EntryFlaw, ...]
    document: Document | None = None
    twin: Document | None = None
    kind: str = ""
    namesakes: tuple[Document, ...] = ()


def check_entry(
    entry: DocumentEntry, id: DocumentId, others: Sequence[Document], today: date
) -> CheckedEntry:
    """`others` are the documents of the table without the one that is corrected."""
    code = code_of(entry.code)
    read = Document(
        id=id,
        kind=entry.kind,
        number=re.sub(r"\D.*", "", code) or None,
        code=code,
        title=_words(entry.title) or None,
        issued=day_of(entry.issued),
        body=_words(entry.body) or None,
        term=_words(entry.term).upper() or None,
    )
    same = [each for each in others if each.code and code_key(each.code) == code_key(code)]
    twin = next((each for each in same if _is_same(read, each)), None)
    kind = _kind_told(entry.kind, code)
    flaws = tuple(_flaws(entry, read, today))
    flaws += (EntryFlaw.OTHER_KIND,) * bool(kind) + (EntryFlaw.TWICE,) * (twin is not None)
    return CheckedEntry(
        flaws,
        document=None if flaws else read,
        twin=twin,
        kind=kind,
        namesakes=tuple(each for each in same if each is not twin),
    )


def code_of(typed: str) -> str:
    """Without spaces, with plain hyphens, as the table has it."""
    return re.sub(r"^[Ss]ố", "", "".join(matching(nfc(typed)).split()))


def day_of(typed: str) -> date | None:
    found = _DAY.fullmatch(typed.strip())
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _flaws(entry: DocumentEntry, read: Document, today: date) -> Iterator[EntryFlaw]:
    if not read.code:
        yield EntryFlaw.NO_CODE
    elif _CODE.fullmatch(read.code) is None:
        yield EntryFlaw.BAD_CODE
    if not read.body:
        yield EntryFlaw.NO_BODY
    yield from _flaws_of_day(entry, read, today)
    if read.term and re.fullmatch(ROMAN, read.term) is None:
        yield EntryFlaw.BAD_TERM
    if not _words(entry.source):
        yield EntryFlaw.NO_SOURCE


def _flaws_of_day(entry: DocumentEntry, read: Document, today: date) -> Iterator[EntryFlaw]:
    if not entry.issued.strip():
        if not read.term:
            yield EntryFlaw.NO_DAY
    elif read.issued is None:
        yield EntryFlaw.BAD_DAY
    elif read.issued > today:
        yield EntryFlaw.LATE_DAY
    elif read.issued.year < _FIRST_YEAR:
        yield EntryFlaw.EARLY_DAY


def _kind_told(kind: str, code: str) -> str:
    """The kind that the letters of the code mean, where it is another one than was chosen."""
    found = _LETTERS.search(code)
    letters = found[1] if found else ""
    told = KINDS_BY_LETTERS.get(letters, "")
    return "" if kind in (told, *_ALSO.get(letters, ())) else told


def _is_same(one: Document, other: Document) -> bool:
    """Of two with one code: the same day, or where a day is not known, the same term."""
    if one.kind != other.kind or _are_of_two_bodies(one, other):
        return False
    if one.issued and other.issued:
        return one.issued == other.issued
    return one.term is not None and one.term == other.term


def _are_of_two_bodies(one: Document, other: Document) -> bool:
    many = _OF_MANY_BODIES.search(one.code or "") is not None
    return many and bool(one.body and other.body and not equal_answers(one.body, other.body))


def _words(typed: str) -> str:
    return collapsed(nfc(typed))
