"""Cards and lines of the page Hôm nay."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.today_state import MasteryRow, MistakeRow, OpenWork
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, fix_width, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.wording import today

LEAST_CODE_WIDTH = 97
SUBJECT_WIDTH = 306
PERCENT_WIDTH = 60


class OpenWorkCard(Panel):
    """What was begun, how far it is, and the button that goes on with it."""

    def __init__(self, icon: str, kicker: str) -> None:
        super().__init__(margins=(24, 18, 24, 20), gap=0)
        self.button = named(buttons.outlined(""), "go_on")
        self._title = named(Text(role=Role.CARD_TITLE), "title")
        self._detail = named(Muted(), "detail")
        self._bar = named(Bar(), "share")
        self._amount = named(Text(role=Role.MEDIUM, wrap=False), "amount")
        top = row(gap=10)
        top.addWidget(IconLabel(icon, Token.PRIMARY, 22))
        top.addWidget(Text(kicker, Role.MEDIUM, Tone.MUTED), 1)
        bottom = row(gap=14)
        for part in (self._bar, self._amount):
            bottom.addWidget(part)
        bottom.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(top)
        self.column.add_gap(10)
        self.column.addWidget(self._title)
        self.column.addWidget(self._detail)
        self.column.add_gap(14)
        self.column.addStretch(1)
        self.column.addLayout(bottom)

    def show_work(self, work: OpenWork) -> None:
        self._title.set_text(work.title)
        self._detail.set_text(work.detail)
        self.button.set_text(work.button)
        self.button.setAccessibleName(today.said(work.button, work.title))
        self._bar.setVisible(work.share is not None)
        self._amount.setVisible(work.share is not None)
        self._amount.set_text(work.amount)
        self._bar.set_share(work.share or 0, today.said(work.title, work.amount))


class MasteryLine(Reflow):
    """Code, subject, bar and per cent in columns; the bar goes under the words where it is narrow."""

    def __init__(self, state: MasteryRow, code_width: int) -> None:
        super().__init__(gap=0, needs=700)
        bar = named(Bar(), "share")
        bar.set_share(state.share, state.spoken)
        percent = Text(state.percent, Role.STRONG, wrap=False)
        percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.follow(percent, lambda: percent.setMinimumWidth(px(PERCENT_WIDTH)))
        words, amount = QWidget(), QWidget()
        code = Text(state.code, Role.STRONG, wrap=False)
        fix_width(code, code_width)
        names = row(words, gap=16, margins=(0, 4, 20, 4))
        names.addWidget(code)
        names.addWidget(Text(state.subject), 1)
        shown = row(amount, gap=12)
        shown.addWidget(bar, 1)
        shown.addWidget(percent)
        self.add(words, width=code_width + SUBJECT_WIDTH)
        self.add(amount, 1)
        theme.follow(self, lambda: self.setMinimumHeight(px(44)))


class MistakeLine(QWidget):
    def __init__(self, state: MistakeRow) -> None:
        super().__init__()
        lines = column(self, gap=2)
        lines.addWidget(Text(state.topic, Role.MEDIUM))
        lines.addWidget(Muted(state.detail))


def code_width(codes: Iterable[str]) -> int:
    """At 100 %: room for the widest code of a table, at least that of a code without a year."""
    metrics = QFontMetricsF(theme.font(16, QFont.Weight.DemiBold))
    widest = max(map(metrics.horizontalAdvance, codes), default=0.0) / theme.current().scale
    return max(LEAST_CODE_WIDTH, ceil(widest) + 1)
