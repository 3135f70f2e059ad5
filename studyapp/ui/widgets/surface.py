"""Rounded surfaces, and the paint that panels, buttons, chips and fields share."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token

HOVER_SHADE = 0.12


class Surface(NamedTuple):
    """`width` is the edge's, in pixels at 100 %; without an edge only the fill is drawn."""

    fill: Token | None = Token.SURFACE
    edge: Token | None = Token.LINE
    width: float = 1
    radius: int = 14


def painter_of(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw(painter: QPainter, rect: QRectF, surface: Surface, fill: QColor | None = None) -> None:
    """The edge lies wholly inside `rect`; `fill` overrides the surface's own."""
    edge, ground = surface.edge, fill or (theme.color(surface.fill) if surface.fill else None)
    half = surface.width * theme.current().scale / 2 if edge else 0.0
    radius = max(0.0, theme.px(surface.radius) - half)
    painter.setPen(QPen(theme.color(edge), 2 * half) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(ground or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def fill(painter: QPainter, rect: QRectF, token: Token) -> None:
    # `fillRect` takes gradients, too: PySide would make their classes first, which costs a start 2 ms.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    painter.drawRect(rect)


def shaded(token: Token) -> QColor:
    """A filled control under the pointer: its colour a little nearer to the text's."""
    base, text = theme.color(token), theme.color(Token.TEXT)
    keep = 1 - HOVER_SHADE
    return QColor.fromRgbF(
        base.redF() * keep + text.redF() * HOVER_SHADE,
        base.greenF() * keep + text.greenF() * HOVER_SHADE,
        base.blueF() * keep + text.blueF() * HOVER_SHADE,
    )
