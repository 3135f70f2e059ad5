"""Finds what a reader could not read: words cut off, parts that overlap, parts beyond what scrolls."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from studyapp.ui.widgets.buttons import Button, RatingButton
from studyapp.ui.widgets.icon_label import IconLabel
from tests.ui.looking import visible

LEAVES = (
    QLabel,
    QPushButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QProgressBar,
    QAbstractSpinBox,
)
SLACK = 1  # a pixel lost to rounding is none that is missed


def faults(window: QWidget) -> Iterator[str]:
    parts: list[QWidget] = [
        each for each in visible(window) if isinstance(each, LEAVES) and not internal(each)
    ]
    for part in parts:
        yield from (f"{name_of(part)} {fault}" for fault in (cut(part), lost(part)) if fault)
    yield from overlaps(window, parts)
    for area in visible(window):
        if isinstance(area, QScrollArea) and too_wide(area):
            yield f"{name_of(area)} scrolls sideways"


def name_of(part: QWidget) -> str:
    return f"{type(part).__name__} {part.objectName()} “{part.accessibleName()[:50]}”"


def internal(part: QWidget) -> bool:
    return part.objectName().startswith("qt_") or isinstance(part.parent(), QComboBox | QAbstractSpinBox)


def cut(part: QWidget) -> str:
    """Smaller than what it says."""
    if isinstance(part, IconLabel):
        return ""
    if isinstance(part, QLabel) and part.wordWrap() and part.text():
        if part.height() + SLACK < part.heightForWidth(part.width()):
            return f"is {part.height()} high, not {part.heightForWidth(part.width())}"
        return narrow(part, part.minimumSizeHint().width())
    if isinstance(part, QLabel | RatingButton | QCheckBox):
        return narrow(part, part.minimumSizeHint().width())
    if isinstance(part, Button):
        wanted = part.sizeHint().height()
        if part.height() + SLACK < wanted:
            return f"is {part.height()} high, not {wanted}"
        return narrow(part, part.minimumSizeHint().width())
    if isinstance(part, QLineEdit):
        return narrow(part, QFontMetrics(part.font()).horizontalAdvance(part.placeholderText()))
    return ""


def narrow(part: QWidget, wanted: int) -> str:
    return f"is {part.width()} wide, not {wanted}" if part.width() + SLACK < wanted else ""


def lost(part: QWidget) -> str:
    """Beyond the edge of what holds it, where no scrolling leads."""
    for above in ancestors(part):
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return ""  # a viewport: what is below its edge can be scrolled to
        place = QRect(part.mapTo(above, QPoint(0, 0)), part.size())
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"at {place.getRect()} sticks out of {name_of(above)} {above.size().toTuple()}"
    return ""


def too_wide(area: QScrollArea) -> bool:
    """Charts alone may be wider than the page, and scroll by themselves."""
    content = area.widget()
    assert content is not None
    return area.objectName() != "drawing" and content.width() > area.viewport().width() + SLACK


def overlaps(window: QWidget, parts: list[QWidget]) -> Iterator[str]:
    placed = [(each, place_in(window, each)) for each in parts]
    for (one, here), (other, there) in combinations(placed, 2):
        if here.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one):
            shared = here.intersected(there)
            apart = scrolled_by(one) is not scrolled_by(other)
            if not apart and shared.width() > SLACK and shared.height() > SLACK:
                yield f"{name_of(one)} overlaps {name_of(other)} by {shared.size().toTuple()}"


def place_in(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def scrolled_by(part: QWidget) -> QWidget | None:
    """What scrolls out of sight lies under what stands still."""
    return next((each for each in ancestors(part) if isinstance(each, QAbstractScrollArea)), None)


def ancestors(part: QWidget) -> Iterator[QWidget]:
    above = part.parentWidget()
    while above is not None and not part.isWindow():
        yield above
        if above.isWindow():
            return
        above = above.parentWidget()
