"""The one dialog for a fault: what happened, what is safe, and where the details lie."""

from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.breaking import BreakingText
from studyapp.ui.widgets.message_dialog import MessageDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Text
from studyapp.wording import shell


class SentenceDialog(MessageDialog):
    """A title, one or two paragraphs, and a button that closes."""

    def __init__(self, title: str, text: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, title, "circle-alert", Token.BAD)
        self.words.addWidget(named(Text(text), "fault_text"))
        if detail:
            self.words.addWidget(named(BreakingText(detail), "fault_detail"))
        self.add_choice(named(buttons.primary(shell.CLOSE), "close"), self.accept)


class FaultDialog(SentenceDialog):
    def __init__(self, log_file: str) -> None:
        super().__init__(shell.FAULT_TITLE, shell.FAULT, shell.fault_log(log_file))
