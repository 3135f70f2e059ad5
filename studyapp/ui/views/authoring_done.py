"""The end of a review: what was kept, what the program had refused itself, and what to do next."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.authoring_state import DoneState, JudgedRow
from studyapp.ui.widgets.buttons import link, outlined, primary
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import authoring


class DoneView(QWidget):
    study_wanted = Signal()
    practice_wanted = Signal()
    undo_wanted = Signal()
    draft_wanted = Signal(int)
    removed_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._summary = named(Text(role=Role.HERO), "done_summary")
        self.study = named(primary(authoring.STUDY, icon="layers"), "study_kept")
        self.practise = named(outlined(authoring.PRACTISE, icon="list-checks"), "practise_kept")
        self.undo = named(link(authoring.UNDO, icon="undo-2", key=authoring.UNDO_KEY), "undo_last")
        self.aside = named(link("", icon="eye"), "show_removed")
        self.aside.clicked.connect(self.removed_wanted)
        self._refused = Panel(gap=6)
        self.study.clicked.connect(self.study_wanted)
        self.practise.clicked.connect(self.practice_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        lines = column(self, gap=20)
        lines.addWidget(self._gain())
        lines.addWidget(self._refused)
        self._reviewed = Section(authoring.REVIEWED)
        self._judged = Portions(gap=10)
        for part in (self._reviewed, self._judged):
            lines.addWidget(part)

    def render_done(self, done: DoneState) -> None:
        self._summary.set_text(authoring.NOTHING_WRITTEN if done.nothing_written else done.summary)
        self.study.setVisible(done.has_cards)
        self.practise.setVisible(done.has_items)
        self.undo.setVisible(done.can_undo)
        self.aside.set_text(done.aside)
        self.aside.setVisible(bool(done.aside))
        clear(self._refused.column)
        self._refused.setVisible(bool(done.refused))
        self._refused.column.addWidget(Text(authoring.NOT_WRITTEN, Role.CARD_TITLE))
        for line in done.refused:
            self._refused.column.addWidget(Muted(line))

        self._reviewed.setVisible(bool(done.judged))
        self._judged.show_rows([partial(self._judged_row, each) for each in done.judged])

    def _judged_row(self, judged: JudgedRow) -> PressPanel:
        panel = named(PressPanel(), f"judged_{judged.position}", f"{judged.words}. {judged.verdict}")
        words = QWidget()
        lines = column(words, gap=2)
        lines.addWidget(Text(judged.words, Role.MEDIUM))
        lines.addWidget(Muted(judged.verdict))
        panel.add(words, 1)
        panel.add(IconLabel("chevron-right", Token.PRIMARY, 22))
        panel.clicked.connect(lambda: self.draft_wanted.emit(judged.position))
        return panel

    def _gain(self) -> Panel:
        panel = Panel(gap=16)
        heading = row(gap=12)
        heading.addWidget(IconLabel("circle-check", Token.GOOD, 28), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._summary, 1)
        panel.column.addLayout(heading)
        quiet, loud = Flow(gap=14), Flow(gap=14)
        for button in (self.study, self.practise):
            loud.add(button)
        for button in (self.aside, self.undo):
            quiet.add(button)
        buttons = Reflow(gap=14, needs=760)
        buttons.add(loud, 1)
        buttons.add(quiet, align=Qt.AlignmentFlag.AlignVCenter)
        panel.column.addWidget(buttons)
        return panel
