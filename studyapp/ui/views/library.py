"""The page Thư viện: shelves, a reader, and search over both."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.core.ids import PackId
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.viewmodels.library import LibraryViewModel
from studyapp.ui.viewmodels.library_state import ReaderState
from studyapp.ui.viewmodels.search import HitRow, SearchViewModel
from studyapp.ui.views.library_reader import ReaderView
from studyapp.ui.views.library_search import SearchView
from studyapp.ui.views.library_shelves import ShelvesView
from studyapp.ui.views.sources import SourcesDialog
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, fix_width, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.question_dialog import QuestionDialog
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.search_field import SearchField
from studyapp.ui.widgets.text import Text, Tone
from studyapp.wording import library

SEARCH_WIDTH = 300


class LibraryPage(Page):
    """One scrolling column; what it shows follows from the two view-models."""

    def __init__(self, viewmodel: LibraryViewModel, search: SearchViewModel) -> None:
        super().__init__()
        self._viewmodel, self._search = viewmodel, search
        self._shown: ReaderState | None = None
        self._scroll = PageScroll(gap=16)
        self.field = named(SearchField(library.SEARCH, library.SEARCH_KEYS), "search_field")
        fix_width(self.field, SEARCH_WIDTH)
        self._header = PageHeader(library.TITLE, library.SUBTITLE)
        self._header.tools.addWidget(self.field)
        self._trail = self._make_trail()
        self._problem = named(Banner(PROBLEM), "library_problem")
        self.shelves = named(ShelvesView(), "shelves")
        self.reader = named(ReaderView(self._scroll), "reader")
        self.results = named(SearchView(), "search_results")
        for part in (self._heading(), self._problem, self.shelves, self.reader, self.results):
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)
        column(self).addWidget(self._scroll)
        self._connect()

    def enter(self, visit: Visit) -> None:
        if visit.query is not None:
            self._show_search(visit.query)
        elif visit.pack is not None:
            self._search.close()
            point = next(iter(visit.key_points), None) if visit.key_points else None
            if point:
                self._viewmodel.open_pack(visit.pack, point)
            else:
                self._viewmodel.continue_reading(visit.pack)
        else:
            self._search.close()
            self._viewmodel.show_shelves()

    def _connect(self) -> None:
        self._viewmodel.changed.connect(self._render)
        self._search.changed.connect(self._render_search)
        self.field.searched.connect(self._search.search)
        self.field.submitted.connect(self._submitted)
        self.field.stepped.connect(self.results.step)
        self.field.closed.connect(self._search.close)
        self.results.chosen.connect(self._open_hit)
        self.shelves.chosen.connect(lambda pack: self._viewmodel.continue_reading(PackId(pack)))
        self.shelves.authoring_wanted.connect(lambda: self.visit_requested.emit(Visit(PageId.AUTHORING)))
        self.reader.section_read.connect(self._viewmodel.read_section)
        self.reader.sources_wanted.connect(lambda provenance: SourcesDialog(provenance, self).open())
        side = self.reader.side
        side.learn_wanted.connect(lambda: self._go(PageId.STUDY))
        side.attempt_wanted.connect(lambda: self._go(PageId.PRACTICE))
        side.drafts_wanted.connect(self._review_drafts)
        side.removal_wanted.connect(self._ask_removal)

    def _heading(self) -> QWidget:
        heading = QWidget()
        lines = column(heading)
        lines.addWidget(self._trail)
        lines.addWidget(self._header)
        return heading

    def _make_trail(self) -> QWidget:
        trail = QWidget()
        line = row(trail, gap=10)
        home = named(link(library.TITLE), "trail_home")
        home.clicked.connect(self._viewmodel.show_shelves)
        self._trail_shelf = Text("", tone=Tone.MUTED, wrap=False)
        for part in (home, IconLabel("chevron-right", size=16), self._trail_shelf):
            line.addWidget(part)
        line.addStretch(1)
        return trail

    def _render(self) -> None:
        state = self._viewmodel.state
        self._problem.say(state.problem)
        reader = state.reader
        if reader is None:
            self.shelves.render_shelves(state.shelves)
        elif reader is self._shown:
            self.reader.show_section(state.section)
        else:
            self._trail_shelf.set_text(reader.shelf)
            self.reader.render_reader(reader, state.section)
        self._shown = reader
        self._show_parts()

    def _render_search(self) -> None:
        state = self._search.state
        if state.open:
            self.results.render_results(state)
            self._scroll.scroll_to_top()
        elif not state.query:
            self.field.set_text("")
        self._show_parts()
        self.say(state.heading)

    def _show_parts(self) -> None:
        searching = self._search.state.open
        reader = self._viewmodel.state.reader
        reading = reader is not None and not searching
        if reader is not None and reading:
            self._header.set_words(reader.heading, reader.title)
        else:
            self._header.set_words(library.TITLE, library.SUBTITLE)
        self.results.setVisible(searching)
        self.reader.setVisible(reading)
        self.shelves.setVisible(reader is None and not searching)
        self._trail.setVisible(reading)

    def _show_search(self, query: str) -> None:
        if self._viewmodel.state.reader is None:
            self._viewmodel.show_shelves()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()
        if query:
            self.field.set_text(query)
            self._search.search(query)

    def _submitted(self, query: str) -> None:
        """Enter opens the chosen hit; typed since the last search, it searches first."""
        if query.strip() != self._search.state.query:
            self._search.search(query)
        else:
            self.results.open_chosen()

    def _open_hit(self, hit: HitRow) -> None:
        self._search.close()
        self._viewmodel.open_pack(hit.pack, hit.key_point)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, page: PageId) -> None:
        state = self._viewmodel.state
        if state.reader is not None:
            points = state.reader.sections[state.section].key_points
            self.visit_requested.emit(Visit(page, pack=state.reader.id, key_points=points, begin=True))

    def _review_drafts(self) -> None:
        if self._viewmodel.state.reader is not None:
            self.visit_requested.emit(Visit(PageId.AUTHORING, pack=self._viewmodel.state.reader.id))

    def _ask_removal(self) -> None:
        QuestionDialog(
            self,
            library.REMOVE,
            library.REMOVE_QUESTION,
            yes=library.REMOVE_CONFIRM,
            no=library.KEEP,
            on_yes=self._viewmodel.remove,
        ).open()
