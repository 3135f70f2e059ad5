"""Some weeks of study for the tour, answered for real under a clock that is moved by hand."""

import random
from datetime import datetime, timedelta, timezone

from studyapp.app import LearnerSession
from studyapp.core.study.rating import Rating

ZONE = timezone(timedelta(hours=7))
TODAY = datetime(2026, 11, 20, 8, 0, tzinfo=ZONE)
WEEKS = 7
BEGINNING = TODAY - timedelta(weeks=WEEKS)
NEW_PER_DAY = 1
DAYS_OFF = 0.25
LAST_DAYS_OFF = 4
REMEMBERED = 0.85


class TourClock:
    """`now` is moved by whoever holds it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


def study_for_weeks(session: LearnerSession, clock: TourClock) -> None:
    """Most days, all that is due; some answers wrong, as people are. The days before `TODAY` are free."""
    rng = random.Random(21)
    for day in range(1, WEEKS * 7 - LAST_DAYS_OFF):
        if rng.random() >= DAYS_OFF:
            clock.now = BEGINNING + timedelta(days=day)
            study_one_day(session, clock, rng)


def study_one_day(session: LearnerSession, clock: TourClock, rng: random.Random) -> None:
    left = NEW_PER_DAY
    while (due := session.study.next_card()) is not None:
        if due.is_new:
            if left == 0:
                return
            left -= 1
        rating = Rating.GOOD if rng.random() < REMEMBERED else Rating.AGAIN
        session.study.answer(due.card.id, rating, timedelta(seconds=9))
        clock.wait(seconds=9)
