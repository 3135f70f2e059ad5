"""Where one can go in the window, and what a page promises the window."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QWidget

from studyapp.core.ids import AttemptId, KeyPointId, PackId


class PageId(StrEnum):
    TODAY = "today"
    LIBRARY = "library"
    STUDY = "study"
    PRACTICE = "practice"
    PROGRESS = "progress"
    AUTHORING = "authoring"
    SETTINGS = "settings"


SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Visit(NamedTuple):
    """A page to show and what it should open there; `begin` starts the work at once."""

    page: PageId
    pack: PackId | None = None
    key_points: frozenset[KeyPointId] | None = None
    attempt: AttemptId | None = None
    query: str | None = None
    begin: bool = False


class Page(QWidget):
    """Emits `visit_requested(Visit)` to go elsewhere; the window calls `enter` each time it is shown."""

    visit_requested = Signal(object)
    said = ""

    def enter(self, visit: Visit) -> None:
        """Re-read what is shown; `visit.page` is this page."""

    def leave(self) -> bool:
        """Called before another page is shown; False keeps this page (unsaved work)."""
        return True

    def say(self, words: str) -> None:
        """To screen readers: what is new on the page since they were last told."""
        from studyapp.ui.widgets.announcing import announce  # no start says anything

        if words != self.said:
            self.said = words
            announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that scroll, where no control has taken them."""
        action = SCROLLING.get(Qt.Key(event.key()))
        area = next((each for each in self.findChildren(QScrollArea) if each.isVisible()), None)
        if action is None or area is None:
            super().keyPressEvent(event)
        else:
            area.verticalScrollBar().triggerAction(action)
