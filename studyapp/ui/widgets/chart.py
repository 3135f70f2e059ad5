"""What the hand-drawn charts share: a spoken text, tooltips by area, and a size that follows the theme."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from studyapp.ui import theme
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.tips import shows_tip


class Chart(QLabel):
    """A subclass draws in `draw` and says with `tip` what an area means; screen readers take it for text."""

    def __init__(self) -> None:
        super().__init__()
        self._tips: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self, self._refit)

    def natural_size(self) -> QSize:
        """The size it wants, in scaled pixels."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def tip(self, area: QRectF, words: str) -> None:
        self._tips.append((area, words))

    def tip_at(self, point: QPointF) -> str:
        return next((words for area, words in self._tips if area.contains(point)), "")

    def sizeHint(self) -> QSize:
        return self.natural_size()

    def minimumSizeHint(self) -> QSize:
        return self.natural_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._tips = []
        with surface.painter_of(self) as painter:
            self.draw(painter)

    def event(self, event: QEvent) -> bool:
        at = QPointF(event.pos()) if isinstance(event, QHelpEvent) else QPointF()
        return shows_tip(event, self.tip_at(at), self) or super().event(event)

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()
