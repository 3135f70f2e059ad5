"""Every test: no screen, no user folder, no window left behind, and a slot that raises fails it."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

# before anything imports PySide6
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studyapp.ui.theme import STYLE

pytest_plugins = ["pytester"]

# how long an example takes says more about the machine than about the program
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that forgets to give a folder writes into a throwaway one."""
    home = tmp_path_factory.getbasetemp() / "home"
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As the program makes its application."""
    return ["tests", *STYLE]


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Windows that the garbage collector destroys in a later test crash that one."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.topLevelWidgets():
        for window in application.topLevelWidgets():
            window.close()
            window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


@pytest.fixture(scope="session")
def resources() -> Path:
    return Path(__file__).resolve().parents[1] / "resources"
