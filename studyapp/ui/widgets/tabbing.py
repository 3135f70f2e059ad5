"""Where Tab leads: through what is shown in the order in which one reads it, as the layouts have it.

Qt's own order is the one in which widgets were made, and parts that are made anew always come last.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from studyapp.ui.navigation import Page
from studyapp.ui.widgets.flow import Flow

LAST = "tab_last"  # the property of a part that Tab reaches only after its neighbours
SKIPPED = "tab_skipped"  # and of a control that only the arrow keys reach


def step(root: QWidget, home: QWidget, forward: bool) -> bool:
    """Moves the focus on or back; from what is no longer shown it goes `home`, not to whatever is next."""
    current = QApplication.focusWidget()
    if current is None or not (current.isVisible() and current.isEnabled()):
        home.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    order = list(stops(root))
    if not order:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[_next_place(order, current, forward)].setFocus(reason)
    return True


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a widget, itself included."""
    if widget.isVisible() and widget.isEnabled():
        is_stop = _is_stop(widget)
        if is_stop:
            yield widget
        if not is_stop or isinstance(widget, QScrollArea):
            for part in sorted(_parts(widget), key=lambda each: bool(each.property(LAST))):
                yield from stops(part)


def _next_place(order: list[QWidget], current: QWidget, forward: bool) -> int:
    """A page that has the focus itself stands before the first stop in it."""
    if current in order:
        return (order.index(current) + (1 if forward else -1)) % len(order)
    inside = [at for at, each in enumerate(order) if current.isAncestorOf(each)]
    first = inside[0] if inside else 0
    return first if forward else first - 1


def _is_stop(widget: QWidget) -> bool:
    """Of buttons that exclude each other only the checked one; the arrow keys lead to the others.

    A page takes the focus for its keys, but what one acts on are its parts.
    """
    if isinstance(widget, Page) or widget.focusProxy() is not None or widget.property(SKIPPED):
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    checked = group.checkedButton() if group is not None else None
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and checked in (None, widget)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        yield from _shown(widget.widget())
    elif isinstance(widget, QStackedWidget):
        yield from _shown(widget.currentWidget())
    elif isinstance(widget, Flow):
        yield from widget.parts
    elif layout is not None:
        yield from _widgets(layout)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        yield from _shown(layout.currentWidget())
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        nested = item.layout() if item else None
        if nested is not None:
            yield from _widgets(nested)
        elif item:
            yield from _shown(item.widget())


def _shown(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield widget
