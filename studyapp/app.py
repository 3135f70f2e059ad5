"""Puts the program together without a window: paths, databases, services."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from studyapp.core.ids import LearnerId, PackId
from studyapp.core.study.day import unix_ms
from studyapp.paths import Paths
from studyapp.services import shipped
from studyapp.services.clock import Clock, system_clock
from studyapp.services.open_attempts import OpenAttempts
from studyapp.services.profiles import Learner, ProfileService
from studyapp.services.progress import ProgressService
from studyapp.services.reading import ReadingService
from studyapp.services.settings import SettingsService
from studyapp.services.study import StudyService
from studyapp.services.unique import new_id
from studyapp.storage.database import DatabaseKind, open_database

if TYPE_CHECKING:
    from studyapp.services.authoring import AuthoringService
    from studyapp.services.backups import BackupService
    from studyapp.services.library import LibraryService
    from studyapp.services.own_cards import OwnCardsService
    from studyapp.services.quiz import QuizService


class LearnerSession:
    """The services of one learner over one connection; closing it twice does no harm."""

    def __init__(
        self,
        learner: Learner,
        connection: sqlite3.Connection,
        library: sqlite3.Connection,
        clock: Clock,
        make_id: Callable[[], str],
        rng: random.Random,
    ) -> None:
        self.learner = learner
        self.settings = SettingsService(connection)
        self.study = StudyService(connection, library, clock, make_id, self.settings)
        self.attempts = OpenAttempts(connection, library, clock)
        self.progress = ProgressService(connection, library, clock)
        self.reading = ReadingService(connection, library, clock)
        self.close = connection.close
        self._connection = connection
        self._library = library
        self._clock = clock
        self._make_id = make_id
        self._rng = rng

    @cached_property
    def quiz(self) -> "QuizService":
        from studyapp.services.quiz import QuizService  # a start shows no more than `attempts`

        return QuizService(self._connection, self._library, self._clock, self._make_id, self._rng)

    # No start makes cards.
    @cached_property
    def own_cards(self) -> "OwnCardsService":
        from studyapp.services.own_cards import OwnCardsService

        return OwnCardsService(self._library, self._clock, self.learner.id)


class Application:
    """Closing it closes the sessions it opened."""

    def __init__(
        self,
        paths: Paths,
        library: sqlite3.Connection,
        clock: Clock,
        make_id: Callable[[], str],
        rng: random.Random,
    ) -> None:
        self.paths = paths
        self._profiles = ProfileService(library, paths.learners, paths.backups, clock, make_id)
        self._connection = library
        self._clock = clock
        self._make_id = make_id
        self._rng = rng
        self._open = ExitStack()
        self._open.callback(library.close)

    # No start shows what the library and the authoring service give: each is loaded when first asked for.
    @cached_property
    def library(self) -> "LibraryService":
        from studyapp.services.library import LibraryService

        return LibraryService(self._connection)

    @cached_property
    def authoring(self) -> "AuthoringService":
        from studyapp.services.authoring import AuthoringService

        return AuthoringService(self._connection, self.paths.content, self._clock)

    def refresh_shipped(self) -> tuple[PackId, ...]:
        """Catches up with the shipped files; returns the packs that changed or went."""
        return shipped.refresh(self._connection, self.paths.content, unix_ms(self._clock()))

    def learners(self) -> tuple[Learner, ...]:
        return self._profiles.learners()

    def create_learner(self, name: str) -> Learner:
        return self._profiles.create(name)

    def last_learner(self) -> Learner | None:
        return self._profiles.last()

    def open_learner(self, id: LearnerId) -> LearnerSession:
        """Remembers the learner as the last."""
        learner, connection = self._profiles.open(id)
        self._open.callback(connection.close)
        return LearnerSession(learner, connection, self._connection, self._clock, self._make_id, self._rng)

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_backups(paths: Paths, clock: Clock = system_clock) -> "BackupService":
    # Loaded after the first paint, or for a command that works on copies.
    from studyapp.services.backups import BackupService, Places

    return BackupService(
        Places(paths.library_db, paths.learners, copies=paths.backups, aside=paths.set_aside), clock
    )


def open_application(
    paths: Paths,
    clock: Clock = system_clock,
    make_id: Callable[[], str] = new_id,
    rng: random.Random | None = None,
) -> Application:
    """Raises a `StorageError` where the library cannot be opened."""
    library = open_database(paths.library_db, DatabaseKind.LIBRARY, backups=paths.backups, now=clock())
    return Application(paths, library, clock, make_id, rng or random.Random())
