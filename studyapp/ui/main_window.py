"""The window: rail at the left, one page at a time at the right; pages are made when first shown."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from studyapp.ui import icons, theme
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import tabbing
from studyapp.ui.widgets.focus_ring import FocusRings
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import EdgeLine
from studyapp.ui.widgets.rail import NARROW_WIDTH, WIDTH, Entry, Rail
from studyapp.ui.widgets.text import Role, Text, Tone
from studyapp.wording import keys, shell

ENTRIES = (
    Entry(PageId.TODAY, shell.TODAY, "house"),
    Entry(PageId.LIBRARY, shell.LIBRARY, "book-open"),
    Entry(PageId.STUDY, shell.STUDY, "layers"),
    Entry(PageId.PRACTICE, shell.PRACTICE, "list-checks"),
    Entry(PageId.PROGRESS, shell.PROGRESS, "chart-column"),
    Entry("", shell.TRAINER),
    Entry(PageId.AUTHORING, shell.AUTHORING, "square-pen"),
    Entry("", "", spoken=shell.PROGRAM_PART),
    Entry(PageId.SETTINGS, shell.SETTINGS, "settings"),
)
USUAL_SIZE = QSize(1280, 800)
RAIL_TOP = 8
SMALLEST_SIZE = (760, 520)


class MainWindow(QWidget):
    """`pages` says how each page is made."""

    def __init__(self, pages: Mapping[PageId, Callable[[], Page]]) -> None:
        super().__init__()
        self._make = pages
        self._pages: dict[PageId, Page] = {}
        self._stack = QStackedWidget()
        self.rail = named(Rail(ENTRIES, shell.RAIL), "rail")
        self._brand = QWidget()
        self._brand_name = Text(shell.PROGRAM, Role.BRAND, Tone.PRIMARY, wrap=False)
        self._side = QWidget()
        self._lay_out()
        self.rail.chosen.connect(lambda key: self.visit(Visit(PageId(key))))
        self.rail.walked.connect(self._walk)
        search = QShortcut(QKeySequence(shell.SEARCH_KEY), self)
        search.activated.connect(lambda: self.visit(Visit(PageId.LIBRARY, query="")))
        QShortcut(QKeySequence(keys.KEY), self).activated.connect(self._show_keys)
        FocusRings(self)
        theme.follow(self, self._fit)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def visit(self, visit: Visit) -> None:
        """Shows a page, unless the one that is shown has unsaved work and keeps its place."""
        page = self._page(visit.page)
        if self.page is not None and self.page is not page and not self.page.leave():
            self.rail.show_current(self._shown_id())
            return
        self.rail.show_current(visit.page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        page.said = ""
        page.enter(visit)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tabbing.step(self, self.page or self.rail, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.page is not None and not self.page.leave():
            event.ignore()
        else:
            super().closeEvent(event)

    def _show_keys(self) -> None:
        from studyapp.ui.widgets.keys_dialog import KeysDialog  # no start shows it

        KeysDialog(self).open()

    def _walk(self, key: str) -> None:
        """Whoever walks the rail by arrow keys goes on walking."""
        self.visit(Visit(PageId(key)))
        self.rail.setFocus()

    def _page(self, id: PageId) -> Page:
        if id not in self._pages:
            page = self._pages[id] = self._make[id]()
            page.visit_requested.connect(self.visit)
            page.setAccessibleName(next(entry.text for entry in ENTRIES if entry.key == id))
            self._stack.addWidget(page)
        return self._pages[id]

    def _shown_id(self) -> PageId:
        return next(id for id, page in self._pages.items() if page is self.page)

    def _lay_out(self) -> None:
        self.setWindowTitle(shell.PROGRAM)
        self.setProperty("page", True)
        self.setMinimumSize(*SMALLEST_SIZE)
        self._side.setProperty("rail", True)
        brand = row(self._brand, gap=10, margins=(24, 18, 8, 24))
        brand.addWidget(IconLabel("book-marked", Token.PRIMARY, 24), 0, Qt.AlignmentFlag.AlignLeft)
        brand.addWidget(self._brand_name, 1)
        side = column(self._side, margins=(0, RAIL_TOP, 0, 0))
        side.addWidget(self._brand)
        side.addWidget(self.rail, 1)
        across = row(self)
        for part in (self._side, EdgeLine()):
            across.addWidget(part)
        across.addWidget(self._stack, 1)

    def _fit(self) -> None:
        narrow = theme.is_narrow(self.width())
        self._brand_name.setVisible(not narrow)
        self._brand.setHidden(theme.is_low(self.height()))
        self.rail.set_narrow(narrow)
        self._side.setFixedWidth(px(NARROW_WIDTH if narrow else WIDTH) - 1)
        self.setWindowIcon(icons.icon("book-marked", Token.PRIMARY, 64))


def open_sized(window: QWidget) -> None:
    """At its usual size, or filling a screen that is smaller."""
    room = window.screen().availableSize()
    window.resize(USUAL_SIZE.boundedTo(room))  # before it is maximised, so that Qt lays it out but once
    if room.width() < USUAL_SIZE.width() or room.height() < USUAL_SIZE.height():
        window.showMaximized()
    else:
        window.show()
