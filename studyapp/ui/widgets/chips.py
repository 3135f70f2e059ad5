"""Chips: small facts such as type, level and aim; soft, quiet or outlined, with or without an icon."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.surface import Surface

FONT = (14, QFont.Weight.DemiBold)
HEIGHT, SIDE, ICON, GAP = 26, 10, 16, 6


@dataclass(frozen=True, slots=True)
class ChipLook:
    surface: Surface
    ink: Token


SOFT = ChipLook(Surface(fill=Token.SOFT, edge=None, radius=7), Token.PRIMARY)
OUTLINED = ChipLook(Surface(fill=Token.SOFT, edge=Token.PRIMARY, radius=7), Token.PRIMARY)
QUIET = ChipLook(Surface(fill=Token.SUNK, edge=Token.LINE, radius=7), Token.MUTED)
GOOD = ChipLook(Surface(fill=Token.GOOD_SOFT, edge=None, radius=7), Token.GOOD)
BAD = ChipLook(Surface(fill=Token.BAD_SOFT, edge=None, radius=7), Token.BAD)
WARN = ChipLook(Surface(fill=Token.WARN_SOFT, edge=None, radius=7), Token.WARN)


class Chip(QLabel):
    """A label that draws itself, so that screen readers take it for text."""

    def __init__(self, text: str = "", look: ChipLook = SOFT, *, icon: str = "") -> None:
        super().__init__()
        self._look, self._icon, self._text = look, icon, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_look(self, look: ChipLook, icon: str = "") -> None:
        self._look, self._icon = look, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme.font(*FONT)).horizontalAdvance(self._text)
        return QSize(round(words + 2 * px(SIDE) + self._icon_room() + 1), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            surface.draw(painter, QRectF(self.rect()), self._look.surface)
            if self._icon:
                icons.paint(painter, self._icon, self._look.ink, px(SIDE), self.height() / 2, ICON)
            painter.setFont(theme.font(*FONT))
            painter.setPen(theme.color(self._look.ink))
            words = QRectF(px(SIDE) + self._icon_room(), 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)

    def _icon_room(self) -> int:
        return px(ICON + GAP) if self._icon else 0
