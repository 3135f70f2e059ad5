"""An imported article: its whole NFC text, and what cleaning set aside and why."""

from dataclasses import dataclass

from studyapp.core.ids import ArticleId
from studyapp.core.library.evidence import Span


@dataclass(frozen=True, slots=True)
class Removed:
    """A part of the text that is not the article's body.

    `reason` is slug, url, stamp, source, byline, caption, tail or agency.
    """

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """`text` is complete, removed lines included; `published` is an ISO date or None."""

    id: ArticleId
    title: str
    text: str
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    removed: tuple[Removed, ...] = ()
