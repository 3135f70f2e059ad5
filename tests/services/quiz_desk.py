"""A learner who also answers questions: the desk of studying, with items in its packs."""

import random
from datetime import timedelta
from pathlib import Path

from studyapp.core.ids import AttemptId, PackId
from studyapp.core.quiz.item import Item
from studyapp.core.study.rating import Rating
from studyapp.services.progress import ProgressService
from studyapp.services.quiz import AskedItem, QuizService
from studyapp.storage.database import transaction
from studyapp.storage.library.items import replace_items
from studyapp.storage.library.packs import row_of
from tests.core.quiz.item_values import item
from tests.services.study_desk import Desk


class QuizDesk(Desk):
    def __init__(self, folder: Path) -> None:
        self._rng = random.Random(1)
        super().__init__(folder)

    def restart(self) -> None:
        super().restart()
        self.quiz = QuizService(
            self.learner, self.library, lambda: self.now, lambda: f"quiz-{next(self._ids)}", self._rng
        )
        self.progress = ProgressService(self.learner, self.library, lambda: self.now)

    def give_items(self, pack: str, *items: Item) -> None:
        """The pack has these items from now on, and no others."""
        with transaction(self.library):
            replace_items(self.library, row_of(self.library, PackId(pack)), items)

    def review(self, rating: Rating = Rating.GOOD, cards: int = 1) -> None:
        """Rates the next cards so."""
        for _ in range(cards):
            due = self.study.next_card()
            assert due is not None
            self.study.answer(due.card.id, rating, timedelta(seconds=8))

    def respond(self, attempt: AttemptId, position: int, right: bool) -> AskedItem:
        asked = self.quiz.load(attempt).items[position].item
        key = frozenset(asked.key)
        wrong = frozenset({next(at for at in range(len(asked.options)) if at not in key)})
        return self.quiz.respond(attempt, position, key if right else wrong)


def items_of(*points: str) -> tuple[Item, ...]:
    """One question on each of these key points."""
    return tuple(item(name=f"c{at}", point=point) for at, point in enumerate(points))
