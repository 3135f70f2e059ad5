"""`PageScroll`: a page's scrolling column with the usual margins; `PageHeader`: title, muted line, tools."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from studyapp.ui import theme
from studyapp.ui.widgets.layouts import Margins, ScaledBox, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Title

WIDEST = 1200
MARGINS: Margins = (40, 28, 40, 24)
NARROW_MARGINS: Margins = (24, 20, 24, 24)


class PageScroll(QScrollArea):
    """`column` takes the blocks, at most `widest` wide; unless `centred`, pages share their left edge."""

    def __init__(
        self, *, gap: int = 20, widest: int = WIDEST, margins: Margins = MARGINS, centred: bool = False
    ) -> None:
        super().__init__()
        self._widest, self._margins, self._centred = widest, margins, centred
        self._bar = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("page", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("page", True)
        self.column = column(content, gap=gap, margins=margins)
        self.setWidget(content)
        theme.follow(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar = self.width() - event.size().width()  # Qt tells of the viewport here, not of the area
        self._fit()

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        narrow = theme.is_narrow(self.window().width())
        left, top, right, bottom = NARROW_MARGINS if narrow else self._margins
        scale = theme.current().scale
        room = self.width() / scale
        # the scroll bar stands in the margin, so that the blocks do not move when it comes
        before = max(left, (room - (self._widest if self._centred else WIDEST)) / 2)
        after = max(right, room - before - self._widest) - self._bar / scale
        self.column.set_margins((round(before), top, round(after), bottom))


class PageHeader(QWidget):
    """`tools` is a row at the right, centred on the title and the muted line."""

    def __init__(self, title: str, muted: str = "") -> None:
        super().__init__()
        self.title = named(Title(title), "page_title")
        self.muted = named(Muted(muted, whole_width=True), "page_muted")
        self.tools: ScaledBox = row(gap=12)
        words = QWidget()
        lines = column(words, gap=4)
        lines.addWidget(self.title)
        lines.addWidget(self.muted)
        self.muted.setVisible(bool(muted))  # not before it lies in a parent, or it is a window for a moment
        self._holder = QWidget()
        self._holder.setLayout(self.tools)
        flow = Reflow(gap=20, needs=560)
        flow.add(words, 1)
        flow.add(self._holder, align=Qt.AlignmentFlag.AlignVCenter)
        column(self).addWidget(flow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._holder.setVisible(self.tools.count() > 0)

    def set_words(self, title: str, muted: str) -> None:
        self.title.set_text(title)
        self.muted.set_text(muted)
        self.muted.setVisible(bool(muted))
