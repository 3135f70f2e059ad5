"""The schema of `library.db`, step by step; a step that was released is never edited.

Values are kept whole as JSON (`storage/library/codec.py`); what queries look for has columns of its own.
A pack's `revision` rises with each change of what it holds; what disappears is `retired`, and its row stays
for old attempts and reviews. `decision` is append-only: the newest row of a draft holds, and NULL takes back.
`passage` is what a search finds, one row for each live key point, card, item and paragraph of an article;
`folded` has the same rows as they are searched.
`own_document` holds the known documents that trainers have added to the shipped table.
"""

from sqlite_utils import Database, Migrations

LIBRARY = Migrations("library")


@LIBRARY()
def packs_and_their_contents(db: Database) -> None:
    db.execute("CREATE TABLE app_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE pack (
            id INTEGER PRIMARY KEY,
            pack TEXT NOT NULL UNIQUE,
            origin TEXT NOT NULL,
            shelf TEXT NOT NULL,
            title TEXT NOT NULL,
            subject TEXT NOT NULL,
            code TEXT,
            year INTEGER,
            body TEXT NOT NULL,
            file TEXT NOT NULL DEFAULT '',
            hash TEXT NOT NULL DEFAULT '',
            changed_at INTEGER NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1,
            retired INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """
    )
    for table in ("key_point", "card", "item"):
        db.execute(
            f"""
            CREATE TABLE {table} (
                id INTEGER PRIMARY KEY,
                {table} TEXT NOT NULL UNIQUE,
                pack INTEGER NOT NULL REFERENCES pack (id),
                {"" if table == "key_point" else "key_point TEXT NOT NULL REFERENCES key_point (key_point),"}
                position INTEGER NOT NULL,
                body TEXT NOT NULL,
                retired INTEGER NOT NULL DEFAULT 0
            ) STRICT
            """
        )
        db.execute(f"CREATE INDEX {table}_pack ON {table} (pack, retired, position)")
    for table in ("card", "item"):
        db.execute(f"CREATE INDEX {table}_key_point ON {table} (key_point)")


@LIBRARY()
def articles_and_drafts(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            article TEXT NOT NULL UNIQUE,
            pack INTEGER NOT NULL UNIQUE REFERENCES pack (id),
            body TEXT NOT NULL,
            refused TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY,
            draft TEXT NOT NULL UNIQUE,
            article INTEGER NOT NULL REFERENCES article (id),
            position INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX draft_article ON draft (article, position)")
    db.execute(
        """
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY,
            draft INTEGER NOT NULL REFERENCES draft (id),
            decision TEXT,
            mended TEXT,
            at INTEGER NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX decision_draft ON decision (draft)")


@LIBRARY()
def search(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY,
            pack INTEGER NOT NULL REFERENCES pack (id),
            kind TEXT NOT NULL,
            key_point TEXT,
            text TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX passage_pack ON passage (pack)")
    db.execute("CREATE VIRTUAL TABLE folded USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")


@LIBRARY()
def indexes_of_the_live(db: Database) -> None:
    """So that a large bank is counted and looked through without reading its rows."""
    db.execute("CREATE INDEX card_live ON card (key_point) WHERE retired = 0")
    db.execute("CREATE INDEX item_live ON item (key_point) WHERE retired = 0")
    db.execute("CREATE INDEX item_type ON item (pack, json_extract(body, '$.type')) WHERE retired = 0")


@LIBRARY()
def search_while_typing(db: Database) -> None:
    """Beginnings of two letters have an index of their own: a fifth of all words may have the same."""
    db.execute("ALTER TABLE folded RENAME TO folded_before")
    db.execute(
        "CREATE VIRTUAL TABLE folded USING fts5("
        "text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2')"
    )
    db.execute("INSERT INTO folded (rowid, text) SELECT rowid, text FROM folded_before")
    db.execute("DROP TABLE folded_before")


@LIBRARY()
def who_decided(db: Database) -> None:
    """And the doubts a mended text was kept with."""
    db.execute("ALTER TABLE decision ADD COLUMN learner TEXT")
    db.execute("ALTER TABLE decision ADD COLUMN learner_name TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE decision ADD COLUMN doubts TEXT NOT NULL DEFAULT '[]'")


@LIBRARY()
def retired_drafts(db: Database) -> None:
    """What a newer text of the article no longer says."""
    db.execute("ALTER TABLE draft ADD COLUMN retired INTEGER NOT NULL DEFAULT 0")


@LIBRARY()
def own_documents(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE own_document (
            id INTEGER PRIMARY KEY,
            own_document TEXT NOT NULL UNIQUE,
            body TEXT NOT NULL,
            retired INTEGER NOT NULL DEFAULT 0
        ) STRICT
        """
    )
