"""Imported articles, each the text behind one pack."""

import json
import sqlite3
from collections.abc import Mapping

from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article
from studyapp.storage.library.codec import article_from, to_json


def save_article(library: sqlite3.Connection, pack: int, article: Article, refused: Mapping[str, int]) -> int:
    """Returns the integer key; `refused` counts the drafts that had a flaw, by its name."""
    (row,) = library.execute(
        """
        INSERT INTO article (article, pack, body, refused) VALUES (?, ?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET body = excluded.body, refused = excluded.refused
        RETURNING id
        """,
        (article.id, pack, to_json(article), json.dumps(dict(refused))),
    ).fetchone()
    return int(row)


def article(library: sqlite3.Connection, id: ArticleId) -> Article:
    row = library.execute("SELECT body FROM article WHERE article = ?", (id,)).fetchone()
    if row is None:
        raise LookupError(f"no article {id!r}")
    return article_from(row[0])


def live_articles(library: sqlite3.Connection) -> tuple[Article, ...]:
    """Of the packs on the shelves."""
    rows = library.execute(
        "SELECT article.body FROM article JOIN pack ON pack.id = article.pack WHERE pack.retired = 0"
    )
    return tuple(article_from(body) for (body,) in rows)


def article_of_pack(library: sqlite3.Connection, pack: int) -> Article | None:
    """None for a pack that was not made from an article."""
    row = library.execute("SELECT body FROM article WHERE pack = ?", (pack,)).fetchone()
    return None if row is None else article_from(row[0])


def refused_of_pack(library: sqlite3.Connection, pack: int) -> Mapping[str, int]:
    (refused,) = library.execute("SELECT refused FROM article WHERE pack = ?", (pack,)).fetchone()
    counts: Mapping[str, int] = json.loads(refused)
    return counts
