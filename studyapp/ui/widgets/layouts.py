"""Columns and rows whose margins and gaps are given at 100 % and grow with the text size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget
from shiboken6 import delete

from studyapp.ui import theme
from studyapp.ui.theme import px

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)


class ScaledBox(QBoxLayout):
    """`margins` are left, top, right, bottom."""

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        parent: QWidget | None = None,
        *,
        gap: int = 0,
        margins: Margins = NO_MARGINS,
    ) -> None:
        super().__init__(direction)
        if parent is not None:
            parent.setLayout(self)
        self._gap = gap
        self._margins = margins
        theme.follow(self, self._rescale)

    def set_margins(self, margins: Margins) -> None:
        self._margins = margins
        self._rescale()

    def add_gap(self, size: int) -> None:
        """A gap of its own, besides the usual ones."""
        spacer = QWidget()
        spacer.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.follow(spacer, lambda: spacer.setFixedSize(px(size), px(size)))
        self.addWidget(spacer)

    def _rescale(self) -> None:
        self.setSpacing(px(self._gap))
        self.setContentsMargins(*map(px, self._margins))


def column(parent: QWidget | None = None, *, gap: int = 0, margins: Margins = NO_MARGINS) -> ScaledBox:
    return ScaledBox(QBoxLayout.Direction.TopToBottom, parent, gap=gap, margins=margins)


def row(parent: QWidget | None = None, *, gap: int = 0, margins: Margins = NO_MARGINS) -> ScaledBox:
    return ScaledBox(QBoxLayout.Direction.LeftToRight, parent, gap=gap, margins=margins)


def fix_width(widget: QWidget, width: int) -> None:
    theme.follow(widget, lambda: widget.setFixedWidth(px(width)))


def limit_width(widget: QWidget, width: int) -> None:
    theme.follow(widget, lambda: widget.setMaximumWidth(px(width)))


def fix_height(widget: QWidget, height: int) -> None:
    theme.follow(widget, lambda: widget.setFixedHeight(px(height)))


def clear(layout: QBoxLayout) -> None:
    """Takes every widget out at once; those within nested layouts, too."""
    while (item := layout.takeAt(0)) is not None:
        widget, nested = item.widget(), item.layout()
        if isinstance(nested, QBoxLayout):
            clear(nested)
            nested.deleteLater()  # else it follows the theme for ever
            continue
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        delete(item)  # Qt hands the place over, and PySide never frees it
