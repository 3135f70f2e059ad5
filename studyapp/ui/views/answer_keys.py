"""Which keys answer on Ôn thẻ and Luyện tập, and when they must not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TYPING = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def is_typing() -> bool:
    """Whether keys belong to a field; what is being composed there must never grade."""
    focused = QApplication.focusWidget()
    return isinstance(focused, TYPING) and not (isinstance(focused, QTextEdit) and focused.isReadOnly())


def answers(event: QKeyEvent) -> bool:
    """A key pressed once and alone: held keys would answer the next card, too."""
    alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return alone and not event.isAutoRepeat() and not is_typing()


def digit(event: QKeyEvent) -> int | None:
    """1 to 9, from either block of digits."""
    at = event.key() - Qt.Key.Key_0
    return at if 1 <= at <= 9 else None


def letter(event: QKeyEvent) -> int | None:
    """A counts as 1."""
    at = event.key() - Qt.Key.Key_A
    return at + 1 if 0 <= at < 9 else None
