"""The learners of this computer: one database file for each."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from studyapp.core.errors import StorageError
from studyapp.core.ids import LearnerId
from studyapp.core.study.day import unix_ms
from studyapp.core.text.folding import fold
from studyapp.services.clock import Clock
from studyapp.services.settings import clean_name
from studyapp.storage.database import Absent, DatabaseKind, has_copies, open_database, transaction
from studyapp.storage.learner import profile
from studyapp.storage.library import app_state


class Learner(NamedTuple):
    id: LearnerId
    name: str


class ProfileService:
    def __init__(
        self,
        library: sqlite3.Connection,
        folder: Path,
        backups: Path,
        clock: Clock,
        make_id: Callable[[], str],
    ) -> None:
        self._library = library
        self._folder = folder
        self._backups = backups
        self._clock = clock
        self._make_id = make_id

    def learners(self) -> tuple[Learner, ...]:
        """By name. A file that cannot be read now is left out; opening its learner says why."""
        return tuple(sorted(self._readable(), key=lambda each: (fold(each.name), each.id)))

    def last(self) -> Learner | None:
        """Who studied last; not known, or the file taken away, it is whoever's file is the newest.

        None where there is no file; a file that was lost, though there are copies of it, is said.
        """
        id = app_state.last_learner(self._library)
        return self._newest() if id is None or self._is_nobody(id) else self._learner(id)

    def create(self, name: str) -> Learner:
        learner = Learner(LearnerId(self._make_id()), clean_name(name))
        with closing(self._open(learner.id, Absent.MAKE)) as connection, transaction(connection):
            profile.write_profile(connection, learner.id, learner.name, unix_ms(self._clock()))
        return learner

    def open(self, id: LearnerId) -> tuple[Learner, sqlite3.Connection]:
        """Remembers the learner as the last; the caller closes the connection."""
        if self._is_nobody(id):
            raise LookupError(f"no learner {id!r}")
        connection = self._open(id)
        if app_state.last_learner(self._library) != id:
            with transaction(self._library):
                app_state.remember_learner(self._library, id)
        return Learner(id, profile.name(connection) or ""), connection

    def _readable(self) -> Iterator[Learner]:
        for path in self._folder.glob("*.db"):
            try:
                learner = self._learner(LearnerId(path.stem))
            except StorageError:
                continue
            if learner is not None:
                yield learner

    def _newest(self) -> Learner | None:
        return max(self._readable(), key=lambda each: self._path(each.id).stat().st_mtime_ns, default=None)

    def _is_nobody(self, id: LearnerId) -> bool:
        path = self._path(id)
        return not path.exists() and not has_copies(path, self._backups)

    def _learner(self, id: LearnerId) -> Learner | None:
        with closing(self._open(id)) as connection:
            name = profile.name(connection)
        return None if name is None else Learner(id, name)

    def _open(self, id: LearnerId, absent: Absent = Absent.REFUSE) -> sqlite3.Connection:
        return open_database(
            self._path(id), DatabaseKind.LEARNER, backups=self._backups, now=self._clock(), absent=absent
        )

    def _path(self, id: LearnerId) -> Path:
        return self._folder / f"{id}.db"
