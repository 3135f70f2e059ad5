"""The schema of `learners/<id>.db`, step by step; a step that was released is never edited.

Times are Unix milliseconds, days are study days (a date's ordinal). `response` and `flag` refer to an attempt
by its integer key. A void record of the log carries its card, so that the index by card finds it. The partial
indexes repeat the literals of `storage/learner/queue.py`: SQLite uses one only where a query has its terms.
"""

from sqlite_utils import Database, Migrations

LEARNER = Migrations("learner")


@LEARNER()
def profile_and_settings(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE profile (
            learner TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE bookmark (
            pack TEXT PRIMARY KEY,
            section INTEGER NOT NULL,
            at INTEGER NOT NULL
        ) STRICT
        """
    )


@LEARNER()
def enrolled_cards(db: Database) -> None:
    db.execute("CREATE TABLE pack_revision (pack TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE enrolled_card (
            id INTEGER PRIMARY KEY,
            card TEXT NOT NULL UNIQUE,
            key_point TEXT NOT NULL,
            pack TEXT NOT NULL,
            position INTEGER NOT NULL,
            suspended INTEGER NOT NULL DEFAULT 0,
            retired INTEGER NOT NULL DEFAULT 0,
            buried_until INTEGER,
            urgent INTEGER NOT NULL DEFAULT 0,
            state INTEGER NOT NULL DEFAULT 0,
            step INTEGER,
            stability REAL,
            difficulty REAL,
            due_day INTEGER,
            due_at INTEGER,
            last_day INTEGER,
            last_at INTEGER,
            reviews INTEGER NOT NULL DEFAULT 0,
            lapses INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """
    )
    live = "suspended = 0 AND retired = 0"
    indexes = {
        "step": f"(due_at) WHERE state IN (1, 3) AND {live}",
        "review": f"(due_day, stability) WHERE state = 2 AND {live}",
        "new": f"(pack, position) WHERE state = 0 AND {live}",
        "urgent": f"(urgent) WHERE urgent = 1 AND {live}",
        "sibling": "(key_point)",
        "pack": "(pack)",
    }
    for name, columns in indexes.items():
        db.execute(f"CREATE INDEX enrolled_card_{name} ON enrolled_card {columns}")


@LEARNER()
def reviews(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE review_log (
            id INTEGER PRIMARY KEY,
            review TEXT NOT NULL UNIQUE,
            card TEXT NOT NULL,
            rating INTEGER,
            at INTEGER NOT NULL,
            zone_offset_s INTEGER NOT NULL,
            study_day INTEGER NOT NULL,
            duration_ms INTEGER,
            interval_s INTEGER,
            kind TEXT NOT NULL,
            voids TEXT,
            CHECK (kind = 'review' AND rating IS NOT NULL OR kind = 'void' AND voids IS NOT NULL)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX review_log_card ON review_log (card)")
    db.execute("CREATE INDEX review_log_day ON review_log (study_day)")


@LEARNER()
def attempts(db: Database) -> None:
    db.execute("CREATE TABLE form (hash TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY,
            attempt TEXT NOT NULL UNIQUE,
            form TEXT NOT NULL REFERENCES form (hash),
            pack TEXT,
            mode TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            finished_at INTEGER
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE response (
            id INTEGER PRIMARY KEY,
            response TEXT NOT NULL UNIQUE,
            attempt INTEGER NOT NULL REFERENCES attempt (id),
            position INTEGER NOT NULL,
            item TEXT NOT NULL,
            key_point TEXT NOT NULL,
            chosen TEXT NOT NULL,
            correct INTEGER NOT NULL,
            at INTEGER NOT NULL,
            study_day INTEGER NOT NULL,
            UNIQUE (attempt, position)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX response_key_point ON response (key_point, at)")
    db.execute(
        """
        CREATE TABLE flag (
            attempt INTEGER NOT NULL REFERENCES attempt (id),
            position INTEGER NOT NULL,
            PRIMARY KEY (attempt, position)
        ) STRICT, WITHOUT ROWID
        """
    )


@LEARNER()
def wrong_clocks(db: Database) -> None:
    """What the clock told after that row of the log; judged times are a cache that `chronology` rebuilds."""
    db.execute(
        """
        CREATE TABLE clock_reading (
            id INTEGER PRIMARY KEY,
            log INTEGER NOT NULL REFERENCES review_log (id),
            at INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE judged_time (
            log INTEGER PRIMARY KEY REFERENCES review_log (id),
            at INTEGER NOT NULL,
            study_day INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE VIEW judged_log AS
        SELECT id, review, card, rating, at, study_day, kind
        FROM review_log WHERE id NOT IN (SELECT log FROM judged_time)
        UNION ALL
        SELECT review_log.id, review, card, rating, judged_time.at, judged_time.study_day, kind
        FROM judged_time JOIN review_log ON review_log.id = judged_time.log
        """
    )
