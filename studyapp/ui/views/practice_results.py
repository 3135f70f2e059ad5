"""How a practice went: the score, what to do about it, and every question to look at again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.practice_state import ResultRow, ResultsScreen
from studyapp.ui.views.study_scroll import ShrinkingScroll
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.buttons import Button, main_action, outlined
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader
from studyapp.ui.widgets.text import Muted, Role, Section, Text, Tone
from studyapp.wording import practice
from studyapp.wording.numbers import decimal

MARKS = {
    True: ("circle-check", Token.GOOD, Tone.GOOD),
    False: ("circle-x", Token.BAD, Tone.BAD),
    None: ("circle", Token.MUTED, Tone.MUTED),
}


class ResultLine(PressPanel):
    def __init__(self, result: ResultRow) -> None:
        super().__init__()
        icon, token, tone = MARKS[result.correct]
        number = Text(decimal(result.number), Role.STRONG, wrap=False)
        theme.follow(number, lambda: number.setMinimumWidth(px(28)))
        self.add(number)
        self.add(IconLabel(icon, token, 22))
        self.add(Text(result.stem), 1)
        self.add(Text(result.word, Role.STRONG, tone, wrap=False))
        self.setAccessibleName(practice.result_name(result.number, result.word, result.stem))


class ResultsView(QWidget):
    place_chosen = Signal(int)
    review_asked = Signal()
    again_asked = Signal()
    today_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._header = PageHeader(practice.RESULTS_TITLE)
        self._percent = named(Text(role=Role.ANSWER), "percent")
        self._score = named(Text(role=Role.SECTION), "score")
        self._bar = named(Bar(), "score_bar")
        self._ways = Reflow(gap=12, needs=560)
        self._rows = column(gap=10)
        self._shown: ResultsScreen | None = None
        self._lay_out()

    def show_results(self, subtitle: str, screen: ResultsScreen) -> None:
        self._header.set_words(practice.RESULTS_TITLE, subtitle)
        if screen == self._shown:
            return
        self._shown = screen
        self._percent.set_text(screen.percent)
        self._score.set_text(screen.score)
        total = screen.right + screen.wrong + screen.unanswered
        self._bar.set_share(screen.right / total if total else 0, screen.score)
        self._show_ways(screen)
        clear(self._rows)
        for result in screen.rows:
            line = named(ResultLine(result), f"result_{result.number}")
            line.clicked.connect(lambda _checked, at=result.number - 1: self.place_chosen.emit(at))
            self._rows.addWidget(line)

    def _lay_out(self) -> None:
        summary = Panel(margins=(32, 26, 32, 26))
        for line in (self._percent, self._score, self._bar):
            summary.column.addWidget(line)
        summary.column.add_gap(2)
        summary.column.addWidget(self._ways)
        summary.column.addWidget(Muted(practice.SELF_STUDY))
        listed = Panel(margins=(32, 24, 32, 26))
        listed.column.addWidget(Section(practice.QUESTIONS))
        listed.column.addLayout(self._rows)
        scroll = ShrinkingScroll(gap=20)
        for each in (self._header, summary, listed):
            scroll.column.addWidget(each)
        scroll.column.addStretch(1)
        column(self).addWidget(scroll)

    def _show_ways(self, screen: ResultsScreen) -> None:
        self._ways.clear()
        ways = [
            ("again", practice.AGAIN, self.again_asked),
            ("to_today", practice.TO_TODAY, self.today_asked),
        ]
        if screen.wrong_points:
            ways.insert(0, ("review_wrong", practice.REVIEW_WRONG, self.review_asked))
        for at, (name, word, signal) in enumerate(ways):
            button: Button = main_action(word) if at == 0 else outlined(word)
            button.clicked.connect(signal)
            self._ways.add(named(button, name), align=Qt.AlignmentFlag.AlignLeft)
        self._ways.box.addStretch(1)
