"""Key caps: the key that presses a button, drawn inside it or standing alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.surface import Surface

CAP_FONT = (14, QFont.Weight.DemiBold)
CAP_HEIGHT = 21
CAP_PAD = 6


def cap_width(key: str) -> float:
    return QFontMetricsF(theme.font(*CAP_FONT)).horizontalAdvance(key) + 2 * px(CAP_PAD)


def draw_cap(painter: QPainter, key: str, left: float, middle: float, edge: Token, ink: Token) -> None:
    rect = QRectF(left, middle - px(CAP_HEIGHT) / 2, cap_width(key), px(CAP_HEIGHT))
    surface.draw(painter, rect, Surface(fill=None, edge=edge, radius=5))
    painter.setFont(theme.font(*CAP_FONT))
    painter.setPen(theme.color(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QLabel):
    """A label that draws itself, so that screen readers take it for text."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.follow(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(round(cap_width(self._key)), px(CAP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            draw_cap(painter, self._key, 0, self.height() / 2, Token.BORDER, Token.MUTED)
