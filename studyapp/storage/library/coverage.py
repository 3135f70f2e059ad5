"""Which key points can be learnt: those of the packs on the shelves that have a card or an item."""

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from studyapp.core.ids import KeyPointId, PackId

LEARNABLE = """
    key_point.retired = 0 AND (
        EXISTS (SELECT 1 FROM card WHERE card.key_point = key_point.key_point AND card.retired = 0)
        OR EXISTS (SELECT 1 FROM item WHERE item.key_point = key_point.key_point AND item.retired = 0))
"""


class Topic(NamedTuple):
    """How a key point is named in lists, and where it belongs."""

    text: str
    pack: PackId


def learnable(library: sqlite3.Connection) -> Mapping[PackId, tuple[KeyPointId, ...]]:
    """By pack, in the order of the shelves."""
    rows = library.execute(
        "SELECT id, pack FROM pack WHERE retired = 0 ORDER BY origin = 'article', file, id DESC"
    )
    found = {PackId(pack): _learnable_of(library, row) for row, pack in rows.fetchall()}
    return {pack: key_points for pack, key_points in found.items() if key_points}


def topic(library: sqlite3.Connection, key_point: KeyPointId) -> Topic | None:
    """None where it cannot be learnt here."""
    row = library.execute(
        f"""
        SELECT json_extract(key_point.body, '$.topic'), pack.pack
        FROM key_point JOIN pack ON pack.id = key_point.pack
        WHERE key_point.key_point = ? AND pack.retired = 0 AND {LEARNABLE}
        """,
        (key_point,),
    ).fetchone()
    return None if row is None else Topic(row[0], PackId(row[1]))


def _learnable_of(library: sqlite3.Connection, pack: int) -> tuple[KeyPointId, ...]:
    rows = library.execute(f"SELECT key_point FROM key_point WHERE pack = ? AND {LEARNABLE}", (pack,))
    return tuple(key_point for (key_point,) in rows.fetchall())
