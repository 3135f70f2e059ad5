"""The items of the bank."""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from studyapp.core.ids import ItemId, PackId
from studyapp.core.quiz.item import Item
from studyapp.core.study.queue import Scope
from studyapp.storage.library.codec import item_from, to_json
from studyapp.storage.library.contents import Content, Table, body_of, live_bodies, replace_contents


def item_content(item: Item, position: int) -> Content:
    return Content(item.id, item.key_point, position, to_json(item))


def replace_items(library: sqlite3.Connection, pack: int, items: Iterable[Item]) -> None:
    replace_contents(
        library, Table.ITEM, pack, (item_content(item, position) for position, item in enumerate(items))
    )


def item(library: sqlite3.Connection, id: ItemId) -> Item:
    return item_from(body_of(library, Table.ITEM, id))


def items_of(library: sqlite3.Connection, pack: int) -> tuple[Item, ...]:
    return tuple(map(item_from, live_bodies(library, Table.ITEM, pack)))


def items_in(library: sqlite3.Connection, scope: Scope) -> Iterator[tuple[PackId, Item]]:
    """Every live item of the scope, in the order of packs and of the items in them."""
    terms = ["item.retired = 0", "pack.retired = 0"]
    if scope.packs is not None:
        terms.append("pack.pack IN (SELECT value FROM json_each(:packs))")
    if scope.key_points is not None:
        terms.append("item.key_point IN (SELECT value FROM json_each(:key_points))")
    rows = library.execute(
        f"""
        SELECT pack.pack, item.body FROM item JOIN pack ON pack.id = item.pack
        WHERE {" AND ".join(terms)} ORDER BY pack.id, item.position, item.id
        """,
        {
            "packs": json.dumps(sorted(scope.packs or ())),
            "key_points": json.dumps(sorted(scope.key_points or ())),
        },
    )
    return ((PackId(pack), item_from(body)) for pack, body in rows)
