"""The sections of a reader: key points as paragraphs or as a table, each with its sources."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from studyapp.core.library.pack import Layout
from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.library_state import PointRow, SectionRow
from studyapp.ui.widgets.chips import OUTLINED, QUIET, Chip
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, Rule
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.source_line import SourceLine
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import library

COLUMN_SHARES = (5, 3, 4)


class SectionPanel(Panel):
    """`sources_wanted` carries the provenance of the point whose source line was pressed."""

    sources_wanted = Signal(object)

    def __init__(self, section: SectionRow, position: int) -> None:
        super().__init__(gap=10)
        named(self, f"section_{position}", section.title)
        if section.layout is Layout.TABLE:
            self._add_table(section)
        else:
            self._add_paragraphs(section)

    def _add_paragraphs(self, section: SectionRow) -> None:
        self.column.addWidget(Section(section.title))
        points = Portions(gap=10)
        points.show_rows([partial(self._paragraph, *each) for each in enumerate(section.points)])
        self.column.addWidget(points)

    def _paragraph(self, at: int, point: PointRow) -> QWidget:
        paragraph = QWidget()
        lines = column(paragraph, gap=10)
        if at:
            lines.addWidget(Rule())
        if point.is_new or point.is_later:
            lines.addWidget(chip_of(point), 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(Text(point.text, Role.READING, selectable=True))
        if point.sources:
            lines.addWidget(self._source_line(point))
        return paragraph

    def _add_table(self, section: SectionRow) -> None:
        heading = Reflow(gap=12, needs=520)
        heading.add(Section(section.title), 1)
        if section.shared_source:
            line = SourceLine(*section.shared_source)
            shared = next(
                each for each in section.points if (each.sources, each.who) == section.shared_source
            )
            line.clicked.connect(lambda: self.sources_wanted.emit(shared.provenance))
            heading.add(line, align=Qt.AlignmentFlag.AlignVCenter)
        self.column.addWidget(heading)
        self.column.addWidget(self._table(section))

    def _table(self, section: SectionRow) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        theme.follow(holder, lambda: grid.setHorizontalSpacing(px(20)))
        theme.follow(holder, lambda: grid.setVerticalSpacing(px(9)))
        own_sources = section.shared_source is None
        names = (library.TARGET, library.VALUE, *((library.SOURCE,) if own_sources else ()))
        for at, name in enumerate(names):
            grid.addWidget(Muted(name), 0, at)
            grid.setColumnStretch(at, COLUMN_SHARES[at])
        grid.addWidget(Rule(Token.BORDER), 1, 0, 1, len(names))
        for at, point in enumerate(section.points):
            others = not own_sources and (point.sources, point.who) != section.shared_source
            self._add_row(grid, 2 + 2 * at, point, own_sources, others)
        return holder

    def _add_row(self, grid: QGridLayout, at: int, point: PointRow, own_sources: bool, others: bool) -> None:
        if at > 2:
            grid.addWidget(Rule(), at - 1, 0, 1, -1)
        name = QWidget()
        line = row(name, gap=8)
        line.addWidget(Text(point.topic), 1)
        if point.is_new:
            line.addWidget(chip_of(point))
        grid.addWidget(self._with_source(name, point) if others else name, at, 0)
        grid.addWidget(Text(point.value, Role.STRONG), at, 1)
        if own_sources:
            grid.addWidget(centred(self._source_line(point)), at, 2)

    def _with_source(self, name: QWidget, point: PointRow) -> QWidget:
        """A row whose source is not the one in the heading names its own."""
        holder = QWidget()
        lines = column(holder)
        lines.addWidget(name)
        lines.addWidget(self._source_line(point))
        return holder

    def _source_line(self, point: PointRow) -> SourceLine:
        line = named(SourceLine(point.sources, point.who), f"sources_{point.id}")
        line.setAccessibleName(library.sources_of(line.accessibleName(), point.topic))
        line.clicked.connect(lambda: self.sources_wanted.emit(point.provenance))
        return line


def centred(widget: QWidget) -> QWidget:
    """In the middle of a row that another cell makes high."""
    holder = QWidget()
    lines = column(holder)
    lines.addStretch(1)
    lines.addWidget(widget)
    lines.addStretch(1)
    return holder


def chip_of(point: PointRow) -> Chip:
    if point.is_new:
        return Chip(library.NEW_POINT, OUTLINED, icon="sparkles")
    return Chip(library.LATER, QUIET, icon="clock")
