"""How well a key point is mastered, from 0 to 1: an estimate for self-study.

What the memories of its cards say is believed as far as the answers in quizzes allow:

- memory: the mean retrievability of its cards today, where a card not yet studied counts 0;
- answers: the first answer on a study day, of the latest five days with one. Their Wilson interval (z = 1)
  bounds the memory from both sides: after n right days it is at least n / (n + 1), after n wrong ones at most
  1 / (n + 1), and without any it is not bounded.

So a right answer never lowers it, a wrong one never raises it, repeating within a day changes nothing, and
what was never seen is at 0.
"""

from collections.abc import Iterable, Sequence
from math import sqrt

LATEST_DAYS = 5
Z = 1.0


def mastery(recalled: float, cards: int, answers: Sequence[bool]) -> float:
    """`recalled`: the retrievabilities of its `cards` added up; `answers`: one for each day, oldest first."""
    remembered = recalled / cards if cards else 0.0
    if not answers:
        return remembered
    latest = answers[-LATEST_DAYS:]
    least, most = wilson_interval(sum(latest), len(latest))
    return min(max(remembered, least), most)


def wilson_interval(right: int, asked: int) -> tuple[float, float]:
    """Where the true share of right answers may well lie."""
    share, spread = right / asked, Z * Z / asked
    centre = share + spread / 2
    margin = sqrt(share * (1 - share) * spread + spread * spread / 4)
    return max(0.0, (centre - margin) / (1 + spread)), min(1.0, (centre + margin) / (1 + spread))


def pack_mastery(masteries: Iterable[float], key_points: int) -> float:
    """The mean over all key points of a pack; those that `masteries` leaves out are at 0."""
    return min(1.0, sum(masteries) / key_points) if key_points else 0.0
