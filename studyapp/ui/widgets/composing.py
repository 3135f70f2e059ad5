"""A word that an input method is still composing: never lost, and never sent off half done by Enter.

Unikey types real letters and backspaces. ibus, fcitx and others show the word underlined before it is in
the field, and some forget it when the focus goes elsewhere.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Composing(QObject):
    """Watches one field, of which it is a child; `finish` puts the word into it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._word = ""
        self._is_taken = False
        field.installEventFilter(self)

    def finish(self) -> None:
        """By the input method itself where it does that; else from here."""
        word, self._word = self._word, ""
        if not word:
            return
        self._is_taken = False
        for way in (QGuiApplication.inputMethod().commit, QGuiApplication.inputMethod().reset):
            if not self._is_taken:
                way()
        if not self._is_taken:
            event = QInputMethodEvent()
            event.setCommitString(word)
            QCoreApplication.sendEvent(self._field, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._word = event.preeditString()
            self._is_taken = self._is_taken or bool(event.commitString())
        elif event.type() is QEvent.Type.FocusAboutToChange:
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return bool(self._word) and event.key() in ENTER
        return False


def install() -> None:
    """From now on every text field is watched once it has had the focus."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(_watch)


def finish_composing() -> None:
    """Before a field is read: what is still being composed in it counts."""
    focused = QApplication.focusWidget()
    composing = focused.findChild(Composing) if focused else None
    if isinstance(composing, Composing):
        composing.finish()


def _watch(_before: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, FIELDS) and now.findChild(Composing) is None:
        Composing(now)
