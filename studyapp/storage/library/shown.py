"""A card with all that is shown beside it, in one look: every card of a session asks for it."""

import sqlite3
from typing import NamedTuple

from studyapp.core.ids import CardId
from studyapp.core.library.evidence import Provenance
from studyapp.core.study.card import Card
from studyapp.storage.library.codec import card_from, sourcing_from
from studyapp.storage.library.headings import HEADING, Heading, heading_from
from studyapp.storage.library.packs import provenance_of


class ShownCard(NamedTuple):
    card: Card
    heading: Heading
    provenance: Provenance


def shown_card(library: sqlite3.Connection, id: CardId) -> ShownCard:
    """Of what is retired too; the heading is that of the key point's pack, whoever has made the card."""
    row = library.execute(
        f"""
        SELECT card.body, key_point.body, {HEADING} FROM card
        JOIN key_point ON key_point.key_point = card.key_point JOIN pack ON pack.id = key_point.pack
        WHERE card.card = ?
        """,
        (id,),
    ).fetchone()
    if row is None:
        raise LookupError(f"no card {id!r}")
    card, key_point, *heading = row
    provenance = provenance_of(library, *sourcing_from(key_point))
    return ShownCard(card_from(card), heading_from(*heading), provenance)
