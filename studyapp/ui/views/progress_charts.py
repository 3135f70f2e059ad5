"""The calendar and the coming days, each as a drawing and as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.progress import CalendarState, DayCell, ForecastState
from studyapp.ui.widgets.bar_chart import Bar, BarChart
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.heat_map import HeatCell, HeatMap, HeatSwatch
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import progress
from studyapp.wording.numbers import decimal


class ChartPanel(Panel):
    """A card with a heading, a chart, and a link in its heading that shows the same as a table."""

    def __init__(self, title: str, chart: QWidget) -> None:
        super().__init__()
        self._title = title
        self._switch = named(link(progress.AS_TABLE), "as_table", progress.shown_as(progress.AS_TABLE, title))
        self._switch.clicked.connect(self._switch_over)
        self.heading = row(gap=12)
        self.heading.addWidget(Text(title, Role.CARD_TITLE), 1)
        self.heading.addWidget(self._switch)
        self.column.addLayout(self.heading)
        self.drawing = named(sideways(chart), "drawing", title)
        self.column.addWidget(self.drawing)
        self._table = named(QWidget(), "chart_table")
        self._rows = column(self._table, gap=4)
        self._table.hide()
        self.column.addWidget(self._table)
        self.column.addStretch(1)

    def set_table(self, rows: tuple[tuple[str, str], ...]) -> None:
        clear(self._rows)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, pair in enumerate(((progress.DAY_COLUMN, progress.CARDS_COLUMN), *rows)):
            for side, words in enumerate(pair):
                grid.addWidget(Muted(words) if at == 0 else Text(words), at, side)
        self._rows.addWidget(holder)

    def _switch_over(self) -> None:
        as_table = self._table.isHidden()
        self._table.setVisible(as_table)
        self.drawing.setHidden(as_table)
        words = progress.AS_CHART if as_table else progress.AS_TABLE
        self._switch.set_text(words)
        self._switch.setAccessibleName(progress.shown_as(words, self._title))


class CalendarPanel(ChartPanel):
    def __init__(self) -> None:
        self._map = named(HeatMap(progress.WEEKDAYS), "heat_map")
        super().__init__(progress.CALENDAR, self._map)
        self._today = named(Muted(), "calendar_today")
        self.heading.insertWidget(1, self._today, 1)
        legend = Reflow(gap=10, needs=440)
        legend.add(Muted(progress.CALENDAR_LEGEND, wrap=False))
        for step, words in enumerate(progress.LEGEND_STEPS):
            pair = QWidget()
            line = row(pair, gap=7)
            line.addWidget(HeatSwatch(step))
            line.addWidget(Text(words, Role.CAPTION, wrap=False))
            legend.add(pair, align=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(legend)

    def render_calendar(self, calendar: CalendarState) -> None:
        self._today.set_text(calendar.today)
        cells = tuple(tuple(map(heat_cell, week)) for week in calendar.weeks)
        self._map.set_cells(cells, calendar.months, calendar.summary)
        studied = [cell for week in calendar.weeks for cell in week if cell.count]
        self.set_table(tuple((progress.table_day(cell.day), decimal(cell.count)) for cell in studied))


class ForecastPanel(ChartPanel):
    def __init__(self) -> None:
        self._chart = named(BarChart(), "bar_chart")
        super().__init__(progress.FORECAST, self._chart)

    def render_forecast(self, forecast: ForecastState) -> None:
        bars = tuple(Bar(each.name, each.day, each.count, each.spoken) for each in forecast.bars)
        self._chart.set_bars(bars, forecast.summary)
        self.set_table(tuple((f"{each.name} {each.day}", decimal(each.count)) for each in forecast.bars))


def heat_cell(cell: DayCell) -> HeatCell:
    return HeatCell(decimal(cell.count) if cell.count else "", cell.step, cell.is_today, cell.spoken)


def sideways(chart: QWidget) -> QScrollArea:
    """At large text a chart may be wider than the page: then it scrolls by itself."""
    area = QScrollArea()
    area.setProperty("clear", True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(chart)
    chart.setProperty("clear", True)
    theme.follow(area, lambda: area.setFixedHeight(chart.sizeHint().height() + px(2)))
    return area
