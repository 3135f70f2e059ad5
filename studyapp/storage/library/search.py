"""Full-text search over folded text; `services/library.py` says which of these to ask, and ranks further."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studyapp.core.ids import KeyPointId, PackId
from studyapp.storage.library.passages import Passage, PassageKind


@dataclass(frozen=True, slots=True)
class FoundPassage:
    pack: PackId
    passage: Passage


def match_all(words: Sequence[str]) -> str:
    """Folded words in FTS5's language: all of them, in any order; a longer last one may be a beginning."""
    return " AND ".join(_terms(words))


def match_together(words: Sequence[str]) -> str:
    """Side by side: Vietnamese words are often of two syllables, and `dan so` means more than `dan … so`."""
    return " + ".join(_terms(words))


def _terms(words: Sequence[str]) -> list[str]:
    ending = "*" if len(words[-1]) > 1 else ""
    return [*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}"{ending}']


def count(library: sqlite3.Connection, match: str) -> int:
    (hits,) = library.execute("SELECT count(*) FROM folded WHERE folded MATCH ?", (match,)).fetchone()
    return int(hits)


def first(library: sqlite3.Connection, match: str, limit: int) -> tuple[FoundPassage, ...]:
    """The first ones as they lie in the library."""
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
