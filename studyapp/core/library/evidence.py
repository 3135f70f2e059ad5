"""Where a claim is said: spans of an imported article, or places in cited sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.ids import ArticleId, SourceId


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in code points of an article's whole NFC text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that says something; `published` is an ISO date, a year, or None where unknown."""

    id: SourceId
    publisher: str
    title: str
    address: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    article: ArticleId
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Citation:
    source: Source
    place: str | None = None


Evidence = Quote | Citation


class Sourcing(StrEnum):
    """How well a key point is sourced; `ORIGINAL` means the text of the document itself."""

    ONE = "one"
    SEVERAL = "several"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class QuotedText:
    """A quote with what a page needs to show it."""

    quote: Quote
    title: str
    publisher: str | None
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything a page shows at the foot of a claim."""

    sourcing: Sourcing
    citations: tuple[Citation, ...] = ()
    quotes: tuple[QuotedText, ...] = ()


def citations_of(evidence: Sequence[Evidence]) -> tuple[Citation, ...]:
    return tuple(each for each in evidence if isinstance(each, Citation))


def quotes_of(evidence: Sequence[Evidence]) -> tuple[Quote, ...]:
    return tuple(each for each in evidence if isinstance(each, Quote))
