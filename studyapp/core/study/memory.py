"""What is known of one card's memory: a cache that replaying its reviews rebuilds exactly."""

from enum import IntEnum
from typing import NamedTuple

DESIRED_RETENTION = 0.9
LONGEST_INTERVAL = 36_500
DECAY = -0.1542
FACTOR = 0.9 ** (1 / DECAY) - 1


class MemoryKind(IntEnum):
    NEW = 0
    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


class MemoryState(NamedTuple):
    """`due_day` is set in REVIEW, `due_at` (Unix milliseconds) in LEARNING and RELEARNING, neither in NEW.

    Days are study days; stability is counted in them.
    """

    kind: MemoryKind = MemoryKind.NEW
    step: int | None = None
    stability: float | None = None
    difficulty: float | None = None
    due_day: int | None = None
    due_at: int | None = None
    last_day: int | None = None
    last_at: int | None = None
    reviews: int = 0
    lapses: int = 0


def retrievability(stability: float, elapsed_days: int) -> float:
    """The chance that a card is remembered so long after its last review, by FSRS-6's default parameters.

    The first page adds it up over all cards, before anything loads `fsrs`; tests hold it to the library's.
    """
    return float((1 + FACTOR * max(0, elapsed_days) / stability) ** DECAY)
