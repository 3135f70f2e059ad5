"""Notices a clock that was set back, and gives the cards it misdated the memories they should have."""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime

from studyapp.core.ids import CardId
from studyapp.core.study.chronology import chronology
from studyapp.core.study.day import Moment, day_start, moment_of, unix_ms
from studyapp.core.study.scheduler import replay
from studyapp.storage.database import transaction
from studyapp.storage.learner import cards, clock, reviews
from studyapp.storage.library import headings

SLACK_MS = 60_000  # clocks that are set by others go back by seconds


class Timekeeper:
    """`later` is when an answer was given that the clock says is still to come, in Unix milliseconds."""

    def __init__(self, learner: sqlite3.Connection, library: sqlite3.Connection) -> None:
        self._learner = learner
        self._library = library
        self._seen: Moment | None = None
        self.later: int | None = None

    def watch(self, now: datetime) -> bool:
        """Whether memories changed. Costs nothing while time goes on within a day."""
        before, self._seen = self._seen, moment_of(now)
        if before is not None and before.day == self._seen.day and before.at <= self._seen.at + SLACK_MS:
            return False
        return self._look(self._seen.at)

    def _look(self, now: int) -> bool:
        last = clock.last_answer(self._learner)
        went_back = last is not None and last > now + SLACK_MS
        self.later = last if went_back else None
        return (went_back or clock.ever_went_back(self._learner)) and self._judge(now)

    def _judge(self, now: int) -> bool:
        taken = clock.readings(self._learner)
        *told, _ = chronology([*(each.at for each in taken), now], self._earliest())
        moments = {
            each.log: each.moment(at)
            for each, at in zip(taken, told, strict=True)
            if each.log is not None and at != each.at
        }
        if told and max(told) > now + SLACK_MS:
            self.later = max(told)
        return self._keep(moments, now, went_back=taken[-1].at > now + SLACK_MS)

    def _keep(self, moments: Mapping[int, Moment], now: int, *, went_back: bool) -> bool:
        """Notes the clock where it tells anything new, so that at any later time we judge the same."""
        kept = clock.judged(self._learner)
        changed = {log for log in moments.keys() | kept.keys() if moments.get(log) != kept.get(log)}
        if not (changed or went_back):
            return False
        with transaction(self._learner):
            clock.note(self._learner, now)
            clock.replace_judged(self._learner, moments)
            for card in {clock.card_of(self._learner, log) for log in changed}:
                self._replay(card)
        return bool(changed)

    def _replay(self, card: CardId) -> None:
        enrolled = cards.enrolled_card(self._learner, card)
        memory = replay(card, reviews.answers(self._learner, card))
        cards.save_memory(self._learner, enrolled.row, memory, urgent=enrolled.urgent)

    def _earliest(self) -> int:
        """No shipped pack was studied before the day it reaches to."""
        day = headings.newest_content(self._library)
        return unix_ms(day_start(day.toordinal(), UTC)) if day else 0
