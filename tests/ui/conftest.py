"""Tests of the window start in the light theme at 100 %."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.ui import theme
from studyapp.ui.theme import Appearance, Theme


@pytest.fixture(scope="session")
def installed_theme(qapp: QApplication, resources: Path) -> Theme:
    return theme.install(resources)


@pytest.fixture(autouse=True)
def look(installed_theme: Theme) -> Theme:
    """A test may change it; the next one starts anew."""
    installed_theme.apply(Appearance.LIGHT, 100)
    return installed_theme
