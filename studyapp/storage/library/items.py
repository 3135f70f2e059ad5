"""The items of the bank."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from studyapp.core.ids import ItemId, KeyPointId, PackId
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.queue import Scope
from studyapp.storage.library.codec import item_from, to_json
from studyapp.storage.library.contents import Content, Table, body_of, live_bodies, replace_contents

TYPE = "json_extract(item.body, '$.type')"  # as the index `item_type` has it


def item_content(item: Item, position: int) -> Content:
    return Content(item.id, item.key_point, position, to_json(item))


def replace_items(library: sqlite3.Connection, pack: int, items: Iterable[Item]) -> None:
    replace_contents(
        library, Table.ITEM, pack, (item_content(item, position) for position, item in enumerate(items))
    )


def item(library: sqlite3.Connection, id: ItemId) -> Item:
    return item_from(body_of(library, Table.ITEM, id))


def live_item(library: sqlite3.Connection, id: ItemId) -> Item | None:
    """None where it is not, or no longer, in the bank."""
    row = library.execute(
        """
        SELECT item.body FROM item JOIN pack ON pack.id = item.pack
        WHERE item.item = ? AND item.retired = 0 AND pack.retired = 0
        """,
        (id,),
    ).fetchone()
    return None if row is None else item_from(row[0])


def items_of(library: sqlite3.Connection, pack: int) -> tuple[Item, ...]:
    return tuple(map(item_from, live_bodies(library, Table.ITEM, pack)))


class BankItem(NamedTuple):
    """What choosing needs to know of an item; a bank may have tens of thousands."""

    id: ItemId
    key_point: KeyPointId
    type: ItemType
    pack: PackId


def bank(library: sqlite3.Connection, scope: Scope, types: Iterable[ItemType]) -> tuple[BankItem, ...]:
    """Every live item of the scope and of these types, in the order of packs and of the items in them."""
    columns = f"item.item, item.key_point, {TYPE}, pack.pack"
    rows = _live(library, columns, scope, types, "ORDER BY pack.id, item.position, item.id")
    return tuple(
        BankItem(ItemId(id), KeyPointId(key_point), ItemType(type), PackId(pack))
        for id, key_point, type, pack in rows
    )


def count(library: sqlite3.Connection, scope: Scope, types: Iterable[ItemType]) -> int:
    """As many as `bank` has."""
    ((found,),) = _live(library, "count(*)", scope, types)
    return int(found)


def _live(
    library: sqlite3.Connection, columns: str, scope: Scope, types: Iterable[ItemType], order: str = ""
) -> list[Any]:
    terms = ["item.retired = 0", "pack.retired = 0", f"{TYPE} IN (SELECT value FROM json_each(:types))"]
    if scope.packs is not None:
        terms.append("pack.pack IN (SELECT value FROM json_each(:packs))")
    if scope.key_points is not None:
        terms.append("item.key_point IN (SELECT value FROM json_each(:key_points))")
    return library.execute(
        f"SELECT {columns} FROM pack JOIN item ON item.pack = pack.id WHERE {' AND '.join(terms)} {order}",
        {
            "types": json.dumps(list(types)),
            "packs": json.dumps(sorted(scope.packs or ())),
            "key_points": json.dumps(sorted(scope.key_points or ())),
        },
    ).fetchall()
