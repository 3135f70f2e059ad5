"""The map of the questions: one cell each, with colour, icon and name; a click goes there."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.practice_state import Cell, QuestionScreen
from studyapp.ui.widgets import surface, tabbing
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, Rule
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Role, Text
from studyapp.ui.widgets.tips import shows_tip
from studyapp.wording import practice
from studyapp.wording.numbers import decimal

SIZE, GAP, SIGN = 44, 7, 16
NUMBER_FONT = (16, QFont.Weight.Medium)
JUDGED_FONT = (16, QFont.Weight.DemiBold)
FILLS = {True: Token.GOOD_SOFT, False: Token.BAD_SOFT, None: Token.SURFACE}
EDGES = {True: Token.GOOD, False: Token.BAD, None: Token.BORDER}
MARKS = {True: "check", False: "x"}


class CellButton(QAbstractButton):
    """Tab stops at the current one only, the arrow keys lead to the others."""

    def __init__(self) -> None:
        super().__init__()
        self._cell: Cell | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.follow(self, lambda: self.setFixedSize(px(SIZE), px(SIZE)))

    def show_cell(self, cell: Cell) -> None:
        self._cell = cell
        self.setProperty(tabbing.SKIPPED, not cell.current)
        self.setAccessibleName(cell.name)
        self.update()

    def event(self, event: QEvent) -> bool:
        return shows_tip(event, self.accessibleName(), self) or super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(px(SIZE), px(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell is None:
            return
        cell = self._cell
        edge = Token.PRIMARY if cell.current else EDGES[cell.correct]
        look = Surface(FILLS[cell.correct], edge, 3 if cell.current else 1, radius=10)
        with surface.painter_of(self) as painter:
            surface.draw(painter, QRectF(self.rect()), look)
            painter.setPen(theme.color(Token.TEXT))
            painter.setFont(theme.font(*(NUMBER_FONT if cell.correct is None else JUDGED_FONT)))
            signs = signs_of(cell)
            number = QRectF(0, px(3), self.width(), px(22)) if signs else QRectF(self.rect())
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, decimal(cell.number))
            left = (self.width() - px(SIGN) * len(signs)) / 2
            for at, (icon, token) in enumerate(signs):
                icons.paint(painter, icon, token, left + px(SIGN) * at, px(32), SIGN)


def signs_of(cell: Cell) -> list[tuple[str, Token]]:
    """They stand under the number: beside one of three digits there is no room."""
    signs = [("flag", Token.WARN)] if cell.flagged else []
    return signs if cell.correct is None else [(MARKS[cell.correct], EDGES[cell.correct]), *signs]


class CellGrid(QWidget):
    """As many in a row as fit."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[CellButton] = []
        self._group = QButtonGroup(self)  # for the arrow keys, which go up and down within a group only
        self._group.setExclusive(False)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme.follow(self, self._arrange)

    def show_cells(self, cells: tuple[Cell, ...]) -> None:
        if len(cells) != len(self._buttons):
            self._rebuild(len(cells))
        for button, cell in zip(self._buttons, cells, strict=True):
            button.show_cell(cell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _rebuild(self, count: int) -> None:
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [named(CellButton(), f"cell_{at + 1}") for at in range(count)]
        for at, button in enumerate(self._buttons):
            self._group.addButton(button)
            button.clicked.connect(lambda _checked, at=at: self.chosen.emit(at))
        self._arrange()

    def _arrange(self) -> None:
        self._columns = self._fitting()
        self._grid.setSpacing(px(GAP))
        for at, button in enumerate(self._buttons):
            self._grid.addWidget(button, at // self._columns, at % self._columns)
        self.updateGeometry()

    def _fitting(self) -> int:
        return max(1, (self.width() + px(GAP)) // px(SIZE + GAP))


class CountLine(QWidget):
    def __init__(self, icon: str, token: Token, word: str, name: str) -> None:
        super().__init__()
        self._count = named(Text(role=Role.STRONG, wrap=False), name)
        line = row(self, gap=10)
        line.addWidget(IconLabel(icon, token, 20))
        line.addWidget(Text(word, wrap=False))
        line.addStretch(1)
        line.addWidget(self._count)

    def show_count(self, count: int) -> None:
        self._count.set_text(practice.items(count))


class QuestionMap(Panel):
    chosen = Signal(int)
    end_asked = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(22, 20, 22, 20), gap=14)
        self._cells = CellGrid()
        self._right = CountLine("circle-check", Token.GOOD, practice.RIGHT, "count_right")
        self._wrong = CountLine("circle-x", Token.BAD, practice.WRONG, "count_wrong")
        self._unanswered = CountLine("circle", Token.MUTED, practice.UNANSWERED, "count_unanswered")
        self._flags = CountLine("flag", Token.WARN, practice.FLAGS, "count_flags")
        self._end = named(link(practice.END_NOW), "end_now")
        self.column.addWidget(Text(practice.MAP_TITLE, Role.CARD_TITLE))
        self.column.addWidget(self._cells)
        self.column.addWidget(Rule())
        counts = column(gap=10)
        for line in (self._right, self._wrong, self._unanswered, self._flags):
            counts.addWidget(line)
        self.column.addLayout(counts)
        self.column.addWidget(self._end, 0, Qt.AlignmentFlag.AlignLeft)
        self._cells.chosen.connect(self.chosen)
        self._end.clicked.connect(self.end_asked)

    def show_question(self, screen: QuestionScreen) -> None:
        self._cells.show_cells(screen.cells)
        self._right.show_count(screen.right)
        self._wrong.show_count(screen.wrong)
        self._unanswered.show_count(screen.unanswered)
        self._flags.show_count(screen.flags)
        self._end.setVisible(not screen.reviewing and screen.unanswered > 0)
