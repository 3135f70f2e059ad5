"""The page Tiến độ: four cards, two rows; each chart can be read as a table, too."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.progress import MasteryRow, ProgressState, ProgressViewModel
from studyapp.ui.views.progress_charts import CalendarPanel, ForecastPanel
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.buttons import outlined, primary
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import ScaledBox, clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, Rule
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import progress

LEFT, RIGHT = 528, 420


class ProgressPage(Page):
    def __init__(self, viewmodel: ProgressViewModel) -> None:
        super().__init__()
        self._viewmodel = viewmodel
        self._problem = named(Banner(PROBLEM), "progress_problem")
        self._empty = self._make_empty()
        self._mastery = named(Panel(gap=10), "mastery")
        self._slipping = named(Panel(gap=8), "slipping")
        self._calendar = named(CalendarPanel(), "calendar")
        self._forecast = named(ForecastPanel(), "forecast")
        scroll = PageScroll()
        scroll.column.addWidget(PageHeader(progress.TITLE, progress.NOTICE))
        scroll.column.addWidget(self._problem)
        scroll.column.addWidget(self._empty)
        for left, right in ((self._mastery, self._slipping), (self._calendar, self._forecast)):
            flow = Reflow(gap=20, needs=940)
            flow.add(left, LEFT)
            flow.add(right, RIGHT)
            scroll.column.addWidget(flow)
        scroll.column.addWidget(Muted(progress.HOW))
        scroll.column.addStretch(1)
        column(self).addWidget(scroll)
        viewmodel.changed.connect(self._render)

    def enter(self, visit: Visit) -> None:
        self._viewmodel.refresh()

    def _make_empty(self) -> Panel:
        panel = named(Panel(), "nothing_yet")
        panel.column.addWidget(Text(progress.NOTHING_YET, Role.CARD_TITLE))
        start = named(primary(progress.START, icon="play"), "start_study")
        start.clicked.connect(lambda: self.visit_requested.emit(Visit(PageId.STUDY, begin=True)))
        panel.column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _render(self) -> None:
        state = self._viewmodel.state
        self._problem.say(state.problem)
        self._empty.setVisible(state.is_empty and not state.problem)
        self._render_mastery(state)
        self._render_slipping(state)
        if state.calendar is not None:
            self._calendar.render_calendar(state.calendar)
        if state.forecast is not None:
            self._forecast.render_forecast(state.forecast)

    def _render_mastery(self, state: ProgressState) -> None:
        lines = self._mastery.column
        clear(lines)
        lines.addWidget(Text(progress.MASTERY, Role.CARD_TITLE))
        packs = Portions(gap=10)
        packs.show_rows([partial(mastery_line, each) for each in state.masteries])
        lines.addWidget(packs)
        lines.addStretch(1)

    def _render_slipping(self, state: ProgressState) -> None:
        lines = self._slipping.column
        clear(lines)
        lines.addLayout(self._slipping_heading(len(state.slipping)))
        for at, each in enumerate(state.slipping):
            if at:
                lines.addWidget(Rule())
            words = column()
            words.addWidget(Text(each.topic, Role.MEDIUM))
            words.addWidget(Muted(each.detail))
            lines.addLayout(words)
        if state.slipping:
            review = named(outlined(progress.review_now(len(state.slipping)), icon="play"), "review_slipping")
            visit = Visit(PageId.STUDY, key_points=state.slipping_points, begin=True)
            review.clicked.connect(lambda: self.visit_requested.emit(visit))
            lines.addWidget(review, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            lines.addWidget(Muted(progress.NOTHING_SLIPS))
        lines.addStretch(1)

    def _slipping_heading(self, count: int) -> ScaledBox:
        line = row(gap=10)
        line.addWidget(IconLabel("trending-down", Token.WARN, 22))
        line.addWidget(Text(progress.SLIPPING, Role.CARD_TITLE), 1)
        if count:
            line.addWidget(Muted(progress.slipping_count(count), wrap=False))
        return line


def mastery_line(mastery: MasteryRow) -> QWidget:
    """The words with the per cent, the bar under them."""
    line = QWidget()
    lines = column(line, gap=10)
    words = row(gap=12)
    name = Text()
    name.set_rich(f"{rich.strong(mastery.code)} &nbsp; {rich.escaped(mastery.subject)}", mastery.spoken)
    words.addWidget(name, 1)
    words.addWidget(Text(mastery.percent, Role.STRONG, wrap=False), 0, Qt.AlignmentFlag.AlignBottom)
    lines.addLayout(words)
    bar = Bar()
    bar.set_share(mastery.share, mastery.spoken)
    lines.addWidget(bar)
    return line
