"""FSRS-6 through py-fsrs: what a rating makes of a memory, so many days after the last review.

The one minute step is ten minutes: a new or forgotten card rated AGAIN comes back after it (HARD: after 15),
GOOD and EASY give days at once. Importing this module loads `fsrs`; only the scheduler does, when needed.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

import fsrs

from studyapp.core.study.memory import DESIRED_RETENTION, LONGEST_INTERVAL, MemoryKind, MemoryState
from studyapp.core.study.rating import Rating

STEPS = (timedelta(minutes=10),)
LONGEST_STABILITY = 36_500.0  # py-fsrs lets it grow for ever; other FSRS engines and Anki do not
ENGINE = fsrs.Scheduler(
    desired_retention=DESIRED_RETENTION,
    learning_steps=STEPS,
    relearning_steps=STEPS,
    maximum_interval=LONGEST_INTERVAL,
    enable_fuzzing=False,
)
LAST_REVIEW = datetime(2000, 1, 1, tzinfo=UTC)


class Judgement(NamedTuple):
    kind: MemoryKind
    step: int | None
    stability: float
    difficulty: float
    wait: timedelta


@lru_cache(maxsize=8)
def judge(memory: MemoryState, rating: Rating, elapsed_days: int) -> Judgement:
    """py-fsrs counts spans of 24 hours: whole days are put between the reviews, whatever their hours were.

    The latest are kept, because the answer to a card is among the four that were previewed.
    """
    now = LAST_REVIEW + timedelta(days=elapsed_days)
    card, _ = ENGINE.review_card(_card_of(memory), fsrs.Rating(rating), now)
    assert card.stability is not None  # every review sets both
    assert card.difficulty is not None
    stability = min(card.stability, LONGEST_STABILITY)
    return Judgement(MemoryKind(card.state), card.step, stability, card.difficulty, card.due - now)


def _card_of(memory: MemoryState) -> fsrs.Card:
    return fsrs.Card(
        card_id=0,  # without one, the constructor reads the clock and sleeps
        state=fsrs.State(memory.kind or MemoryKind.LEARNING),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=LAST_REVIEW,
        last_review=None if memory.kind is MemoryKind.NEW else LAST_REVIEW,
    )
