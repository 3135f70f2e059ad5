"""The ring around what has the keyboard: 2 pixels wide, 2 outside the control, on every page alike."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from studyapp.ui.navigation import Page
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Title

OUTSIDE = 4
IN_SIGHT = 16  # so far from the edge of what scrolls is brought what gets the focus
RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QAbstractScrollArea, Title)
PRESSES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}
PLACED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}


class FocusRing(QWidget):
    """Lies over the target's neighbours, in the window or in the content that scrolls with the target."""

    def __init__(self, target: QWidget, focused: QWidget) -> None:
        self._host = host_of(target)
        super().__init__(self._host)
        self._target = target
        self._focused = focused
        self.used_by_key = False
        self._token = Token.TEXT if isinstance(target, Button) and target.is_filled else Token.PRIMARY
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for each in {focused, *self._chain()}:
            each.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Hide:
            # Asks the host nothing: a dialog that goes with its window hides its parts when it is half gone.
            self.setVisible(self._target.isVisible())
        elif kind in PLACED:
            self._place()
        elif watched is self._focused and kind in PRESSES:
            self.used_by_key = kind == QEvent.Type.KeyPress
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
        size = self._target.size()
        if isinstance(self._target, Title):  # its words, not the rest of their line
            size.setWidth(min(size.width(), self._target.sizeHint().width()))
        self.setGeometry(QRect(corner, size).adjusted(-out, -out, out, out))
        self.setVisible(self._target.isVisibleTo(self._host))
        self.raise_()


class FocusRings(QObject):
    """Moves one ring about a window and its dialogs; a click needs none: the pointer shows where one is.

    What gets the focus is scrolled into sight. Where a control gives it back to its page, the title
    has the ring.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring: FocusRing | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._move)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        # The ring watches one control. A filter on the application would be asked about every event of
        # every widget, which costs a start a tenth of its time.
        left_by_key = self._ring is not None and self._ring.used_by_key
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or by_mouse or self._window not in (now.window(), *ancestors_of(now)):
            return
        bring_in_sight(now)
        target = title_of(now) if left_by_key and isinstance(now, Page) else now
        if target is not None and wants_ring(target):
            self._ring = FocusRing(target, now)
            self._ring.destroyed.connect(self._forget)

    def _forget(self, gone: QObject) -> None:
        """A page that goes takes the ring along."""
        if gone is self._ring:
            self._ring = None


def wants_ring(widget: QWidget) -> bool:
    """The rail and the search field draw their own."""
    if isinstance(widget, QAbstractItemView):
        return False
    if isinstance(widget, QLineEdit):
        return not widget.property("bare")
    return isinstance(widget, RINGED)


def title_of(page: QWidget) -> QWidget | None:
    return next((each for each in page.findChildren(Title) if each.isVisible()), None)


def bring_in_sight(widget: QWidget) -> None:
    """In every area that scrolls around it, the innermost first.

    Qt's own way shows no more of a field than its cursor.
    """
    for area in ancestors_of(widget):
        content = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and content is not None and widget.window() is area.window():
            bar, margin = area.verticalScrollBar(), px(IN_SIGHT)
            top = widget.mapTo(content, QPoint(0, 0)).y() - margin
            below = top + widget.height() + 2 * margin - area.viewport().height()
            bar.setValue(min(max(bar.value(), below), top))


def ancestors_of(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def host_of(target: QWidget) -> QWidget:
    """The content of the nearest scroll area, else the window."""
    ancestors = [each for each in ancestors_of(target) if each.window() is target.window()]
    for content, above in zip(ancestors, ancestors[2:], strict=False):
        if isinstance(above, QAbstractScrollArea):
            return content
    return ancestors[-1]
