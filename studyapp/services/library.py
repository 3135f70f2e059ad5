"""Reading the library: shelves, packs, where a claim comes from, and search over everything."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Provenance, Span
from studyapp.core.library.pack import Pack
from studyapp.services.labels import PackLabel, label_from, label_of
from studyapp.services.matches import Word, closeness, excerpt, query_words
from studyapp.storage.library import articles, headings, packs, search
from studyapp.storage.library.contents import Table, counts_by_key_point
from studyapp.storage.library.search import FoundPassage

JUDGED = 100  # hits that are looked at one by one: more take too long to search as one types


@dataclass(frozen=True, slots=True)
class PackCard:
    label: PackLabel
    shelf: str
    title: str
    key_points: int
    cards: int
    items: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """`title` is empty for imported articles."""

    title: str
    packs: tuple[PackCard, ...]


@dataclass(frozen=True, slots=True)
class PackContent:
    """`cards` and `items` count those of each key point that has any."""

    label: PackLabel
    pack: Pack
    cards: Mapping[KeyPointId, int]
    items: Mapping[KeyPointId, int]
    article: Article | None


class HitKind(StrEnum):
    KEY_POINT = "key_point"
    CARD = "card"
    ITEM = "item"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Hit:
    kind: HitKind
    pack: PackLabel
    key_point: KeyPointId | None
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SearchResults:
    """`total` counts all that fit."""

    hits: tuple[Hit, ...]
    total: int


class LibraryService:
    """What every learner of this computer shares."""

    def __init__(self, library: sqlite3.Connection) -> None:
        self._library = library

    def shelves(self) -> tuple[Shelf, ...]:
        holdings = headings.holdings(self._library)
        return tuple(
            Shelf(title, tuple(map(_pack_card, group)))
            for title, group in groupby(holdings, key=lambda each: each.heading.shelf)
        )

    def open_pack(self, pack: PackId) -> PackContent:
        row = packs.row_of(self._library, pack)
        return PackContent(
            label=label_of(self._library, pack),
            pack=packs.pack(self._library, pack),
            cards=self._counts(Table.CARD, row),
            items=self._counts(Table.ITEM, row),
            article=articles.article_of_pack(self._library, row),
        )

    def provenance(self, key_point: KeyPointId) -> Provenance:
        return packs.provenance(self._library, key_point)

    def search(self, query: str, limit: int = 20) -> SearchResults:
        """With or without tones; what has the very tones of the query comes first, of equals the shortest.

        FTS5's own rank would not help: all hits have all the words, it knows no tones, and to weigh a word
        it reads every place of it.
        """
        words = query_words(query)
        if not words:
            return SearchResults((), 0)
        found, total = self._candidates([word.folded for word in words], max(JUDGED, limit))
        best = sorted(found, key=lambda each: _rank(each, words), reverse=True)[:limit]
        labels = {pack: label_of(self._library, pack) for pack in {each.pack for each in best}}
        hits = tuple(_hit(each, labels[each.pack], words) for each in best)
        return SearchResults(hits, total)

    def _candidates(self, folded: Sequence[str], most: int) -> tuple[Iterable[FoundPassage], int]:
        """All, or of too many those with the words side by side before others; and how many there are."""
        everywhere, together = search.match_all(folded), search.match_together(folded)
        found = search.first(self._library, together, most)
        if len(found) < most and len(folded) > 1:
            others = search.first(self._library, everywhere, most)
            if len(others) < most:
                return others, len(others)
            found = tuple(dict.fromkeys((*found, *others)))[:most]
        return found, len(found) if len(found) < most else search.count(self._library, everywhere)

    def _counts(self, table: Table, pack: int) -> Mapping[KeyPointId, int]:
        counts = counts_by_key_point(self._library, table, pack)
        return {KeyPointId(key_point): count for key_point, count in counts.items()}


def _pack_card(holding: headings.Holding) -> PackCard:
    heading = holding.heading
    return PackCard(
        label_from(heading),
        heading.shelf,
        heading.title,
        holding.key_points,
        holding.cards,
        holding.items,
    )


def _rank(found: FoundPassage, words: Sequence[Word]) -> tuple[int, bool, int]:
    text = found.passage.text
    return *closeness(text, words), -len(text)


def _hit(found: FoundPassage, label: PackLabel, words: Sequence[Word]) -> Hit:
    shown = excerpt(found.passage.text, words)
    return Hit(HitKind(found.passage.kind), label, found.passage.key_point, shown.text, shown.marks)
