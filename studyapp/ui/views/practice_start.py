"""Where a practice begins: what it is about, how many questions, and what is still open."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.viewmodels.practice_state import CountChoice, OpenRow, PackChoice, StartScreen
from studyapp.ui.views.study_scroll import ShrinkingScroll
from studyapp.ui.widgets.buttons import main_action, outlined
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.ui.widgets.toggles import Choice, Segments
from studyapp.wording import practice

CARD_MARGINS = (32, 26, 32, 26)
OPEN_AT_ONCE = 5


class StartView(QWidget):
    pack_chosen = Signal(object)
    count_chosen = Signal(object)
    start_asked = Signal()
    attempt_chosen = Signal(str)
    library_asked = Signal()
    authoring_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._header = PageHeader(practice.TITLE)
        self._open = named(Panel(margins=CARD_MARGINS), "open_attempts")
        self._open_rows = Portions(gap=12, portion=OPEN_AT_ONCE)
        self._packs = named(Choice(practice.CONTENT), "packs")
        self._available = named(Muted(), "available")
        self._counts = column()
        self._start = named(main_action(practice.START, icon="play"), "start")
        self._some = QWidget()
        self._none = named(QWidget(), "no_items")
        self._pack_choices: tuple[PackChoice, ...] = ()
        self._count_choices: tuple[CountChoice, ...] = ()
        self._lay_out()
        self._packs.activated.connect(lambda at: self.pack_chosen.emit(self._pack_choices[at].pack))
        self._start.clicked.connect(self.start_asked)

    def show_start(self, subtitle: str, screen: StartScreen) -> None:
        self._header.set_words(practice.TITLE, subtitle)
        self._show_open(screen.open_rows)
        self._show_packs(screen)
        self._show_counts(screen.counts)
        self._available.set_text(screen.available)
        self._start.set_text(screen.start or practice.START)
        self._some.setVisible(bool(screen.start))
        self._none.setVisible(not screen.start)

    def _lay_out(self) -> None:
        self._open.column.addWidget(Section(practice.GO_ON_TITLE))
        self._open.column.addWidget(self._open_rows)
        new = Panel(margins=CARD_MARGINS, gap=10)
        new.column.addWidget(Section(practice.NEW_TITLE))
        label = Text(practice.CONTENT, Role.STRONG)
        label.setBuddy(self._packs)  # on Linux this alone names a closed list
        new.column.addWidget(label)
        new.column.addWidget(self._packs, 0, Qt.AlignmentFlag.AlignLeft)
        new.column.addWidget(self._available)
        new.column.addWidget(self._make_some())
        new.column.addWidget(self._make_none())
        scroll = ShrinkingScroll(gap=20)
        for each in (self._header, self._open, new):
            scroll.column.addWidget(each)
        scroll.column.addStretch(1)
        column(self).addWidget(scroll)

    def _make_some(self) -> QWidget:
        blocks = column(self._some, gap=10)
        blocks.add_gap(2)
        blocks.addWidget(Text(practice.HOW_MANY, Role.STRONG))
        blocks.addLayout(self._counts)
        blocks.addWidget(Muted(practice.WEAK_FIRST))
        blocks.add_gap(4)
        blocks.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        return self._some

    def _make_none(self) -> QWidget:
        ways = column(self._none, gap=12)
        line = Reflow(gap=12, needs=420)
        for word, signal, name in (
            (practice.TO_LIBRARY, self.library_asked, "to_library"),
            (practice.TO_AUTHORING, self.authoring_asked, "to_authoring"),
        ):
            button = named(outlined(word), name)
            button.clicked.connect(signal)
            line.add(button, align=Qt.AlignmentFlag.AlignLeft)
        line.box.addStretch(1)
        ways.addWidget(line)
        return self._none

    def _show_packs(self, screen: StartScreen) -> None:
        if screen.packs != self._pack_choices:
            self._pack_choices = screen.packs
            self._packs.clear()
            self._packs.addItems([choice.text for choice in screen.packs])
        self._packs.setCurrentIndex(screen.pack_at)

    def _show_counts(self, choices: tuple[CountChoice, ...]) -> None:
        if choices == self._count_choices:
            return
        self._count_choices = choices
        clear(self._counts)
        segments = named(Segments([each.text for each in choices], practice.HOW_MANY), "counts")
        segments.choose(next(at for at, each in enumerate(choices) if each.chosen))
        segments.chosen.connect(self._choose_count)
        self._counts.addWidget(segments)

    def _choose_count(self, at: int) -> None:
        self.count_chosen.emit(self._count_choices[at].count)

    def _show_open(self, rows: tuple[OpenRow, ...]) -> None:
        self._open.setVisible(bool(rows))
        self._open_rows.show_rows([partial(self._open_line, *each) for each in enumerate(rows, start=1)])

    def _open_line(self, number: int, attempt: OpenRow) -> QWidget:
        words = QWidget()
        lines = column(words, gap=2)
        lines.addWidget(Text(attempt.label, Role.STRONG))
        lines.addWidget(named(Muted(attempt.progress), f"open_progress_{number}"))
        button = named(outlined(practice.GO_ON), f"go_on_{number}", f"{practice.GO_ON}: {attempt.label}")
        button.clicked.connect(lambda: self.attempt_chosen.emit(attempt.attempt))
        line = QWidget()
        content = row(line, gap=20)
        content.addWidget(words, 1)
        content.addWidget(button)
        return line
