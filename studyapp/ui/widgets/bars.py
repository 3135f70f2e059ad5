"""`Bar`: a share of a whole, with an edge that stands out, and a value that screen readers say."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.surface import Surface

FULL = 100


class Bar(QProgressBar):
    def __init__(self, accessible_name: str = "", *, height: int = 12) -> None:
        super().__init__()
        self._height = height
        self._share = 0.0
        self.setRange(0, FULL)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(accessible_name)
        theme.follow(self, self.updateGeometry)

    def set_share(self, share: float, spoken: str = "") -> None:
        """`share` is 0 to 1; `spoken` says what it is of, and how much."""
        self._share = min(max(share, 0.0), 1.0)
        self.setValue(round(self._share * FULL))
        self.update()  # also where the rounded value is the same
        if spoken:
            self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        radius = self._height // 2
        with surface.painter_of(self) as painter:
            surface.draw(painter, rect, Surface(edge=Token.BORDER, radius=radius))
            shape = QPainterPath()
            shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.setClipPath(shape)
            filled = QRectF(0, 0, rect.width() * self._share, rect.height())
            if self._share:
                surface.draw(painter, filled, Surface(fill=Token.PRIMARY, edge=None, radius=radius))
