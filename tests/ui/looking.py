"""Looks at a shown window as a reader would: what is cut off, and what has no name."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from studyapp.ui.widgets.buttons import Button, RatingButton

ACTED_ON = (QAbstractButton, QComboBox, QLineEdit, QTextEdit, QProgressBar)


def settle() -> None:
    """Lets nested layouts come to rest, as the running event loop would."""
    for _ in range(8):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(widget: QWidget, width: int = 1280, height: int = 800) -> None:
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    settle()


def visible(window: QWidget) -> Iterator[QWidget]:
    yield from (each for each in window.findChildren(QWidget) if each.isVisible())


def clipped(window: QWidget) -> list[str]:
    """Labels and buttons that are smaller than what they say."""
    found = []
    for each in visible(window):
        if isinstance(each, QLabel) and each.text() and each.wordWrap():
            cut = each.height() < each.heightForWidth(each.width())
        elif isinstance(each, QLabel | Button | RatingButton):
            cut = each.width() < each.minimumSizeHint().width()
        else:
            cut = False
        if cut:
            found.append(f"{each.objectName()}: {each.accessibleName()}")
    return found


def unnamed(window: QWidget) -> list[str]:
    """Things one can act on that a screen reader could not call anything."""
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in visible(window)
        if isinstance(each, ACTED_ON) and not each.accessibleName()
    ]


def colours(widget: QWidget) -> set[str]:
    """Every colour in a picture of the widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width())
        for y in range(0, image.height(), 2)
    }
