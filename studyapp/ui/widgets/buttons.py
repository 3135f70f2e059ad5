"""Buttons: `Button` (primary, main, outlined or link; icon, key cap, wrapping words) and `RatingButton`."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import button_look, surface
from studyapp.ui.widgets.button_look import LINK, MAIN, OUTLINED, PRIMARY, ButtonLook
from studyapp.ui.widgets.keycap import cap_width, draw_cap
from studyapp.wording import shell

ICON = 20
GAP = 10
UPRIGHT = 5
WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
UNBOUND = 10_000.0


class Button(QPushButton):
    """Enter presses it as Space does, where it has the focus; `icon_last` puts the icon behind the words."""

    def __init__(
        self,
        text: str,
        look: ButtonLook = OUTLINED,
        *,
        icon: str = "",
        key: str = "",
        icon_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._key, self._icon_last = look, icon, key, icon_last
        self._label = ""
        self.setAutoDefault(True)
        self.setAccessibleDescription(shell.by_key(key) if key else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)
        self.set_text(text)

    @property
    def label(self) -> str:
        return self._label

    @property
    def is_filled(self) -> bool:
        return self._look.surface.fill is Token.PRIMARY

    def set_text(self, text: str) -> None:
        """Ampersands are content here, never mnemonics."""
        self._label = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Shows the cap of a key, or none where there is no room for it."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        self.set_look(self._look, icon)

    def set_look(self, look: ButtonLook, icon: str | None = None) -> None:
        self._look = look
        self._icon = self._icon if icon is None else icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self._metrics().horizontalAdvance(self._label)
        return QSize(round(self._around() + words + 1), self._height_of(self.width()))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self._metrics().horizontalAdvance, self._label.split()), default=0.0)
        return QSize(round(self._around() + longest + 1), self._height_of(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words now break differently, the height follows."""
        super().resizeEvent(event)
        if self._height_of(event.oldSize().width()) != self._height_of(self.width()):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            button_look.draw_ground(
                painter,
                QRectF(self.rect()),
                self._look.surface,
                enabled=self.isEnabled(),
                hovered=self.underMouse() or self.isDown(),
            )
            self._draw_content(painter)

    def _draw_content(self, painter: QPainter) -> None:
        room = self.width() - self._around()
        words = self._words(room)
        at = self._before() + max(0.0, (room - words.width()) / 2)
        middle = self.height() / 2
        if self._icon and not self._icon_last:
            icons.paint(painter, self._icon, self._ink(self._look.accent), at, middle, ICON)
            at += px(ICON + GAP)
        painter.setFont(self._font())
        painter.setPen(theme.color(self._ink(self._look.ink)))
        painter.drawText(QRectF(at, 0, words.width() + 1, self.height()), WRAPPED, self._label)
        at += words.width() + px(GAP)
        if self._icon and self._icon_last:
            icons.paint(painter, self._icon, self._ink(self._look.accent), at, middle, ICON)
            at += px(ICON + GAP)
        if self._key:
            edge, ink = self._ink(self._look.cap_edge), self._ink(self._look.cap_ink)
            draw_cap(painter, self._key, at, middle, edge, ink)

    def _ink(self, token: Token) -> Token:
        return token if self.isEnabled() else Token.MUTED

    def _font(self) -> QFont:
        return theme.font(self._look.size, QFont.Weight.DemiBold)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())

    def _height_of(self, width: int) -> int:
        words = self._words(width - self._around())
        return max(px(self._look.height), round(words.height()) + 2 * px(UPRIGHT))

    def _words(self, room: float) -> QRectF:
        natural = self._metrics().horizontalAdvance(self._label)
        bounds = QRectF(0, 0, max(1.0, room if room < natural else UNBOUND), UNBOUND)
        return self._metrics().boundingRect(bounds, WRAPPED, self._label)

    def _before(self) -> float:
        return px(self._look.icon_side if self._icon and not self._icon_last else self._look.side)

    def _around(self) -> float:
        """Everything across but the words."""
        icon = px(ICON + GAP) if self._icon else 0
        cap = cap_width(self._key) + px(GAP) if self._key else 0.0
        ends_open = self._key or (self._icon and self._icon_last)
        after = px(self._look.icon_side if ends_open else self._look.side)
        return self._before() + icon + cap + after


class RatingButton(QPushButton):
    """A word, when the card comes back, and the key that presses it."""

    HEIGHT, SIDE, ICON, WORDS_AT = 88, 24, 28, 68

    def __init__(self, word: str, icon: str, key: str, *, filled: bool = False) -> None:
        super().__init__()
        self._word, self._icon, self._key, self._when = word, icon, key, ""
        self._look = PRIMARY if filled else OUTLINED
        self.setAccessibleDescription(shell.by_key(key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)
        self.set_when("")

    def set_when(self, when: str) -> None:
        self._when = when
        self.setAccessibleName(f"{self._word}, {when}" if when else self._word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = max(
            QFontMetricsF(theme.font(20, QFont.Weight.DemiBold)).horizontalAdvance(self._word),
            QFontMetricsF(theme.font(16)).horizontalAdvance(self._when),
        )
        return QSize(
            round(px(self.WORDS_AT + self.SIDE) + words + px(GAP) + cap_width(self._key)), px(self.HEIGHT)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = self.height() / 2
        hovered = self.underMouse() or self.isDown()
        ground = self._look.surface._replace(radius=12)
        with surface.painter_of(self) as painter:
            rect = QRectF(self.rect())
            button_look.draw_ground(painter, rect, ground, enabled=self.isEnabled(), hovered=hovered)
            icons.paint(painter, self._icon, self._ink(self._look.accent), px(self.SIDE), middle, self.ICON)
            right = self.width() - px(self.SIDE) - cap_width(self._key)
            draw_cap(
                painter,
                self._key,
                right,
                middle,
                self._ink(self._look.cap_edge),
                self._ink(self._look.cap_ink),
            )
            self._draw_words(painter, middle)

    def _draw_words(self, painter: QPainter, middle: float) -> None:
        left, width = px(self.WORDS_AT), self.width() - px(self.WORDS_AT)
        painter.setPen(theme.color(self._ink(self._look.ink)))
        painter.setFont(theme.font(20, QFont.Weight.DemiBold))
        painter.drawText(
            QRectF(left, middle - px(25), width, px(28)), Qt.AlignmentFlag.AlignVCenter, self._word
        )
        painter.setFont(theme.font(16, QFont.Weight.Medium))
        painter.drawText(
            QRectF(left, middle + px(2), width, px(24)), Qt.AlignmentFlag.AlignVCenter, self._when
        )

    def _ink(self, token: Token) -> Token:
        return token if self.isEnabled() else Token.MUTED


def primary(text: str, *, icon: str = "", key: str = "", icon_last: bool = False) -> Button:
    return Button(text, PRIMARY, icon=icon, key=key, icon_last=icon_last)


def main_action(text: str, *, icon: str = "") -> Button:
    return Button(text, MAIN, icon=icon)


def outlined(text: str, *, icon: str = "", key: str = "") -> Button:
    return Button(text, OUTLINED, icon=icon, key=key)


def link(text: str, *, icon: str = "", key: str = "", icon_last: bool = False) -> Button:
    return Button(text, LINK, icon=icon, key=key, icon_last=icon_last)
