"""The table of keys that F1 opens."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.keycap import KeyCap
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Role, Section, Text
from studyapp.wording import keys

SIZE = (720, 640)
AROUND = (40, 40)
KEY_WIDTH = 110


class KeysDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(keys.TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "keys", keys.TITLE)
        listed = named(PageScroll(gap=12, margins=(4, 4, 4, 4)), "listed_keys", keys.TITLE)
        listed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it scrolls by keyboard
        for title, rows in keys.GROUPS:
            listed.column.addWidget(group(title, rows))
        listed.column.addStretch(1)
        close = named(outlined(keys.CLOSE), "close_keys")
        close.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        page = column(self, gap=16, margins=(24, 20, 24, 20))
        page.addWidget(Section(keys.TITLE))
        page.addWidget(listed, 1)
        page.addLayout(foot)
        room = parent.window().size() - QSize(*AROUND)
        theme.follow(self, lambda: self.resize(QSize(*map(px, SIZE)).boundedTo(room)))


def group(title: str, rows: tuple[tuple[str, str], ...]) -> Panel:
    panel = Panel(margins=(16, 12, 16, 14), gap=8)
    panel.column.addWidget(Text(title, Role.CARD_TITLE))
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    theme.follow(holder, lambda: grid.setColumnMinimumWidth(0, px(KEY_WIDTH)))
    theme.follow(holder, lambda: grid.setVerticalSpacing(px(8)))
    grid.setColumnStretch(1, 1)
    for at, (key, what) in enumerate(rows):
        grid.addWidget(KeyCap(key), at, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(what), at, 1)
    panel.column.addWidget(holder)
    return panel
