"""What a learner's file needs to know of the cards of a pack, without what stands on them."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from studyapp.core.ids import CardId, KeyPointId, PackId


class EnrolRow(NamedTuple):
    """`position` orders new cards within the pack."""

    card: CardId
    key_point: KeyPointId
    position: int
    retired: bool


def enrol_rows(library: sqlite3.Connection, pack: PackId) -> Iterable[EnrolRow]:
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
