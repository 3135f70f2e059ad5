"""The rail: the pages as one list, the current one with bar, tint and weight; icons only where narrow."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont, QIcon, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from studyapp.ui import icons, theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import surface
from studyapp.ui.widgets.surface import Surface

WIDTH, NARROW_WIDTH = 232, 72
PITCH, TIGHT_PITCH = 50, 34
HEADING = 44
EDGE = 16
FOOT = 18
Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """A page by its key; without one a heading, and without a text the gap above the last entries.

    `spoken` is what screen readers say where nothing is written.
    """

    key: str
    text: str
    icon: str = ""
    spoken: str = ""

    @property
    def is_page(self) -> bool:
        return bool(self.key)


class Rail(QListWidget):
    """`chosen` is a click, also on the current page, `walked` an arrow key; both carry the entry's key.

    They come from the events alone: the list changes its current entry for reasons of its own, too,
    the last time while it is being destroyed.
    """

    chosen = Signal(str)
    walked = Signal(str)

    def __init__(self, entries: tuple[Entry, ...], name: str) -> None:
        super().__init__()
        self.entries = entries
        self.is_narrow = False
        self.setAccessibleName(name)
        self.setProperty("clear", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the page
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Drawing(self))
        for entry in entries:
            self.addItem(_item(entry))
        theme.follow(self, self._fit)

    @property
    def current(self) -> Entry:
        return self.entries[self.currentRow()]

    def show_current(self, key: str) -> None:
        for at, entry in enumerate(self.entries):
            if entry.key == key:
                self.setCurrentRow(at)

    def is_pointed_at(self, index: Index) -> bool:
        # The state of the item tells it, too, but PySide would make QStyle for it: 5 ms of a start.
        return self.underMouse() and self.indexAt(self.mapFromGlobal(QCursor.pos())) == index

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and item is self.currentItem():
            self.chosen.emit(self.current.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentRow()
        super().keyPressEvent(event)
        if self.currentRow() not in (before, -1):
            self.walked.emit(self.current.key)

    def set_narrow(self, narrow: bool) -> None:
        self.is_narrow = narrow
        for at, entry in enumerate(self.entries):
            self.item(at).setToolTip(entry.text if narrow else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def entry_height(self, entry: Entry) -> int:
        if entry.is_page:
            return self._pitch()
        if entry.text:
            return px(EDGE) if self.is_narrow else px(HEADING)
        return self._spare()

    def _pitch(self) -> int:
        """Pages move together before the list has to scroll."""
        pages = sum(each.is_page for each in self.entries)
        room = (self.height() - px(HEADING)) // pages
        return min(px(PITCH), max(px(TIGHT_PITCH), room))

    def _spare(self) -> int:
        used = sum(self.entry_height(each) for each in self.entries if each.is_page or each.text)
        return max(0, self.contentsRect().height() - used - px(FOOT))

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()


class _Drawing(QStyledItemDelegate):
    def __init__(self, rail: Rail) -> None:
        super().__init__(rail)
        self._rail = rail

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._rail.entry_height(self._rail.entries[index.row()]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._rail.entries[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if entry.is_page:
            self._draw_page(painter, rect, entry, index)
        elif not self._rail.is_narrow:
            painter.setFont(theme.font(14, QFont.Weight.DemiBold))
            painter.setPen(theme.color(Token.MUTED))
            words = rect.adjusted(px(28), px(14), 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.text)
        painter.restore()

    def _draw_page(self, painter: QPainter, rect: QRectF, entry: Entry, index: Index) -> None:
        side = px(EDGE) if not self._rail.is_narrow else px(8)
        box = rect.adjusted(side, px(2), 1 - side, -px(2))  # the line beside the rail counts to it
        current = index.row() == self._rail.currentRow()
        if current or self._rail.is_pointed_at(index):
            _draw_tint(painter, box, Token.SOFT if current else Token.BG, bar=current)
        if current and self._rail.hasFocus():
            ring = Surface(fill=None, edge=Token.PRIMARY, width=2, radius=10)
            surface.draw(painter, box, ring)
        self._draw_words(painter, box, entry, current)

    def _draw_words(self, painter: QPainter, box: QRectF, entry: Entry, current: bool) -> None:
        ink = Token.PRIMARY if current else Token.TEXT
        faint = Token.PRIMARY if current else Token.MUTED
        if self._rail.is_narrow:
            icons.paint(painter, entry.icon, faint, box.center().x() - px(11), box.center().y(), 22)
            return
        icons.paint(painter, entry.icon, faint, box.left() + px(14), box.center().y(), 22)
        painter.setFont(theme.font(16, QFont.Weight.DemiBold if current else QFont.Weight.Normal))
        painter.setPen(theme.color(ink))
        words = box.adjusted(px(50), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.text)


def _item(entry: Entry) -> QListWidgetItem:
    item = QListWidgetItem(QIcon(), entry.text)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken or entry.text)
    if not entry.is_page:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _draw_tint(painter: QPainter, box: QRectF, token: Token, *, bar: bool) -> None:
    """Rounded at the right, square where the bar stands."""
    tint = Surface(fill=token, edge=None, radius=10)
    surface.draw(painter, box, tint)
    if bar:
        surface.fill(painter, box.adjusted(0, 0, px(12) - box.width(), 0), token)
        edge = Surface(fill=Token.PRIMARY, edge=None, radius=2)
        surface.draw(painter, box.adjusted(0, 0, px(4) - box.width(), 0), edge)
