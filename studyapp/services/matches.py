"""Which words of a text a query means: to mark them, and to put those with the query's own tones first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studyapp.core.library.evidence import Span
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import matching, nfc

MOST_WORDS = 16
LONGEST_TEXT = 240
LEAD = 60

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
    """`exact` is lower case, its tone mark where the older style puts it; `folded` has no marks at all."""

    exact: str
    folded: str
    span: Span

    @property
    def has_marks(self) -> bool:
        return self.exact != self.folded


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`marks` are the places in `text` that were asked for."""

    text: str
    marks: tuple[Span, ...]


def words_of(text: str) -> Iterator[Word]:
    """Spans are in the NFC of `text`."""
    composed = nfc(text)
    exact = matching(composed)
    for found in _WORD.finditer(fold(composed)):
        yield Word(exact[found.start() : found.end()].lower(), found[0], Span(*found.span()))


def query_words(query: str) -> tuple[Word, ...]:
    """What is no letter or digit only separates, so nothing in a query is an operator."""
    return tuple(words_of(query))[:MOST_WORDS]


def closeness(text: str, query: Sequence[Word]) -> tuple[int, bool]:
    """How many words of the query stand in the text as they are written there, and whether side by side.

    A query without any marks is compared without marks, one with some by its very marks.
    """
    marked = any(word.has_marks for word in query)
    wanted = [word.exact if marked else word.folded for word in query]
    plain = matching(nfc(text)).lower() if marked else fold(text)
    words = (
        f" {' '.join(_WORD.findall(plain))} "  # to look for pieces of one text is faster than word by word
    )
    ending = "" if len(wanted[-1]) > 1 else " "
    whole = f" {' '.join(wanted)}{ending}"
    pieces = (*(f" {word} " for word in wanted[:-1]), f" {wanted[-1]}{ending}")
    return sum(piece in words for piece in pieces), whole in words


def excerpt(text: str, query: Sequence[Word]) -> Excerpt:
    """The text, or the part of a long one that begins shortly before the first mark."""
    marks = marks_in(text, query)
    start, end = _window(text, marks[0].start if marks else 0)
    head, tail = "…" if start else "", "…" if end < len(text) else ""
    shift = len(head) - start
    kept = tuple(
        Span(each.start + shift, each.end + shift) for each in marks if start <= each.start < each.end <= end
    )
    return Excerpt(f"{head}{text[start:end]}{tail}", kept)


def marks_in(text: str, query: Sequence[Word]) -> tuple[Span, ...]:
    """Where all of the query stands side by side only there; else each word by itself.

    Where a word stands with its own marks only those places count, else all that fold to it.
    """
    words = tuple(words_of(text))
    if together := tuple(_side_by_side(words, query)):
        return together
    places: set[Span] = set()
    for word in query:
        exact = set(_exact(words, word, query)) if word.has_marks else set()
        places |= exact or set(_folded(words, word, query))
    return tuple(sorted(places))


def _side_by_side(words: Sequence[Word], query: Sequence[Word]) -> Iterator[Span]:
    """The words of every place where the query stands as it was typed, one mark a word."""
    last = len(query) - 1
    for at in range(len(words) - last if query else 0):
        run = words[at : at + len(query)]
        if all(
            _means(each, wanted, number == last)
            for number, (each, wanted) in enumerate(zip(run, query, strict=True))
        ):
            yield from (each.span for each in run)


def _means(word: Word, wanted: Word, is_last: bool) -> bool:
    if wanted.has_marks:
        return _fits(word.exact, wanted.exact, is_last)
    return _fits(word.folded, wanted.folded, is_last)


def _exact(words: Sequence[Word], wanted: Word, query: Sequence[Word]) -> Iterator[Span]:
    return (each.span for each in words if _fits(each.exact, wanted.exact, wanted is query[-1]))


def _folded(words: Sequence[Word], wanted: Word, query: Sequence[Word]) -> Iterator[Span]:
    return (each.span for each in words if _fits(each.folded, wanted.folded, wanted is query[-1]))


def _fits(word: str, wanted: str, is_last: bool) -> bool:
    """The last word may still be being typed."""
    return word.startswith(wanted) if is_last and len(wanted) > 1 else word == wanted


def _window(text: str, first_mark: int) -> tuple[int, int]:
    """Cut between words."""
    if len(text) <= LONGEST_TEXT:
        return 0, len(text)
    start = 0 if first_mark <= LEAD else text.find(" ", first_mark - LEAD, first_mark) + 1 or first_mark
    end = len(text) if len(text) - start <= LONGEST_TEXT else text.rfind(" ", start, start + LONGEST_TEXT)
    return start, end if end > first_mark else min(len(text), start + LONGEST_TEXT)
