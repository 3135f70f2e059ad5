"""A learner's settings as they are kept: plain values by key."""

import json
import sqlite3
from collections.abc import Mapping

Value = str | int | bool


def read_settings(learner: sqlite3.Connection) -> Mapping[str, Value]:
    """Leaves out what cannot be read."""
    rows = learner.execute("SELECT key, value FROM setting").fetchall()
    values = ((key, _value(text)) for key, text in rows)
    return {key: value for key, value in values if value is not None}


def _value(text: str) -> Value | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, Value) else None


def write_settings(learner: sqlite3.Connection, settings: Mapping[str, Value]) -> None:
    learner.executemany(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
        ((key, json.dumps(value)) for key, value in settings.items()),
    )
