"""The reader: one pack's sections with sources, and a side column that stays while the text scrolls."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.library.article import Article
from studyapp.core.library.origin import Origin
from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.library_state import ReaderState
from studyapp.ui.views.article_html import ArticleColours, article_html
from studyapp.ui.views.library_sections import SectionPanel
from studyapp.ui.views.library_side import ReaderSide
from studyapp.ui.widgets import tabbing
from studyapp.ui.widgets.banner import HINT, NOTICE, Banner
from studyapp.ui.widgets.layouts import clear, column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Role, Section, Text, Tone
from studyapp.wording import library

SIDE_WIDTH = 300
READING_LINE = 160  # a section counts as read from this far below the top of the page


class ReaderView(QWidget):
    """`section_read` carries the part that reached the top; `scroll` is the page's, which holds this view."""

    section_read = Signal(int)
    sources_wanted = Signal(object)

    def __init__(self, scroll: PageScroll) -> None:
        super().__init__()
        self._scroll = scroll
        self._sections: list[SectionPanel] = []
        self.side = ReaderSide()
        self._notice = named(Banner(NOTICE), "reader_notice")
        self._hint = named(Banner(HINT), "article_notice")
        self._main = QWidget()
        self._main.setProperty(tabbing.LAST, True)  # a stop at each source: the few ways on come before them
        self._column = column(self._main, gap=16)
        self._flow = Reflow(gap=20)
        self._flow.add(self._main, 1)
        self._flow.add(self._held_side(), width=SIDE_WIDTH)
        lines = column(self, gap=16)
        lines.addWidget(self._notice)
        lines.addWidget(self._hint)
        lines.addWidget(self._flow)
        lines.addStretch(1)
        self.side.section_chosen.connect(self.go_to)
        scroll.verticalScrollBar().valueChanged.connect(self._scrolled)

    def render_reader(self, reader: ReaderState, section: int) -> None:
        imported = reader.origin is Origin.ARTICLE
        self._notice.say("" if imported else reader.notice)
        self._hint.say(reader.notice if imported else "")
        clear(self._column)
        self._sections = [SectionPanel(each, at) for at, each in enumerate(reader.sections)]
        for panel in self._sections:
            panel.sources_wanted.connect(self.sources_wanted)
            self._column.addWidget(panel)
        if reader.article is not None:
            self._column.addWidget(self._article_panel(reader))
        self._column.addStretch(1)
        self.side.render_reader(reader)
        self.side.show_section(section)
        # Positions are known only after the new panels have been laid out.
        QTimer.singleShot(0, self, lambda: self.go_to(section) if section else self._scroll.scroll_to_top())

    def show_section(self, section: int) -> None:
        self.side.show_section(section)

    def go_to(self, section: int) -> None:
        if section < len(self._sections):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(self._top_of(section) - px(16))
            self.section_read.emit(section)

    def _held_side(self) -> QWidget:
        """The side column under a spacer that grows as the page scrolls, so it stays in sight."""
        holder = QWidget()
        self._spacer = QWidget()
        lines = column(holder)
        lines.addWidget(self._spacer)
        lines.addWidget(self.side)
        lines.addStretch(1)
        return holder

    def _article_panel(self, reader: ReaderState) -> Panel:
        assert reader.article is not None
        article = reader.article
        panel = Panel()
        panel.column.addWidget(Section(library.ARTICLE_TEXT))
        words = named(Text(role=Role.READING, tone=Tone.TEXT, selectable=True), "article_text")
        theme.follow(words, lambda: words.setText(self._article_html(article)))
        words.setAccessibleName(article.text)
        panel.column.addWidget(words)
        return panel

    def _top_of(self, section: int) -> int:
        return self._page_y(self._sections[section])

    def _article_html(self, article: Article) -> str:
        colours = ArticleColours(
            *(theme.color(each).name() for each in (Token.TEXT, Token.MUTED, Token.MARK))
        )
        return article_html(article.text, None, article.removed, colours, px(10))

    def _page_y(self, widget: QWidget) -> int:
        content = self._scroll.widget()
        assert content is not None
        return widget.mapTo(content, QPoint(0, 0)).y()

    def _scrolled(self, value: int) -> None:
        if not self.isVisible() or not self._sections:
            return
        self._hold_side(value)
        line = value + px(READING_LINE)
        at_end = value > 0 and value == self._scroll.verticalScrollBar().maximum()
        read = [at for at in range(len(self._sections)) if self._top_of(at) <= line]
        self.section_read.emit(len(self._sections) - 1 if at_end else (read[-1] if read else 0))

    def _hold_side(self, value: int) -> None:
        top = self._page_y(self._flow)
        room = max(0, self._main.height() - self.side.sizeHint().height())
        wanted = 0 if self._flow.is_stacked else min(max(0, value - top + px(16)), room)
        self._spacer.setFixedHeight(wanted)
