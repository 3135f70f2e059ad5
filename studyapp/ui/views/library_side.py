"""The reader's side column: the pack at a glance, its parts, and what to do with the part being read."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.library_state import ReaderState
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.buttons import outlined, primary
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.wording import library

BAR = Surface(fill=Token.PRIMARY, edge=None, radius=2)
HERE = Surface(fill=Token.SOFT, edge=None, radius=7)
ELSEWHERE = Surface(fill=None, edge=None, radius=7)
SMALL_MARGINS = (20, 18, 20, 18)


class Part(PressPanel):
    """The one being read has bar, tint and weight, as in the rail."""

    def __init__(self, title: str) -> None:
        super().__init__(ELSEWHERE, margins=(16, 6, 8, 6))
        self._words = Text(title)
        self._is_here = False
        self.add(self._words, 1)

    def show_here(self, here: bool) -> None:
        self._is_here = here
        self.set_look(HERE if here else ELSEWHERE)
        self._words.set_role(Role.STRONG if here else Role.BODY)
        self._words.set_tone(Tone.PRIMARY if here else Tone.TEXT)
        self.setAccessibleDescription(library.BEING_READ if here else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_here:
            with surface.painter_of(self) as painter:
                surface.draw(painter, QRectF(0, 0, px(4), self.height()), BAR)


class ReaderSide(QWidget):
    """`section_chosen` carries the position of a part."""

    section_chosen = Signal(int)
    learn_wanted = Signal()
    attempt_wanted = Signal()
    drafts_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self._reader: ReaderState | None = None
        self._glance = Panel(margins=SMALL_MARGINS, gap=4)
        self._contents = Panel(margins=SMALL_MARGINS, gap=8)
        self.learn = named(primary("", icon="layers"), "learn_section")
        self.attempt = named(outlined("", icon="list-checks"), "attempt_section")
        self.drafts = named(outlined(library.REVIEW_DRAFTS, icon="square-pen"), "review_drafts")
        self.remove = named(outlined(library.REMOVE, icon="trash-2"), "remove_pack")
        for button, wanted in (
            (self.learn, self.learn_wanted),
            (self.attempt, self.attempt_wanted),
            (self.drafts, self.drafts_wanted),
            (self.remove, self.removal_wanted),
        ):
            button.clicked.connect(wanted)
        lines = column(self, gap=16)
        lines.addWidget(self._glance)
        lines.addWidget(self._contents)
        lines.addStretch(1)

    def render_reader(self, reader: ReaderState) -> None:
        self._reader = reader
        self._render_glance(reader)
        self._render_contents(reader)

    def show_section(self, position: int) -> None:
        """Marks the part being read; the two buttons are about it."""
        if self._reader is None:
            return
        for at, part in enumerate(self._parts):
            part.show_here(at == position)
        section = self._reader.sections[position]
        self.learn.set_text(section.learn)
        self.learn.setEnabled(section.can_learn)
        self.attempt.set_text(section.attempt)
        self.attempt.setEnabled(section.can_attempt)

    def _render_glance(self, reader: ReaderState) -> None:
        clear(self._glance.column)
        heading = row(gap=10)
        heading.addWidget(IconLabel("eye", Token.PRIMARY, 20))
        heading.addWidget(Text(library.AT_A_GLANCE, Role.CARD_TITLE), 1)
        self._glance.column.addLayout(heading)
        for name, value in reader.glance:
            line = row(gap=10)
            line.addWidget(Muted(name, wrap=False))
            said = Text(value, Role.MEDIUM)
            said.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.addWidget(said, 1)
            self._glance.column.addLayout(line)

    def _render_contents(self, reader: ReaderState) -> None:
        keep = (self.learn, self.attempt, self.drafts, self.remove)
        for button in keep:
            self._contents.column.removeWidget(button)
        clear(self._contents.column)
        self._contents.column.addWidget(Text(library.PARTS, Role.CARD_TITLE))
        self._parts = [self._part(at, section.title) for at, section in enumerate(reader.sections)]
        parts = QWidget()
        lines = column(parts)
        for part in self._parts:
            lines.addWidget(part)
        self._contents.column.addWidget(parts)
        for button in keep:
            self._contents.column.addWidget(button)
        self.drafts.setVisible(reader.article is not None)
        self.remove.setVisible(reader.article is not None)

    def _part(self, at: int, title: str) -> Part:
        part = named(Part(title), f"part_{at}", title)
        part.clicked.connect(lambda: self.section_chosen.emit(at))
        return part
