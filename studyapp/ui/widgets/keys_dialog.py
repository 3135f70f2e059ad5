"""The table of keys that F1 opens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.keycap import KeyCap
from studyapp.ui.widgets.listing_dialog import ListingDialog
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.text import Role, Text
from studyapp.wording import keys

SIZE = (720, 640)
KEY_WIDTH = 110


class KeysDialog(ListingDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "keys", keys.TITLE, SIZE)
        for title, rows in keys.GROUPS:
            self.listed.addWidget(group(title, rows))
        self.listed.addStretch(1)


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
