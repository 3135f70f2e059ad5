"""How many drafts were kept, mended and thrown away, by writer and by doubt."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.listing_dialog import ListingDialog
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import rates
from studyapp.wording.rates import RateTable

SIZE = (860, 640)


class RatesDialog(ListingDialog):
    def __init__(self, parent: QWidget, tables: tuple[RateTable, ...]) -> None:
        super().__init__(parent, "rates", rates.TITLE, SIZE)
        self.listed.addWidget(Muted(rates.NOTE if tables else rates.NOTHING))
        for table in tables:
            self.listed.addWidget(table_panel(table))
        self.listed.addStretch(1)


def table_panel(table: RateTable) -> Panel:
    panel = Panel(margins=(16, 12, 16, 14), gap=8)
    panel.column.addWidget(Text(table.title, Role.CARD_TITLE))
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    theme.follow(holder, lambda: grid.setHorizontalSpacing(px(16)))
    theme.follow(holder, lambda: grid.setVerticalSpacing(px(8)))
    grid.setColumnStretch(0, 1)
    for side, words in enumerate(table.columns, 1):
        heading = Muted(words)  # breaks in large text
        heading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(heading, 0, side)
    for at, (name, *counts) in enumerate(table.rows, 1):
        grid.addWidget(Text(name), at, 0)
        for side, count in enumerate(counts, 1):
            grid.addWidget(Text(count, wrap=False), at, side, Qt.AlignmentFlag.AlignRight)
    panel.column.addWidget(holder)
    return panel
