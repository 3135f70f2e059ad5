"""Tests of the window start in the light theme at 100 %."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from studyapp.ui import language, theme
from studyapp.ui.theme import Appearance, Theme
from tests.ui.real_program import RealProgram, real_program
from tests.ui.waiting import Waiting

AWAY = (795, 795)  # no small widget lies there, so none is drawn as under the pointer


@pytest.fixture(scope="session")
def installed_theme(qapp: QApplication, resources: Path) -> Theme:
    language.install(resources)
    return theme.install(resources)


@pytest.fixture(autouse=True)
def look(installed_theme: Theme) -> Theme:
    """A test may change it; the next one starts anew."""
    installed_theme.apply(Appearance.LIGHT, 100)
    QCursor.setPos(*AWAY)
    return installed_theme


@pytest.fixture
def program(tmp_path: Path) -> Iterator[RealProgram]:
    with real_program(tmp_path) as made:
        yield made


@pytest.fixture
def waiting() -> Waiting:
    return Waiting()
