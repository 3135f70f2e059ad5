"""Where one can go in the window, and what a page promises the window."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.ids import AttemptId, KeyPointId, PackId


class PageId(StrEnum):
    TODAY = "today"
    LIBRARY = "library"
    STUDY = "study"
    PRACTICE = "practice"
    PROGRESS = "progress"
    AUTHORING = "authoring"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Visit:
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

    def enter(self, visit: Visit) -> None:
        """Re-read what is shown; `visit.page` is this page."""

    def leave(self) -> bool:
        """Called before another page is shown; False keeps this page (unsaved work)."""
        return True
