"""How the packs are named, what they hold and how new they are, without reading what is in them."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin

HEADING = "pack.pack, pack.origin, pack.shelf, pack.title, pack.subject, pack.code, pack.year"


class Heading(NamedTuple):
    """How a pack is named in lists; `code` and `year` are those of its document."""

    id: PackId
    origin: Origin
    shelf: str
    title: str
    subject: str
    code: str | None
    year: int | None


class Holding(NamedTuple):
    """A pack on its shelf, with how much it holds."""

    heading: Heading
    key_points: int
    cards: int
    items: int


def newest_content(library: sqlite3.Connection) -> date | None:
    """Up to what day the shipped packs reach: none of them was studied before."""
    (day,) = library.execute(
        "SELECT max(json_extract(body, '$.as_of')) FROM pack WHERE origin = ?", (Origin.SHIPPED,)
    ).fetchone()
    return date.fromisoformat(day) if day else None


def revisions(library: sqlite3.Connection, own: PackId | None = None) -> Mapping[PackId, int]:
    """Of the packs on the shelves, and of one learner's own."""
    rows = library.execute(
        "SELECT pack, revision FROM pack WHERE retired = 0 AND (origin <> ? OR pack = ?) ORDER BY id",
        (Origin.OWN, own),
    )
    return dict(rows.fetchall())


def heading(library: sqlite3.Connection, pack: PackId) -> Heading | None:
    """Of a pack that was taken off the shelves too; None where this library never had it."""
    row = library.execute(f"SELECT {HEADING} FROM pack WHERE pack = ?", (pack,)).fetchone()
    return None if row is None else heading_from(*row)


def holdings(library: sqlite3.Connection) -> tuple[Holding, ...]:
    """The packs on the shelves: shipped ones in the order of their files, then articles, the newest first."""
    counts = ", ".join(
        f"(SELECT count(*) FROM {table} WHERE {table}.pack = pack.id AND {table}.retired = 0)"
        for table in ("key_point", "card", "item")
    )
    rows = library.execute(
        f"""
        SELECT {HEADING}, {counts} FROM pack WHERE retired = 0 AND origin <> ?
        ORDER BY origin = 'article', file, id DESC
        """,
        (Origin.OWN,),
    )
    return tuple(Holding(heading_from(*row[:7]), *row[7:]) for row in rows)


def section_titles(library: sqlite3.Connection, pack: PackId) -> tuple[str, ...]:
    rows = library.execute(
        """
        SELECT json_extract(section.value, '$.title')
        FROM pack, json_each(pack.body, '$.sections') AS section WHERE pack.pack = ? ORDER BY section.key
        """,
        (pack,),
    )
    return tuple(title for (title,) in rows)


def heading_from(
    id: str, origin: str, shelf: str, title: str, subject: str, code: str | None, year: int | None
) -> Heading:
    return Heading(PackId(id), Origin(origin), shelf, title, subject, code, year)
