"""Wilson intervals and Cohen's kappa."""

from collections import Counter
from collections.abc import Hashable, Sequence
from math import sqrt

Z = 1.96


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share; without any trial it says nothing: 0 to 1."""
    if of == 0:
        return (0.0, 1.0)
    share = hits / of
    middle = share + Z * Z / (2 * of)
    spread = Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    below = 1 + Z * Z / of
    return (max(0.0, (middle - spread) / below), min(1.0, (middle + spread) / below))


def kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """Agreement beyond chance; 1 where both always said one and the same thing."""
    if len(first) != len(second) or not first:
        raise ValueError("kappa needs two judgements of each thing")
    total = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True)) / total
    ones, twos = Counter(first), Counter(second)
    chance = sum(ones[each] * twos[each] for each in ones) / (total * total)
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)
