"""Enrols the cards of packs in a learner's file, and catches up when a pack has changed."""

import sqlite3
from collections.abc import Iterable, Mapping

from studyapp.core.ids import PackId
from studyapp.storage.library.enrol_rows import EnrolRow


def enrolled_revisions(learner: sqlite3.Connection) -> Mapping[PackId, int]:
    return dict(learner.execute("SELECT pack, revision FROM pack_revision").fetchall())


def enrol(learner: sqlite3.Connection, pack: PackId, revision: int, rows: Iterable[EnrolRow]) -> int:
    """Makes the pack's enrolled cards what `rows` say and returns how many are new to the learner.

    A card that is no longer there is retired; one that comes back goes on with its memory.
    """
    before = _count(learner)
    retire_pack(learner, pack)
    learner.executemany(
        """
        INSERT INTO enrolled_card (card, key_point, pack, position) VALUES (?, ?, ?, ?)
        ON CONFLICT (card) DO UPDATE SET
            key_point = excluded.key_point, pack = excluded.pack, position = excluded.position, retired = 0
        """,
        ((row.card, row.key_point, pack, row.position) for row in rows if not row.retired),
    )
    learner.execute("INSERT OR REPLACE INTO pack_revision (pack, revision) VALUES (?, ?)", (pack, revision))
    return _count(learner) - before


def retire_pack(learner: sqlite3.Connection, pack: PackId) -> None:
    """Takes the pack's cards out of the queue; their history stays."""
    learner.execute("UPDATE enrolled_card SET retired = 1 WHERE pack = ?", (pack,))
    learner.execute("DELETE FROM pack_revision WHERE pack = ?", (pack,))


def _count(learner: sqlite3.Connection) -> int:
    (count,) = learner.execute("SELECT count(*) FROM enrolled_card").fetchone()
    return int(count)
