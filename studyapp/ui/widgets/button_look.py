"""How the kinds of button look: one filled per page, the rest outlined or links."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from studyapp.ui import theme
from studyapp.ui.theme import Token
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.surface import Surface


class ButtonLook(NamedTuple):
    """Lengths at 100 %; `side` is the room beside the words, `icon_side` beside an icon or a key cap."""

    surface: Surface
    ink: Token
    accent: Token
    cap_edge: Token
    cap_ink: Token
    height: int = 46
    side: int = 22
    icon_side: int = 17
    size: int = 16


FILLED = Surface(fill=Token.PRIMARY, edge=None, radius=10)
OUTLINE = Surface(fill=Token.SURFACE, edge=Token.BORDER, width=1.5, radius=10)
BARE = Surface(fill=None, edge=None, radius=7)

PRIMARY = ButtonLook(FILLED, Token.ON, Token.ON, Token.ON, Token.ON)
MAIN = ButtonLook(FILLED, Token.ON, Token.ON, Token.ON, Token.ON, height=58, side=26, icon_side=26, size=18)
OUTLINED = ButtonLook(OUTLINE, Token.TEXT, Token.PRIMARY, Token.BORDER, Token.MUTED)
LINK = ButtonLook(
    BARE, Token.PRIMARY, Token.PRIMARY, Token.BORDER, Token.MUTED, height=32, side=0, icon_side=0
)
OFF_SURFACE = Surface(fill=Token.SUNK, edge=Token.LINE, width=1.5, radius=10)


def draw_ground(painter: QPainter, rect: QRectF, look: Surface, *, enabled: bool, hovered: bool) -> None:
    """Under the pointer a filled button darkens, an outlined one takes the soft tint."""
    if not enabled:
        surface.draw(painter, rect, OFF_SURFACE if look.fill else BARE)
    elif not hovered:
        surface.draw(painter, rect, look)
    elif look.fill is Token.PRIMARY:
        surface.draw(painter, rect, look, surface.shaded(Token.PRIMARY))
    elif look.fill:
        surface.draw(painter, rect, look, theme.color(Token.SOFT))
