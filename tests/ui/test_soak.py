"""Who uses the window for long leaves nothing behind: `make bench` takes 20,000 steps, this a few."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from studyapp.ui import theme
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.tour_hand import Inline, press_key
from studyapp.ui.tour_history import TODAY, TourClock
from tests.soaking import COUNTED, Held, Person, held
from tests.ui.looking import show
from tests.ui.program import ABOUT, PACK, application_in, session_of

STEPS = 120


@pytest.fixture
def clock() -> TourClock:
    return TourClock(TODAY)


@pytest.fixture
def window(look: Theme, tmp_path: Path, clock: TourClock) -> Iterator[MainWindow]:
    around = Surroundings(clock, lambda: clock.now.timestamp(), ABOUT)
    with application_in(tmp_path) as application:
        window = learner_window(application, session_of(application), JobRunner(Inline()), around)
        window.visit(Visit(PageId.TODAY))
        show(window)
        yield window


@pytest.fixture
def person(window: MainWindow, clock: TourClock) -> Person:
    return Person(window, clock, (PACK,), seed=2)


def grown(before: Held, after: Held) -> dict[str, int]:
    changes = {name: getattr(after, name) - getattr(before, name) for name in COUNTED}
    return {name: change for name, change in changes.items() if change > 0}


def test_answers_and_page_changes_leave_nothing_behind(person: Person) -> None:
    person.use(STEPS)
    person.come_to_rest()
    before = held()
    person.use(STEPS)
    person.come_to_rest()
    after = held()
    assert person.answers > STEPS / 4
    # the results of a practice may be there now, of twenty lines; but nothing for each step
    assert grown(before, after).get("widgets", 0) < STEPS
    assert grown(before, after).get("connections", 0) < STEPS
    assert (after.windows, after.timers, after.files) == (before.windows, before.timers, before.files)


@pytest.mark.parametrize("id", list(PageId))
def test_a_page_that_is_shown_again_is_as_large_as_before(
    person: Person, window: MainWindow, id: PageId
) -> None:
    person.come_to_rest()
    window.visit(Visit(id))
    before = held()
    for _ in range(5):
        window.visit(Visit(id))
    assert grown(before, held()) == {}


def test_another_look_leaves_nothing_behind(person: Person) -> None:
    person.come_to_rest()
    before = held()
    for look in ((Appearance.DARK, 130), (Appearance.LIGHT, 200), (Appearance.LIGHT, 100)) * 3:
        theme.current().apply(*look)
    assert grown(before, held()) == {}


def test_the_results_of_several_practices_can_be_shown_in_another_look(
    person: Person, window: MainWindow
) -> None:
    for look in ((Appearance.DARK, 130), (Appearance.LIGHT, 100)):
        window.visit(Visit(PageId.PRACTICE, pack=PACK, begin=True))
        assert window.page is not None
        for _ in range(80):
            press_key(window.page, Qt.Key.Key_1)
            press_key(window.page, Qt.Key.Key_Return)
        theme.current().apply(*look)
