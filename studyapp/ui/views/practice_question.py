"""A question with its options and map; what comes next stands always at the same place, bottom right."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.practice_state import CardLine, Explanation, QuestionScreen, Step
from studyapp.ui.views.practice_map import QuestionMap
from studyapp.ui.views.practice_options import Options
from studyapp.ui.views.study_scroll import ShrinkingScroll, reveal
from studyapp.ui.widgets.announcing import announce
from studyapp.ui.widgets.buttons import link, outlined, primary
from studyapp.ui.widgets.chips import QUIET, Chip
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, fix_width, limit_width, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import MARGINS, NARROW_MARGINS, WIDEST, PageHeader
from studyapp.ui.widgets.source_line import SourceLine
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.wording import practice

MAP_WIDTH, GAP, BELOW = 298, 28, 12
STEPS = {Step.SKIP: practice.SKIP, Step.NEXT: practice.NEXT, Step.RESULTS: practice.TO_RESULTS}


class CardLineView(Flow):
    """How a card from this question stands; one button makes it and takes it back."""

    made = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._line: CardLine | None = None
        self._said = named(Text(wrap=False), "card_said")
        self._button = named(link(practice.MAKE_CARD, icon="layers"), "own_card")
        self._button.clicked.connect(self._press)
        for part in (self._said, self._button):
            self.add(part)

    def show_line(self, line: CardLine | None) -> None:
        is_news = self._line is not None and line is not None and self._line != line and line.said != ""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        self._said.set_text(line.said)
        self._said.setVisible(bool(line.said))
        self._button.set_text(line.act)
        self._button.set_icon("undo-2" if line.is_made else "layers")
        self._button.setVisible(bool(line.act))
        if is_news:
            announce(self, line.said)

    def _press(self) -> None:
        is_made = self._line is not None and self._line.is_made
        (self.taken_back if is_made else self.made).emit()


class ExplanationPanel(Panel):
    sources_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(20, 14, 20, 12), gap=6)
        heading = row(gap=10)
        heading.addWidget(IconLabel("lightbulb", Token.PRIMARY, 20))
        heading.addWidget(Text(practice.EXPLANATION, Role.STRONG, Tone.PRIMARY, wrap=False))
        heading.addStretch(1)
        self._text = named(Text(role=Role.READING), "rationale")
        self._source = named(SourceLine(), "source_line")
        self.card = named(CardLineView(), "card_line")
        self.column.addLayout(heading)
        self.column.addWidget(self._text)
        foot = Reflow(gap=12, needs=560)
        foot.add(self._source, 1, align=Qt.AlignmentFlag.AlignVCenter)
        foot.add(self.card, align=Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(foot)
        self._source.clicked.connect(self.sources_asked)

    def show_explanation(self, explanation: Explanation | None) -> None:
        self.setVisible(explanation is not None)
        if explanation:
            self._text.set_text(explanation.text)
            self._source.set_source(explanation.sources, explanation.who)


class NextBar(QWidget):
    """Lies under the scrolling part and ends where the question's column ends.

    Until a question is judged answering is the thing to do, so going on without it is no filled button.
    """

    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = named(Muted(), "hint")
        self._skip = named(outlined(practice.SKIP), "skip")
        self._next = named(primary("", icon="arrow-right", key=practice.ENTER_KEY, icon_last=True), "next")
        bar = QWidget()
        line = row(bar, gap=20)
        line.addWidget(self._hint, 1)
        for button in (self._skip, self._next):
            button.clicked.connect(self.next_asked)
            line.addWidget(button)
        self._under_map = QWidget()
        fix_width(self._under_map, MAP_WIDTH + GAP - 20)
        line.addWidget(self._under_map)
        limit_width(bar, WIDEST)
        self._row = row(self)
        self._row.addStretch(0)
        self._row.addWidget(bar, 1)
        self._row.addStretch(0)
        theme.follow(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_step(self, screen: QuestionScreen) -> None:
        self._hint.set_text(screen.hint)
        for button in (self._skip, self._next):
            button.set_text(STEPS[screen.step])
        self._skip.setVisible(not screen.judged)
        self._next.setVisible(screen.judged)

    def _fit(self) -> None:
        narrow = theme.is_narrow(self.window().width())
        left, _, right, _ = NARROW_MARGINS if narrow else MARGINS
        self._row.set_margins((left, 12, right, 20))
        self._under_map.setVisible(not narrow)


class QuestionView(QWidget):
    chosen = Signal(int)
    answer_given = Signal()
    next_asked = Signal()
    flag_asked = Signal()
    place_chosen = Signal(int)
    end_asked = Signal()
    leave_asked = Signal()
    sources_asked = Signal()
    card_made = Signal()
    card_taken_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._header = PageHeader(practice.TITLE)
        self._leave = named(outlined(practice.LATER, icon="x"), "leave")
        self._position = named(Text(role=Role.STRONG, wrap=False), "position")
        self._type = named(Chip(), "type_chip")
        self._level = named(Chip(look=QUIET), "level_chip")
        self._flag = named(link(practice.FLAG, icon="flag"), "flag")
        self._stem = named(Text(role=Role.STEM), "stem")
        self._options = named(Options(), "options")
        self._answer = named(primary(practice.ANSWER, key=practice.ENTER_KEY), "answer")
        self._explanation = named(ExplanationPanel(), "explanation")
        self._map = named(QuestionMap(), "map")
        self._bar = NextBar()
        self._scroll = ShrinkingScroll(gap=14)
        self._place: tuple[str, bool] = ("", False)
        self._lay_out()
        self._connect()

    def show_question(self, subtitle: str, screen: QuestionScreen) -> None:
        self._header.set_words(practice.TITLE, subtitle)
        self._leave.set_text(practice.BACK_TO_RESULTS if screen.reviewing else practice.LATER)
        self._position.set_text(screen.position)
        self._type.set_text(screen.type)
        self._level.set_text(screen.level)
        self._flag.set_text(practice.FLAGGED if screen.flagged else practice.FLAG)
        self._stem.set_text(screen.stem)
        self._options.show_options(screen.options, screen.multiple, screen.judged)
        self._answer.setVisible(screen.multiple and not screen.judged)
        self._answer.setEnabled(screen.can_answer)
        self._explanation.show_explanation(screen.explanation)
        self._explanation.card.show_line(screen.card)
        self._map.show_question(screen)
        self._bar.show_step(screen)
        self._follow(screen)

    def _follow(self, screen: QuestionScreen) -> None:
        """A new question from its top; an answer, where the page is low, down to its explanation."""
        judged_here = screen.judged and self._place == (screen.position, False)
        if self._place[:1] != (screen.position,):
            self._scroll.scroll_to_top()
        self._place = (screen.position, screen.judged)
        if judged_here:
            # once the layout knows where it is
            QTimer.singleShot(0, self, self._show_explanation)

    def _show_explanation(self) -> None:
        reveal(self._scroll, self._explanation, self._options, px(BELOW))

    def take_focus(self, last: bool) -> None:
        self._options.take_focus(last)

    def _lay_out(self) -> None:
        self._header.tools.addWidget(self._leave)
        facts = row(gap=12)
        for each in (self._position, self._type, self._level):
            facts.addWidget(each)
        facts.addStretch(1)
        facts.addWidget(self._flag)
        question = QWidget()
        blocks = column(question, gap=14)
        blocks.addLayout(facts)
        blocks.addWidget(self._stem)
        blocks.addWidget(self._options)
        blocks.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        blocks.addWidget(self._explanation)
        blocks.addStretch(1)
        flow = Reflow(gap=GAP)
        flow.add(question, 1)
        flow.add(self._map, width=MAP_WIDTH, align=Qt.AlignmentFlag.AlignTop)
        self._scroll.column.addWidget(self._header)
        self._scroll.column.addWidget(flow)
        self._scroll.column.addStretch(1)
        page = column(self)
        page.addWidget(self._scroll, 1)
        page.addWidget(self._bar)

    def _connect(self) -> None:
        self._options.chosen.connect(self.chosen)
        self._answer.clicked.connect(self.answer_given)
        self._bar.next_asked.connect(self.next_asked)
        self._flag.clicked.connect(self.flag_asked)
        self._map.chosen.connect(self.place_chosen)
        self._map.end_asked.connect(self.end_asked)
        self._leave.clicked.connect(self.leave_asked)
        self._explanation.sources_asked.connect(self.sources_asked)
        self._explanation.card.made.connect(self.card_made)
        self._explanation.card.taken_back.connect(self.card_taken_back)
