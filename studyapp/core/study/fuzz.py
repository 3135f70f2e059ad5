"""Spreads intervals a little, as Anki does, so that cards learnt together come apart."""

import math
from functools import cache

from studyapp.core.ids import CardId
from studyapp.core.study.memory import LONGEST_INTERVAL

SHORTEST = 2.5
BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, math.inf, 0.05))


@cache
def fuzz_range(days: int) -> tuple[int, int]:
    """The shortest and the longest interval that may stand for `days`."""
    if days < SHORTEST:
        return days, days
    spread = 1.0 + sum(share * max(0.0, min(days, end) - start) for start, end, share in BANDS)
    low, high = math.floor(days - spread + 0.5), math.floor(days + spread + 0.5)
    return low, min(high, LONGEST_INTERVAL)


def luck(card: CardId, review_number: int) -> float:
    """In [0, 1), the same for ever: replaying a history must give the intervals that were given."""
    from hashlib import blake2b  # loads OpenSSL, which no start needs

    digest = blake2b(f"{card}\n{review_number}".encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 11) / (1 << 53)


def fuzzed(days: int, chance: float) -> int:
    """Grows with `days` for one `chance`, so a better rating never comes back sooner."""
    low, high = fuzz_range(days)
    return low + math.floor(chance * (high - low + 1))
