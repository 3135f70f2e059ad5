"""The flashcards of the bank; a learner's file refers to them by text id."""

import sqlite3
from collections.abc import Iterable

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.library.origin import Origin
from studyapp.core.study.card import Card
from studyapp.storage.library.codec import card_from, to_json
from studyapp.storage.library.contents import Content, Table, body_of, live_bodies, replace_contents


def card_content(card: Card, position: int) -> Content:
    return Content(card.id, card.key_point, position, to_json(card))


def replace_cards(library: sqlite3.Connection, pack: int, cards: Iterable[Card]) -> None:
    replace_contents(
        library, Table.CARD, pack, (card_content(card, position) for position, card in enumerate(cards))
    )


def card(library: sqlite3.Connection, id: CardId) -> Card:
    return card_from(body_of(library, Table.CARD, id))


def cards_of(library: sqlite3.Connection, pack: int) -> tuple[Card, ...]:
    return tuple(map(card_from, live_bodies(library, Table.CARD, pack)))


def count_of(library: sqlite3.Connection, pack: int) -> int:
    """Of all it ever had."""
    ((found,),) = library.execute("SELECT count(*) FROM card WHERE pack = ?", (pack,)).fetchall()
    return int(found)


def cards_about(library: sqlite3.Connection, key_point: KeyPointId, own: PackId) -> tuple[Card, ...]:
    """That a learner with this pack of their own has or will get."""
    rows = library.execute(
        """
        SELECT card.body FROM card JOIN pack ON pack.id = card.pack
        WHERE card.key_point = ? AND card.retired = 0 AND pack.retired = 0 AND (origin <> ? OR pack.pack = ?)
        """,
        (key_point, Origin.OWN, own),
    )
    return tuple(card_from(body) for (body,) in rows)
