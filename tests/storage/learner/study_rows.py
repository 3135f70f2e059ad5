"""A learner's file with enrolled cards in the states that a test asks for."""

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

from studyapp.core.study.day import Today, today_of
from studyapp.storage.database import DatabaseKind, open_database

HANOI = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 20, 9, tzinfo=HANOI)
TODAY: Today = today_of(NOW)
DAY = TODAY.day
MINUTE = 60_000


def open_learner(folder: Path) -> sqlite3.Connection:
    return open_database(folder / "learner.db", DatabaseKind.LEARNER, backups=folder / "backups", now=NOW)


def add(learner: sqlite3.Connection, card: str, **columns: int | float | str | None) -> None:
    """A new card unless told otherwise; `a1` and `a2` belong to the key point `a` of the pack `p`."""
    values = {"card": card, "key_point": card[0], "pack": "p", "position": 0, **columns}
    marks = ", ".join("?" * len(values))
    learner.execute(
        f"INSERT INTO enrolled_card ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
    )


def add_review(
    learner: sqlite3.Connection, card: str, due_day: int = DAY, **columns: int | float | str | None
) -> None:
    add(
        learner,
        card,
        **{
            "state": 2,
            "stability": 5.0,
            "difficulty": 5.0,
            "due_day": due_day,
            "last_day": min(due_day, DAY) - 5,
            "last_at": 0,
            "reviews": 2,
            **columns,
        },
    )


def add_step(
    learner: sqlite3.Connection, card: str, due_at: int = TODAY.now.at, **columns: int | float | str | None
) -> None:
    add(
        learner,
        card,
        **{
            "state": 1,
            "step": 0,
            "stability": 0.2,
            "difficulty": 6.4,
            "due_at": due_at,
            "last_day": DAY,
            "last_at": due_at - 10 * MINUTE,
            "reviews": 1,
            **columns,
        },
    )
