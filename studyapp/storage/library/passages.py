"""What a search finds: a passage for each live key point, card and item, and each paragraph of an article."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.ids import KeyPointId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.text.folding import fold
from studyapp.core.text.normalise import collapsed, nfc
from studyapp.core.text.sentences import paragraphs
from studyapp.storage.library import articles, cards, items, key_points


class PassageKind(StrEnum):
    KEY_POINT = "key_point"
    CARD = "card"
    ITEM = "item"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Passage:
    kind: PassageKind
    key_point: KeyPointId | None
    text: str


def index_pack(library: sqlite3.Connection, pack: int) -> None:
    """Makes the pack's passages what it holds now; part of every transaction that changes a pack."""
    forget_pack(library, pack)
    for passage in _passages(library, pack):
        text = nfc(passage.text)
        added = library.execute(
            "INSERT INTO passage (pack, kind, key_point, text) VALUES (?, ?, ?, ?)",
            (pack, passage.kind, passage.key_point, text),
        )
        library.execute("INSERT INTO folded (rowid, text) VALUES (?, ?)", (added.lastrowid, fold(text)))


def forget_pack(library: sqlite3.Connection, pack: int) -> None:
    library.execute("DELETE FROM folded WHERE rowid IN (SELECT id FROM passage WHERE pack = ?)", (pack,))
    library.execute("DELETE FROM passage WHERE pack = ?", (pack,))


def _passages(library: sqlite3.Connection, pack: int) -> Iterator[Passage]:
    for point in key_points.key_points_of(library, pack):
        yield Passage(PassageKind.KEY_POINT, point.id, f"{point.topic}: {point.text}")
    for card in cards.cards_of(library, pack):
        yield Passage(PassageKind.CARD, card.key_point, card_text(card))
    for item in items.items_of(library, pack):
        yield Passage(PassageKind.ITEM, item.key_point, item_text(item))
    article = articles.article_of_pack(library, pack)
    for text in body_paragraphs(article) if article else ():
        yield Passage(PassageKind.ARTICLE, None, text)


def card_text(card: Card) -> str:
    """On one line; a list's entries are set apart."""
    return f"{collapsed(card.prompt)} {collapsed(card.answer.replace(chr(10), '; '))}"


def item_text(item: Item) -> str:
    """Every option alike: finding an item must not give away its key."""
    return " ".join([item.stem, " · ".join(option.text for option in item.options)]).strip()


def body_paragraphs(article: Article) -> Iterator[str]:
    """Paragraphs of the article that no removed part touches, and its title."""
    if article.title:
        yield article.title
    for start, end in paragraphs(article.text):
        place = Span(start, end)
        text = place.of(article.text)
        if text != article.title and not any(place.touches(each.span) for each in article.removed):
            yield collapsed(text)
