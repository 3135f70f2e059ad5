"""One bookmark for each pack, the latest first."""

import sqlite3

from studyapp.core.ids import PackId
from studyapp.storage.learner.bookmarks import bookmarks, write_bookmark


def test_bookmarks_are_one_for_each_pack_and_the_latest_comes_first(learner: sqlite3.Connection) -> None:
    for at, (pack, section) in enumerate([("a", 1), ("b", 2), ("a", 3)]):
        write_bookmark(learner, PackId(pack), section, at)
    assert bookmarks(learner) == [("a", 3), ("b", 2)]


def test_of_bookmarks_of_one_instant_the_last_written_comes_first(learner: sqlite3.Connection) -> None:
    for pack in ("a", "b", "c"):
        write_bookmark(learner, PackId(pack), 0, 1000)
    write_bookmark(learner, PackId("b"), 1, 1000)
    assert [pack for pack, _ in bookmarks(learner)] == ["b", "c", "a"]
