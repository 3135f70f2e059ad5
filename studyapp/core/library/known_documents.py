"""The table of known documents: tells apart documents that share a number, and offers others of a kind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from studyapp.core.library.document import Document
from studyapp.core.text.folding import fold

_LEADING_ABOUT = re.compile(r"^Về (\w)")


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """A line of the table; `source` says where it was read, `is_own` that a trainer added it."""

    document: Document
    source: str
    is_own: bool = False


def code_key(code: str) -> str:
    """ "18-NQ/TW" and "18/NQ-TƯ" are one code."""
    return "".join(filter(str.isalnum, fold(code.replace("T.Ư", "TW").replace("TƯ", "TW"))))


@dataclass(frozen=True, slots=True)
class KnownDocuments:
    """The table is not complete: a number found once in it may still belong to other documents."""

    documents: tuple[Document, ...] = ()

    def numbered(self, kind: str, number: str, code: str | None = None) -> tuple[Document, ...]:
        """Every document of this kind and number; a code narrows it, where both sides have one."""
        return tuple(
            each
            for each in self.documents
            if each.kind == kind
            and _bare(each.number) == _bare(number)
            and (code is None or each.code is None or code_key(each.code) == code_key(code))
        )

    def until(self, year: int) -> "KnownDocuments":
        """Without those that came later: an older text means another document of the same number."""
        return KnownDocuments(
            tuple(each for each in self.documents if each.issued is None or each.issued.year <= year)
        )

    def titled(self, kind: str) -> tuple[Document, ...]:
        return tuple(each for each in self.documents if each.kind == kind and each.title)

    def same_type(self, document: Document) -> tuple[Document, ...]:
        """Other documents of the same kind and level, those of nearly the same day first."""
        others = [
            each
            for each in self.documents
            if each.id != document.id and each.kind == document.kind and _level(each) == _level(document)
        ]
        return tuple(sorted(others, key=lambda each: _days_apart(document, each)))


def table_of(listed: Iterable[ListedDocument]) -> KnownDocuments:
    """As extraction and writing use it: titles found in articles come without "Về", so these do too."""
    return KnownDocuments(tuple(_plainly_titled(each.document) for each in listed))


def without_about(title: str) -> str:
    return _LEADING_ABOUT.sub(lambda found: found[1].upper(), title)


def _plainly_titled(document: Document) -> Document:
    return replace(document, title=document.title and without_about(document.title))


def _days_apart(one: Document, other: Document) -> int:
    if one.issued is None or other.issued is None:
        return date.max.toordinal()
    return abs((one.issued - other.issued).days)


def _bare(number: str | None) -> str | None:
    return number.lstrip("0") if number else number


def _level(document: Document) -> str | None:
    """What follows the number: "18-NQ/TW" and "42-NQ/TW" are of one level."""
    if document.code is None or document.number is None:
        return None
    return code_key(document.code).removeprefix(document.number)
