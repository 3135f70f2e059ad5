"""The shelves: packs under their conference, imported articles on a shelf of their own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.library_state import PackRow, ShelfRow
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import library


class ShelvesView(QWidget):
    """`chosen` carries the pack's id."""

    chosen = Signal(str)
    authoring_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=12)

    def render_shelves(self, shelves: tuple[ShelfRow, ...]) -> None:
        clear(self._column)
        for shelf in shelves:
            self._column.addWidget(Section(shelf.title))
            packs = Portions(gap=12)
            packs.show_rows([partial(self._pack, each) for each in shelf.packs])
            self._column.addWidget(packs)
            self._column.add_gap(8)
        if not any(shelf.title == library.IMPORTED_SHELF for shelf in shelves):
            self._column.addWidget(Section(library.IMPORTED_SHELF))
            self._column.addWidget(self._no_articles())

    def _pack(self, pack: PackRow) -> PressPanel:
        panel = named(
            PressPanel(margins=(24, 16, 20, 16)), f"pack_{pack.id}", f"{pack.heading}. {pack.counts}"
        )
        words = QWidget()
        lines = column(words, gap=3)
        lines.addWidget(Text(pack.heading, Role.CARD_TITLE))
        if pack.title:
            lines.addWidget(Text(pack.title))
        lines.addWidget(Muted(pack.counts))
        panel.add(words, 1)
        panel.add(IconLabel("chevron-right", Token.PRIMARY, 22))
        panel.clicked.connect(lambda: self.chosen.emit(pack.id))
        return panel

    def _no_articles(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(Muted(library.NO_ARTICLES))
        button = named(outlined(library.TO_AUTHORING, icon="square-pen"), "to_authoring")
        button.clicked.connect(self.authoring_wanted)
        panel.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return panel
