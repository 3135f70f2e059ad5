"""One draft as the reviewer sees it, and the form that mends it in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.draft_rows import LETTERS, DraftEdit, DraftRow, OptionRow
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.banner import PROBLEM, WARNING, Banner
from studyapp.ui.widgets.chips import OUTLINED, QUIET, SOFT, Chip
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.ui.widgets.toggles import Check
from studyapp.wording import authoring

OPTION = Surface(edge=Token.BORDER, radius=10)
KEY = Surface(fill=Token.GOOD_SOFT, edge=Token.GOOD, width=2, radius=10)
STEM_HEIGHT = 118
ANSWER_HEIGHT = 96


class DraftView(QWidget):
    """Shows a draft; nothing on it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=10)

    def render_draft(self, draft: DraftRow) -> None:
        clear(self._column)
        self._column.addWidget(heading(draft))
        self._column.addWidget(Muted(draft.stem_label))
        self._column.addWidget(named(Text(draft.stem, Role.CARD_TITLE, selectable=True), "draft_stem"))
        self._column.add_gap(4)
        self._column.addWidget(Muted(draft.body_label))
        for option in draft.options:
            self._column.addWidget(option_panel(option))
        if draft.answer:
            self._column.addWidget(named(Text(draft.answer, Role.STRONG, selectable=True), "draft_answer"))
        if draft.rationale:
            self._column.addWidget(rationale(draft.rationale))
        self._add_doubts(draft.doubts)
        self._column.addStretch(1)

    def _add_doubts(self, doubts: tuple[str, ...]) -> None:
        if doubts:
            banner = named(Banner(WARNING), "doubts")
            self._column.addWidget(banner)
            banner.say(" ".join(doubts), authoring.doubts_heading(len(doubts)))


def heading(draft: DraftRow) -> Reflow:
    """The kind at the left, what it is about as chips at the right."""
    line = Reflow(gap=8, needs=430)
    name = QWidget()
    words = row(name, gap=10)
    words.addWidget(IconLabel("file-pen", Token.PRIMARY, 20))
    words.addWidget(Text(draft.heading, Role.CARD_TITLE, wrap=False))
    words.addStretch(1)
    chips = Flow(gap=8)
    looks = (SOFT, QUIET, OUTLINED if draft.is_new_point else QUIET)
    for chip, look in zip(draft.chips, looks, strict=True):
        chips.add(Chip(chip, look, icon="sparkles" if look is OUTLINED else ""))
    line.add(name, 1)
    line.add(chips)
    return line


def option_panel(option: OptionRow) -> Panel:
    panel = Panel(KEY if option.correct else OPTION, margins=(16, 11, 16, 11))
    named(panel, f"option_{option.letter}", f"{option.letter}. {option.text}")
    tone = Tone.GOOD if option.correct else Tone.MUTED
    line = row(gap=14)
    line.addWidget(Text(option.letter, Role.STRONG, tone, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(option.text, Role.STRONG if option.correct else Role.BODY), 1)
    if option.correct:
        line.addWidget(IconLabel("circle-check", Token.GOOD, 20))
        line.addWidget(Text(authoring.KEY, Role.STRONG, Tone.GOOD, wrap=False))
    panel.column.addLayout(line)
    return panel


def rationale(words: str) -> Text:
    said = named(Text(tone=Tone.MUTED), "draft_rationale")
    said.set_rich(f"{rich.strong(authoring.RATIONALE)}: {rich.escaped(words)}", words)
    return said


class DraftForm(QWidget):
    """The same draft in fields; `edit` is what they hold now."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=8)
        self.problems = named(Banner(PROBLEM), "edit_problems")
        self._fields = QWidget()
        self._rows = column(self._fields, gap=8)
        self._column.addWidget(self.problems)
        self._column.addWidget(self._fields)
        self._column.addStretch(1)
        self._shown: DraftEdit | None = None

    @property
    def edit(self) -> DraftEdit:
        return DraftEdit(
            stem=self.stem.toPlainText(),
            options=tuple((line.text(), box.isChecked()) for line, box in self.options),
            answer=self.answer.toPlainText(),
            rationale=self.rationale.toPlainText(),
        )

    def open_edit(self, draft: DraftRow, edit: DraftEdit) -> None:
        """Builds the fields anew."""
        clear(self._rows)
        self._rows.addWidget(heading(draft))
        self.stem = self._text(draft.stem_label, edit.stem, "edit_stem", STEM_HEIGHT)
        self.options = [self._option(at, each) for at, each in enumerate(edit.options)]
        self.answer = self._text(
            draft.body_label, edit.answer, "edit_answer", ANSWER_HEIGHT, not edit.options
        )
        self.rationale = self._text(authoring.RATIONALE, edit.rationale, "edit_rationale", ANSWER_HEIGHT)

    def take_focus(self) -> None:
        """Once it is shown; a hidden field takes none."""
        self.stem.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_problems(self, problems: tuple[str, ...]) -> None:
        self.problems.say(" ".join(problems))

    def _text(self, label: str, text: str, name: str, height: int, shown: bool = True) -> QPlainTextEdit:
        field = named(QPlainTextEdit(text), name, label)
        field.setTabChangesFocus(True)
        theme.follow(field, lambda: field.setFixedHeight(px(height)))
        caption = Muted(label)
        for part in (caption, field):
            self._rows.addWidget(part)
            part.setVisible(shown)
        return field

    def _option(self, at: int, option: tuple[str, bool]) -> tuple[QLineEdit, QCheckBox]:
        text, correct = option
        line = named(QLineEdit(text), f"edit_option_{at}", f"{authoring.OPTIONS} {LETTERS[at]}")
        box = named(Check(authoring.KEY), f"edit_key_{at}", f"{authoring.KEY} {LETTERS[at]}")
        line.setCursorPosition(0)  # a long option shows its beginning
        box.setChecked(correct)
        holder = QWidget()
        fields = row(holder, gap=12)
        fields.addWidget(Text(LETTERS[at], Role.STRONG, Tone.MUTED, wrap=False))
        fields.addWidget(line, 1)
        fields.addWidget(box)
        self._rows.addWidget(holder)
        return line, box
