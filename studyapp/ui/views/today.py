"""The page Hôm nay, drawn from its state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.viewmodels.today import TodayViewModel
from studyapp.ui.viewmodels.today_state import Action, Hero, TodayState
from studyapp.ui.views.today_parts import MasteryLine, MistakeLine, OpenWorkCard, code_width
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.banner import PROBLEM, WARNING, Banner
from studyapp.ui.widgets.layouts import clear, column, fix_width
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, hero
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.search_field import SearchButton
from studyapp.ui.widgets.text import Muted, Role, Section, Text, Tone
from studyapp.wording import shell, today

ICONS = {Action.STUDY: "play", Action.PRACTISE: "list-checks", Action.AUTHOR: "square-pen"}


class TodayPage(Page):
    def __init__(self, model: TodayViewModel) -> None:
        super().__init__()
        self._model = model
        self._scroll = PageScroll()
        self._header = PageHeader(today.TITLE)
        self._warning = named(Banner(WARNING), "warning")
        self._problem = named(Banner(PROBLEM), "problem")
        self._hero = HeroPanel()
        self._reading = named(OpenWorkCard("book-open", today.READING), "reading")
        self._practice = named(OpenWorkCard("list-checks", today.PRACTICE), "practice")
        self._masteries = MasteryBlock()
        self._mistakes = MistakeBlock()
        self._lay_out()
        self._connect()

    def enter(self, visit: Visit) -> None:
        self._model.refresh()
        self._scroll.scroll_to_top()

    def _connect(self) -> None:
        self._model.changed.connect(self._render)
        self._hero.button.clicked.connect(lambda: self._go(self._model.state.hero.action))
        self._reading.button.clicked.connect(lambda: self._go(self._model.state.reading.action))
        self._practice.button.clicked.connect(lambda: self._go(self._model.state.practice.action))
        self._mistakes.button.clicked.connect(self._review_mistakes)
        self._masteries.more.clicked.connect(lambda: self.visit_requested.emit(Visit(PageId.PROGRESS)))

    def _render(self) -> None:
        state = self._model.state
        self._header.set_words(today.TITLE, state.day)
        self._warning.say(state.warning)
        self._problem.say(state.problem)
        self._hero.show_hero(state.hero)
        self._reading.show_work(state.reading)
        self._practice.show_work(state.practice)
        self._masteries.show_state(state)
        self._mistakes.show_state(state)

    def _go(self, action: Action) -> None:
        state = self._model.state
        visits = {
            Action.STUDY: Visit(PageId.STUDY, begin=True),
            Action.READ: Visit(PageId.LIBRARY, pack=state.reading.pack),
            Action.LIBRARY: Visit(PageId.LIBRARY),
            Action.PRACTISE: Visit(PageId.PRACTICE),
            Action.GO_ON_PRACTISING: Visit(PageId.PRACTICE, attempt=state.practice.attempt),
            Action.AUTHOR: Visit(PageId.AUTHORING),
        }
        self.visit_requested.emit(visits[action])

    def _review_mistakes(self) -> None:
        points = self._model.state.mistaken
        self.visit_requested.emit(Visit(PageId.STUDY, key_points=points, begin=True))

    def _lay_out(self) -> None:
        column(self).addWidget(self._scroll)
        search = named(SearchButton(shell.SEARCH, shell.SEARCH_KEY), "search")
        search.clicked.connect(lambda: self.visit_requested.emit(Visit(PageId.LIBRARY, query="")))
        fix_width(search, 300)
        self._header.tools.addWidget(search)
        pair = Reflow(gap=20, needs=860)
        pair.add(self._reading, 1)
        pair.add(self._practice, 1)
        page = self._scroll.column
        banners = (self._warning, self._problem)
        for block in (self._header, *banners, self._hero, pair, self._masteries, self._mistakes):
            page.addWidget(block)
        page.addStretch(1)


class HeroPanel(QWidget):
    """The one filled button of the page, and why to press it."""

    def __init__(self) -> None:
        super().__init__()
        self.button = named(buttons.main_action("", icon="play"), "begin")
        self._heading = named(Text(role=Role.HERO), "hero_heading")
        self._detail = named(Muted(), "hero_detail")
        words = QWidget()
        lines = column(words, gap=4)
        lines.addWidget(Text(today.FIRST, Role.STRONG, Tone.PRIMARY))
        lines.addWidget(self._heading)
        lines.addWidget(self._detail)
        across = Reflow(gap=24, needs=720)
        across.add(words, 1)
        across.add(self.button, align=Qt.AlignmentFlag.AlignVCenter)
        panel = hero()
        panel.column.addWidget(across)
        column(self).addWidget(panel)

    def show_hero(self, state: Hero) -> None:
        self.setVisible(bool(state.heading))
        self._heading.set_text(state.heading)
        self._detail.set_text(state.detail)
        self.button.set_text(state.button)
        self.button.set_icon(ICONS[state.action])


class MasteryBlock(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.more = named(
            buttons.link(today.ALL_PROGRESS, icon="arrow-right", icon_last=True), "all_progress"
        )
        self._title = named(Section(), "mastery_title")
        self._panel = Panel(margins=(24, 10, 24, 10), gap=0)
        heading = Reflow(gap=16, needs=840)
        heading.add(self._title, 1)
        heading.add(Muted(today.NOTICE), align=Qt.AlignmentFlag.AlignVCenter)
        lines = column(self, gap=12, margins=(0, 6, 0, 0))
        lines.addWidget(heading)
        lines.addWidget(self._panel)
        lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignRight)

    def show_state(self, state: TodayState) -> None:
        self.setVisible(bool(state.masteries))
        self._title.set_text(state.mastery_title)
        self.more.setVisible(state.more_masteries)
        clear(self._panel.column)
        width = code_width(each.code for each in state.masteries)
        for at, each in enumerate(state.masteries):
            self._panel.column.addWidget(named(MasteryLine(each, width), f"mastery_{at}"))


class MistakeBlock(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.button = named(buttons.outlined(today.REVIEW_MISTAKES, icon="rotate-ccw"), "review_mistakes")
        self._panel = Panel(gap=0)
        self._rows = column(gap=12)
        self._panel.column.addLayout(self._rows)
        self._panel.column.add_gap(16)
        self._panel.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        lines = column(self, gap=12, margins=(0, 6, 0, 0))
        lines.addWidget(Section(today.MISTAKES))
        lines.addWidget(self._panel)

    def show_state(self, state: TodayState) -> None:
        self.setVisible(bool(state.mistakes))
        clear(self._rows)
        for at, each in enumerate(state.mistakes):
            self._rows.addWidget(named(MistakeLine(each), f"mistake_{at}"))
