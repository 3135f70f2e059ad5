"""`MessageDialog`: a heading, a few words, and buttons of which the last has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.focus_ring import FocusRings
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Role, Text
from studyapp.wording import shell

WIDTH = 520
AROUND = 40
GAP, SIDE, ABOVE = 16, 24, 20
RING = 4  # around what is in the area that scrolls, where a focus ring is drawn


class MessageDialog(QDialog):
    """As high as its words need at the width it gets; where there is less room the words scroll.

    A window does not see to that by itself: it is laid out for the width its words would like.
    """

    def __init__(self, parent: QWidget | None, title: str, icon: str, ink: Token) -> None:
        super().__init__(parent)
        self.setWindowTitle(shell.PROGRAM)
        self.setAccessibleName(title)
        self.setModal(True)
        self._content = QWidget()
        self._choices = Flow(gap=12, at_right=True)
        self._area = named(QScrollArea(), "message", title)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setProperty("clear", True)
        self._content.setProperty("clear", True)
        self.words = column(self._content, gap=14, margins=(RING, RING, RING, RING))
        heading = row(gap=12)
        heading.addWidget(IconLabel(icon, ink, 24), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(Text(title, Role.SECTION), 1)
        self.words.addLayout(heading)
        self._area.setWidget(self._content)
        page = column(self, gap=GAP, margins=(SIDE, ABOVE, SIDE, ABOVE))
        page.addWidget(self._area, 1)
        page.addWidget(self._choices)
        if parent is None:  # else its parent's ring comes here, too
            FocusRings(self)
        theme.follow(self, self._fit)

    def add_choice(self, button: Button, act: Callable[[], None]) -> None:
        button.clicked.connect(act)
        self._choices.add(button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._choices.parts:
            self._choices.parts[-1].setFocus()

    def _fit(self) -> None:
        room = self._room()
        width = min(px(WIDTH), room.width())
        inside = width - 2 * px(SIDE)
        wanted = (
            self._content.heightForWidth(inside)
            + self._choices.heightForWidth(inside)
            + px(GAP)
            + 2 * px(ABOVE)
        )
        self._let_scroll(wanted > room.height())
        self.setFixedSize(width, min(wanted, room.height()))

    def _let_scroll(self, scrolls: bool) -> None:
        """A bar that comes "as needed" makes the words narrower, and so is needed from then on."""
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._area.setVerticalScrollBarPolicy(bar)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _room(self) -> QSize:
        """In the window it lies over, or else on the screen."""
        parent = self.parentWidget()
        whole = parent.window().size() if parent else self.screen().availableGeometry().size()
        return whole - QSize(AROUND, AROUND)
