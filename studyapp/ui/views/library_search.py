"""Search results: found words marked, opened by click, by Enter or with the arrow keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.search import HitRow, SearchState
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.announcing import announce
from studyapp.ui.widgets.chips import QUIET, Chip
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.press_panel import PRESSABLE, PressPanel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Muted, Section, Text

CHOSEN = Surface(fill=Token.SOFT, edge=Token.PRIMARY, width=2, radius=12)


class SearchView(QWidget):
    """`chosen` carries a `HitRow`; the arrow keys of the search field move the choice."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=12)
        self._hits: tuple[HitRow, ...] = ()
        self._state: SearchState | None = None
        self._panels: list[PressPanel] = []
        self._at = 0
        theme.follow(self, self._recolour)

    def render_results(self, state: SearchState) -> None:
        self._state = state
        clear(self._column)
        self._hits, self._panels, self._at = state.hits, [], 0
        self._column.addWidget(named(Section(state.heading), "search_heading"))
        for at, hit in enumerate(state.hits):
            panel = self._hit(at, hit)
            self._panels.append(panel)
            self._column.addWidget(panel)
        self._show_choice()

    def step(self, by: int) -> None:
        if self._hits:
            self._at = min(max(self._at + by, 0), len(self._hits) - 1)
            self._show_choice()
            announce(self, self._panels[self._at].accessibleName())

    def open_chosen(self) -> None:
        if self._hits:
            self.chosen.emit(self._hits[self._at])

    def _hit(self, at: int, hit: HitRow) -> PressPanel:
        panel = named(
            PressPanel(margins=(20, 14, 20, 14)), f"hit_{at}", f"{hit.kind}. {hit.label}. {hit.text}"
        )
        words = QWidget()
        lines = column(words, gap=6)
        heading = row(gap=10)
        heading.addWidget(Chip(hit.kind, QUIET))
        heading.addWidget(Muted(hit.label), 1)
        lines.addLayout(heading)
        text = Text()
        colour = theme.color(Token.MARK).name()
        text.set_rich(rich.marked(hit.text, hit.marks, colour), hit.text)
        lines.addWidget(text)
        panel.add(words, 1)
        panel.clicked.connect(lambda: self.chosen.emit(hit))
        return panel

    def _recolour(self) -> None:
        """The marks carry the theme's colour."""
        if self._state is not None:
            self.render_results(self._state)

    def _show_choice(self) -> None:
        for at, panel in enumerate(self._panels):
            panel.set_look(CHOSEN if at == self._at else PRESSABLE)
