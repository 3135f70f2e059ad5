"""One question before something is done that many would regret; the keyboard stands on the safe answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Role, Text

WIDTH = 480


class QuestionDialog(QDialog):
    """`on_yes` is called when the first button is pressed; the other one and Escape do nothing."""

    def __init__(
        self, parent: QWidget, title: str, question: str, *, yes: str, no: str, on_yes: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._room = parent.window().width()
        lines = column(self, gap=16, margins=(28, 24, 28, 24))
        heading = row(gap=12)
        heading.addWidget(IconLabel("circle-help", Token.PRIMARY, 24), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(Text(title, Role.SECTION), 1)
        lines.addLayout(heading)
        lines.addWidget(named(Text(question), "question"))
        lines.addWidget(self._buttons(yes, no))
        self.accepted.connect(on_yes)
        theme.follow(self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._no.setFocus()
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at the width it gets; a window does not see to that by itself."""
        width = min(px(WIDTH), self._room)
        self.setFixedSize(width, self.heightForWidth(width))

    def _buttons(self, yes: str, no: str) -> QWidget:
        line = Flow(gap=12, at_right=True)
        self._no = named(outlined(no), "answer_no")
        for button, act in ((named(outlined(yes), "answer_yes"), self.accept), (self._no, self.reject)):
            button.clicked.connect(act)
            line.add(button)
        return line
