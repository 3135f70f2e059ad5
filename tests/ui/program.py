"""A program on real files for tests of whole pages: shipped packs, one learner, a clock that stands still."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.ids import PackId
from studyapp.paths import Paths, find_paths
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.viewmodels.settings import About

NOW = datetime(2026, 11, 20, 9, tzinfo=timezone(timedelta(hours=7)))
ABOUT = About("/du/lieu", "0.1.0", "6.11.1", "3.45.0")
SURROUNDINGS = Surroundings(lambda: NOW, lambda: 0.0, ABOUT)
NAME = "Nguyễn Văn An"
PACK = PackId("18-nq-tw-2017")


def counter() -> Callable[[], str]:
    numbers = iter(range(1, 1_000_000))
    return lambda: f"{next(numbers):032x}"


def paths_in(folder: Path, *, empty_library: bool = False) -> Paths:
    found = find_paths(folder / "profile")
    return found._replace(content=folder / "content") if empty_library else found


@contextmanager
def application_in(folder: Path, *, empty_library: bool = False) -> Iterator[Application]:
    paths = paths_in(folder, empty_library=empty_library)
    if empty_library:
        paths.content.mkdir()
    with open_application(paths, lambda: NOW, counter(), Random(7)) as application:
        yield application


def session_of(application: Application) -> LearnerSession:
    return application.open_learner(application.create_learner(NAME).id)


def window_of(application: Application, session: LearnerSession) -> MainWindow:
    return learner_window(application, session, JobRunner(), SURROUNDINGS)
