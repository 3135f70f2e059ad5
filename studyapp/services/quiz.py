"""Practice: a form is frozen when it starts, and every response is on disk when it returns."""

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from studyapp.core.ids import AttemptId, ItemId, KeyPointId, PackId
from studyapp.core.library.evidence import Provenance, Sourcing, citations_of
from studyapp.core.library.pack import Origin
from studyapp.core.quiz.blueprint import assemble
from studyapp.core.quiz.form import Question, arrange
from studyapp.core.quiz.item import Item
from studyapp.core.quiz.scoring import CHOICE_TYPES
from studyapp.core.study.day import from_unix_ms, moment_of, study_day, unix_ms
from studyapp.core.study.queue import Scope
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, known_label
from studyapp.services.mastery import masteries_of
from studyapp.storage.database import transaction
from studyapp.storage.learner import attempts, history
from studyapp.storage.learner.attempts import KeptAttempt
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


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    id: AttemptId
    label: PackLabel | None
    right: int
    wrong: int
    total: int
    started: datetime


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

    def available(self, scope: Scope = EVERYTHING) -> int:
        """How many items of the scope can be asked."""
        return sum(1 for _ in self._bank(scope))

    def start(self, scope: Scope = EVERYTHING, count: int = 20) -> AttemptId:
        """Weak key points come first; the form is frozen from here on."""
        pack_of: dict[ItemId, PackId] = {}
        bank = []
        for pack, item in self._bank(scope):
            pack_of[item.id] = pack
            bank.append(item)
        chosen = assemble(bank, count, self._weakness(), self._rng)
        if not chosen:
            raise ValueError("no item to ask; `available` tells before")
        form = arrange((Question(item, pack_of[item.id]) for item in chosen), self._rng)
        asked_packs = {each.pack for each in form.questions}
        id = AttemptId(self._make_id())
        with transaction(self._learner):
            only_pack = asked_packs.pop() if len(asked_packs) == 1 else None
            attempts.start(self._learner, id, form, only_pack, unix_ms(self._clock()))
        return id

    def open_attempts(self) -> tuple[OpenAttempt, ...]:
        """The newest first."""
        zone = self._clock().tzinfo
        return tuple(
            OpenAttempt(
                id=each.id,
                label=each.pack and self._label(each.pack),
                right=each.right,
                wrong=each.wrong,
                total=each.total,
                started=from_unix_ms(each.started, zone),
            )
            for each in attempts.running(self._learner)
        )

    def load(self, attempt: AttemptId) -> AttemptState:
        kept = attempts.kept_attempt(self._learner, attempt)
        positions = range(len(kept.attempt.form.questions))
        return AttemptState(
            id=kept.id,
            label=kept.pack and self._label(kept.pack),
            items=tuple(self._asked(kept, position) for position in positions),
            finished=kept.attempt.finished,
        )

    def respond(self, attempt: AttemptId, position: int, chosen: frozenset[int]) -> AskedItem:
        """The first response to a position stays; a wrong one brings the key point's cards to the front."""
        with transaction(self._learner):
            kept = attempts.kept_attempt(self._learner, attempt)
            if position not in kept.attempt.responses:
                response = kept.attempt.judge(position, chosen)
                moment = moment_of(self._clock())
                attempts.add_response(self._learner, kept, self._make_id(), response, moment)
                ...
