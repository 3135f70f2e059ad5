"""`Segments`: one of a few, side by side; `Stepper`: a number; `Check`: yes or no; `Choice`: one of many."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QPushButton, QWidget

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.announcing import announce
from studyapp.ui.widgets.button_look import OUTLINE, OUTLINED, ButtonLook
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.layouts import row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Role, Text
from studyapp.ui.widgets.tips import shows_tip

CHOSEN = ButtonLook(
    Surface(fill=Token.SOFT, edge=Token.PRIMARY, width=2, radius=10),
    Token.PRIMARY,
    Token.PRIMARY,
    Token.PRIMARY,
    Token.PRIMARY,
)


class Segments(Flow):
    """`chosen` carries the position; the chosen one has a check mark, not only another colour."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str) -> None:
        super().__init__(gap=8)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for at, word in enumerate(words):
            button = named(Button(word), f"segment_{at}", f"{name}: {word}")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # besides the group: it makes them radio buttons to screen readers
            self._group.addButton(button, at)
            self.add(button)
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(self._show)

    def choose(self, position: int) -> None:
        """Shows it, without the signal."""
        self._group.button(position).setChecked(True)

    @property
    def position(self) -> int:
        return self._group.checkedId()

    def _show(self, position: int, on: bool) -> None:
        button = self._group.button(position)
        assert isinstance(button, Button)
        button.set_look(CHOSEN if on else OUTLINED, "check" if on else "")


class Stepper(QWidget):
    """`changed` carries the new number; arrow keys and the wheel are left to the page."""

    changed = Signal(int)

    def __init__(self, name: str, *, least: int, most: int, step: int, unit: str = "") -> None:
        super().__init__()
        self._least, self._most, self._step, self._value = least, most, step, least
        self._name, self._unit = name, unit
        self._less = named(_StepButton("minus"), "less", f"{name}: −{step}")
        self._more = named(_StepButton("plus"), "more", f"{name}: +{step}")
        self._number = named(Text(role=Role.STRONG, wrap=False), "number")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.follow(self._number, lambda: self._number.setMinimumWidth(px(64)))
        line = row(self, gap=8)
        for part in (self._less, self._number, self._more):
            line.addWidget(part)
        line.addStretch(1)
        self._less.clicked.connect(lambda: self._move(-self._step))
        self._more.clicked.connect(lambda: self._move(self._step))

    def show_value(self, value: int) -> None:
        self._value = value
        self._number.setText(f"{value}{self._unit}")
        self._number.setAccessibleName(f"{self._name}: {value}{self._unit}")
        if self._less.hasFocus() and value == self._least:
            self._more.setFocus()
        elif self._more.hasFocus() and value == self._most:
            self._less.setFocus()
        self._less.setEnabled(value > self._least)
        self._more.setEnabled(value < self._most)

    def _move(self, by: int) -> None:
        value = min(max(self._value + by, self._least), self._most)
        self.show_value(value)
        announce(self, f"{value}{self._unit}")
        self.changed.emit(value)


class _StepButton(QPushButton):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.follow(self, lambda: self.setFixedSize(px(46), px(46)))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = Token.PRIMARY if self.isEnabled() else Token.BORDER
        ground = OUTLINE if self.isEnabled() else Surface(fill=None, edge=Token.LINE, width=1.5, radius=10)
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        with surface.painter_of(self) as painter:
            fill = theme.color(Token.SOFT) if hovered else None
            surface.draw(painter, QRectF(self.rect()), ground, fill)
            icons.paint(painter, self._icon, ink, (self.width() - px(20)) / 2, self.height() / 2, 20)


class Check(QCheckBox):
    """A check box in the size of the text; Qt's own stays small."""

    BOX, GAP = 24, 10

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.follow(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(16)).horizontalAdvance(self.text())
        return QSize(px(self.BOX + self.GAP) + words + 2, px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _at: QPoint) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, token = ("square-check", Token.PRIMARY) if self.isChecked() else ("square", Token.BORDER)
        with surface.painter_of(self) as painter:
            icons.paint(painter, icon, token, 0, self.height() / 2, self.BOX)
            painter.setFont(theme.font(16))
            painter.setPen(theme.color(Token.TEXT))
            words = QRectF(self.rect()).adjusted(px(self.BOX + self.GAP), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class Choice(QComboBox):
    """A closed list in the window's own look; its popup comes from the style sheet."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        theme.follow(self, self.updateGeometry)

    def event(self, event: QEvent) -> bool:
        return shows_tip(event, self.currentText(), self) or super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + px(40), px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            fill = theme.color(Token.SOFT) if self.underMouse() else None
            surface.draw(painter, QRectF(self.rect()), OUTLINE, fill)
            painter.setFont(theme.font(16, QFont.Weight.Medium))
            painter.setPen(theme.color(Token.TEXT))
            words = QRectF(px(16), 0, self.width() - px(52), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._shortened(words.width()))
            icons.paint(painter, "chevron-down", Token.PRIMARY, self.width() - px(34), self.height() / 2, 20)

    def _shortened(self, room: float) -> str:
        """Only the closed box shortens a long name; its list and its tooltip say all of it."""
        metrics = self.fontMetrics()
        return metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, round(room))
