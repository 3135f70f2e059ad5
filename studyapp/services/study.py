"""Studying: what is due, one card at a time, answers that are on disk when they return, and undo."""

import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from studyapp.core.ids import CardId, ReviewId
from studyapp.core.library.origin import own_pack_id
from studyapp.core.study import scheduler
from studyapp.core.study.day import Today, from_unix_ms, study_day, today_of
from studyapp.core.study.memory import MemoryState
from studyapp.core.study.queue import (
    Counts,
    Scope,
    Source,
    Tally,
    order_of_sources,
    tally_of_choice,
    tally_of_day,
)
from studyapp.core.study.rating import Rating
from studyapp.services.clock import Clock
from studyapp.services.due_reviews import DueReviews
from studyapp.services.settings import SettingsService
from studyapp.services.timekeeping import Timekeeper
from studyapp.storage.database import transaction
from studyapp.storage.learner import cards, enrolment, profile, queue, reviews
from studyapp.storage.learner.cards import EnrolledCard
from studyapp.storage.library import headings
from studyapp.storage.library.enrol_rows import enrol_rows

if TYPE_CHECKING:
    from studyapp.services.due_card import DueCard

USUAL_DURATION = timedelta(seconds=20)
WEIGHT_OF_USUAL = 10
EVERYTHING = Scope()


class DayPlan(NamedTuple):
    """What remains today; `slipping` are those of the reviews that are overdue or went wrong in a quiz."""

    reviews: int
    new: int
    slipping: int
    duration: timedelta

    @property
    def total(self) -> int:
        return self.reviews + self.new


class Answered(NamedTuple):
    review: ReviewId
    card: CardId
    interval: timedelta


