"""One enrolled card of a learner: its memory, and whether it is set aside."""

import sqlite3
from typing import Any, NamedTuple

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.memory import MemoryKind, MemoryState

COLUMNS = (
    "id, card, key_point, pack, urgent, "
    "state, step, stability, difficulty, due_day, due_at, last_day, last_at, reviews, lapses"
)


class EnrolledCard(NamedTuple):
    """`row` is the integer key inside the file; `urgent` after a wrong response on its key point."""

    row: int
    card: CardId
    key_point: KeyPointId
    pack: PackId
    urgent: bool
    memory: MemoryState


def enrolled_from(row: tuple[Any, ...]) -> EnrolledCard:
    """`row` holds `COLUMNS`."""
    key, card, key_point, pack, urgent, kind, *memory = row
    state = MemoryState(MemoryKind(kind), *memory)
    return EnrolledCard(key, CardId(card), KeyPointId(key_point), PackId(pack), bool(urgent), state)


def enrolled_card(learner: sqlite3.Connection, card: CardId) -> EnrolledCard:
    row = learner.execute(f"SELECT {COLUMNS} FROM enrolled_card WHERE card = ?", (card,)).fetchone()
    if row is None:
        raise LookupError(f"card {card!r} is not enrolled")
    return enrolled_from(row)


def studied(learner: sqlite3.Connection) -> tuple[EnrolledCard, ...]:
    """Every card that has a memory or a review."""
    rows = learner.execute(
        f"""
        SELECT {COLUMNS} FROM enrolled_card
        WHERE state > 0 OR card IN (SELECT card FROM review_log) ORDER BY id
        """
    )
    return tuple(map(enrolled_from, rows.fetchall()))


def save_memory(learner: sqlite3.Connection, row: int, memory: MemoryState, *, urgent: bool = False) -> None:
    learner.execute(
        """
        UPDATE enrolled_card SET urgent = ?, state = ?, step = ?, stability = ?, difficulty = ?,
               due_day = ?, due_at = ?, last_day = ?, last_at = ?, reviews = ?, lapses = ?
        WHERE id = ?
        """,
        (
            int(urgent),
            int(memory.kind),
            memory.step,
            memory.stability,
            memory.difficulty,
            memory.due_day,
            memory.due_at,
            memory.last_day,
            memory.last_at,
            memory.reviews,
            memory.lapses,
            row,
        ),
    )


def suspend(learner: sqlite3.Connection, card: CardId) -> None:
    learner.execute("UPDATE enrolled_card SET suspended = 1 WHERE card = ?", (card,))


def bury(learner: sqlite3.Connection, card: CardId, until: int) -> None:
    """Keeps the card out of the queue before the study day `until`."""
    learner.execute("UPDATE enrolled_card SET buried_until = ? WHERE card = ?", (until, card))


def answered_wrong_since(learner: sqlite3.Connection, key_point: KeyPointId, at: int | None) -> bool:
    """Whether a quiz response on the key point was wrong after that instant (Unix milliseconds)."""
    found = learner.execute(
        "SELECT 1 FROM response WHERE key_point = ? AND correct = 0 AND at > ? LIMIT 1",
        (key_point, at or 0),
    )
    return found.fetchone() is not None
