"""Whether a text is a newer version of an article already here, and what changed between the two."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from studyapp.core.authoring.ids import article_id
from studyapp.core.library.article import Article
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import collapsed, matching, nfc
from studyapp.core.text.sentences import paragraphs, sentences

_SAME_TITLE = 90
_MOST = 0.5
_SOME = 0.25
_SHORT = 20


@dataclass(frozen=True, slots=True)
class TextChanges:
    """Sentences, each in the order of its text."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]


def is_same_text(one: str, other: str) -> bool:
    """But for white space."""
    return article_id(one) == article_id(other)


def version_of(text: str, articles: Iterable[Article]) -> Article | None:
    """The article that has this very text, or else the one most like it if it is like enough."""
    told = frozenset(map(fold, told_in(text)))
    title = fold(next(iter(text.strip().splitlines()), ""))
    best, most = None, 0.0
    for article in articles:
        if is_same_text(article.text, text):
            return article
        shared = _shared(told, frozenset(map(fold, told_in(article.text))))
        named = fuzz.ratio(title, fold(article.title)) >= _SAME_TITLE
        if shared > most and shared >= (_SOME if named else _MOST):
            best, most = article, shared
    return best


def text_changes(old: str, new: str) -> TextChanges:
    before, after = tuple(told_in(old)), tuple(told_in(new))
    known, left = set(map(fold, before)), set(map(fold, after))
    return TextChanges(
        tuple(each for each in after if fold(each) not in known),
        tuple(each for each in before if fold(each) not in left),
    )


def told_in(text: str) -> Iterator[str]:
    """Its sentences, without those too short to tell one article from another."""
    view = matching(nfc(text))
    for line in paragraphs(view):
        for start, end in sentences(view, *line):
            words = collapsed(view[start:end])
            if len(words) >= _SHORT:
                yield words


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the shorter one stands in the other."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0
