"""An imported article: its whole NFC text, and what cleaning set aside and why."""

from collections.abc import Collection
from dataclasses import dataclass, replace

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
    """`text` is complete, removed lines included; `published` is an ISO date or None.

    `restored` are parts that cleaning would remove and a person has put back.
    """

    id: ArticleId
    title: str
    text: str
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    removed: tuple[Removed, ...] = ()
    restored: tuple[Span, ...] = ()


def with_restored(article: Article, restored: Collection[Span]) -> Article:
    """What was removed from it at these places belongs to the body again."""
    return replace(
        article,
        removed=tuple(each for each in article.removed if each.span not in restored),
        restored=tuple(each.span for each in article.removed if each.span in restored),
    )
