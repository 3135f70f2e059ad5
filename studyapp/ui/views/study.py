"""The page Ôn thẻ: one card in big type, Space turns it, 1 and 2 (or 1 to 4) rate it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from studyapp.core.study.queue import Scope
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.viewmodels.study import StudyViewModel
from studyapp.ui.viewmodels.study_state import CardScreen, Way
from studyapp.ui.views.answer_keys import ENTER_KEYS, answers, digit
from studyapp.ui.views.sources import SourcesDialog
from studyapp.ui.views.study_card import WIDTH, CardView
from studyapp.ui.views.study_ratings import AnswerControls
from studyapp.ui.views.study_rest import RestView
from studyapp.ui.views.study_scroll import ShrinkingScroll, reveal
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.buttons import link, outlined
from studyapp.ui.widgets.layouts import ScaledBox, column, limit_width, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.scroll import PageHeader
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import study

SCROLLING = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
PLACES = {Way.PRACTICE: PageId.PRACTICE, Way.TODAY: PageId.TODAY, Way.LIBRARY: PageId.LIBRARY}


class StudyPage(Page):
    def __init__(self, model: StudyViewModel) -> None:
        super().__init__()
        self._model = model
        named(self, "study_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll = ShrinkingScroll(gap=18)
        self._header = PageHeader(study.TITLE)
        self._undo = named(outlined(study.UNDO, icon="undo-2", key=study.UNDO_KEY), "undo")
        self._end = named(outlined(study.END, icon="x"), "end")
        self._position = named(Text(role=Role.STRONG, wrap=False), "position")
        self._bar = named(Bar(), "progress")
        self._time_left = named(Muted(wrap=False), "time_left")
        self._problem = named(Banner(PROBLEM), "problem")
        self._card = named(CardView(), "card")
        self._controls = named(AnswerControls(), "controls")
        self._hint = named(Muted(), "hint")
        self._bury = named(link(study.BURY), "bury")
        self._suspend = named(link(study.SUSPEND), "suspend")
        self._foot = QWidget()
        self._rest = named(RestView(), "rest")
        self._lay_out()
        self._connect()
        self._render()

    def enter(self, visit: Visit) -> None:
        packs = frozenset({visit.pack}) if visit.pack else None
        self._model.enter(Scope(packs=packs, key_points=visit.key_points), visit.begin)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reached only by keys that no control on the page has taken."""
        screen = self._model.state.screen
        if not isinstance(screen, CardScreen) or not answers(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space or event.key() in ENTER_KEYS:
            self._model.turn()
        elif key := digit(event):
            self._model.rate_by_key(key)
        elif event.key() in SCROLLING:
            self._card.scroll_by(SCROLLING[event.key()])
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._header.tools.addWidget(self._undo)
        self._header.tools.addWidget(self._end)
        self._progress = QWidget()
        progress = row(self._progress, gap=18)
        progress.addWidget(self._position)
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._time_left)
        foot = row(self._foot, gap=24)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._bury)
        foot.addWidget(self._suspend)
        for each in (self._header, self._progress, self._problem):
            self._scroll.column.addWidget(each)
        for each in (self._card, self._controls, self._foot, self._rest):
            self._scroll.column.addLayout(centred(each))
        self._scroll.column.addStretch(1)
        column(self).addWidget(self._scroll)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._render)
        self._card.answer_painted.connect(model.answer_painted)
        self._card.sources_asked.connect(self._show_sources)
        self._card.key_point_asked.connect(self._go_to_key_point)
        self._controls.turned.connect(model.turn)
        self._controls.rated.connect(model.rate)
        self._rest.way_chosen.connect(self._go)
        for button, intent in (
            (self._undo, model.undo),
            (self._end, model.end),
            (self._bury, model.bury),
            (self._suspend, model.suspend),
        ):
            button.clicked.connect(intent)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(model.undo)

    def _render(self) -> None:
        state = self._model.state
        shows_card = isinstance(state.screen, CardScreen)
        # before a focused button goes: Qt would hand its focus to the next one, a rating perhaps
        if self._must_give_up_focus():
            self.setFocus()
        self._header.set_words(study.TITLE, state.subtitle)
        self._position.set_text(state.position)
        self._bar.set_share(state.done / state.total if state.total else 0, state.position)
        self._time_left.set_text(state.time_left)
        for each in (self._progress, self._end, self._card, self._controls, self._foot):
            each.setVisible(shows_card)
        self._rest.setVisible(not shows_card)
        self._undo.setEnabled(state.can_undo)
        self._problem.say(state.problem)
        if isinstance(state.screen, CardScreen):
            self._card.show_card(state.screen)
            self._controls.show_card(state.screen)
            self._hint.set_text(state.screen.hint)
            self._show_controls(state.screen.turned)
        else:
            self._rest.show_rest(state.screen)
        self.say(state.screen.spoken)

    def _show_controls(self, turned: bool) -> None:
        """Where the page is too low for all: the prompt first, the ratings once they are wanted."""
        if turned:
            reveal(self._scroll, self._foot, self._card.answer)
        else:
            self._scroll.scroll_to_top()

    def _must_give_up_focus(self) -> bool:
        focused = QApplication.focusWidget()
        inside = focused is not None and focused is not self and self.isAncestorOf(focused)
        return inside and focused is not self._undo

    def _show_sources(self) -> None:
        screen = self._model.state.screen
        if isinstance(screen, CardScreen):
            SourcesDialog(screen.face.provenance, self).open()

    def _go_to_key_point(self) -> None:
        screen = self._model.state.screen
        if isinstance(screen, CardScreen):
            key_points = frozenset({screen.face.key_point})
            self.visit_requested.emit(Visit(PageId.LIBRARY, pack=screen.face.pack, key_points=key_points))

    def _go(self, way: Way) -> None:
        match way:
            case Way.GO_ON:
                self._model.go_on()
            case Way.RETRY:
                self._model.retry()
            case Way.ALL_CARDS:
                self._model.enter(Scope(), True)
            case _:
                self.visit_requested.emit(Visit(PLACES[way]))


def centred(widget: QWidget) -> ScaledBox:
    """As wide as a card may be, in the middle of the page."""
    limit_width(widget, WIDTH)
    line = row()
    line.addStretch(0)
    line.addWidget(widget, 1)
    line.addStretch(0)
    return line
