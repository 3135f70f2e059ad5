"""The sources of a claim in full: who published what and when; nothing is fetched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.library.evidence import Provenance, QuotedText, Source
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Muted, Role, Section, Text, Tone
from studyapp.wording import labels, library

SIZE = (640, 520)


class SourcesDialog(QDialog):
    def __init__(self, provenance: Provenance, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "sources_dialog", library.SOURCES_TITLE)
        self.setWindowTitle(library.SOURCES_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        scroll = PageScroll(gap=16, margins=(24, 20, 24, 20))
        scroll.column.addWidget(Section(library.SOURCES_TITLE))
        scroll.column.addWidget(Muted(labels.count_of_sources(provenance)))
        for citation in provenance.citations:
            scroll.column.addWidget(source_panel(citation.source, citation.place))
        for quote in provenance.quotes:
            scroll.column.addWidget(quote_panel(quote))
        scroll.column.addStretch(1)
        close = named(outlined(library.CLOSE), "close_sources")
        close.clicked.connect(self.close)
        scroll.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column(self).addWidget(scroll)
        theme.follow(self, lambda: self.resize(px(SIZE[0]), px(SIZE[1])))


def source_panel(source: Source, place: str | None) -> Panel:
    panel = Panel(gap=4)
    when = labels.published(source)
    panel.column.addWidget(Text(f"{source.publisher} · {when}" if when else source.publisher, Role.STRONG))
    panel.column.addWidget(Text(source.title, selectable=True))
    for detail in filter(None, (place, source.address)):
        panel.column.addWidget(Text(detail, tone=Tone.MUTED, selectable=True))
    return panel


def quote_panel(quote: QuotedText) -> Panel:
    panel = Panel(gap=8)
    panel.column.addWidget(Text(labels.quoted(quote), Role.STRONG))
    for passage in quote.passages:
        panel.column.addWidget(Text(f"“{passage}”", selectable=True))
    return panel


def show_sources(provenance: Provenance, parent: QWidget) -> None:
    SourcesDialog(provenance, parent).open()
