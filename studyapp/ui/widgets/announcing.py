"""Says a change aloud to whoever listens to a screen reader; on the screen nothing happens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

URGENT = QAccessible.AnnouncementPoliteness.Assertive
CALM = QAccessible.AnnouncementPoliteness.Polite


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """What is urgent interrupts what is being read."""
    if words and widget.isVisible():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(URGENT if urgent else CALM)
        QAccessible.updateAccessibility(event)
