"""`Reflow`: parts side by side where there is room, one under the other where there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.layouts import ScaledBox, clear

FILLING = Qt.AlignmentFlag(0)


class Reflow(QWidget):
    """Without `needs` the window's width and the text size decide (LOOK's 1100 pixels and 125 %).

    With it the parts stand side by side while the widget is at least `needs` wide, in pixels at 100 %.
    A part added with `width` keeps it while side by side, one with `align` stands left where stacked.
    """

    def __init__(self, *, gap: int = 20, needs: int | None = None) -> None:
        super().__init__()
        self._needs = needs
        self._fixed: list[tuple[QWidget, int]] = []
        self._aligned: list[tuple[QWidget, Qt.AlignmentFlag, Qt.AlignmentFlag]] = []
        self.box = ScaledBox(QBoxLayout.Direction.LeftToRight, self, gap=gap)
        theme.follow(self, self._arrange)

    @property
    def is_stacked(self) -> bool:
        return self.box.direction() == QBoxLayout.Direction.TopToBottom

    def add(
        self,
        part: QWidget,
        stretch: int = 0,
        *,
        width: int | None = None,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        if width is not None:
            self._fixed.append((part, width))
        self.box.addWidget(part, stretch)
        if align is not None:
            # what takes the rest of a line takes the whole of its own
            self._aligned.append((part, align, FILLING if stretch else Qt.AlignmentFlag.AlignLeft))
        if self.isVisible():  # else when it is shown: asking parts for their size polishes them too early
            self._arrange()

    def clear(self) -> None:
        self._fixed.clear()
        self._aligned.clear()
        clear(self.box)

    def minimumSizeHint(self) -> QSize:
        """As narrow as stacked parts may be: else what lies side by side would never give way."""
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        stacked = self._lacks_room()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self.box.setDirection(direction)
        for part, across, below in self._aligned:
            self.box.setAlignment(part, below if stacked else across)
        for part, width in self._fixed:
            part.setMinimumWidth(0 if stacked else px(width))
            part.setMaximumWidth(16_777_215 if stacked else px(width))

    def _lacks_room(self) -> bool:
        wanted = px(self._needs) if self._needs is not None else 0
        narrow = self._needs is None and theme.is_narrow(self.window().width())
        return narrow or self.width() < max(wanted, self._least_across())

    def _least_across(self) -> int:
        """Room for the longest word of each part."""
        fixed = {part: px(width) for part, width in self._fixed}
        shown = self._shown()
        widths = [fixed.get(each, each.minimumSizeHint().width()) for each in shown]
        return sum(widths) + self.box.spacing() * max(0, len(widths) - 1)

    def _shown(self) -> list[QWidget]:
        items = [self.box.itemAt(at) for at in range(self.box.count())]
        parts = [item.widget() for item in items if item is not None]
        return [each for each in parts if each is not None and not each.isHidden()]
