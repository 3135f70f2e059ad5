"""A page's column in which what can shrink does, before the page itself begins to scroll."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.scroll import MARGINS, PageScroll


class Flowing(QWidget):
    """Scrolled content as high as its words need at the width they get.

    The usual least size counts wrapping labels at a width of their own choice, and so scrolls what would fit.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class Shrinking(Flowing):
    def heightForWidth(self, width: int) -> int:
        """The least instead of the wished height, which is what a scroll area would grant."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumHeightForWidth(width)


class ShrinkingScroll(PageScroll):
    def __init__(self, *, gap: int) -> None:
        super().__init__(gap=gap)
        content = Shrinking()
        content.setProperty("page", True)
        self.column = column(content, gap=gap, margins=MARGINS)
        self.setWidget(content)


def reveal(scroll: QScrollArea, part: QWidget, keeping: QWidget, margin: int = 0) -> None:
    """Scrolls down until the end of `part` shows, but no further than to the top of `keeping`."""
    viewport, bar = scroll.viewport(), scroll.verticalScrollBar()
    end = part.mapToGlobal(QPoint(0, part.height())) - viewport.mapToGlobal(QPoint(0, viewport.height()))
    top = keeping.mapToGlobal(QPoint(0, 0)) - viewport.mapToGlobal(QPoint(0, 0))
    bar.setValue(bar.value() + max(0, min(end.y() + margin, top.y())))
