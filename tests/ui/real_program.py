"""The program without its window: real files, the shipped content, one learner, a clock set by hand."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from studyapp.app import Application, LearnerSession, open_application
from studyapp.paths import Paths, find_paths
from studyapp.ui.tour_history import TODAY, TourClock

LEARNER = "Trần Thị Bưởi"


@dataclass(frozen=True)
class RealProgram:
    application: Application
    session: LearnerSession
    clock: TourClock


@contextmanager
def real_program(folder: Path) -> Iterator[RealProgram]:
    shipped = find_paths()
    paths = Paths(folder, shipped.content, shipped.resources)
    clock = TourClock(TODAY)
    numbers = count(1)
    with open_application(paths, clock, lambda: f"{next(numbers):032x}", random.Random(3)) as application:
        application.refresh_shipped()
        session = application.open_learner(application.create_learner(LEARNER).id)
        session.study.enrol()
        yield RealProgram(application, session, clock)
