"""The hand that presses and the camera that takes the pictures of the tour."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Appearance


class Inline:
    """Runs work at once, so that no picture depends on a thread."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(work())
        return future

    def shutdown(self) -> None:
        """Nothing runs."""


class Camera:
    """Numbers the pictures; each scene is taken in both looks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, window: QWidget, name: str) -> None:
        percent = round(theme.current().scale * 100)
        number = len(self.taken) // 2 + 1
        for appearance, suffix in ((Appearance.DARK, "-toi"), (Appearance.LIGHT, "")):
            theme.current().apply(appearance, percent)
            settle()
            path = self._folder / f"{number:02d}-{name}{suffix}.png"
            window.grab().save(str(path))
            self.taken.append(path)


def show(window: QWidget, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.show()
    window.activateWindow()
    settle()


def settle() -> None:
    """Layouts, deferred deletions and zero timers come to rest."""
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(within: QWidget, name: str) -> None:
    button = within.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()
    settle()


def press_key(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    settle()
