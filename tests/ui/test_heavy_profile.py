"""Long names, long titles, many packs and cards: every page opens whole and builds only what it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from studyapp.app import open_application
from studyapp.ui.jobs import JobRunner
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import learner_window
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.tour_hand import Inline
from tests.heavy_profile import LONG_NAME, NOW, RARE, SMALL, build_profile, pack_id
from tests.ui.looking import clipped, settle, show
from tests.ui.program import ABOUT, paths_in

LAST = pack_id(SMALL.packs - 1)
VISITS = {
    **{id.value: Visit(id) for id in PageId},
    "a long pack": Visit(PageId.LIBRARY, pack=LAST),
    "many hits": Visit(PageId.LIBRARY, query=RARE),
    "a card": Visit(PageId.STUDY, begin=True),
    "a question": Visit(PageId.PRACTICE, pack=LAST, begin=True),
    "many drafts": Visit(PageId.AUTHORING, pack=LAST),
}
MOST_WIDGETS = 700


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("heavy")
    build_profile(paths_in(made), SMALL)
    return made


@contextmanager
def opened(folder: Path) -> Iterator[MainWindow]:
    with open_application(paths_in(folder), lambda: NOW) as application:
        session = application.open_learner(application.learners()[0].id)
        around = Surroundings(lambda: NOW, lambda: 0.0, ABOUT)
        window = learner_window(application, session, JobRunner(Inline()), around)
        window.visit(Visit(PageId.SETTINGS))
        show(window)
        yield window
        window.close()


@pytest.fixture
def window(look: Theme, folder: Path) -> Iterator[MainWindow]:
    with opened(folder) as window:
        yield window


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_a_page_opens_whole_and_builds_only_what_it_shows(
    window: MainWindow, look: Theme, visit: Visit
) -> None:
    window.visit(visit)
    settle()
    assert clipped(window) == []
    page = window.page
    assert page is not None
    assert len(page.findChildren(QWidget)) < MOST_WIDGETS
    look.apply(Appearance.DARK, 200)
    settle()
    assert clipped(window) == []


def test_what_is_not_shown_yet_is_one_press_away(window: MainWindow) -> None:
    window.visit(Visit(PageId.LIBRARY))
    settle()
    packs = len(pack_panels(window))
    more = next(each for each in buttons(window) if each.objectName() == "more_rows" and each.isVisible())
    more.click()
    settle()
    assert len(pack_panels(window)) > packs
    assert QApplication.focusWidget() in pack_panels(window)


def buttons(window: MainWindow) -> list[QAbstractButton]:
    assert window.page is not None
    return list(window.page.findChildren(QAbstractButton))


def pack_panels(window: MainWindow) -> list[QAbstractButton]:
    return [each for each in buttons(window) if each.objectName().startswith("pack_") and each.isVisible()]


def test_a_long_name_is_kept_whole_and_shown_from_its_beginning(window: MainWindow) -> None:
    field = window.findChild(QLineEdit, "name")
    assert isinstance(field, QLineEdit)
    assert field.text() == LONG_NAME
    assert field.cursorPosition() == 0
