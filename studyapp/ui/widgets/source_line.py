"""`SourceLine`: link icon, how many sources in words, then who says it; pressed, it asks to see them."""

from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Text, Tone

ICON_DOWN = 3
LOOK = Surface(fill=None, edge=None, radius=7)


class SourceLine(PressPanel):
    """`clicked` opens the sources."""

    def __init__(self, count: str = "", who: str = "") -> None:
        super().__init__(LOOK, margins=(0, 2, 0, 2), gap=8)
        self._words = Text(tone=Tone.MUTED)
        self._icon = IconLabel("link", Token.MUTED, 18)
        self.add(self._beside_first_line())
        self.add(self._words, 1)
        self.set_source(count, who)

    def _beside_first_line(self) -> QWidget:
        holder = QWidget()
        lines = column(holder, margins=(0, ICON_DOWN, 0, 0))
        lines.addWidget(self._icon)
        lines.addStretch(1)
        return holder

    def set_source(self, count: str, who: str) -> None:
        spoken = f"{count} · {who}" if who else count
        html = rich.strong(count) + (rich.escaped(f" · {who}") if who else "")
        self._words.set_rich(html, spoken)
        self.setAccessibleName(spoken)
