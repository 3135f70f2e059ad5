"""`Portions`: a long list a portion at a time, so that a page with thousands of rows opens as fast as any."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.layouts import clear, column
from studyapp.ui.widgets.named import named
from studyapp.wording import lists

PORTION = 20

Maker = Callable[[], QWidget]


class Portions(QWidget):
    """Each row is made when its portion is shown; a link under the last one shows the next portion."""

    def __init__(self, *, gap: int, portion: int = PORTION) -> None:
        super().__init__()
        self._portion = portion
        self._left: list[Maker] = []
        self._more = named(link("", icon="chevron-down"), "more_rows")
        self._more.clicked.connect(self._go_on)
        self._column = column(self, gap=gap)
        self._rows = column(gap=gap)
        self._column.addLayout(self._rows)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[Maker]) -> None:
        """In place of those shown before."""
        clear(self._rows)
        self._left = list(rows)
        self._show_portion()

    def _go_on(self) -> None:
        """The keyboard goes on at the first of the new rows that can have it."""
        fresh = self._show_portion()
        first = next(filter(None, map(first_stop, fresh)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_portion(self) -> list[QWidget]:
        shown, self._left = self._left[: self._portion], self._left[self._portion :]
        fresh = [make() for make in shown]
        for each in fresh:
            self._rows.addWidget(each)
        self._more.set_text(lists.more(min(self._portion, len(self._left)), len(self._left)))
        self._more.setVisible(bool(self._left))
        return fresh


def first_stop(row: QWidget) -> QWidget | None:
    """What the Tab key comes to first in it."""
    return next((each for each in widgets_of(row) if each.focusPolicy() & Qt.FocusPolicy.TabFocus), None)


def widgets_of(row: QWidget) -> Iterator[QWidget]:
    yield row
    yield from row.findChildren(QWidget)
