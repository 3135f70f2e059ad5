"""`Reflow`: parts side by side where there is room, one under the other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.layouts import ScaledBox


class Reflow(QWidget):
    """Without `needs` the window's width and the text size decide (LOOK's 1100 pixels and 125 %).

    With it the parts stand side by side while the widget is at least `needs` wide, in pixels at 100 %.
    A part added with `width` keeps it while side by side, one with `align` stands left where stacked.
    """

    def __init__(self, *, gap: int = 20, needs: int | None = None) -> None:
        super().__init__()
        self._needs = needs
        self._fixed: list[tuple[QWidget, int]] = []
        self._aligned: list[tuple[QWidget, Qt.AlignmentFlag]] = []
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
            self._aligned.append((part, align))
        self._arrange()

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
        for part, align in self._aligned:
            self.box.setAlignment(part, Qt.AlignmentFlag.AlignLeft if stacked else align)
        for part, width in self._fixed:
            part.setMinimumWidth(0 if stacked else px(width))
            part.setMaximumWidth(16_777_215 if stacked else px(width))

    def _lacks_room(self) -> bool:
        if self._needs is not None:
            return self.width() < px(self._needs)
        return theme.is_narrow(self.window().width())
