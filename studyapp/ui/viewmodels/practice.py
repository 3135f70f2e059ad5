"""The page Luyện tập: set up, answer with feedback at once, see the results."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.core.ids import AttemptId, ItemId, KeyPointId, PackId
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.queue import Scope
from studyapp.services.library import LibraryService
from studyapp.services.own_cards import Offer, OwnCardsService
from studyapp.services.quiz import QuizService
from studyapp.services.study import StudyService
from studyapp.ui.viewmodels.practice_derive import derive
from studyapp.ui.viewmodels.practice_state import Run, Setup
from studyapp.wording import errors

MOST_AT_ONCE = 20


class PracticeViewModel(QObject):
    """At most one attempt runs here; others wait among the open ones."""

    changed = Signal()

    def __init__(
        self, quiz: QuizService, library: LibraryService, cards: OwnCardsService, study: StudyService
    ) -> None:
        super().__init__()
        self._quiz = quiz
        self._library = library
        self._cards = cards
        self._study = study
        self._setup = Setup()
        self._run: Run | None = None
        self._shows_results = False
        self.state = derive(self._setup, None, False, "")

    def enter(
        self,
        pack: PackId | None = None,
        key_points: frozenset[KeyPointId] | None = None,
        attempt: AttemptId | None = None,
        begin: bool = False,
    ) -> None:
        """Without a wish, an attempt that runs stays where it is."""
        wishes = pack or key_points or attempt or begin
        if self._run and not self._shows_results and not wishes:
            return
        if attempt:
            self.open_attempt(attempt)
        else:
            self._attempt(lambda: self._set_up(pack, key_points, begin))

    def choose_pack(self, pack: PackId | None) -> None:
        key_points = None if pack else self._setup.key_points
        self._attempt(lambda: self._set_up(pack, key_points, False))

    def choose_count(self, count: int | None) -> None:
        self._setup = replace(self._setup, count=count)
        self._publish()

    def start(self) -> None:
        if self._setup.asked:
            self._attempt(lambda: self._start(self._setup.asked))

    def open_attempt(self, attempt: AttemptId) -> None:
        self._attempt(lambda: self._load(attempt))

    def choose(self, option: int) -> None:
        """Answers a question with one right option; checks or unchecks where several may be right."""
        run = self._run
        if run is None or run.judged or not 0 <= option < len(run.asked.item.options):
            return
        if run.asked.item.type is ItemType.MULTIPLE:
            self._run = replace(run, picked=run.picked ^ {option})
            self._publish()
        else:
            self._attempt(lambda: self._respond(run, frozenset({option})))

    def answer(self) -> None:
        """Gives the checked options as the answer."""
        run = self._run
        if run and run.picked and not run.judged:
            self._attempt(lambda: self._respond(run, run.picked))

    def go_on(self) -> None:
        run = self._run
        if run is None:
            return
        if run.next_at is not None:
            self.go_to(run.next_at)
        elif run.attempt.finished:
            self.show_results()
        else:
            self.finish()

    def go_to(self, at: int) -> None:
        """To a question, from the map or from the results."""
        if self._run and 0 <= at < len(self._run.attempt.items):
            self._run = replace(self._run, at=at, picked=frozenset())
            self._shows_results = False
            self._publish()

    def flag(self) -> None:
        if self._run:
            run = self._run
            self._attempt(lambda: self._flag(run))

    def make_card(self) -> None:
        """From the question that is shown; the learner's deck has it at once."""
        if self._run:
            item = self._run.asked.item.id
            self._attempt(lambda: self._change_card(item, self._cards.make))

    def take_card_back(self) -> None:
        if self._run:
            item = self._run.asked.item.id
            self._attempt(lambda: self._change_card(item, self._cards.take_back))

    def finish(self) -> None:
        """Shows the results; what is not answered stays so."""
        if self._run:
            attempt = self._run.attempt
            self._attempt(lambda: self._finish(attempt.id))

    def show_results(self) -> None:
        self._shows_results = True
        self._publish()

    def leave_for_later(self) -> None:
        """Back to the start view, where the attempt waits among the open ones."""
        self._attempt(lambda: self._set_up(None, None, False))

    def _set_up(self, pack: PackId | None, key_points: frozenset[KeyPointId] | None, begin: bool) -> None:
        packs = [card for shelf in self._library.shelves() for card in shelf.packs]
        self._setup = Setup(
            packs=tuple(card.label for card in packs if card.items or card.label.id == pack),
            open_attempts=self._quiz.open_attempts(),
            pack=pack,
            key_points=key_points,
            count=self._setup.count,
            available=self._quiz.available(scope(pack, key_points)),
        )
        self._run, self._shows_results = None, False
        if begin and self._setup.available:
            self._start(self._setup.available if key_points else min(MOST_AT_ONCE, self._setup.available))
        else:
            self._publish()

    def _start(self, count: int) -> None:
        self._load(self._quiz.start(scope(self._setup.pack, self._setup.key_points), count))

    def _load(self, attempt: AttemptId) -> None:
        state = self._quiz.load(attempt)
        self._shows_results = state.finished
        self._run = Run(state, state.current or 0)
        self._publish()

    def _respond(self, run: Run, chosen: frozenset[int]) -> None:
        answered = self._quiz.respond(run.attempt.id, run.asked.position, chosen)
        self._run = replace(run.with_asked(answered), picked=frozenset())
        self._publish()

    def _flag(self, run: Run) -> None:
        flagged = not run.asked.flagged
        self._quiz.flag(run.attempt.id, run.asked.position, flagged)
        self._run = run.with_asked(replace(run.asked, flagged=flagged))
        self._publish()

    def _change_card(self, item: ItemId, change: Callable[[ItemId], bool]) -> None:
        if change(item):
            self._study.enrol()
        self._publish()

    def _finish(self, attempt: AttemptId) -> None:
        state = self._quiz.finish(attempt)
        self._run = Run(state, 0)
        self._shows_results = True
        self._publish()

    def _attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except StudyError as error:
            self._publish(errors.sentence(error))

    def _publish(self, problem: str = "") -> None:
        self.state = derive(self._setup, self._run, self._shows_results, problem, self._offer())
        self.changed.emit()

    def _offer(self) -> Offer:
        """Of the question that is shown, once it is judged: a card would tell its answer."""
        run = self._run
        if run is None or self._shows_results or not run.judged:
            return Offer.NONE
        return self._cards.offer(run.asked.item.id)


def scope(pack: PackId | None, key_points: frozenset[KeyPointId] | None) -> Scope:
    return Scope(packs=frozenset({pack}) if pack else None, key_points=key_points)
