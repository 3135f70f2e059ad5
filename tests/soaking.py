"""A person who uses the window for a very long time, and what the process holds on to meanwhile."""

import gc
import os
import random
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from studyapp.core.ids import PackId
from studyapp.ui import theme
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance
from studyapp.ui.tour_hand import press_key, settle
from studyapp.ui.tour_history import TourClock

LOOKS = ((Appearance.LIGHT, 100), (Appearance.DARK, 130), (Appearance.DARK, 100), (Appearance.LIGHT, 200))
QUERIES = ("dan so", "tổ chức bộ máy", "điểm cầu", "y chinh", "khong co gi nhu the")
REST = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Held:
    """After the garbage was collected. `connections` are those to the theme, which outlives every widget."""

    private_mb: float
    widgets: int
    windows: int
    objects: int
    timers: int
    connections: int
    files: int
    python_objects: int


COUNTED = tuple(each.name for each in fields(Held) if each.name not in ("private_mb", "python_objects"))


def held() -> Held:
    settle()
    gc.collect()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    kept = gc.get_objects()
    # asking Qt for them would make a wrapper of each, which then stays
    objects = [each for each in kept if isinstance(each, QObject) and isValid(each)]
    return Held(
        private_mb=private_mb(),
        widgets=len(application.allWidgets()),
        windows=len(application.topLevelWidgets()),
        objects=len(objects),
        timers=sum(isinstance(each, QTimer) for each in objects),
        connections=theme.current().receivers("2changed()"),
        files=len(os.listdir("/proc/self/fd")),
        python_objects=len(kept),
    )


def private_mb() -> float:
    """Without what other processes share: their coming and going would be seen in it."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon:")) / 1024


class Person:
    """Each step is an answer, a page, a search, or another look; chance decides which."""

    def __init__(self, window: MainWindow, clock: TourClock, packs: tuple[PackId, ...], seed: int) -> None:
        self._window = window
        self._clock = clock
        self._packs = packs
        self._rng = random.Random(seed)
        self.answers = self.visits = 0

    @property
    def done(self) -> int:
        """Answers and page changes."""
        return self.answers + self.visits

    def use(self, steps: int) -> None:
        acts = (self.study, self.practise, self.undo, self.go_about, self.search, self.read, self.change_look)
        for act in self._rng.choices(acts, weights=(70, 10, 3, 10, 3, 3, 1), k=steps):
            act()

    def come_to_rest(self) -> None:
        """Every page as it is when nothing is open on it, so that two moments can be compared."""
        theme.current().apply(*LOOKS[0])
        for page in PageId:
            self._visit(Visit(page))
        self._visit(Visit(PageId.TODAY))

    def study(self) -> None:
        if not self._is_shown("card"):
            self._visit(Visit(PageId.STUDY, begin=True))
        if not self._is_shown("card"):
            self._clock.now += REST
            return
        self._press(Qt.Key.Key_Space, self._rng.choice((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2)))
        self._clock.wait(seconds=self._rng.randint(2, 20))
        self.answers += 1

    def practise(self) -> None:
        if not self._is_shown("question_view"):
            pack = self._rng.choice(self._packs)
            self._visit(Visit(PageId.PRACTICE, pack=pack, begin=True))
        self._press(self._rng.choice((Qt.Key.Key_1, Qt.Key.Key_2)), Qt.Key.Key_Return, Qt.Key.Key_Return)
        self.answers += 1

    def undo(self) -> None:
        self._visit(Visit(PageId.STUDY, begin=True))
        button = self._found("undo")
        if button is not None and button.isEnabled():
            press_key(button, Qt.Key.Key_Space)

    def go_about(self) -> None:
        self._visit(Visit(self._rng.choice(tuple(PageId))))

    def search(self) -> None:
        self._visit(Visit(PageId.LIBRARY, query=self._rng.choice(QUERIES)))
        self._press_on("search_field", Qt.Key.Key_Down, Qt.Key.Key_Return)

    def read(self) -> None:
        self._visit(Visit(PageId.LIBRARY, pack=self._rng.choice(self._packs)))

    def change_look(self) -> None:
        theme.current().apply(*self._rng.choice(LOOKS))
        settle()

    def _visit(self, visit: Visit) -> None:
        self._window.visit(visit)
        settle()
        self.visits += 1

    def _press(self, *keys: Qt.Key) -> None:
        for key in keys:
            page = self._window.page
            assert page is not None
            press_key(page, key)

    def _press_on(self, name: str, *keys: Qt.Key) -> None:
        for key in keys:
            found = self._found(name)
            if found is not None:
                press_key(found.focusProxy() or found, key)

    def _found(self, name: str) -> QWidget | None:
        page = self._window.page
        found = page.findChild(QWidget, name) if page else None
        return found if isinstance(found, QWidget) else None

    def _is_shown(self, name: str) -> bool:
        found = self._found(name)
        return found is not None and found.isVisible()
