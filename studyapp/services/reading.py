"""Where the learner stopped reading."""

import sqlite3
from typing import NamedTuple

from studyapp.core.ids import PackId
from studyapp.core.study.day import unix_ms
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, label_of
from studyapp.storage.database import transaction
from studyapp.storage.learner.bookmarks import bookmarks, write_bookmark
from studyapp.storage.library import headings


class Bookmark(NamedTuple):
    """`section` counts from 0; a pack without sections is one, its title empty."""

    label: PackLabel
    section: int
    sections: int
    section_title: str


class ReadingService:
    def __init__(self, learner: sqlite3.Connection, library: sqlite3.Connection, clock: Clock) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock

    def remember(self, pack: PackId, section: int) -> None:
        with transaction(self._learner):
            write_bookmark(self._learner, pack, section, unix_ms(self._clock()))

    def last(self) -> Bookmark | None:
        """Of the packs that are still on the shelves."""
        shelved = headings.revisions(self._library)
        for pack, section in bookmarks(self._learner):
            if pack in shelved:
                return self._bookmark(pack, section)
        return None

    def _bookmark(self, pack: PackId, section: int) -> Bookmark:
        """The pack may have fewer sections than when it was read."""
        titles = headings.section_titles(self._library, pack) or ("",)
        at = min(section, len(titles) - 1)
        return Bookmark(label_of(self._library, pack), at, len(titles), titles[at])
