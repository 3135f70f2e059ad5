"""The calendar of study days: a column a week, the count in each cell, darker where more was studied."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.chart import Chart
from studyapp.ui.widgets.surface import Surface

PITCH = (33, 30)
CELL = (29, 25)
NAMES_WIDTH = 36
MONTHS_HEIGHT = 26
LABEL_FONT = (14, QFont.Weight.Medium)

FILLS = (Token.SUNK, Token.HEAT_1, Token.HEAT_2, Token.HEAT_3, Token.HEAT_4)
INKS = (Token.MUTED, Token.TEXT, Token.TEXT, Token.ON, Token.ON)


@dataclass(frozen=True, slots=True)
class HeatCell:
    """`step` 0 to 4 is how dark; None leaves the place empty (a day to come)."""

    text: str
    step: int | None
    is_today: bool
    tip: str


class HeatMap(Chart):
    """`set_cells` takes weeks of seven days, the names of the rows and of the months by column."""

    def __init__(self, row_names: tuple[str, ...]) -> None:
        self._rows = row_names
        self._weeks: tuple[tuple[HeatCell, ...], ...] = ()
        self._months: tuple[tuple[int, str], ...] = ()
        super().__init__()

    def set_cells(
        self, weeks: tuple[tuple[HeatCell, ...], ...], months: tuple[tuple[int, str], ...], spoken: str
    ) -> None:
        self._weeks, self._months = weeks, months
        self.setAccessibleName(spoken)
        self._refit()

    def natural_size(self) -> QSize:
        width = NAMES_WIDTH + max(13, len(self._weeks)) * PITCH[0]
        return QSize(px(width), px(MONTHS_HEIGHT + len(self._rows) * PITCH[1]))

    def draw(self, painter: QPainter) -> None:
        painter.setFont(theme.font(*LABEL_FONT))
        self._draw_names(painter)
        for column, week in enumerate(self._weeks):
            for row, cell in enumerate(week):
                if cell.step is not None:
                    self._draw_cell(painter, self._area(column, row), cell, cell.step)

    def _draw_names(self, painter: QPainter) -> None:
        painter.setPen(theme.color(Token.MUTED))
        for row, name in enumerate(self._rows):
            top = px(MONTHS_HEIGHT + row * PITCH[1])
            painter.drawText(
                QRectF(0, top, px(NAMES_WIDTH), px(CELL[1])), Qt.AlignmentFlag.AlignVCenter, name
            )
        for column, name in self._months:
            left = px(NAMES_WIDTH + column * PITCH[0])
            painter.drawText(QRectF(left, 0, px(120), px(20)), Qt.AlignmentFlag.AlignVCenter, name)

    def _area(self, column: int, row: int) -> QRectF:
        left, top = px(NAMES_WIDTH + column * PITCH[0]), px(MONTHS_HEIGHT + row * PITCH[1])
        return QRectF(left, top, px(CELL[0]), px(CELL[1]))

    def _draw_cell(self, painter: QPainter, area: QRectF, cell: HeatCell, step: int) -> None:
        ring = Token.TEXT if step == len(FILLS) - 1 else Token.PRIMARY
        edge = ring if cell.is_today else (None if step else Token.LINE)
        look = Surface(FILLS[step], edge, 2 if cell.is_today else 1, 5)
        surface.draw(painter, area, look)
        painter.setPen(theme.color(INKS[step]))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, cell.text)
        self.tip(area, cell.tip)


class HeatSwatch(QWidget):
    """One step of the legend; the words beside it name it."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._step = step
        theme.follow(self, lambda: self.setFixedSize(px(18), px(18)))

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = Token.BORDER if self._step < 2 else None
        with surface.painter_of(self) as painter:
            surface.draw(painter, QRectF(self.rect()), Surface(FILLS[self._step], edge, 1, 5))
