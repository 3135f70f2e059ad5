"""Where the learner stopped in each pack."""

import sqlite3

from studyapp.core.ids import PackId


def write_bookmark(learner: sqlite3.Connection, pack: PackId, section: int, at: int) -> None:
    learner.execute(
        "INSERT OR REPLACE INTO bookmark (pack, section, at) VALUES (?, ?, ?)", (pack, section, at)
    )


def bookmarks(learner: sqlite3.Connection) -> list[tuple[PackId, int]]:
    """Pack and section, the latest first."""
    rows = learner.execute("SELECT pack, section FROM bookmark ORDER BY rowid DESC").fetchall()
    return [(PackId(pack), section) for pack, section in rows]
