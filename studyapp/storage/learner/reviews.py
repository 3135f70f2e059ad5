"""The append-only log of reviews: undoing one appends a record that voids it.

It is read through the view `judged_log`, where answers that a wrong clock misdated have their true time.
"""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from studyapp.core.ids import CardId, ReviewId
from studyapp.core.study.day import Moment, moment_of
from studyapp.core.study.queue import Counts
from studyapp.core.study.rating import Answer, Rating

# `card` is in the inner condition for the index that the log has by card.
LIVE = """
    kind = 'review' AND NOT EXISTS (
        SELECT 1 FROM review_log AS void
        WHERE void.card = judged_log.card AND void.kind = 'void' AND void.voids = judged_log.review)
"""
LONGEST_DURATION = timedelta(minutes=1)
TIMED_REVIEWS = 100


class Review(NamedTuple):
    """One answer as it is logged; `now` is local and aware."""

    id: ReviewId
    card: CardId
    rating: Rating
    now: datetime
    duration: timedelta
    interval: timedelta


def append(learner: sqlite3.Connection, review: Review) -> None:
    learner.execute(
        """
        INSERT INTO review_log
            (review, card, rating, at, zone_offset_s, study_day, duration_ms, interval_s, kind)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'review')
        """,
        (
            review.id,
            review.card,
            int(review.rating),
            *_when(review.now),
            review.duration // timedelta(milliseconds=1),
            review.interval // timedelta(seconds=1),
        ),
    )


def append_void(
    learner: sqlite3.Connection, id: ReviewId, card: CardId, voided: ReviewId, now: datetime
) -> None:
    learner.execute(
        """
        INSERT INTO review_log (review, card, at, zone_offset_s, study_day, kind, voids)
        VALUES (?, ?, ?, ?, ?, 'void', ?)
        """,
        (id, card, *_when(now), voided),
    )


def newest(learner: sqlite3.Connection, day: int) -> tuple[ReviewId, CardId] | None:
    """The live review of that study day that was given last.

    Each half of `judged_log` is read from its end: through the view, SQLite judges and sorts the whole day.
    """
    found: tuple[ReviewId, CardId] | None = learner.execute(
        f"""
        SELECT review, card FROM (
            SELECT * FROM (
                SELECT id, review, card FROM review_log AS judged_log
                WHERE study_day = :day AND id NOT IN (SELECT log FROM judged_time) AND {LIVE}
                ORDER BY id DESC LIMIT 1)
            UNION ALL
            SELECT * FROM (
                SELECT id, review, card FROM judged_time JOIN review_log AS judged_log ON id = log
                WHERE judged_time.study_day = :day AND {LIVE}
                ORDER BY log DESC LIMIT 1))
        ORDER BY id DESC LIMIT 1
        """,
        {"day": day},
    ).fetchone()
    return found


def answers(learner: sqlite3.Connection, card: CardId) -> Iterator[Answer]:
    """The card's live reviews in the order they were given."""
    rows = learner.execute(
        f"SELECT rating, at, study_day FROM judged_log WHERE card = ? AND {LIVE} ORDER BY id", (card,)
    )
    return (Answer(Rating(rating), Moment(at, day)) for rating, at, day in rows)


def answered_on(learner: sqlite3.Connection, day: int) -> Counts:
    """The cards answered on a study day: those known before it, and those first seen on it."""
    known, new = learner.execute(
        f"""
        SELECT count(*) FILTER (WHERE NOT first_seen), count(*) FILTER (WHERE first_seen) FROM (
            SELECT enrolled_card.reviews = count(*) AS first_seen
            FROM judged_log JOIN enrolled_card USING (card)
            WHERE study_day = ? AND {LIVE}
            GROUP BY card)
        """,
        (day,),
    ).fetchone()
    return Counts(reviews=known, new=new)


def recent_durations(learner: sqlite3.Connection) -> tuple[int, timedelta]:
    """How many of the latest answers there are to judge by, and how long they took together."""
    count, total = learner.execute(
        """
        SELECT count(*), coalesce(sum(min(duration_ms, ?)), 0) FROM (
            SELECT duration_ms FROM review_log WHERE kind = 'review' ORDER BY id DESC LIMIT ?)
        """,
        (LONGEST_DURATION // timedelta(milliseconds=1), TIMED_REVIEWS),
    ).fetchone()
    return count, timedelta(milliseconds=total)


def _when(now: datetime) -> tuple[int, int, int]:
    moment, offset = moment_of(now), now.utcoffset()
    assert offset is not None  # a Clock gives aware times
    return moment.at, offset // timedelta(seconds=1), moment.day
