"""The page Ôn thẻ: one card after another, each answer saved before the next is shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from studyapp.core.errors import StudyError
from studyapp.core.ids import CardId
from studyapp.core.study.day import study_day
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.clock import Clock
from studyapp.services.progress import ProgressService
from studyapp.services.settings import SettingsService
from studyapp.services.study import StudyService
from studyapp.ui.viewmodels.study_state import NO_PLAN, CardScreen, Given, Rest, RestKind, Session, derive
from studyapp.wording import errors, study

LONGEST_ANSWER = timedelta(seconds=60)
LOOK_AGAIN_MS = 15_000


class StudyViewModel(QObject):
    """`monotonic` gives seconds and measures how long an answer took."""

    changed = Signal()

    def __init__(
        self,
        study: StudyService,
        settings: SettingsService,
        progress: ProgressService,
        clock: Clock,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__()
        self._study = study
        self._settings = settings
        self._progress = progress
        self._clock = clock
        self._monotonic = monotonic
        self._shown_at = 0.0
        self._day = 0
        self._session = Session()
        self._alarm = QTimer(self, interval=LOOK_AGAIN_MS, singleShot=True)
        self._alarm.timeout.connect(self.look_again)
        self.state = derive(self._session)

    def enter(self, scope: Scope, begin: bool) -> None:
        """Goes on with an open session unless another one is asked for."""
        asks_nothing = scope == Scope() and not begin
        if self._is_open() and (asks_nothing or scope == self._session.scope):
            self._attempt(self._resume)
        else:
            self._attempt(lambda: self._start(scope))

    def turn(self) -> None:
        if self._session.due and not self._session.turned:
            self._publish(replace(self._session, turned=True, notice=""))

    def answer_painted(self, card: CardId) -> None:
        session = self._session
        is_this = session.due is not None and session.due.card.id == card
        if is_this and session.turned and not session.painted:
            self._publish(replace(self._session, painted=True))

    def rate(self, rating: Rating) -> None:
        screen = self.state.screen
        if not isinstance(screen, CardScreen) or not screen.rateable:
            return
        if rating in {choice.rating for choice in screen.choices}:
            self._attempt(lambda: self._answer(rating))

    def rate_by_key(self, key: int) -> None:
        screen = self.state.screen
        if isinstance(screen, CardScreen) and 1 <= key <= len(screen.choices):
            self.rate(screen.choices[key - 1].rating)

    def undo(self) -> None:
        if self._session.answers:
            self._attempt(self._undo)

    def bury(self) -> None:
        self._attempt(lambda: self._set_aside(self._study.bury, study.BURIED))

    def suspend(self) -> None:
        self._attempt(lambda: self._set_aside(self._study.suspend, study.SUSPENDED))

    def end(self) -> None:
        kind = RestKind.PAUSED if self._session.left.total else RestKind.DONE
        self._attempt(lambda: self._rest(kind))

    def go_on(self) -> None:
        """From a pause to the next card; from a wait also to those whose minutes have not passed."""
        self._session = replace(self._session, before_time=self._waits())
        self._attempt(self._take_next)

    def look_again(self) -> None:
        """While waiting: shows the next card once its minutes have passed."""
        if self._waits():
            self._attempt(self._take_next)

    def retry(self) -> None:
        started = self._session.planned != NO_PLAN
        self._attempt(self._take_next if started else lambda: self._start(self._session.scope))

    def _is_open(self) -> bool:
        rest = self._session.rest
        paused = rest is not None and rest.kind is RestKind.PAUSED
        return bool(self._session.due or paused or self._waits()) and self._day == study_day(self._clock())

    def _waits(self) -> bool:
        rest = self._session.rest
        return rest is not None and rest.kind is RestKind.WAITING

    def _start(self, scope: Scope) -> None:
        self._session = Session(scope=scope)
        four = self._settings.settings().four_ratings
        self._session = replace(self._session, four_ratings=four, planned=self._study.plan(scope))
        self._day = study_day(self._clock())
        self._take_next()

    def _resume(self) -> None:
        """Keeps a card that was open as it stood, turned or not."""
        before = self._session
        due = self._study.next_card(before.scope, before_time=before.before_time)
        if due and before.due and due.card.id == before.due.card.id:
            self._publish(replace(before, due=due, problem=""))
        else:
            self._take_next()

    def _answer(self, rating: Rating) -> None:
        due = self._session.due
        if due is None:
            return
        spent = min(timedelta(seconds=self._monotonic() - self._shown_at), LONGEST_ANSWER)
        self._study.answer(due.card.id, rating, spent)
        # saved: whatever fails from here on, this card must not be answered a second time
        self._session = replace(
            self._session, due=None, rest=None, answers=(*self._session.answers, Given(rating, spent))
        )
        self._take_next()

    def _undo(self) -> None:
        if self._study.undo() is None:
            self._publish(replace(self._session, answers=(), notice=study.NOTHING_TO_UNDO, problem=""))
            return
        self._session = replace(self._session, due=None, rest=None, answers=self._session.answers[:-1])
        self._take_next(notice=study.UNDONE)

    def _set_aside(self, how: Callable[[CardId], None], notice: str) -> None:
        due = self._session.due
        if due is None:
            return
        how(due.card.id)
        self._session = replace(self._session, due=None, rest=None)
        self._take_next(notice=notice)

    def _take_next(self, notice: str = "") -> None:
        scope = self._session.scope
        due = self._study.next_card(scope, before_time=self._session.before_time)
        self._session = replace(
            self._session, due=due, left=self._study.plan(scope), turned=False, painted=False, notice=notice
        )
        if due is None:
            self._rest(RestKind.DONE)
        else:
            self._shown_at = self._monotonic()
            self._publish(replace(self._session, rest=None, problem=""))

    def _rest(self, kind: RestKind) -> None:
        steps_are_left = kind is RestKind.DONE and self._session.left.total > 0
        step_at = self._study.next_step_at() if steps_are_left else None
        if step_at is not None:
            rest = Rest(RestKind.WAITING, wait=step_at - self._clock())
            self._alarm.start()
        else:
            rest = Rest(kind, coming=self._coming())
        self._publish(replace(self._session, due=None, rest=rest, problem=""))

    def _coming(self) -> tuple[int, int] | None:
        ahead = enumerate(self._progress.forecast(), start=1)
        return next(((days, count) for days, (_, count) in ahead if count), None)

    def _attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except StudyError as error:
            self._publish(replace(self._session, problem=errors.sentence(error)))

    def _publish(self, session: Session) -> None:
        self._session = session
        self.state = derive(session)
        self.changed.emit()
