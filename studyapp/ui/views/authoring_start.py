"""Ways to bring an article in, reading in progress, and the articles already here."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.authoring_state import ArticleRow, AuthoringState, Mode
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.buttons import link, outlined, primary
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Section, Text
from studyapp.wording import authoring, known_documents, rates

PASTE_HEIGHT = 150


class PasteBox(QPlainTextEdit):
    """What is pasted from Word or a browser comes in as its paragraphs, without what is not shown there."""

    def __init__(self, plain_text: Callable[[str], str]) -> None:
        super().__init__()
        self._plain_text = plain_text

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = self._plain_text(source.html()) if source.hasHtml() else ""
        if text:
            self.insertPlainText(text)
        else:
            super().insertFromMimeData(source)


class StartView(QWidget):
    """`file_chosen` carries a `Path`, `text_pasted` the text, `article_chosen` a pack's id."""

    file_chosen = Signal(object)
    text_pasted = Signal(str)
    article_chosen = Signal(str)
    cancelled = Signal()
    rates_wanted = Signal()
    documents_wanted = Signal()

    def __init__(self, plain_text: Callable[[str], str]) -> None:
        super().__init__()
        self.paste = named(PasteBox(plain_text), "paste", authoring.PASTE_WAY)
        self._ways = Reflow(gap=20, needs=760)
        self._ways.add(self._file_panel(), 1)
        self._ways.add(self._paste_panel(), 1)
        self._reading = self._reading_panel()
        self._articles = Portions(gap=12)
        self._no_articles = Muted(authoring.NO_ARTICLES)
        self._rates = named(link(rates.TITLE, icon="chart-column"), "show_rates")
        self._rates.clicked.connect(self.rates_wanted)
        documents = named(link(known_documents.OPEN, icon="book-text"), "show_documents")
        documents.clicked.connect(self.documents_wanted)
        heading = Flow(gap=20)
        heading.add(Section(authoring.ARTICLES))
        heading.add(self._rates)
        heading.add(documents)
        lines = column(self, gap=20)
        for part in (
            self._reading,
            self._ways,
            heading,
            self._articles,
            self._no_articles,
        ):
            lines.addWidget(part)
        lines.addStretch(1)

    def render_start(self, state: AuthoringState) -> None:
        reading = state.mode is Mode.READING
        self._reading.setVisible(reading)
        self._ways.setVisible(not reading)
        self._bar.set_share(state.read_share, authoring.READING)
        if not reading:
            self._render_articles(state.articles)

    def clear_paste(self) -> None:
        self.paste.clear()

    def _render_articles(self, articles: tuple[ArticleRow, ...]) -> None:
        self._articles.show_rows([partial(self._article, each) for each in articles])
        self._articles.setVisible(bool(articles))
        self._rates.setVisible(bool(articles))
        self._no_articles.setVisible(not articles)

    def _article(self, article: ArticleRow) -> PressPanel:
        panel = named(PressPanel(), f"article_{article.pack}", f"{article.title}. {article.counts}")
        words = QWidget()
        lines = column(words, gap=2)
        lines.addWidget(Text(article.title, Role.STRONG))
        lines.addWidget(Muted(article.counts))
        panel.add(words, 1)
        panel.add(
            Text(authoring.CONTINUE if article.is_open else authoring.LOOK_AGAIN, Role.MEDIUM, wrap=False)
        )
        panel.add(IconLabel("chevron-right", Token.PRIMARY, 22))
        panel.clicked.connect(lambda: self.article_chosen.emit(article.pack))
        return panel

    def _file_panel(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(Text(authoring.FILE_WAY, Role.CARD_TITLE))
        panel.column.addWidget(Muted(authoring.DROP_HINT))
        panel.column.addStretch(1)
        self.choose = named(primary(authoring.CHOOSE_FILE, icon="folder-open"), "choose_file")
        self.choose.clicked.connect(self._choose_file)
        panel.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _paste_panel(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(Text(authoring.PASTE_WAY, Role.CARD_TITLE))
        self.paste.setPlaceholderText(authoring.PASTE_HINT)
        self.paste.setTabChangesFocus(True)
        theme.follow(self.paste, lambda: self.paste.setFixedHeight(px(PASTE_HEIGHT)))
        panel.column.addWidget(self.paste)
        button = named(outlined(authoring.PASTE_BUTTON, icon="clipboard-paste"), "read_pasted")
        button.setEnabled(False)
        self.paste.textChanged.connect(lambda: button.setEnabled(bool(self.paste.toPlainText().strip())))
        button.clicked.connect(self._paste)
        panel.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _reading_panel(self) -> Panel:
        panel = Panel()
        panel.column.addWidget(named(Text(authoring.READING, Role.CARD_TITLE), "reading"))
        self._bar = named(Bar(authoring.READING), "read_share")
        stop = named(outlined(authoring.CANCEL, icon="x"), "cancel_reading")
        stop.clicked.connect(self.cancelled)
        line = row(gap=16)
        line.addWidget(self._bar, 1)
        line.addWidget(stop)
        panel.column.addLayout(line)
        return panel

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, authoring.CHOOSE_FILE)
        dialog.setNameFilter(authoring.FILE_FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.file_chosen.emit(Path(path)))
        dialog.open()

    def _paste(self) -> None:
        finish_composing()
        self.text_pasted.emit(self.paste.toPlainText())
