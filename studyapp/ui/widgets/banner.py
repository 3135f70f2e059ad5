"""`Banner`: one sentence the reader must see, with icon and tint; hidden while it has nothing to say."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import row
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Text


class BannerLook(NamedTuple):
    surface: Surface
    icon: str
    ink: Token


NOTICE = BannerLook(Surface(Token.WARN_SOFT, Token.WARN, radius=10), "info", Token.WARN)
WARNING = BannerLook(Surface(Token.WARN_SOFT, Token.WARN, radius=10), "triangle-alert", Token.WARN)
PROBLEM = BannerLook(Surface(Token.BAD_SOFT, Token.BAD, radius=10), "circle-alert", Token.BAD)
GOOD = BannerLook(Surface(Token.GOOD_SOFT, Token.GOOD, radius=10), "circle-check", Token.GOOD)
HINT = BannerLook(Surface(Token.SOFT, Token.PRIMARY, radius=10), "info", Token.PRIMARY)


class Banner(Panel):
    def __init__(self, look: BannerLook = NOTICE) -> None:
        super().__init__(look.surface, margins=(16, 11, 16, 9))
        self._is_urgent = look is PROBLEM
        self._icon = IconLabel(look.icon, look.ink, 22)
        self._words = Text(selectable=True, whole_width=True)
        self._line = line = row(gap=12)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(line)
        self.hide()

    def add_tool(self, widget: QWidget) -> None:
        """A button that does something about it, at the right."""
        self._line.addWidget(widget)

    def say(self, text: str, lead: str = "") -> None:
        """`lead` stands first, in strong letters; an empty text hides the banner."""
        spoken = f"{lead} {text}" if lead else text
        html = f"{rich.strong(lead)} {rich.escaped(text)}" if lead else rich.escaped(text)
        self._words.set_rich(html, spoken)
        is_news = bool(text) and spoken != self.accessibleName()
        self.setAccessibleName(spoken)
        self.setVisible(bool(text))
        if is_news:
            from studyapp.ui.widgets.announcing import announce  # a start has nothing to say as a rule

            announce(self, spoken, urgent=self._is_urgent)
