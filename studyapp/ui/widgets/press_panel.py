"""`PressPanel`: a card or row with any content that can be pressed as a whole, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.layouts import Margins, ScaledBox
from studyapp.ui.widgets.surface import Surface

PRESSABLE = Surface(edge=Token.BORDER, radius=12)


class PressPanel(QAbstractButton):
    """What is added leaves clicks to the panel. Name it with `setAccessibleName`."""

    def __init__(
        self, look: Surface = PRESSABLE, *, margins: Margins = (16, 12, 16, 12), gap: int = 12
    ) -> None:
        super().__init__()
        self._look = look
        self.box = ScaledBox(ScaledBox.Direction.LeftToRight, self, gap=gap, margins=margins)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.box.addWidget(widget, stretch)

    def set_look(self, look: Surface) -> None:
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        return self.box.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.box.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.box.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.box.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        with surface.painter_of(self) as painter:
            fill = theme.color(Token.SOFT) if hovered and self._look.fill else None
            surface.draw(painter, QRectF(self.rect()), self._look, fill)
