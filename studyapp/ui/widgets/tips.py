"""Tooltips for the pointer alone: those of Qt are also read aloud, after a name that says the same."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def shows_tip(event: QEvent, words: str, widget: QWidget) -> bool:
    """Whether the event asked for a tooltip, which then shows `words`."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    QToolTip.showText(event.globalPos(), words, widget)
    return True
