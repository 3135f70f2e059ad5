"""Bars with the number on top and two lines of name below."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.chart import Chart
from studyapp.ui.widgets.surface import Surface
from studyapp.wording.numbers import decimal

BAR = 38
PITCH = 48
BARS_HEIGHT = 168
NUMBER_HEIGHT = 26
NAMES_HEIGHT = 50
NUMBER_FONT = (16, QFont.Weight.DemiBold)
NAME_FONT = (16, QFont.Weight.Normal)
DAY_FONT = (14, QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class Bar:
    name: str
    below: str
    count: int
    tip: str


class BarChart(Chart):
    """The first bar is the one that comes next and is drawn in the accent colour."""

    def __init__(self) -> None:
        self._bars: tuple[Bar, ...] = ()
        super().__init__()

    def set_bars(self, bars: tuple[Bar, ...], spoken: str) -> None:
        self._bars = bars
        self.setAccessibleName(spoken)
        self._refit()

    def natural_size(self) -> QSize:
        return QSize(px(PITCH * max(7, len(self._bars))), px(NUMBER_HEIGHT + BARS_HEIGHT + NAMES_HEIGHT))

    def draw(self, painter: QPainter) -> None:
        highest = max((bar.count for bar in self._bars), default=0)
        floor = px(NUMBER_HEIGHT + BARS_HEIGHT)
        step = self.width() / max(1, len(self._bars))
        for at, bar in enumerate(self._bars):
            height = px(BARS_HEIGHT) * bar.count / highest if highest else 0
            left = at * step + (step - px(BAR)) / 2
            column = QRectF(left, floor - height, px(BAR), height)
            self._draw_bar(painter, bar, column, Token.HEAT_4 if at == 0 else Token.HEAT_3)
            self._draw_words(painter, bar, QRectF(at * step, 0, step, self.height()), column.top())
        painter.fillRect(QRectF(0, floor, self.width(), 1), theme.color(Token.BORDER))

    def _draw_bar(self, painter: QPainter, bar: Bar, column: QRectF, fill: Token) -> None:
        if bar.count:
            # Rounded at the top only: the lower corners lie under the floor.
            painter.save()
            painter.setClipRect(column)
            surface.draw(painter, column.adjusted(0, 0, 0, px(8)), Surface(fill, None, 0, 6))
            painter.restore()

    def _draw_words(self, painter: QPainter, bar: Bar, place: QRectF, top: float) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        floor = px(NUMBER_HEIGHT + BARS_HEIGHT)
        painter.setPen(theme.color(Token.TEXT))
        painter.setFont(theme.font(*NUMBER_FONT))
        number = QRectF(place.left(), top - px(NUMBER_HEIGHT), place.width(), px(NUMBER_HEIGHT - 4))
        painter.drawText(number, centre, decimal(bar.count))
        painter.setPen(theme.color(Token.MUTED))
        painter.setFont(theme.font(*NAME_FONT))
        painter.drawText(QRectF(place.left(), floor + px(8), place.width(), px(20)), centre, bar.name)
        painter.setFont(theme.font(*DAY_FONT))
        painter.drawText(QRectF(place.left(), floor + px(29), place.width(), px(18)), centre, bar.below)
        self.tip(place, bar.tip)
