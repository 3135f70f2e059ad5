"""The sources of a claim in a small window: publisher, title, date, address, or the sentence quoted."""

from PySide6.QtWidgets import QWidget

from studyapp.core.library.evidence import Citation, Provenance, QuotedText
from studyapp.ui.widgets.breaking import BreakingText
from studyapp.ui.widgets.listing_dialog import ListingDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import labels, sources

SIZE = (640, 420)


class SourcesDialog(ListingDialog):
    """Addresses are text to copy; nothing is fetched."""

    def __init__(self, provenance: Provenance, parent: QWidget) -> None:
        heading = sources.heading(labels.count_of_sources(provenance))
        super().__init__(parent, "sources", sources.TITLE, SIZE, heading)
        for citation in provenance.citations:
            self.listed.addWidget(citation_panel(citation))
        for quote in provenance.quotes:
            self.listed.addWidget(quote_panel(quote))
        self.listed.addStretch(1)


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
