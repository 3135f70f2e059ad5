"""Progress: computed from what a learner did, each time it is asked for."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.calendar import calendar, first_day, streak
from studyapp.core.progress.forecast import coming_days, forecast
from studyapp.core.progress.mastery import pack_mastery
from studyapp.core.progress.recall import Memory
from studyapp.core.progress.slipping import slipping
from studyapp.core.study.day import study_day
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, label_of
from studyapp.services.mastery import masteries_of
from studyapp.storage.learner import attempt_rows, history
from studyapp.storage.library import coverage

MOST_SLIPPING = 5  # one sitting of a few minutes


class PackMastery(NamedTuple):
    """`mastery` is 0 to 1 over the `key_points` that can be learnt; `started` of them were seen."""

    label: PackLabel
    mastery: float
    key_points: int
    started: int


class Slipping(NamedTuple):
    key_point: KeyPointId
    topic: str
    label: PackLabel
    retrievability: float


class Progress(NamedTuple):
    """`calendar` has the study days of 13 weeks with at least one card; `forecast` begins tomorrow."""

    masteries: tuple[PackMastery, ...]
    slipping: tuple[Slipping, ...]
    calendar: Mapping[date, int]
    today: date
    answered_today: int
    forecast: tuple[tuple[date, int], ...]
    streak: int


class Mistake(NamedTuple):
    key_point: KeyPointId
    topic: str
    label: PackLabel
    stem: str


class ProgressService:
    def __init__(self, learner: sqlite3.Connection, library: sqlite3.Connection, clock: Clock) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock
        self._kept: tuple[tuple[int, int, int], Progress] | None = None

    def overview(self) -> Progress:
        """The same as before where neither file has changed since: two pages ask for it at each visit."""
        today = study_day(self._clock())
        state = (today, self._learner.total_changes, self._library.total_changes)
        if self._kept is None or self._kept[0] != state:
            self._kept = state, self._overview(today)
        return self._kept[1]

    def _overview(self, today: int) -> Progress:
        memories = history.memories(self._learner)
        counts = history.cards_answered(self._learner, first_day(today))
        return Progress(
            masteries=tuple(self._masteries(memories, today)),
            slipping=tuple(self._slipping(memories, today)),
            calendar=calendar(counts, today),
            today=date.fromordinal(today),
            answered_today=counts.get(today, 0),
            forecast=forecast(history.due_by_day(self._learner, coming_days(today)), today),
            streak=streak(history.days_of_study(self._learner), today),
        )

    def recent_mistakes(self, limit: int = 3) -> tuple[Mistake, ...]:
        """Key points whose last response was wrong, the newest first."""
        return tuple(islice(self._mistakes(), limit))

    def _mistakes(self) -> Iterator[Mistake]:
        for wrong in attempt_rows.open_mistakes(self._learner):
            topic = coverage.topic(self._library, wrong.key_point)
            if topic:
                label = label_of(self._library, topic.pack)
                yield Mistake(wrong.key_point, topic.text, label, wrong.stem)

    def _masteries(self, memories: Sequence[Memory], today: int) -> Iterator[PackMastery]:
        mastered = masteries_of(self._learner, memories, today)
        for pack, key_points in coverage.learnable(self._library).items():
            begun = [mastered[each] for each in key_points if each in mastered]
            mean = pack_mastery(begun, len(key_points))
            yield PackMastery(label_of(self._library, pack), mean, len(key_points), len(begun))

    def _slipping(self, memories: Sequence[Memory], today: int) -> Iterator[Slipping]:
        for fading in slipping(memories, today, MOST_SLIPPING):
            topic = coverage.topic(self._library, fading.key_point)
            if topic:
                label = label_of(self._library, topic.pack)
                yield Slipping(fading.key_point, topic.text, label, fading.retrievability)
