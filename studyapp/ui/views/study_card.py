"""The flashcard: prompt at the top, answer under a rule, sources at the foot; what is long scrolls inside."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from studyapp.core.ids import CardId
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.study_state import CardFace, CardScreen
from studyapp.ui.views.study_answer import cloze_html, list_html
from studyapp.ui.views.study_scroll import Flowing, reveal
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.chips import Chip
from studyapp.ui.widgets.layouts import Margins, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import FLASHCARD, Panel, Rule
from studyapp.ui.widgets.source_line import SourceLine
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.wording import study

WIDTH, HEIGHT, LEAST_HEIGHT = 880, 432, 240
AROUND, NARROW_AROUND = (56, 35, 22), (28, 16, 10)  # beside, above, below
SCROLL_BAR = 16  # stands in the right margin, so that the words keep their width when it comes
GAP, NARROW_GAP = 20, 8
LINE = 40
BESIDE_BAR: Margins = (0, 0, SCROLL_BAR, 0)
ANSWER_FONT = (42, QFont.Weight.Bold)


class AnswerBlock(QWidget):
    """Says for which card it has been painted, so that no card is rated unseen."""

    painted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.card = CardId("")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit(self.card)


class WordsScroll(QScrollArea):
    """Tells when its inside grows or shrinks, also because the bar came or went."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class CardView(Panel):
    """The room for the answer is kept from the start, so that nothing moves when it appears."""

    answer_painted = Signal(str)
    sources_asked = Signal()
    key_point_asked = Signal()

    def __init__(self) -> None:
        super().__init__(FLASHCARD, gap=GAP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = named(Muted(), "card_label")
        self._aim = named(Chip(), "card_aim")
        self._prompt = named(Text(role=Role.PROMPT), "card_prompt")
        self._short = named(Text(role=Role.ANSWER), "short_answer")
        self._long = named(Text(role=Role.PROMPT), "long_answer")
        self._note = named(Text(role=Role.LEAD, tone=Tone.MUTED), "card_note")
        self._block = named(AnswerBlock(), "answer_block")
        self._source = named(SourceLine(), "source_line")
        self._to_key_point = named(
            link(study.TO_KEY_POINT, icon="arrow-right", icon_last=True), "to_key_point"
        )
        self._face: CardFace | None = None
        self._lay_out()
        # queued: the state must not change while this very answer is being painted
        self._block.painted.connect(self.answer_painted, Qt.ConnectionType.QueuedConnection)
        self._source.clicked.connect(self.sources_asked)
        self._to_key_point.clicked.connect(self.key_point_asked)
        theme.follow(self, self._fit)

    def show_card(self, screen: CardScreen) -> None:
        if screen.face != self._face:
            self._face = screen.face
            self._fill(screen.face)
            self._scroll.verticalScrollBar().setValue(0)
        newly_turned = screen.turned and not self._block.isVisibleTo(self)
        for each in (self._block, self._foot):
            each.setVisible(screen.turned)
        if newly_turned:
            self.reveal_answer()

    @property
    def answer(self) -> QWidget:
        return self._block

    def scroll_by(self, lines: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + lines * px(LINE))

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), max(px(HEIGHT), self._natural_height()))

    def minimumSizeHint(self) -> QSize:
        """Large text scrolls with the page: a card of a few lines that scroll by themselves helps nobody."""
        large = theme.current().scale > theme.NARROW_SCALE
        return QSize(px(260), self._natural_height() if large else px(LEAST_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Not by the layout: what does not fit scrolls."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._head = QWidget()
        head = row(self._head, gap=12, margins=BESIDE_BAR)
        head.addWidget(self._label, 1)
        head.addWidget(self._aim, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QWidget()
        foot = row(self._foot, gap=20, margins=BESIDE_BAR)
        foot.addWidget(self._source, 1)
        foot.addWidget(self._to_key_point)
        self._scroll = named(WordsScroll(), "card_scroll")
        self._scroll.setWidget(self._make_content())
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setProperty("clear", True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.resized.connect(self._fit)
        self._scroll.resized.connect(self.reveal_answer, Qt.ConnectionType.QueuedConnection)
        for each in (self._block, self._foot):
            kept = each.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            each.setSizePolicy(kept)
        self.column.addWidget(self._head)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self._foot)

    def _make_content(self) -> QWidget:
        heading = Text(study.ANSWER, Role.STRONG, Tone.PRIMARY)
        answer = column(self._block, gap=4)
        answer.addWidget(Rule())
        answer.add_gap(12)
        for each in (heading, self._short, self._long, self._note):
            answer.addWidget(each)
        self._content = Flowing()
        self._content.setProperty("clear", True)
        self._words = content = column(self._content, gap=22)
        content.addWidget(self._prompt)
        content.addWidget(self._block)
        content.addStretch(1)
        return self._content

    def _fill(self, face: CardFace) -> None:
        self._block.card = face.card
        self._label.set_text(face.label)
        self._aim.set_text(face.aim)
        self._prompt.set_text(face.prompt)
        self._note.set_text(face.note)
        self._note.setVisible(bool(face.note))
        self._source.set_source(face.sources, face.who)
        self._fit()

    def _fit(self) -> None:
        beside, above, below = self._around()
        self.column.set_margins((beside, above, beside - SCROLL_BAR, below))
        self.column.setSpacing(self._gap())
        bar = self._scroll.width() - self._scroll.viewport().width()
        self._words.setContentsMargins(0, 0, max(0, px(SCROLL_BAR) - bar), 0)
        if self._face:
            self._show_answer(self._face)
        self._block.updateGeometry()  # while hidden it would not tell that its words have changed
        self.updateGeometry()

    def _show_answer(self, face: CardFace) -> None:
        short = self._is_short(face)
        self._short.setVisible(short)
        self._long.setVisible(not short)
        if short:
            self._short.set_text(face.answer)
        elif face.lines:
            self._long.set_rich(list_html(face.lines), "; ".join(face.lines))
        elif face.filled:
            self._long.set_rich(cloze_html(face.filled, face.answer), face.answer.join(face.filled))
        else:
            self._long.set_text(face.answer)

    def _is_short(self, face: CardFace) -> bool:
        """A short answer is set large, as long as it stays on one line."""
        if face.lines or face.filled or "\n" in face.answer:
            return False
        return QFontMetricsF(theme.font(*ANSWER_FONT)).horizontalAdvance(face.answer) <= self._text_width()

    def _around(self) -> tuple[int, int, int]:
        return NARROW_AROUND if theme.is_narrow(self.window().width()) else AROUND

    def _gap(self) -> int:
        return px(NARROW_GAP if theme.is_narrow(self.window().width()) else GAP)

    def _text_width(self) -> int:
        return self.width() - 2 * px(self._around()[0])

    def _natural_height(self) -> int:
        beside_bar = self._text_width() + px(SCROLL_BAR)
        content = height_at(self._content, self._scroll.viewport().width())
        parts = height_at(self._head, beside_bar) + content + height_at(self._foot, beside_bar)
        _, above, below = self._around()
        return parts + 2 * self._gap() + px(above) + px(below)

    def reveal_answer(self) -> None:
        if self._block.isVisibleTo(self):
            reveal(self._scroll, self._block, self._block)


def height_at(widget: QWidget, width: int) -> int:
    wanted = widget.heightForWidth(width)
    return wanted if wanted >= 0 else widget.sizeHint().height()
