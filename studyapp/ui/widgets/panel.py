"""Cards: `Panel` (resting, faint edge), `active` (strong edge), `hero`; all with a column inside."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.layouts import Margins, column
from studyapp.ui.widgets.surface import Surface

RESTING = Surface()
ACTIVE = Surface(edge=Token.BORDER)
FLASHCARD = Surface(edge=Token.BORDER, radius=18)
HERO = Surface(fill=Token.SOFT, edge=Token.PRIMARY, width=1.5, radius=16)
CARD_MARGINS: Margins = (24, 20, 24, 20)
HERO_MARGINS: Margins = (32, 26, 32, 26)


class Panel(QWidget):
    """`column` takes the content; the whole panel is one surface."""

    def __init__(self, look: Surface = RESTING, *, margins: Margins = CARD_MARGINS, gap: int = 12) -> None:
        super().__init__()
        self._look = look
        self.column = column(self, gap=gap, margins=margins)

    def set_look(self, look: Surface) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            surface.draw(painter, QRectF(self.rect()), self._look)


def hero() -> Panel:
    return Panel(HERO, margins=HERO_MARGINS)


class EdgeLine(QWidget):
    """The upright line between rail and page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            surface.fill(painter, QRectF(self.rect()), Token.LINE)


class Rule(QWidget):
    """A faint line between parts of a card."""

    def __init__(self, token: Token = Token.LINE) -> None:
        super().__init__()
        self._token = token
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            surface.fill(painter, QRectF(self.rect()), self._token)
