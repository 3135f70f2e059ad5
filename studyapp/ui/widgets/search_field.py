"""The search field at the right of a page's title, and the button that looks like it and leads to it."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.keycap import KeyCap
from studyapp.ui.widgets.layouts import fix_height, row
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Muted
from studyapp.wording import shell

FIELD = Surface(edge=Token.BORDER, width=1.5, radius=10)
ACTIVE_FIELD = Surface(edge=Token.PRIMARY, width=2, radius=10)
PAUSE_MS = 250


class _Line(QLineEdit):
    """Tells when it gets and loses the focus, and passes up and down on."""

    focus_changed = Signal(bool)
    stepped = Signal(int)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class SearchField(QWidget):
    """`searched` comes when typing pauses; half-typed words of an input method do not count as typing.

    `submitted` is Enter, `stepped` the arrow keys (-1 up, 1 down), `closed` Escape.
    """

    searched = Signal(str)
    submitted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, hint: str, key: str = "") -> None:
        super().__init__()
        self.line = _Line()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.setAccessibleDescription(shell.SEARCH_HOW)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._lay_out(key)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._submit)
        self.line.stepped.connect(self.stepped)
        self.line.focus_changed.connect(self.update)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Shows it without searching."""
        self.line.setText(text)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with surface.painter_of(self) as painter:
            look = ACTIVE_FIELD if self.line.hasFocus() else FIELD
            surface.draw(painter, QRectF(self.rect()), look)

    def _lay_out(self, key: str) -> None:
        fix_height(self, 46)
        line = row(self, gap=10, margins=(14, 0, 12, 0))
        line.addWidget(IconLabel("search", Token.MUTED, 20))
        line.addWidget(self.line, 1)
        if key:
            line.addWidget(KeyCap(key))

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self.searched.emit(self.text)

    def _submit(self) -> None:
        finish_composing()
        self._pause.stop()
        self.submitted.emit(self.text)


class SearchButton(PressPanel):
    """Looks like the field; a press leads to the page that has it."""

    def __init__(self, hint: str, key: str = "") -> None:
        super().__init__(FIELD, margins=(14, 0, 12, 0), gap=10)
        fix_height(self, 46)
        self.add(IconLabel("search", Token.MUTED, 20))
        self.add(Muted(hint, wrap=False), 1)
        if key:
            self.add(KeyCap(key))
        self.setAccessibleName(hint)
