"""`GrowingField`: one line of words that is as high as it needs, so that a long one can be read whole."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from studyapp.ui.theme import px

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAST = 46
PADDING = (12, 8)  # as the style sheet has it
EDGE = 2  # of its border


class GrowingField(QPlainTextEdit):
    """Takes no line ends: Enter is left to the page, and what is pasted comes in as one line."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self.updateGeometry)

    def text(self) -> str:
        return self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    def changeEvent(self, event: QEvent) -> None:
        """The font comes from the style sheet, later than the theme tells."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across, upright = (2 * (px(side) + EDGE + self._margin()) for side in PADDING)
        return max(px(LEAST), ceil(self._height_of_words(width - across)) + upright)

    def sizeHint(self) -> QSize:
        return QSize(px(240), self.heightForWidth(px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(LEAST))

    def _margin(self) -> int:
        return round(self.document().documentMargin())

    def _height_of_words(self, room: int) -> float:
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            height += line.height()
        layout.endLayout()
        return height
