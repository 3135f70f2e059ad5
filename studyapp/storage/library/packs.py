"""The packs of the library: shipped ones are a cache of their files, those of articles are the truth."""

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.evidence import Evidence, Provenance, QuotedText, Sourcing, citations_of, quotes_of
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack
from studyapp.storage.library import articles, key_points
from studyapp.storage.library.codec import pack_body, pack_fields
from studyapp.storage.library.contents import Value, upsert
from studyapp.storage.library.headings import HEADING, heading_from


class ShippedFile(NamedTuple):
    """The file a shipped pack was read from; `name` orders the packs of a shelf."""

    name: str
    hash: str


NO_FILE = ShippedFile("", "")


def save_pack(library: sqlite3.Connection, pack: Pack, at: int, file: ShippedFile = NO_FILE) -> int:
    """Everything but its key points, cards and items; returns the integer key."""
    document = pack.document
    values: dict[str, Value] = {
        "pack": pack.id,
        "origin": pack.origin,
        "shelf": pack.shelf,
        "title": pack.title,
        "subject": pack.subject,
        "code": document.code if document else None,
        "year": document.issued.year if document and document.issued else None,
        "body": pack_body(pack),
        "file": file.name,
        "hash": file.hash,
        "changed_at": at,
        "retired": 0,
    }
    return upsert(library, "pack", values, also=", revision = revision + 1")


def raise_revision(library: sqlite3.Connection, pack: int) -> None:
    """To be called in the transaction that changes what the pack holds."""
    library.execute("UPDATE pack SET revision = revision + 1 WHERE id = ?", (pack,))


def retire_pack(library: sqlite3.Connection, pack: PackId) -> None:
    """Takes it off the shelves; saving it again brings it back with all it held."""
    library.execute("UPDATE pack SET retired = 1, revision = revision + 1 WHERE pack = ?", (pack,))


def shipped_hashes(library: sqlite3.Connection) -> Mapping[str, PackId]:
    rows = library.execute("SELECT hash, pack FROM pack WHERE retired = 0 AND origin = ?", (Origin.SHIPPED,))
    return dict(rows.fetchall())


def row_of(library: sqlite3.Connection, pack: PackId) -> int:
    """The integer key."""
    row = library.execute("SELECT id FROM pack WHERE pack = ?", (pack,)).fetchone()
    if row is None:
        raise LookupError(f"no pack {pack!r}")
    return int(row[0])


def pack(library: sqlite3.Connection, id: PackId) -> Pack:
    """Of a pack that was taken off the shelves too."""
    row = library.execute(f"SELECT {HEADING}, pack.id, pack.body FROM pack WHERE pack = ?", (id,)).fetchone()
    if row is None:
        raise LookupError(f"no pack {id!r}")
    *named, key, body = row
    found = heading_from(*named)
    return Pack(
        id=found.id,
        origin=found.origin,
        title=found.title,
        subject=found.subject,
        shelf=found.shelf,
        key_points=key_points.key_points_of(library, key),
        **pack_fields(body),
    )


def provenance(library: sqlite3.Connection, id: KeyPointId) -> Provenance:
    return provenance_of(library, *key_points.sourcing(library, id))


def provenance_of(
    library: sqlite3.Connection, sourcing: Sourcing, evidence: tuple[Evidence, ...]
) -> Provenance:
    quotes = []
    for quote in quotes_of(evidence):
        article = articles.article(library, quote.article)
        passages = tuple(span.of(article.text) for span in quote.spans)
        quotes.append(QuotedText(quote, article.title, article.publisher, passages))
    return Provenance(sourcing, citations_of(evidence), tuple(quotes))