class StudyService:
    """One learner's studying; it alone writes reviews, so it may count the day's answers as they come."""

    def __init__(
        self,
        learner: sqlite3.Connection,
        library: sqlite3.Connection,
        clock: Clock,
        make_id: Callable[[], str],
        settings: SettingsService,
    ) -> None:
        self._learner = learner
        self._library = library
        self._clock = clock
        self._make_id = make_id
        self._settings = settings
        self._timekeeper = Timekeeper(learner, library)
        self._due = DueReviews(learner)
        self._done: tuple[int, Counts] | None = None
        self._undone: list[CardId] = []

    def enrol(self) -> int:
        """Catches up with the packs that changed since the last time; returns how many cards are new."""
        learner = profile.learner_id(self._learner)
        wanted = headings.revisions(self._library, own_pack_id(learner) if learner else None)
        enrolled = enrolment.enrolled_revisions(self._learner)
        for pack in enrolled.keys() - wanted.keys():
            with transaction(self._learner):
                enrolment.retire_pack(self._learner, pack)
        fresh = 0
        for pack, revision in wanted.items():
            if enrolled.get(pack) != revision:
                with transaction(self._learner):
                    rows = enrol_rows(self._library, pack)
                    fresh += enrolment.enrol(self._learner, pack, revision, rows)
        return fresh

    def plan(self, scope: Scope = EVERYTHING) -> DayPlan:
        tally = self._tally(scope, today_of(self._now()))
        duration = self._usual_duration() * (tally.reviews + tally.new)
        return DayPlan(tally.reviews, tally.new, tally.slipping, duration)

    def next_card(self, scope: Scope = EVERYTHING, *, before_time: bool = False) -> "DueCard | None":
        """`before_time`: where nothing else is left, a minute step of today that is not due yet."""
        today = today_of(self._now())
        found = self._undone_card(scope, today) or self._first(scope, today, before_time)
        if found is None:
            return None
        from studyapp.services.due_card import due_card  # loads what cards show, which no start does

        return due_card(self._library, found, today.now)

    def answer(self, card: CardId, rating: Rating, duration: timedelta) -> Answered:
        now = self._now()
        today = today_of(now)
        with self._due.answering(card, today), transaction(self._learner):
            enrolled = cards.enrolled_card(self._learner, card)
            memory, interval = scheduler.review(card, enrolled.memory, rating, today.now)
            cards.save_memory(self._learner, enrolled.row, memory)
            review = reviews.Review(ReviewId(self._make_id()), card, rating, now, duration, interval)
            reviews.append(self._learner, review)
        self._count(enrolled.memory, today.day)
        self._undone = [each for each in self._undone if each != card]
        return Answered(review.id, card, interval)

    def undo(self) -> CardId | None:
        """Voids the newest answer of today and shows its card first; None where there is none."""
        now = self._now()
        with transaction(self._learner):
            newest = reviews.newest(self._learner, study_day(now))
            if newest is None:
                return None
            review, card = newest
            reviews.append_void(self._learner, ReviewId(self._make_id()), card, review, now)
            self._restore(card)
        self._done = None
        self._undone.append(card)
        return card

    def bury(self, card: CardId) -> None:
        today = study_day(self._now())
        with transaction(self._learner):
            cards.bury(self._learner, card, until=today + 1)

    def suspend(self, card: CardId) -> None:
        with transaction(self._learner):
            cards.suspend(self._learner, card)

    def next_step_at(self, scope: Scope = EVERYTHING) -> datetime | None:
        """When the earliest card that comes back in minutes is due, if that is still today."""
        now = self._now()
        step = queue.first(self._learner, (Source.ANY_STEP,), scope, today_of(now))
        if step is None or step.memory.due_at is None:
            return None
        return from_unix_ms(step.memory.due_at, now.tzinfo)

    def later_answer(self) -> datetime | None:
        """The time of an answer that the clock says is still to come: then or now it was wrong."""
        now = self._now()
        return from_unix_ms(self._timekeeper.later, now.tzinfo) if self._timekeeper.later else None

    def _now(self) -> datetime:
        now = self._clock()
        if self._timekeeper.watch(now):
            self._done = None
        return now

    def _tally(self, scope: Scope, today: Today) -> Tally:
        sources = {Source.ANY_STEP, Source.URGENT, Source.NEW}
        if scope.chosen:
            sources |= {Source.REVIEW, Source.AHEAD}
        waiting = {each: queue.waiting(self._learner, each, scope, today) for each in sources}
        if scope.chosen:
            return tally_of_choice(waiting, today.day)
        due = self._due.days(scope, today)
        return tally_of_day(waiting, due, self._limits().left_after(self._done_on(today.day)), today.day)

    def _first(self, scope: Scope, today: Today, before_time: bool) -> EnrolledCard | None:
        order = order_of_sources(scope, self._limits(), self._done_on(today.day))
        sources = (*order, Source.ANY_STEP) if before_time else order
        return queue.first(self._learner, sources, scope, today)

    def _undone_card(self, scope: Scope, today: Today) -> EnrolledCard | None:
        for card in reversed(self._undone):
            found = cards.enrolled_card(self._learner, card)
            if scope.holds(found.pack, found.key_point) and queue.is_live(self._learner, found.row, today):
                return found
        return None

    def _restore(self, card: CardId) -> None:
        """Rebuilds the card from its live reviews: its memory, and whether a quiz had made it urgent."""
        enrolled = cards.enrolled_card(self._learner, card)
        memory = scheduler.replay(card, reviews.answers(self._learner, card))
        urgent = cards.answered_wrong_since(self._learner, enrolled.key_point, memory.last_at)
        cards.save_memory(self._learner, enrolled.row, memory, urgent=urgent)

    def _limits(self) -> Counts:
        settings = self._settings.settings()
        return Counts(reviews=settings.reviews_per_day, new=settings.new_per_day)

    def _done_on(self, day: int) -> Counts:
        if self._done is None or self._done[0] != day:
            self._done = day, reviews.answered_on(self._learner, day)
        return self._done[1]

    def _count(self, before: MemoryState, day: int) -> None:
        """Keeps the count without reading the log again: a card counts once a day, as new or as known."""
        if self._done is None or self._done[0] != day:
            return
        done = self._done[1]
        if before.last_day is None:
            self._done = day, Counts(done.reviews, done.new + 1)
        elif before.last_day < day:
            self._done = day, Counts(done.reviews + 1, done.new)
        elif before.last_day > day:  # the clock was set back: only the log knows
            self._done = None

    def _usual_duration(self) -> timedelta:
        """A card's mean time of late, leaning on a usual one while there is little to go by."""
        count, total = reviews.recent_durations(self._learner)
        return (total + USUAL_DURATION * WEIGHT_OF_USUAL) / (count + WEIGHT_OF_USUAL)
