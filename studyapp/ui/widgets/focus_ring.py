"""The ring around what has the keyboard: 2 pixels wide, 2 outside the control, on every page alike."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.surface import Surface

OUTSIDE = 4
RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
PLACED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Lies over the target's neighbours, in the window or in the content that scrolls with the target."""

    def __init__(self, target: QWidget) -> None:
        self._host = host_of(target)
        super().__init__(self._host)
        self._target = target
        self._token = Token.TEXT if isinstance(target, Button) and target.is_filled else Token.PRIMARY
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for each in self._chain():
            each.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in PLACED:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            ring = Surface(fill=None, edge=self._token, width=2, radius=14)
            surface.draw(painter, QRectF(self.rect()), ring)

    def _chain(self) -> list[QWidget]:
        """The target and what lies between it and the host: any of them may move."""
        ancestors = list(ancestors_of(self._target))
        return [self._target, *ancestors[: ancestors.index(self._host)]]

    def _place(self) -> None:
        out = px(OUTSIDE)
        corner = self._target.mapTo(self._host, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-out, -out, out, out))
        self.setVisible(self._target.isVisibleTo(self._host))
        self.raise_()


class FocusRings(QObject):
    """Moves one ring about a window; a click needs none, since the pointer shows where one is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: FocusRing | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._move)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        if now is not None and self._wants_ring(now):
            self._ring = FocusRing(now)
            self._ring.destroyed.connect(self._forget)

    def _wants_ring(self, widget: QWidget) -> bool:
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        inside = widget.window() is self._window and widget is not self._window
        return inside and not by_mouse and isinstance(widget, RINGED) and not widget.property("bare")

    def _forget(self, gone: QObject) -> None:
        """A page that goes takes the ring along."""
        if gone is self._ring:
            self._ring = None


def ancestors_of(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def host_of(target: QWidget) -> QWidget:
    """The content of the nearest scroll area, else the window."""
    ancestors = list(ancestors_of(target))
    for content, above in zip(ancestors, ancestors[2:], strict=False):
        if isinstance(above, QAbstractScrollArea):
            return content
    return ancestors[-1]
