"""Line icons from resources/icons, drawn in a token's colour at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studyapp.ui import theme
from studyapp.ui.theme import Token

STROKE = "1.9"


def icon(name: str, token: Token = Token.TEXT, size: int = 20) -> QIcon:
    """`size` is in pixels at 100 %; ask again after the theme changed."""
    return QIcon(pixmap(name, token, size))


def pixmap(name: str, token: Token = Token.TEXT, size: int = 20) -> QPixmap:
    colour = theme.color(token).name()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return _drawn(name, colour, theme.px(size), application.devicePixelRatio())


def paint(painter: QPainter, name: str, token: Token, left: float, middle: float, size: int) -> None:
    """Draws it with its left edge at `left` and its middle at the height `middle`."""
    drawn = pixmap(name, token, size)
    painter.drawPixmap(round(left), round(middle - theme.px(size) / 2), drawn)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_coloured(name, colour).encode())).render(
        painter, QRectF(0, 0, drawn.width(), drawn.height())
    )
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _coloured(name: str, colour: str) -> str:
    svg = (theme.current().resources / "icons" / f"{name}.svg").read_text("utf-8")
    return svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
