"""Full-text search over folded text; what it gives is ranked further by `services/matches.py`."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studyapp.core.ids import KeyPointId, PackId
from studyapp.storage.library.passages import Passage, PassageKind

MOST_RANKED = 20_000


@dataclass(frozen=True, slots=True)
class FoundPassage:
    pack: PackId
    passage: Passage


def match_query(words: Sequence[str]) -> str:
    """Folded words in FTS5's language: all of them, the last as a beginning; side by side they weigh more.

    Vietnamese words are often of two syllables: `dan so` means more where `so` follows `dan`.
    """
    terms = [f'"{word}"' for word in words]
    if len(words[-1]) > 1:
        terms[-1] += "*"
    everywhere = " AND ".join(terms)
    return everywhere if len(words) == 1 else f"({everywhere}) OR {' + '.join(terms)}"


def count(library: sqlite3.Connection, match: str) -> int:
    (hits,) = library.execute("SELECT count(*) FROM folded WHERE folded MATCH ?", (match,)).fetchone()
    return int(hits)


def best(library: sqlite3.Connection, match: str, limit: int) -> tuple[FoundPassage, ...]:
    """Best first; costs most of a microsecond for each hit, so only for up to `MOST_RANKED`."""
    return _found(
        library.execute(
            """
            SELECT pack.pack, passage.kind, passage.key_point, passage.text
            FROM (SELECT rowid, rank FROM folded WHERE folded MATCH ? ORDER BY rank LIMIT ?) AS hit
            JOIN passage ON passage.id = hit.rowid
            JOIN pack ON pack.id = passage.pack
            ORDER BY hit.rank, passage.id
            """,
            (match, limit),
        )
    )


def some(library: sqlite3.Connection, match: str, limit: int) -> tuple[FoundPassage, ...]:
    """The first ones as they lie in the index."""
    return _found(
        library.execute(
            """
            SELECT pack.pack, passage.kind, passage.key_point, passage.text
            FROM folded JOIN passage ON passage.id = folded.rowid JOIN pack ON pack.id = passage.pack
            WHERE folded MATCH ? LIMIT ?
            """,
            (match, limit),
        )
    )


def _found(rows: Iterable[tuple[str, str, str | None, str]]) -> tuple[FoundPassage, ...]:
    return tuple(
        FoundPassage(
            PackId(pack),
            Passage(PassageKind(kind), None if key_point is None else KeyPointId(key_point), text),
        )
        for pack, kind, key_point, text in rows
    )
