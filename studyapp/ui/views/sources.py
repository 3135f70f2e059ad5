"""The sources of a claim in a small window: publisher, title, date, address, or the sentence quoted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.core.library.evidence import Citation, Provenance, QuotedText
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.widgets.breaking import BreakingText
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import labels, sources

SIZE = (640, 420)
AROUND = (40, 40)


class SourcesDialog(QDialog):
    """Addresses are text to copy; nothing is fetched."""

    def __init__(self, provenance: Provenance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(sources.TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "sources", sources.TITLE)
        listed = named(PageScroll(gap=12, margins=(4, 4, 4, 4)), "listed_sources", sources.TITLE)
        listed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its words scroll by keyboard, too
        for citation in provenance.citations:
            listed.column.addWidget(citation_panel(citation))
        for quote in provenance.quotes:
            listed.column.addWidget(quote_panel(quote))
        listed.column.addStretch(1)
        close = named(outlined(sources.CLOSE), "close_sources")
        close.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        page = column(self, gap=16, margins=(24, 20, 24, 20))
        page.addWidget(Section(sources.heading(labels.count_of_sources(provenance))))
        page.addWidget(listed, 1)
        page.addLayout(foot)
        room = parent.window().size() - QSize(*AROUND)
        theme.follow(self, lambda: self.resize(QSize(*map(px, SIZE)).boundedTo(room)))


def citation_panel(citation: Citation) -> Panel:
    source = citation.source
    panel = Panel(margins=(16, 12, 16, 12), gap=4)
    panel.column.addWidget(Text(source.title, Role.STRONG, selectable=True))
    published = labels.published(source)
    panel.column.addWidget(Muted(f"{source.publisher}, {published}" if published else source.publisher))
    if citation.place:
        panel.column.addWidget(Muted(citation.place))
    if source.address:
        panel.column.addWidget(named(BreakingText(source.address), "address"))
    return panel


def quote_panel(quote: QuotedText) -> Panel:
    panel = Panel(margins=(16, 12, 16, 12), gap=4)
    panel.column.addWidget(Text(labels.quoted(quote), Role.STRONG, selectable=True))
    for passage in quote.passages:
        panel.column.addWidget(named(Text(sources.quote(passage), selectable=True), "passage"))
    return panel
