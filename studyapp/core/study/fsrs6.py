"""FSRS-6 with its default parameters: what a rating makes of a memory, so many days after the last review.

The formulas are those of py-fsrs in its order of operations: tests hold both equal to the last bit. The one
minute step is ten minutes: a new or forgotten card rated AGAIN comes back after it (HARD: after 15), GOOD and
EASY give days at once.
"""

from datetime import timedelta
from functools import lru_cache
from math import e, pow
from typing import NamedTuple

from studyapp.core.study.memory import (
    DECAY,
    DESIRED_RETENTION,
    FACTOR,
    LONGEST_INTERVAL,
    MemoryKind,
    MemoryState,
    retrievability,
)
from studyapp.core.study.rating import Rating

STEP = timedelta(minutes=10)
HARD_STEP = timedelta(minutes=15)
LEAST_STABILITY = 0.001
LONGEST_STABILITY = 36_500.0  # py-fsrs lets it grow for ever; other FSRS engines and Anki do not
EASIEST, HARDEST = 1.0, 10.0
W = (
    *(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796),
    *(1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658),
)
DAYS_PER_STABILITY = pow(DESIRED_RETENTION, 1 / DECAY) - 1
GAIN = pow(e, W[8])
LEAST_LOSS = pow(e, W[17] * W[18])


class Judgement(NamedTuple):
    kind: MemoryKind
    step: int | None
    stability: float
    difficulty: float
    wait: timedelta


@lru_cache(maxsize=8)
def judge(memory: MemoryState, rating: Rating, elapsed_days: int) -> Judgement:
    """The latest are kept, because the answer to a card is among the four that were previewed."""
    if memory.stability is None or memory.difficulty is None:
        stability, difficulty = W[rating - 1], _clamped(_first_difficulty(rating))
    else:
        stability = _next_stability(memory.stability, memory.difficulty, rating, elapsed_days)
        difficulty = _next_difficulty(memory.difficulty, rating)
    known = memory.kind is MemoryKind.REVIEW
    again = MemoryKind.RELEARNING if known else memory.kind or MemoryKind.LEARNING
    if rating is Rating.AGAIN:
        kind, wait = again, STEP
    elif rating is Rating.HARD and not known:
        kind, wait = again, HARD_STEP
    else:
        kind, wait = MemoryKind.REVIEW, timedelta(days=_days(stability))
    step = None if kind is MemoryKind.REVIEW else 0
    return Judgement(kind, step, min(stability, LONGEST_STABILITY), difficulty, wait)


def _days(stability: float) -> int:
    return min(max(round(stability / FACTOR * DAYS_PER_STABILITY), 1), LONGEST_INTERVAL)


def _next_stability(stability: float, difficulty: float, rating: Rating, elapsed_days: int) -> float:
    if elapsed_days < 1:
        after = stability * _growth_within_a_day(stability, rating)
    elif rating is Rating.AGAIN:
        after = _forgotten(stability, difficulty, 1 - retrievability(stability, elapsed_days))
    else:
        after = _recalled(stability, difficulty, 1 - retrievability(stability, elapsed_days), rating)
    return max(after, LEAST_STABILITY)


def _growth_within_a_day(stability: float, rating: Rating) -> float:
    growth = pow(e, W[17] * (rating - 3 + W[18])) * pow(stability, -W[19])
    return growth if rating is Rating.AGAIN else max(growth, 1.0)


def _forgotten(stability: float, difficulty: float, lost: float) -> float:
    """`lost` is the chance that it was forgotten."""
    left = W[11] * pow(difficulty, -W[12]) * (pow(stability + 1, W[13]) - 1) * pow(e, lost * W[14])
    return min(left, stability / LEAST_LOSS)


def _recalled(stability: float, difficulty: float, lost: float, rating: Rating) -> float:
    hard = W[15] if rating is Rating.HARD else 1
    easy = W[16] if rating is Rating.EASY else 1
    gain = GAIN * (11 - difficulty) * pow(stability, -W[9]) * (pow(e, lost * W[10]) - 1)
    return stability * (1 + gain * hard * easy)


def _first_difficulty(rating: Rating) -> float:
    return W[4] - pow(e, W[5] * (rating - 1)) + 1


def _next_difficulty(difficulty: float, rating: Rating) -> float:
    """What a rating adds is less the nearer it is to the hardest; all leans to that of an easy card."""
    change = (HARDEST - difficulty) * -(W[6] * (rating - 3)) / 9.0
    return _clamped(LEANING + (1 - W[7]) * (difficulty + change))


def _clamped(difficulty: float) -> float:
    return min(max(difficulty, EASIEST), HARDEST)


LEANING = W[7] * _first_difficulty(Rating.EASY)
