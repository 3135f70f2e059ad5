"""A party or state document: a resolution, directive, conclusion and the like."""

from dataclasses import dataclass
from datetime import date

from studyapp.core.ids import DocumentId


@dataclass(frozen=True, slots=True)
class Document:
    """Numbers repeat between terms, so a document is known by kind, number, body and date or term together.

    `number` is bare ("18"), `code` whole ("18-NQ/TW"), `term` in Roman numerals ("XII").
    """

    id: DocumentId
    kind: str
    number: str | None
    code: str | None = None
    title: str | None = None
    issued: date | None = None
    body: str | None = None
    term: str | None = None
