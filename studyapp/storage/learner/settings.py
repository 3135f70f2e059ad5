"""A learner's settings as they are kept: plain values by key."""

import json
import sqlite3
from collections.abc import Mapping

Value = str | int | bool


def read_settings(learner: sqlite3.Connection) -> Mapping[str, Value]:
    rows = learner.execute("SELECT key, value FROM setting").fetchall()
    return {key: json.loads(value) for key, value in rows}


def write_settings(learner: sqlite3.Connection, settings: Mapping[str, Value]) -> None:
    learner.executemany(
        "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
        ((key, json.dumps(value)) for key, value in settings.items()),
    )
