"""The key points of packs."""

import sqlite3
from collections.abc import Iterable

from studyapp.core.ids import KeyPointId
from studyapp.core.library.evidence import Evidence, Sourcing
from studyapp.core.library.key_point import KeyPoint
from studyapp.storage.library.codec import key_point_from, sourcing_from, to_json
from studyapp.storage.library.contents import Content, Table, body_of, live_bodies, replace_contents


def replace_key_points(library: sqlite3.Connection, pack: int, key_points: Iterable[KeyPoint]) -> None:
    contents = (Content(each.id, None, at, to_json(each)) for at, each in enumerate(key_points))
    replace_contents(library, Table.KEY_POINT, pack, contents)


def revive_used(library: sqlite3.Connection, pack: int) -> None:
    """Brings back retired key points that live cards or items of the pack still belong to."""
    library.execute(
        """
        UPDATE key_point SET retired = 0 WHERE pack = :pack AND key_point IN (
            SELECT key_point FROM card WHERE pack = :pack AND retired = 0
            UNION SELECT key_point FROM item WHERE pack = :pack AND retired = 0)
        """,
        {"pack": pack},
    )


def sourcing(library: sqlite3.Connection, id: KeyPointId) -> tuple[Sourcing, tuple[Evidence, ...]]:
    return sourcing_from(body_of(library, Table.KEY_POINT, id))


def key_points_of(library: sqlite3.Connection, pack: int) -> tuple[KeyPoint, ...]:
    return tuple(map(key_point_from, live_bodies(library, Table.KEY_POINT, pack)))
