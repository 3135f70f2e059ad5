"""How many reviews wait: counted whole once, then kept up with each answer, since every card shows it."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from studyapp.core.ids import CardId
from studyapp.core.study.day import Today
from studyapp.core.study.queue import DueDay, Scope
from studyapp.storage.learner import queue


class Count(NamedTuple):
    """`changes` is the connection's: with any other number something else has changed as well."""

    scope: Scope
    day: int
    changes: int
    by_day: Counter[int]


class DueReviews:
    """A key point counts by itself, so an answer changes no more than the share of its own key point."""

    def __init__(self, learner: sqlite3.Connection) -> None:
        self._learner = learner
        self._kept: Count | None = None
        self._asked = False
        self._answered: CardId | None = None

    def days(self, scope: Scope, today: Today) -> tuple[DueDay, ...]:
        kept = self._kept
        if kept is None or kept[:3] != (scope, today.day, self._learner.total_changes):
            by_day = Counter(dict(queue.due_days(self._learner, scope, today)))
            self._kept = kept = Count(scope, today.day, self._learner.total_changes, by_day)
        elif self._answered is not None:
            kept.by_day.update(self._share(scope, today, self._answered))
        self._asked, self._answered = True, None
        return tuple(DueDay(day, count) for day, count in sorted(kept.by_day.items()) if count)

    @contextmanager
    def answering(self, card: CardId, today: Today) -> Iterator[None]:
        """Goes around the whole transaction. Who no longer asks between two answers pays nothing for it."""
        kept, asked, self._asked = self._kept, self._asked, False
        if not asked or kept is None or kept[1:3] != (today.day, self._learner.total_changes):
            yield
            return
        before = self._share(kept.scope, today, card)
        yield
        # saved: nothing may be read here, for whatever failed now would pass for an answer that was not saved
        kept.by_day.subtract(before)
        self._answered = card
        self._kept = kept._replace(changes=self._learner.total_changes)

    def _share(self, scope: Scope, today: Today, card: CardId) -> dict[int, int]:
        return dict(queue.due_days(self._learner, scope, today, beside=card))
