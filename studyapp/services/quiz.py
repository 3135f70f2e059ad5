"""Practice: a form is frozen when it starts, and every response is on disk when it returns."""

import random
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from studyapp.core.ids import AttemptId, KeyPointId
from studyapp.core.library.evidence import Provenance, Sourcing, citations_of
from studyapp.core.quiz.attempt import Attempt, Response
from studyapp.core.quiz.blueprint import assemble
from studyapp.core.quiz.form import Question, arrange
from studyapp.core.quiz.item import Item
from studyapp.core.quiz.scoring import CHOICE_TYPES
from studyapp.core.study.day import moment_of, study_day, unix_ms
from studyapp.core.study.queue import Scope
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, label_or_blank
from studyapp.services.mastery import masteries_of
from studyapp.services.open_attempts import OpenAttempt, OpenAttempts
from studyapp.storage.database import transaction
from studyapp.storage.learner import attempts, history
from studyapp.storage.library import items, packs

EVERYTHING = Scope()
# The page has rows to choose from; the other types of the bank need drags or typed text, which it has not.
PRACTISED = CHOICE_TYPES


@dataclass(frozen=True, slots=True)
class AskedItem:
    """`item` has its options in the order shown; `chosen` and `correct` are None while it is not answered."""

    position: int
    item: Item
    label: PackLabel
    provenance: Provenance
    chosen: frozenset[int] | None
    correct: bool | None
    flagged: bool


@dataclass(frozen=True, slots=True)
class AttemptState:
    """`label` is None where the items come from several packs."""

    id: AttemptId
    label: PackLabel | None
    items: tuple[AskedItem, ...]
    finished: bool

    @property
    def right(self) -> int:
        return sum(each.correct is True for each in self.items)

    @property
    def wrong(self) -> int:
        return sum(each.correct is False for each in self.items)

    @property
    def unanswered(self) -> int:
        return len(self.items) - self.right - self.wrong

    @property
    def current(self) -> int | None:
        """The first position without an answer."""
        return next((each.position for each in self.items if each.chosen is None), None)


class QuizService:
    def __init__(
        self,
        learner: sqlite3.Connection,
        library: sqlite3.Connection,
        clock: Clock,
        make_id: Callable[[], str],
        rng: random.Random,
    ) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock
        self._make_id = make_id
        self._rng = rng
        self._open = OpenAttempts(learner, library, clock)

    def available(self, scope: Scope = EVERYTHING) -> int:
        """How many items of the scope can be asked."""
        return items.count(self._library, scope, PRACTISED)

    def start(self, scope: Scope = EVERYTHING, count: int = 20) -> AttemptId:
        """Weak key points come first; the form is frozen from here on."""
        bank = items.bank(self._library, scope, PRACTISED)
        chosen = assemble(bank, count, self._weakness(), self._rng)
        if not chosen:
            raise ValueError("nothing to ask; `available` says so")
        form = arrange(map(self._question, chosen), self._rng)
        packs_asked = {each.pack for each in form.questions}
        only_pack = packs_asked.pop() if len(packs_asked) == 1 else None
        id = AttemptId(self._make_id())
        with transaction(self._learner):
            attempts.start(self._learner, id, form, only_pack, unix_ms(self._clock()))
        return id

    def open_attempts(self) -> tuple[OpenAttempt, ...]:
        """The newest first."""
        return self._open.newest_first()

    def load(self, attempt: AttemptId) -> AttemptState:
        kept = attempts.kept_attempt(self._learner, attempt)
        return AttemptState(
            id=attempt,
            label=None if kept.pack is None else label_or_blank(self._library, kept.pack),
            items=tuple(
                self._asked(kept.attempt, position) for position in range(len(kept.attempt.form.questions))
            ),
            finished=kept.attempt.finished,
        )

    def respond(self, attempt: AttemptId, position: int, chosen: frozenset[int]) -> AskedItem:
        """The first response to a position stays; a wrong one brings its key point's cards to the front."""
        moment = moment_of(self._clock())
        with transaction(self._learner):
            kept = attempts.kept_attempt(self._learner, attempt)
            response = kept.attempt.judge(position, chosen)
            if attempts.add_response(self._learner, kept, self._make_id(), response, moment):
                self._bring_to_front(kept.attempt.form.questions[position].item, response)
        return self._asked(kept.attempt.with_response(response), position)

    def flag(self, attempt: AttemptId, position: int, flagged: bool) -> None:
        with transaction(self._learner):
            attempts.set_flag(self._learner, attempt, position, flagged)

    def finish(self, attempt: AttemptId) -> AttemptState:
        """Closes it; what is not answered stays so."""
        with transaction(self._learner):
            attempts.finish(self._learner, attempt, unix_ms(self._clock()))
        return self.load(attempt)

    def _question(self, chosen: items.BankItem) -> Question:
        return Question(items.item(self._library, chosen.id), chosen.pack)

    def _weakness(self) -> Mapping[KeyPointId, float]:
        memories = history.memories(self._learner)
        masteries = masteries_of(self._learner, memories, study_day(self._clock()))
        return {key_point: 1 - mastered for key_point, mastered in masteries.items()}

    def _bring_to_front(self, item: Item, response: Response) -> None:
        if not response.correct:
            attempts.bring_to_front(self._learner, item.key_point)

    def _asked(self, attempt: Attempt, position: int) -> AskedItem:
        question, response = attempt.form.questions[position], attempt.responses.get(position)
        return AskedItem(
            position=position,
            item=question.item,
            label=label_or_blank(self._library, question.pack),
            provenance=self._provenance(question.item),
            chosen=response.chosen if response else None,
            correct=response.correct if response else None,
            flagged=position in attempt.flagged,
        )

    def _provenance(self, item: Item) -> Provenance:
        """Of the key point as the library has it now; else of what the form kept."""
        try:
            return packs.provenance(self._library, item.key_point)
        except LookupError:
            return Provenance(Sourcing.ONE, citations_of(item.evidence))
