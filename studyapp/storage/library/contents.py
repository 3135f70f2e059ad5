"""What the tables of key points, cards and items share: rows of a pack, retired and never deleted."""

import sqlite3
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

Value = str | int | None


class Table(StrEnum):
    """Names of tables; each has a column of its own name for the text id."""

    KEY_POINT = "key_point"
    CARD = "card"
    ITEM = "item"


class Content(NamedTuple):
    """One row; `key_point` is None for a key point itself."""

    id: str
    key_point: str | None
    position: int
    body: str


def replace_contents(
    library: sqlite3.Connection, table: Table, pack: int, contents: Iterable[Content]
) -> None:
    """The pack holds these from now on; the others it had are retired."""
    library.execute(f"UPDATE {table} SET retired = 1 WHERE pack = ?", (pack,))
    for content in contents:
        put_content(library, table, pack, content)


def put_content(library: sqlite3.Connection, table: Table, pack: int, content: Content) -> None:
    """Adds it, or brings what has its id up to date."""
    values: dict[str, Value] = {
        table: content.id,
        "pack": pack,
        "position": content.position,
        "body": content.body,
        "retired": 0,
    }
    if content.key_point is not None:
        values["key_point"] = content.key_point
    upsert(library, table, values)


def upsert(library: sqlite3.Connection, table: str, values: Mapping[str, Value], also: str = "") -> int:
    """By the text id, whose column is called like the table; returns the integer key.

    `also` is what else to set where the row is there already.
    """
    columns, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    updates = ", ".join(f"{name} = excluded.{name}" for name in values) + also
    (row,) = library.execute(
        f"""
        INSERT INTO {table} ({columns}) VALUES ({marks})
        ON CONFLICT ({table}) DO UPDATE SET {updates} RETURNING id
        """,
        values,
    ).fetchone()
    return int(row)


def retire_content(library: sqlite3.Connection, table: Table, id: str) -> None:
    library.execute(f"UPDATE {table} SET retired = 1 WHERE {table} = ?", (id,))


def body_of(library: sqlite3.Connection, table: Table, id: str) -> str:
    """Of what is retired too: old attempts and reviews still show it."""
    row = library.execute(f"SELECT body FROM {table} WHERE {table} = ?", (id,)).fetchone()
    if row is None:
        raise LookupError(f"no {table} {id!r}")
    return str(row[0])


def live_bodies(library: sqlite3.Connection, table: Table, pack: int) -> Iterable[str]:
    rows = library.execute(
        f"SELECT body FROM {table} WHERE pack = ? AND retired = 0 ORDER BY position, id", (pack,)
    )
    return (body for (body,) in rows)


def counts_by_key_point(library: sqlite3.Connection, table: Table, pack: int) -> dict[str, int]:
    """How many live cards or items each key point of the pack has, where it has any."""
    rows = library.execute(
        f"SELECT key_point, count(*) FROM {table} WHERE pack = ? AND retired = 0 GROUP BY key_point", (pack,)
    )
    return dict(rows.fetchall())
