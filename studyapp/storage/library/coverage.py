"""Which key points can be learnt: those of the packs on the shelves that have a card or an item."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studyapp.core.ids import KeyPointId, PackId

LEARNABLE = """
    FROM key_point JOIN pack ON pack.id = key_point.pack
    WHERE key_point.retired = 0 AND pack.retired = 0 AND (
        EXISTS (SELECT 1 FROM card WHERE card.key_point = key_point.key_point AND card.retired = 0)
        OR EXISTS (SELECT 1 FROM item WHERE item.key_point = key_point.key_point AND item.retired = 0))
"""


@dataclass(frozen=True, slots=True)
class Topic:
    """How a key point is named in lists, and where it belongs."""

    text: str
    pack: PackId


def learnable(library: sqlite3.Connection) -> Mapping[KeyPointId, PackId]:
    return dict(library.execute(f"SELECT key_point.key_point, pack.pack {LEARNABLE}").fetchall())


def topics(library: sqlite3.Connection, key_points: Iterable[KeyPointId]) -> Mapping[KeyPointId, Topic]:
    """Of those of the key points that can be learnt."""
    rows = library.execute(
        f"""
        SELECT key_point.key_point, json_extract(key_point.body, '$.topic'), pack.pack {LEARNABLE}
            AND key_point.key_point IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(key_points)),),
    )
    return {KeyPointId(key_point): Topic(text, PackId(pack)) for key_point, text, pack in rows}
