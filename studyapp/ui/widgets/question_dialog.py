"""One question before something is done that many would regret; the keyboard stands on the safe answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.message_dialog import MessageDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Text


class QuestionDialog(MessageDialog):
    """`on_yes` is called when the first button is pressed; the other one and Escape do nothing."""

    def __init__(
        self, parent: QWidget, title: str, question: str, *, yes: str, no: str, on_yes: Callable[[], None]
    ) -> None:
        super().__init__(parent, title, "circle-help", Token.PRIMARY)
        self.setWindowTitle(title)
        self.setAccessibleDescription(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words.addWidget(named(Text(question), "question"))
        self.add_choice(named(outlined(yes), "answer_yes"), self.accept)
        self.add_choice(named(outlined(no), "answer_no"), self.reject)
        self.accepted.connect(on_yes)
