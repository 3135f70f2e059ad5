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
    """Watches whichever text field has the focus; there is one for all, as there is one keyboard."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._field: QWidget | None = None
        self._word = ""
        self._is_taken = False
        application.focusChanged.connect(self._watch)

    @property
    def is_on(self) -> bool:
        return bool(self._word)

    def finish(self) -> None:
        """Puts the word into its field: by the input method itself where it does that; else from here."""
        word, self._word = self._word, ""
        if not word or self._field is None:
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
        if watched is not self._field:
            return False
        if isinstance(event, QInputMethodEvent):
            self._word = event.preeditString()
            self._is_taken = self._is_taken or bool(event.commitString())
        elif event.type() is QEvent.Type.FocusAboutToChange:
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return bool(self._word) and event.key() in ENTER
        return False

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._word = ""
        self._field = now if isinstance(now, FIELDS) else None
        if self._field is not None:
            self._field.installEventFilter(self)  # a second time changes nothing


_composing: Composing | None = None


def install() -> None:
    """From now on every text field is watched."""
    global _composing
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    _composing = _composing or Composing(application)


def finish_composing() -> None:
    """Before a field is read: what is still being composed in it counts."""
    if _composing is not None:
        _composing.finish()


def is_composing() -> bool:
    """Whether a word in the field that has the focus is not finished yet."""
    return _composing is not None and _composing.is_on
