"""A page's column in which what can shrink does, before the page itself begins to scroll."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

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
