"""What the log of decisions and the refused drafts add up to, over every article there ever was."""

import sqlite3

from studyapp.core.authoring.rates import Rate, Rates
from studyapp.storage.library.drafts import NEWEST

COUNTS = """
    count(*) FILTER (WHERE decision.decision = 'keep'),
    count(*) FILTER (WHERE decision.decision = 'mend'),
    count(*) FILTER (WHERE decision.decision = 'reject'),
    count(*) FILTER (WHERE decision.decision IS NULL)
"""
# A writer that marks its drafts by kind, as "gathered-task", is counted as one.
WRITER = (
    "substr(json_extract(body, '$.writer') || '-', 1, instr(json_extract(body, '$.writer') || '-', '-') - 1)"
)


def rates(library: sqlite3.Connection) -> Rates:
    refused = library.execute(
        "SELECT key, sum(value) FROM article, json_each(article.refused) GROUP BY key ORDER BY 2 DESC, key"
    )
    return Rates(
        _counted(library, WRITER, "draft"),
        _counted(
            library,
            "json_extract(doubt.value, '$.code')",
            "draft JOIN json_each(draft.body, '$.doubts') AS doubt",
        ),
        dict(refused.fetchall()),
    )


def _counted(library: sqlite3.Connection, name: str, of: str) -> tuple[Rate, ...]:
    """The most frequent first."""
    rows = library.execute(
        f"""
        SELECT {name}, {COUNTS} FROM {of}
        LEFT JOIN decision ON {NEWEST}
        GROUP BY 1 ORDER BY count(*) DESC, 1
        """
    )
    return tuple(Rate(*row) for row in rows)
