"""Looks into the day's queue: one card by index seek, or the waiting cards of a source one after another."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache

from studyapp.core.ids import CardId
from studyapp.core.study.day import Today
from studyapp.core.study.queue import DueDay, Scope, Source, Waiting
from studyapp.storage.learner.cards import COLUMNS, EnrolledCard, enrolled_from

# The terms of the partial indexes stand as literals: SQLite uses such an index only where it sees them.
# What is buried is so until the next day; another day ahead was a wrong clock's.
LIVE = "suspended = 0 AND retired = 0 AND (buried_until IS NULL OR buried_until <> :day + 1)"
ANOTHER_SIBLING = """
    SELECT 1 FROM enrolled_card AS sibling
    WHERE sibling.key_point = enrolled_card.key_point AND sibling.id <> enrolled_card.id
"""
HOLDING = """
    sibling.last_day = :day OR sibling.state IN (1, 3) AND sibling.suspended = 0 AND sibling.retired = 0
"""
UNHELD = f"NOT EXISTS ({ANOTHER_SIBLING} AND ({HOLDING}))"
# A sibling that is held itself may be taken for the first one: what holds it holds this card as well, since
# no card is due on a day it was answered on.
DUE_BEFORE = """
    sibling.state = 2 AND (sibling.due_day, sibling.id) < (enrolled_card.due_day, enrolled_card.id)
    AND sibling.suspended = 0 AND sibling.retired = 0
    AND (sibling.buried_until IS NULL OR sibling.buried_until <> :day + 1)
"""
NO_SIBLING_DUE = f"""
    NOT EXISTS ({ANOTHER_SIBLING} AND sibling.state = 2 AND sibling.due_day <= :day
        AND sibling.suspended = 0 AND sibling.retired = 0)
"""
WAITING = {
    Source.STEP: "state IN (1, 3) AND due_at <= :at",
    Source.ANY_STEP: "state IN (1, 3) AND due_at < :ends",
    Source.URGENT: "urgent = 1 AND state IN (0, 2)",
    Source.REVIEW: "state = 2 AND due_day <= :day",
    Source.NEW: "state = 0",
    Source.AHEAD: "state = 2 AND due_day > :day AND last_day < :day",
}
ONE_SIBLING_A_DAY = {
    Source.URGENT: UNHELD,
    Source.REVIEW: UNHELD,
    Source.NEW: f"{UNHELD} AND {NO_SIBLING_DUE}",
}
# Among cards due on one day the least stable is the most forgotten.
ORDER = {
    Source.STEP: "due_at",
    Source.ANY_STEP: "due_at",
    Source.URGENT: "id",
    Source.REVIEW: "due_day, stability",
    Source.NEW: "pack, position",
    Source.AHEAD: "due_day, stability",
}


def first(
    learner: sqlite3.Connection, sources: Sequence[Source], scope: Scope, today: Today
) -> EnrolledCard | None:
    """From the first of the sources that has any; SQLite looks into no more of them than it needs."""
    query = _first(tuple(sources), scope.packs is not None, scope.chosen)
    row = learner.execute(query, _arguments(scope, today)).fetchone()
    return None if row is None else enrolled_from(row)


def waiting(learner: sqlite3.Connection, source: Source, scope: Scope, today: Today) -> Iterator[Waiting]:
    """In the order they would be asked; siblings that hold each other back are all here."""
    query = _query("card, key_point, due_day, last_day", source, scope.packs is not None, scope.chosen)
    return map(Waiting._make, learner.execute(query, _arguments(scope, today)))


def due_days(
    learner: sqlite3.Connection, scope: Scope, today: Today, *, beside: CardId | None = None
) -> tuple[DueDay, ...]:
    """The waiting reviews, one of each key point and without the urgent ones, the longest due first.

    Counted here, because to fetch thousands of rows takes longer than to find them. `beside` leaves but
    the key point of that card.
    """
    query = _due_days(scope.packs is not None, beside is not None)
    arguments = {**_arguments(scope, today), "beside": beside}
    return tuple(map(DueDay._make, learner.execute(query, arguments).fetchall()))


def is_live(learner: sqlite3.Connection, row: int, today: Today) -> bool:
    """Whether the card is neither suspended, buried today nor retired."""
    found = learner.execute(
        f"SELECT 1 FROM enrolled_card WHERE id = :row AND {LIVE}", {"row": row, "day": today.day}
    )
    return found.fetchone() is not None


@cache
def _query(columns: str, source: Source, within_packs: bool, chosen: bool) -> str:
    """SQLite gets one text for each shape of scope, so that it compiles each but once."""
    terms = _terms(source, within_packs, chosen)
    return f"SELECT {columns} FROM enrolled_card WHERE {terms} ORDER BY {ORDER[source]}"


@cache
def _first(sources: tuple[Source, ...], within_packs: bool, chosen: bool) -> str:
    queries = (_query(COLUMNS, source, within_packs, chosen) for source in sources)
    return " UNION ALL ".join(f"SELECT * FROM ({query} LIMIT 1)" for query in queries) + " LIMIT 1"


@cache
def _due_days(within_packs: bool, beside: bool) -> str:
    """A review counts where no sibling of it holds it back or is due before it: one look at the siblings."""
    before = f"{DUE_BEFORE} AND {_in_packs('sibling.pack')}" if within_packs else DUE_BEFORE
    urgent = f"SELECT key_point FROM enrolled_card WHERE {_terms(Source.URGENT, within_packs, False)}"
    waiting = _waiting(Source.REVIEW, within_packs)
    if beside:
        waiting.append("key_point = (SELECT key_point FROM enrolled_card WHERE card = :beside)")
    return f"""
        SELECT due_day, count(*) FROM enrolled_card
        WHERE {" AND ".join(waiting)} AND key_point NOT IN ({urgent})
            AND NOT EXISTS ({ANOTHER_SIBLING} AND ({HOLDING} OR {before}))
        GROUP BY due_day ORDER BY due_day
    """


def _terms(source: Source, within_packs: bool, chosen: bool) -> str:
    terms = _waiting(source, within_packs)
    if chosen:
        terms.append("key_point IN (SELECT value FROM json_each(:key_points))")
    elif source in ONE_SIBLING_A_DAY:
        terms.append(ONE_SIBLING_A_DAY[source])
    return " AND ".join(terms)


def _waiting(source: Source, within_packs: bool) -> list[str]:
    """Whatever its siblings do."""
    terms = [WAITING[source], LIVE]
    if within_packs:
        # The plus keeps SQLite from gathering and sorting whole packs by their own index.
        terms.append(_in_packs("pack" if source is Source.NEW else "+pack"))
    return terms


def _in_packs(pack: str) -> str:
    return f"{pack} IN (SELECT value FROM json_each(:packs))"


def _arguments(scope: Scope, today: Today) -> dict[str, int | str]:
    arguments: dict[str, int | str] = {"day": today.day, "at": today.now.at, "ends": today.ends}
    if scope.packs is not None:
        arguments["packs"] = json.dumps(sorted(scope.packs))
    if scope.key_points is not None:
        arguments["key_points"] = json.dumps(sorted(scope.key_points))
    return arguments
