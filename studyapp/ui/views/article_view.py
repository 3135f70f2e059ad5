"""The article beside a draft: no line of it is shown cut through the middle."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTextBrowser

from studyapp.ui import theme
from studyapp.ui.theme import Token


class ArticleView(QTextBrowser):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines that do not show whole at the edges are covered."""
        super().paintEvent(event)
        top = float(self.verticalScrollBar().value())
        bottom = top + self.viewport().height()
        painter = QPainter(self.viewport())
        for edge in (top, bottom):
            line = self._line_at(edge)
            if line.top() < edge < line.bottom():
                shown = line.intersected(QRectF(0, top, self.viewport().width(), bottom - top))
                painter.fillRect(shown.translated(0, -top), theme.color(Token.SURFACE))
        painter.end()

    def _line_at(self, height: float) -> QRectF:
        """From edge to edge; nothing where the height lies between paragraphs."""
        layout = self.document().documentLayout()
        position = layout.hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF()
        above = block.layout().position().y()
        return QRectF(0, above + line.y(), self.viewport().width(), line.height())
