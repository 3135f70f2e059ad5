"""`Flow`: parts in a row that goes on below where it is full, as words do."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px

Line = list[QWidget]


class Flow(QWidget):
    """`gap` is at 100 %; `at_right` lets each line end where the widget ends.

    It places its parts itself: a layout written in Python shares the ownership of its items with Qt.
    """

    def __init__(self, *, gap: int, at_right: bool = False) -> None:
        super().__init__()
        self.parts: Line = []
        self._gap, self._at_right = gap, at_right
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self, self._refit)

    def add(self, part: QWidget) -> None:
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        part.setHidden(hidden)
        self.parts.append(part)
        self._refit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(height_of, lines)) + px(self._gap) * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        return QSize(self._width_of(shown), height_of(shown))

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(max((each.minimumSizeHint().width() for each in shown), default=0), height_of(shown))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._refit()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What came or went among the parts while nothing was shown has told nobody."""
        super().showEvent(event)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _refit(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            height = height_of(line)
            left = self.width() - self._width_of(line, self.width()) if self._at_right else 0
            for part in line:
                size = part.sizeHint().boundedTo(QSize(self.width(), height))
                part.setGeometry(
                    QRect(left, top + (height - size.height()) // 2, size.width(), size.height())
                )
                left += size.width() + px(self._gap)
            top += height + px(self._gap)

    def _shown(self) -> Line:
        return [each for each in self.parts if not each.isHidden()]

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        for part in self._shown():
            if lines and self._width_of([*lines[-1], part], width) <= width:
                lines[-1].append(part)
            else:
                lines.append([part])
        return lines

    def _width_of(self, line: Line, most: int = 16_777_215) -> int:
        widths = [min(each.sizeHint().width(), most) for each in line]
        return sum(widths) + px(self._gap) * max(0, len(widths) - 1)


def height_of(line: Line) -> int:
    return max((each.sizeHint().height() for each in line), default=0)
