"""The options of a question: big buttons that say by edge, icon and word how they turned out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.practice_state import OptionRow, Verdict
from studyapp.ui.views.answer_keys import ENTER_KEYS
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Role, Text, Tone
from studyapp.wording import practice

OPTION_HEIGHT = 60
WORD_FONT = (16, QFont.Weight.DemiBold)
LOOKS = {
    Verdict.OPEN: Surface(edge=Token.BORDER, radius=12),
    Verdict.PICKED: Surface(fill=Token.SOFT, edge=Token.PRIMARY, width=2, radius=12),
    Verdict.RIGHT: Surface(fill=Token.GOOD_SOFT, edge=Token.GOOD, width=2, radius=12),
    Verdict.KEY: Surface(fill=Token.GOOD_SOFT, edge=Token.GOOD, width=2, radius=12),
    Verdict.WRONG: Surface(fill=Token.BAD_SOFT, edge=Token.BAD, width=2, radius=12),
}
MARKS = {
    Verdict.RIGHT: ("circle-check", Token.GOOD, Tone.GOOD),
    Verdict.KEY: ("circle-check", Token.GOOD, Tone.GOOD),
    Verdict.WRONG: ("circle-x", Token.BAD, Tone.BAD),
}


class OptionButton(PressPanel):
    """One option; where several may be right it carries a check box."""

    def __init__(self) -> None:
        super().__init__(LOOKS[Verdict.OPEN], margins=(16, 10, 16, 10), gap=14)
        self._box = IconLabel("square", Token.BORDER, 22)
        self._letter = Text(role=Role.STRONG, tone=Tone.MUTED, wrap=False)
        self._text = Text(role=Role.READING)
        self._mark = IconLabel("circle-check", Token.GOOD, 22)
        self._word = Text(role=Role.STRONG)
        self._word.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.add(self._box)
        self.add(self._letter)
        self.add(self._text, 3)
        self.add(self._mark)
        self.add(self._word)
        theme.follow(self, self._rescale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where several may be right, Space checks and Enter is left to the page, which answers."""
        if self.isCheckable() and event.key() in ENTER_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_option(self, option: OptionRow, multiple: bool, judged: bool) -> None:
        picked = option.verdict is Verdict.PICKED
        self.set_look(LOOKS[option.verdict])
        self.setCheckable(multiple)
        self.setChecked(picked)
        # not disabled: that would grey the very marks that say how it turned out
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if judged else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, judged)
        self._box.set_icon("square-check" if picked else "square", Token.PRIMARY if picked else Token.BORDER)
        self._box.setVisible(multiple and not judged)
        self._letter.set_text(option.letter)
        self._show_mark(option)
        self.setAccessibleName(practice.said(f"{option.letter}. {option.text}", option.word))

    def _rescale(self) -> None:
        self.setMinimumHeight(px(OPTION_HEIGHT))
        self._keep_word_whole()

    def _keep_word_whole(self) -> None:
        """The verdict wraps in large text only: else it would take a second line for nothing."""
        wide = QFontMetrics(theme.font(*WORD_FONT)).horizontalAdvance(self._word.accessibleName())
        self._word.setMinimumWidth(0 if theme.current().scale > theme.NARROW_SCALE else wide + 2)

    def _show_mark(self, option: OptionRow) -> None:
        marked = option.verdict in MARKS
        icon, token, tone = MARKS.get(option.verdict, ("circle", Token.BORDER, Tone.MUTED))
        self._letter.set_tone(tone)
        words = rich.strong(option.text) if marked else rich.escaped(option.text)
        self._text.set_rich(words, option.text)
        self._mark.set_icon(icon, token)
        self._mark.setVisible(marked)
        self._word.set_tone(tone)
        self._word.set_text(option.word)
        self._word.setVisible(marked)
        self._keep_word_whole()


class Options(QWidget):
    """The buttons are kept from question to question; as many show as there are options."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=12)
        self._buttons: list[OptionButton] = []

    def show_options(self, options: tuple[OptionRow, ...], multiple: bool, judged: bool) -> None:
        while len(self._buttons) < len(options):
            self._add_button(len(self._buttons))
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(options))
        for button, option in zip(self._buttons, options, strict=False):
            button.show_option(option, multiple, judged)

    def take_focus(self, last: bool) -> None:
        """Into the options from the page; among them the arrow keys work by themselves."""
        shown = [each for each in self._buttons if each.isVisible()]
        shown[-1 if last else 0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_button(self, at: int) -> None:
        button = named(OptionButton(), f"option_{at + 1}")
        button.clicked.connect(lambda: self.chosen.emit(at))
        self._buttons.append(button)
        self._column.addWidget(button)
