"""The one dialog for a fault: what happened, what is safe, and where the details lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.breaking import BreakingText
from studyapp.ui.widgets.focus_ring import FocusRings
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Role, Text
from studyapp.wording import shell


class SentenceDialog(QDialog):
    """A title, one or two paragraphs, and a button that closes."""

    def __init__(self, title: str, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(shell.PROGRAM)
        self.setModal(True)
        theme.follow(self, lambda: self.setMinimumWidth(px(520)))
        lines = column(self, gap=14, margins=(28, 24, 28, 24))
        heading = row(gap=12)
        heading.addWidget(IconLabel("circle-alert", Token.BAD, 24))
        heading.addWidget(Text(title, Role.SECTION), 1)
        lines.addLayout(heading)
        lines.addWidget(named(Text(text), "fault_text"))
        if detail:
            lines.addWidget(named(BreakingText(detail), "fault_detail"))
        lines.add_gap(4)
        close = named(buttons.primary(shell.CLOSE), "close")
        close.clicked.connect(self.accept)
        lines.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        FocusRings(self)


class FaultDialog(SentenceDialog):
    def __init__(self, log_file: str) -> None:
        super().__init__(shell.FAULT_TITLE, shell.FAULT, shell.fault_log(log_file))
