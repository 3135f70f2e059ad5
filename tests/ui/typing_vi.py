"""Types Vietnamese into a widget as its three usual ways send it; `keyClicks` aborts on such letters."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Each letter as a key event that carries it."""
    for letter in text:
        _press(widget, Qt.Key.Key_unknown, letter)


def type_unikey(widget: QWidget, raw: str, backspaces: int, tail: str) -> None:
    """As Unikey for "tiếng": `raw` "tieng", then three backspaces, then "ếng"."""
    type_text(widget, raw)
    for _ in range(backspaces):
        _press(widget, Qt.Key.Key_Backspace, "\b")
    type_text(widget, tail)


def compose(widget: QWidget, preedit: str) -> None:
    """A word still underlined by the input method: shown, but not yet in the field."""
    QApplication.sendEvent(widget, QInputMethodEvent(preedit, []))


def commit(widget: QWidget, word: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(word)
    QApplication.sendEvent(widget, event)


def _press(widget: QWidget, key: Qt.Key, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
