"""One draft as the reviewer sees it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.core.authoring.draft import Decision
from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.draft_rows import DraftRow, OptionRow
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.banner import WARNING, Banner
from studyapp.ui.widgets.chips import OUTLINED, QUIET, SOFT, Chip
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.wording import authoring

OPTION = Surface(edge=Token.BORDER, radius=10)
KEY = Surface(fill=Token.GOOD_SOFT, edge=Token.GOOD, width=2, radius=10)


class DraftView(QWidget):
    """Shows a draft; nothing on it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=10)

    def render_draft(self, draft: DraftRow) -> None:
        clear(self._column)
        self._column.addWidget(heading(draft))
        if draft.decision is not None:
            self._column.addWidget(verdict(draft.verdict, draft.decision))
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


def verdict(words: str, decision: Decision) -> QWidget:
    """What was decided, by whom and when."""
    kept = decision is not Decision.REJECT
    holder = QWidget()
    line = row(holder, gap=8)
    icon = IconLabel("circle-check" if kept else "trash-2", Token.GOOD if kept else Token.MUTED, 18)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(named(Text(words, tone=Tone.GOOD if kept else Tone.MUTED), "verdict"), 1)
    return holder


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
