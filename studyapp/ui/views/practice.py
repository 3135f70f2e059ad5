"""The page Luyện tập: set-up, questions with feedback at once, results."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from studyapp.core.ids import AttemptId
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.viewmodels.practice import PracticeViewModel
from studyapp.ui.viewmodels.practice_state import QuestionScreen, ResultsScreen, StartScreen
from studyapp.ui.views.answer_keys import ENTER_KEYS, answers, digit, letter
from studyapp.ui.views.practice_question import QuestionView
from studyapp.ui.views.practice_results import ResultsView
from studyapp.ui.views.practice_start import StartView
from studyapp.ui.views.sources import SourcesDialog
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.layouts import column, fix_height
from studyapp.ui.widgets.named import named


class PracticePage(Page):
    def __init__(self, model: PracticeViewModel) -> None:
        super().__init__()
        self._model = model
        named(self, "practice_page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._problem = named(Banner(PROBLEM), "problem")
        self._start = named(StartView(), "start_view")
        self._question = named(QuestionView(), "question_view")
        self._results = named(ResultsView(), "results_view")
        self._place: tuple[str, ...] = ()
        self._lay_out()
        self._connect()
        self._render()

    def enter(self, visit: Visit) -> None:
        self._model.enter(visit.pack, visit.key_points, visit.attempt, visit.begin)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reached only by keys that no control on the page has taken."""
        screen = self._model.state.screen
        if not (isinstance(screen, QuestionScreen) and answers(event) and self._press(event, screen)):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent, screen: QuestionScreen) -> bool:
        option = digit(event) or letter(event)
        if option:
            self._model.choose(option - 1)
        elif event.key() in ENTER_KEYS and screen.can_answer:
            self._model.answer()
        elif event.key() in ENTER_KEYS and screen.judged:
            self._model.go_on()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not screen.judged:
            self._question.take_focus(last=event.key() == Qt.Key.Key_Up)
        else:
            return False
        return True

    def _lay_out(self) -> None:
        notices = column(margins=(40, 0, 40, 0), gap=0)
        self._above = QWidget()
        fix_height(self._above, 16)
        notices.addWidget(self._above)
        notices.addWidget(self._problem)
        self._stack = QStackedLayout()
        page = column(self)
        page.addLayout(notices)
        page.addLayout(self._stack, 1)
        # once the stack lies in the page: it shows its first view, which else is a window for a moment
        for view in (self._start, self._question, self._results):
            self._stack.addWidget(view)

    def _connect(self) -> None:
        model, start, question, results = self._model, self._start, self._question, self._results
        model.changed.connect(self._render)
        start.pack_chosen.connect(model.choose_pack)
        start.count_chosen.connect(model.choose_count)
        start.start_asked.connect(model.start)
        start.attempt_chosen.connect(lambda attempt: model.open_attempt(AttemptId(attempt)))
        start.library_asked.connect(lambda: self._go(Visit(PageId.LIBRARY)))
        start.authoring_asked.connect(lambda: self._go(Visit(PageId.AUTHORING)))
        question.chosen.connect(model.choose)
        question.answer_given.connect(model.answer)
        question.next_asked.connect(model.go_on)
        question.flag_asked.connect(model.flag)
        question.place_chosen.connect(model.go_to)
        question.end_asked.connect(model.finish)
        question.leave_asked.connect(self._leave)
        question.sources_asked.connect(self._show_sources)
        question.card_made.connect(model.make_card)
        question.card_taken_back.connect(model.take_card_back)
        results.place_chosen.connect(model.go_to)
        results.review_asked.connect(self._study_wrong)
        results.again_asked.connect(model.leave_for_later)
        results.today_asked.connect(lambda: self._go(Visit(PageId.TODAY)))

    def _render(self) -> None:
        state = self._model.state
        screen = state.screen
        self._problem.say(state.problem)
        self._above.setVisible(bool(state.problem))
        self._free_focus(screen)
        match screen:
            case StartScreen():
                self._start.show_start(state.subtitle, screen)
                self._stack.setCurrentWidget(self._start)
            case QuestionScreen():
                self._question.show_question(state.subtitle, screen)
                self._stack.setCurrentWidget(self._question)
            case ResultsScreen():
                self._results.show_results(state.subtitle, screen)
                self._stack.setCurrentWidget(self._results)
        self.say("" if isinstance(screen, StartScreen) else screen.spoken)

    def _free_focus(self, screen: StartScreen | QuestionScreen | ResultsScreen) -> None:
        """Before what has the focus goes or is done with: Qt would hand it on to whatever comes next."""
        place: tuple[str, ...] = (type(screen).__name__,)
        if isinstance(screen, QuestionScreen):
            place = (*place, screen.position, str(screen.judged))
        focused = QApplication.focusWidget()
        if place != self._place and focused is not None and self.isAncestorOf(focused):
            self.setFocus()
        self._place = place

    def _leave(self) -> None:
        screen = self._model.state.screen
        if isinstance(screen, QuestionScreen) and screen.reviewing:
            self._model.show_results()
            return
        self._model.leave_for_later()
        self._go(Visit(PageId.TODAY))

    def _study_wrong(self) -> None:
        screen = self._model.state.screen
        if isinstance(screen, ResultsScreen):
            self._go(Visit(PageId.STUDY, key_points=screen.wrong_points, begin=True))

    def _show_sources(self) -> None:
        screen = self._model.state.screen
        if isinstance(screen, QuestionScreen) and screen.explanation:
            SourcesDialog(screen.explanation.provenance, self).open()

    def _go(self, visit: Visit) -> None:
        self.visit_requested.emit(visit)
