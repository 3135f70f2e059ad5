"""A page's column in which what can shrink does, before the page itself begins to scroll."""

from PySide6.QtWidgets import QWidget

from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.scroll import MARGINS, PageScroll


class ShrinkingContent(QWidget):
    def heightForWidth(self, width: int) -> int:
        """The least instead of the wished height, which is what a scroll area would grant."""
        layout = self.layout()
        assert layout is not None
        return layout.minimumHeightForWidth(width)


class ShrinkingScroll(PageScroll):
    def __init__(self, *, gap: int) -> None:
        super().__init__(gap=gap)
        content = ShrinkingContent()
        content.setProperty("page", True)
        self.column = column(content, gap=gap, margins=MARGINS)
        self.setWidget(content)
