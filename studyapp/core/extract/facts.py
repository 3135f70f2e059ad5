"""What an article says, as typed facts; each keeps the span where it is said."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Span


@dataclass(frozen=True, slots=True)
class DocumentFact:
    """One document; `span` is its fullest mention, `mentions` all, `known` whether the table has it."""

    document: Document
    span: Span
    mentions: tuple[Span, ...]
    known: bool = False


@dataclass(frozen=True, slots=True)
class ConferenceFact:
    """`ordinal` is the session ("6"), `start` and `end` are set only where the article says when it met."""

    ordinal: int
    term: str | None
    body: str
    span: Span
    start: date | None = None
    end: date | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class PersonFact:
    """`role` is the fullest role the article gives, as of the day of the news; None where it gives none."""

    name: str
    role: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class PlaceFact:
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class DateFact:
    """`start` and `end` are None where the article gives no year; then `day_month` is "MM-DD".

    `what` is a few of the article's words that say what happened then, or None.
    """

    text: str
    start: date | None
    end: date | None
    day_month: str | None
    span: Span
    what: str | None = None


@dataclass(frozen=True, slots=True)
class CountFact:
    """Participation: people, sites, classes, days; `scope` is of what whole ("trong cả nước") where said."""

    value: Decimal
    qualifier: str | None
    unit: str
    scope: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class FigureFact:
    """A figure of policy: a target, share, amount, threshold; `of_what` and `year` are None where unsaid."""

    value: Decimal
    qualifier: str | None
    unit: str
    of_what: str | None
    year: int | None
    span: Span


class StatementKind(StrEnum):
    TASK = "task"
    AIM = "aim"
    VIEWPOINT = "viewpoint"
    REQUIREMENT = "requirement"
    DEADLINE = "deadline"
    CAUSE = "cause"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class StatementFact:
    """Who is asked to do what, or what is aimed at; `text` is the article's clause, `span` its place.

    `subject` is what an aim, a viewpoint or a requirement is about ("việc đánh giá"); `inherited` says that
    the doer was named in the sentence before.
    """

    who: str | None
    kind: StatementKind
    text: str
    span: Span
    subject: str | None = None
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one article, each tuple in reading order."""

    documents: tuple[DocumentFact, ...] = ()
    conferences: tuple[ConferenceFact, ...] = ()
    people: tuple[PersonFact, ...] = ()
    places: tuple[PlaceFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    counts: tuple[CountFact, ...] = ()
    figures: tuple[FigureFact, ...] = ()
    statements: tuple[StatementFact, ...] = ()
