"""Progress: computed from what a learner did, each time it is asked for."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import NamedTuple

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.progress.calendar import calendar, first_day, streak
from studyapp.core.progress.forecast import coming_days, forecast
from studyapp.core.progress.mastery import pack_mastery
from studyapp.core.progress.recall import Memory
from studyapp.core.progress.slipping import slipping
from studyapp.core.study.day import study_day
from studyapp.services.clock import Clock
from studyapp.services.labels import PackLabel, label_of
from studyapp.services.mastery import masteries_of
from studyapp.storage.learner import attempt_rows, clock, history, reviews
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


class PastDays(NamedTuple):
    """The cards answered on each of them, and those with any study; `known_by` is all they follow from."""

    known_by: tuple[int, int, int]
    counts: Mapping[int, int]
    studied: frozenset[int]


class ProgressService:
    def __init__(self, learner: sqlite3.Connection, library: sqlite3.Connection, clock: Clock) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock
        self._kept: tuple[tuple[int, int, int], Progress] | None = None
        self._past: PastDays | None = None
        self._learnable: tuple[int, Mapping[PackId, tuple[KeyPointId, ...]]] | None = None

    def overview(self) -> Progress:
        """The same as before where neither file has changed since: two pages ask for it at each visit."""
        today = study_day(self._clock())
        state = (today, self._learner.total_changes, self._library.total_changes)
        if self._kept is None or self._kept[0] != state:
            self._kept = state, self._overview(today)
        return self._kept[1]

    def _overview(self, today: int) -> Progress:
        memories = history.memories(self._learner)
        past, answered = self._past_days(today), sum(reviews.answered_on(self._learner, today))
        studied_today = answered > 0 or history.responded_on(self._learner, today)
        return Progress(
            masteries=tuple(self._masteries(memories, today)),
            slipping=tuple(self._slipping(memories, today)),
            calendar=calendar({**past.counts, today: answered}, today),
            today=date.fromordinal(today),
            answered_today=answered,
            forecast=self._forecast(today),
            streak=streak(past.studied | {today} if studied_today else past.studied, today),
        )

    def forecast(self) -> tuple[tuple[date, int], ...]:
        """That of the overview alone."""
        return self._forecast(study_day(self._clock()))

    def recent_mistakes(self, limit: int = 3) -> tuple[Mistake, ...]:
        """Key points whose last response was wrong, the newest first."""
        return tuple(islice(self._mistakes(), limit))

    def _past_days(self, today: int) -> PastDays:
        """Read once a day, unless a wrong clock adds to them, or is noticed: only today's answers go back."""
        known_by = today, history.logged_before(self._learner, today), clock.times_back(self._learner)
        if self._past is None or self._past.known_by != known_by:
            days = range(first_day(today), today)
            counts = history.cards_answered(self._learner, days)
            studied = history.days_of_study(self._learner, before=today)
            self._past = PastDays(known_by, counts, studied)
        return self._past

    def _forecast(self, today: int) -> tuple[tuple[date, int], ...]:
        return forecast(history.due_by_day(self._learner, coming_days(today)), today)

    def _mistakes(self) -> Iterator[Mistake]:
        for wrong in attempt_rows.open_mistakes(self._learner):
            topic = coverage.topic(self._library, wrong.key_point)
            if topic:
                label = label_of(self._library, topic.pack)
                yield Mistake(wrong.key_point, topic.text, label, wrong.stem)

    def _masteries(self, memories: Sequence[Memory], today: int) -> Iterator[PackMastery]:
        mastered = masteries_of(self._learner, memories, today)
        for pack, key_points in self._learnable_key_points().items():
            begun = [mastered[each] for each in key_points if each in mastered]
            mean = pack_mastery(begun, len(key_points))
            yield PackMastery(label_of(self._library, pack), mean, len(key_points), len(begun))

    def _learnable_key_points(self) -> Mapping[PackId, tuple[KeyPointId, ...]]:
        """Studying does not change the library, so they are read again only after something else has."""
        changes = self._library.total_changes
        if self._learnable is None or self._learnable[0] != changes:
            self._learnable = changes, coverage.learnable(self._library)
        return self._learnable[1]

    def _slipping(self, memories: Sequence[Memory], today: int) -> Iterator[Slipping]:
        for fading in slipping(memories, today, MOST_SLIPPING):
            topic = coverage.topic(self._library, fading.key_point)
            if topic:
                label = label_of(self._library, topic.pack)
                yield Slipping(fading.key_point, topic.text, label, fading.retrievability)
