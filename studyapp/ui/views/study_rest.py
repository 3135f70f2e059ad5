"""Where no card is shown: what was gained, when the next come, and the ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.study_state import RestKind, RestScreen, Way
from studyapp.ui.widgets.buttons import Button, main_action, outlined
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import RESTING, Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Role, Text, Tone
from studyapp.wording import study

ICONS = {
    RestKind.WAITING: ("clock", Token.PRIMARY),
    RestKind.PAUSED: ("circle-pause", Token.PRIMARY),
    RestKind.DONE: ("circle-check", Token.GOOD),
    RestKind.UNREAD: ("circle-alert", Token.WARN),
}
WORDS = {
    Way.GO_ON: study.GO_ON_NOW,
    Way.ALL_CARDS: study.ALL_CARDS,
    Way.PRACTICE: study.TO_PRACTICE,
    Way.TODAY: study.TO_TODAY,
    Way.LIBRARY: study.TO_LIBRARY,
    Way.RETRY: study.RETRY,
}


class RestView(Panel):
    """Made anew for each state: it is shown seldom."""

    way_chosen = Signal(Way)

    def __init__(self) -> None:
        super().__init__(RESTING, margins=(56, 40, 56, 40), gap=14)
        self._shown: RestScreen | None = None

    def show_rest(self, screen: RestScreen) -> None:
        if screen == self._shown:
            return
        self._shown = screen
        clear(self.column)
        self.column.addWidget(IconLabel(*ICONS[screen.kind], 40), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(named(Text(screen.title, Role.HERO), "rest_title"))
        if screen.gains:
            self.column.addWidget(named(Text(" · ".join(screen.gains), Role.SECTION), "gains"))
        for line in screen.lines:
            self.column.addWidget(named(Text(line, Role.READING, Tone.MUTED), "rest_line"))
        self.column.add_gap(4)
        self.column.addWidget(self._ways(screen.ways))

    def _ways(self, ways: tuple[Way, ...]) -> QWidget:
        line = Reflow(gap=12, needs=520)
        for at, way in enumerate(ways):
            line.add(self._button(way, first=at == 0), align=Qt.AlignmentFlag.AlignLeft)
        line.box.addStretch(1)
        return line

    def _button(self, way: Way, first: bool) -> Button:
        button = main_action(WORDS[way]) if first else outlined(WORDS[way])
        button.clicked.connect(lambda: self.way_chosen.emit(way))
        return named(button, f"way_{way.name.lower()}")
