"""A desk with every service of one learner, and a stop-watch that is set by hand."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from studyapp.core.ids import ItemId, KeyPointId, LearnerId, PackId
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.services.library import LibraryService
from studyapp.services.own_cards import OwnCardsService
from studyapp.services.progress import ProgressService
from studyapp.services.quiz import QuizService
from studyapp.services.settings import Settings
from studyapp.storage.database import transaction
from studyapp.storage.learner.profile import write_profile
from studyapp.storage.library.items import replace_items
from studyapp.storage.library.packs import row_of
from studyapp.ui.viewmodels.practice import PracticeViewModel
from studyapp.ui.viewmodels.study import StudyViewModel
from tests.services.study_desk import Desk

LEARNER = LearnerId("an")


class LearningDesk(Desk):
    """`stop_watch` counts seconds; every answer of the page Ôn thẻ is timed by it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.stop_watch = 0.0
        self.content = folder / "content"

        self._quiz_ids = count()
        with transaction(self.learner):
            write_profile(self.learner, LEARNER, "An", 0)

    def clock(self) -> datetime:
        return self.now

    def quiz(self) -> QuizService:
        return QuizService(
            self.learner,
            self.library,
            self.clock,
            lambda: f"quiz-{next(self._quiz_ids)}",
            random.Random(7),
        )

    def study_model(self) -> StudyViewModel:
        progress = ProgressService(self.learner, self.library, self.clock)
        return StudyViewModel(self.study, self.settings, progress, self.clock, lambda: self.stop_watch)

    def practice_model(self) -> PracticeViewModel:
        cards = OwnCardsService(self.library, self.clock, LEARNER)
        return PracticeViewModel(self.quiz(), LibraryService(self.library), cards, self.study)

    def four_ratings(self) -> None:
        self.settings.save(Settings(four_ratings=True))

    def ask(self, pack: str, *items: Item) -> None:
        """Puts items into a pack that is there."""
        with transaction(self.library):
            replace_items(self.library, row_of(self.library, PackId(pack)), items)

    def live_cards(self) -> int:
        """How many the learner has; the plan counts one of a key point a day."""
        query = "SELECT count(*) FROM enrolled_card WHERE retired = 0"
        ((count,),) = self.learner.execute(query).fetchall()
        return int(count)

    def answers_logged(self) -> list[tuple[str, int]]:
        """(card, duration in ms) of every review, voided or not, oldest first."""
        query = "SELECT card, duration_ms FROM review_log WHERE kind = 'review' ORDER BY id"
        return list(self.learner.execute(query))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Another program is writing the learner's file; nothing waits for it."""
        self.learner.execute("PRAGMA busy_timeout = 0")
        other = sqlite3.connect(self.learner_path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
        other.close()


def choice(name: str, key_point: str, kind: ItemType = ItemType.SINGLE, key: str = "B") -> Item:
    """Four options A to D, or Đúng and Sai; `key` names the right ones."""
    texts = ("Đúng", "Sai") if kind is ItemType.TRUE_FALSE else ("Số A", "Số B", "Số C", "Số D")
    return Item(
        id=ItemId(name),
        type=kind,
        stem=f"Câu {name}?",
        options=tuple(Option(text, "ABCD"[at] in key) for at, text in enumerate(texts)),
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale=f"Vì {name}.",
        key_point=KeyPointId(key_point),
        evidence=(),
    )
