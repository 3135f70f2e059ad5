"""Copies of the library and of each learner's file: made and checked, listed, and put back."""

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studyapp.core.backups.summary import LearnerSummary, Summary
from studyapp.core.errors import CopyDamaged, CopyMissing, DatabaseDamaged, StorageError
from studyapp.core.ids import LearnerId
from studyapp.services.clock import Clock
from studyapp.storage import restore as restoring
from studyapp.storage.backup import back_up, is_due
from studyapp.storage.copies import Copy, copies_of, copy_at, rotate
from studyapp.storage.database import Absent, DatabaseKind, open_database
from studyapp.storage.inspection import is_whole
from studyapp.storage.summary import summary

GoingOn = Callable[[], None]


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """`summary` is None where the copy cannot be read any more."""

    path: Path
    made: datetime
    summary: Summary | None


@dataclass(frozen=True, slots=True)
class Places:
    """Where the database files lie, their copies, and what a restored copy took the place of."""

    library: Path
    learners: Path
    copies: Path
    aside: Path


class BackupService:
    """Works on closed files or beside whoever has them open; only what puts copies back needs them closed."""

    def __init__(self, places: Places, clock: Clock) -> None:
        self._places = places
        self._clock = clock

    def back_up_daily(self, learner: LearnerId, going_on: GoingOn = lambda: None) -> None:
        """The library and the learner's file, unless today has a copy; damage to one spares the other."""
        self._back_up_both(learner, going_on, self._is_due)

    def back_up_now(self, learner: LearnerId, going_on: GoingOn = lambda: None) -> None:
        """The same two, whatever today has."""
        self._back_up_both(learner, going_on, lambda _path: True)

    def files(self) -> tuple[Path, ...]:
        """The database files that are there."""
        found = (self._places.library, *sorted(self._places.learners.glob("*.db")))
        return tuple(path for path in found if path.exists())

    def back_up(self, path: Path, folder: Path | None = None, going_on: GoingOn = lambda: None) -> Copy:
        """Into the folder of copies, where old ones then go, or into one of the user's, where all stay."""
        copy = self._copy(path, folder or self._places.copies, going_on)
        if folder is None:
            rotate(path.stem, self._places.copies)
        return copy

    def copies(self, learner: LearnerId) -> tuple[KeptCopy, ...]:
        """Of the learner's file and then of the library, the newest first."""
        return (*self._copies(self._learner(learner)), *self._copies(self._places.library))

    def newest_whole(self, path: Path) -> KeptCopy | None:
        """The newest copy of that file in which nothing is wrong."""
        mark = self._kind(path).mark
        for copy in self._copies(path):
            with suppress(StorageError):
                if copy.summary is not None and is_whole(copy.path, mark):
                    return copy
        return None

    def restore(self, copy: Path) -> Path:
        """Puts it in the place of the file it was made of, which it returns; nothing there is lost."""
        path = self._place_of(copy)
        with suppress(StorageError):  # so that it can be taken back; a damaged file is set aside all the same
            self._copy(path, self._places.copies)
        restoring.restore(copy, path, self._kind(path), self._places.aside, self._clock())
        return path

    def begin_empty_library(self) -> None:
        """Sets aside what there is of the library."""
        path, now = self._places.library, self._clock()
        restoring.set_aside(path, self._places.aside, now)
        open_database(
            path, DatabaseKind.LIBRARY, backups=self._places.copies, now=now, absent=Absent.MAKE
        ).close()

    def go_on_without_log(self, path: Path) -> None:
        restoring.set_log_aside(path, self._places.aside, self._clock())

    def _is_due(self, path: Path) -> bool:
        return is_due(path, self._places.copies, self._kind(path).version, self._clock())

    def _back_up_both(self, learner: LearnerId, going_on: GoingOn, wanted: Callable[[Path], bool]) -> None:
        wrong: list[StorageError] = []
        for path in (self._places.library, self._learner(learner)):
            try:
                if wanted(path):
                    self.back_up(path, going_on=going_on)
            except StorageError as error:
                wrong.append(error)
        if wrong:
            raise wrong[0]

    def _copy(self, path: Path, folder: Path, going_on: GoingOn = lambda: None) -> Copy:
        kind, now, copies = self._kind(path), self._clock(), self._places.copies
        with closing(open_database(path, kind, backups=copies, now=now, absent=Absent.REFUSE)) as connection:
            return back_up(connection, path, folder, kind.version, now, going_on)

    def _copies(self, path: Path) -> Iterator[KeptCopy]:
        for copy in copies_of(path.stem, self._places.copies):
            yield KeptCopy(copy.path, copy.made, _summary(copy.path))

    def _place_of(self, copy: Path) -> Path:
        """By what the copy holds; a learner's file that was renamed is found by the name of its copies."""
        if not copy.exists():
            raise CopyMissing(copy)
        try:
            held, named = summary(copy), copy_at(copy)
        except DatabaseDamaged as error:
            raise CopyDamaged(copy) from error
        if not isinstance(held, LearnerSummary):
            return self._places.library
        id = named.stem if named else held.id
        if not id.replace("-", "").isalnum():
            raise CopyDamaged(copy)
        return self._learner(LearnerId(id))

    def _learner(self, id: LearnerId) -> Path:
        return self._places.learners / f"{id}.db"

    def _kind(self, path: Path) -> DatabaseKind:
        return DatabaseKind.LIBRARY if path == self._places.library else DatabaseKind.LEARNER


def _summary(path: Path) -> Summary | None:
    try:
        return summary(path)
    except StorageError:
        return None
