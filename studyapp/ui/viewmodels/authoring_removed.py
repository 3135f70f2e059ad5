"""What cleaning set aside of an article, each with its reason, and what a person has put back."""

from dataclasses import dataclass

from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.text.normalise import collapsed
from studyapp.wording import authoring


@dataclass(frozen=True, slots=True)
class RemovedRow:
    """`is_back`: it belongs to the body again."""

    span: Span
    words: str
    reason: str
    is_back: bool


def removed_rows(article: Article) -> tuple[RemovedRow, ...]:
    """In the order of the text."""
    rows = [
        RemovedRow(each.span, said(article, each.span), authoring.removed_part(each.reason), is_back=False)
        for each in article.removed
    ]
    rows += [
        RemovedRow(span, said(article, span), authoring.PUT_BACK_ALREADY, is_back=True)
        for span in article.restored
    ]
    return tuple(sorted(rows, key=lambda each: each.span))


def said(article: Article, span: Span) -> str:
    return collapsed(span.of(article.text))
