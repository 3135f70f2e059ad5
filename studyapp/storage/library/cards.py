"""The flashcards of the bank; a learner's file refers to them by text id."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.card import Card
from studyapp.storage.library.codec import card_from, to_json
from studyapp.storage.library.contents import Content, Table, body_of, live_bodies, replace_contents


class EnrolRow(NamedTuple):
    """What a learner's file needs to know of a card; `position` orders new cards within the pack."""

    card: CardId
    key_point: KeyPointId
    position: int
    retired: bool


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


def card_rows(library: sqlite3.Connection, pack: PackId) -> Iterable[EnrolRow]:
    """Every card the pack has or had."""
    rows = library.execute(
        """
        SELECT card.card, card.key_point, card.position, card.retired
        FROM card JOIN pack ON pack.id = card.pack WHERE pack.pack = ? ORDER BY card.position, card.id
        """,
        (pack,),
    )
    return (
        EnrolRow(CardId(card), KeyPointId(key_point), position, bool(retired))
        for card, key_point, position, retired in rows
    )
