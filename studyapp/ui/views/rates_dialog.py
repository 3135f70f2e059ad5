"""How many drafts were kept, mended and thrown away, by writer and by doubt."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import rates
from studyapp.wording.rates import RateTable

SIZE = (860, 640)
AROUND = (40, 40)


class RatesDialog(QDialog):
    def __init__(self, parent: QWidget, tables: tuple[RateTable, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(rates.TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "rates", rates.TITLE)
        listed = named(PageScroll(gap=12, margins=(4, 4, 4, 4)), "listed_rates", rates.TITLE)
        listed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it scrolls by keyboard
        listed.column.addWidget(Muted(rates.NOTE if tables else rates.NOTHING))
        for table in tables:
            listed.column.addWidget(table_panel(table))
        listed.column.addStretch(1)
        close = named(outlined(rates.CLOSE), "close_rates")
        close.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        page = column(self, gap=16, margins=(24, 20, 24, 20))
        page.addWidget(Section(rates.TITLE))
        page.addWidget(listed, 1)
        page.addLayout(foot)
        room = parent.window().size() - QSize(*AROUND)
        theme.follow(self, lambda: self.resize(QSize(*map(px, SIZE)).boundedTo(room)))


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
