"""What a learner did and remembers, gathered for the page of progress; nothing of it is stored again."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Mapping
from operator import itemgetter

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.recall import Memory

# The voided reviews are gathered once: asking the log for each review costs ten times as much.
LIVE = "kind = 'review' AND review NOT IN (SELECT voids FROM review_log WHERE kind = 'void')"


def cards_answered(learner: sqlite3.Connection, days: range) -> Mapping[int, int]:
    """How many cards were answered on each of these study days; one answered twice counts once."""
    rows = learner.execute(
        f"""
        SELECT study_day, count(DISTINCT card) FROM judged_log
        WHERE study_day >= ? AND study_day < ? AND {LIVE} GROUP BY study_day
        """,
        (days.start, days.stop),
    )
    return dict(rows.fetchall())


def days_of_study(learner: sqlite3.Connection, before: int) -> frozenset[int]:
    """Earlier study days on which a card or a question was answered."""
    rows = learner.execute(
        f"""
        SELECT study_day FROM judged_log WHERE study_day < :before AND {LIVE}
        UNION SELECT study_day FROM response WHERE study_day < :before
        """,
        {"before": before},
    )
    return frozenset(day for (day,) in rows.fetchall())


def logged_before(learner: sqlite3.Connection, day: int) -> int:
    """How many records of earlier study days there are; none ever goes."""
    (count,) = learner.execute(
        """
        SELECT (SELECT count(*) FROM review_log WHERE study_day < :day)
             + (SELECT count(*) FROM response WHERE study_day < :day)
        """,
        {"day": day},
    ).fetchone()
    return int(count)


def responded_on(learner: sqlite3.Connection, day: int) -> bool:
    """Whether a question was answered on that study day."""
    found = learner.execute("SELECT 1 FROM response WHERE study_day = ? LIMIT 1", (day,))
    return found.fetchone() is not None


def due_by_day(learner: sqlite3.Connection, days: range) -> Mapping[int, int]:
    """How many known cards come back on each of these study days, of which the first is tomorrow.

    One that is buried today comes tomorrow at the earliest.
    """
    rows = learner.execute(
        """
        SELECT max(due_day, CASE buried_until WHEN :start THEN :start ELSE 0 END) AS day, count(*)
        FROM enrolled_card
        WHERE state = 2 AND suspended = 0 AND retired = 0 AND due_day < :stop
        GROUP BY day HAVING day >= :start AND day < :stop
        """,
        {"start": days.start, "stop": days.stop},
    )
    return dict(rows.fetchall())


def memories(learner: sqlite3.Connection) -> tuple[Memory, ...]:
    """Of every card studied at least once, those set aside too."""
    rows = learner.execute(
        "SELECT key_point, stability, last_day, suspended FROM enrolled_card WHERE state > 0 AND retired = 0"
    )
    return tuple(map(Memory._make, rows.fetchall()))


def unseen_cards(learner: sqlite3.Connection) -> Mapping[KeyPointId, int]:
    """How many cards of each key point wait for their first time."""
    # Counted here, because SQL would sort all the rows first.
    rows = learner.execute(
        "SELECT key_point FROM enrolled_card WHERE state = 0 AND suspended = 0 AND retired = 0"
    )
    return Counter(map(itemgetter(0), rows.fetchall()))


def answers_by_day(learner: sqlite3.Connection) -> Mapping[KeyPointId, list[bool]]:
    """For each key point the first response of each study day, in the order they were given."""
    rows = learner.execute(
        "SELECT key_point, correct, min(id) FROM response GROUP BY key_point, study_day ORDER BY 3"
    )
    found = defaultdict(list)
    for key_point, correct, _ in rows.fetchall():
        found[KeyPointId(key_point)].append(bool(correct))
    return found
