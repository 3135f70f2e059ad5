"""Which items of the bank a practice asks: weak key points first, each once before any twice, types mixed."""

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from studyapp.core.ids import KeyPointId
from studyapp.core.quiz.item import ItemType

WEAKNESS_OF_THE_UNSEEN = 0.5  # after what is known to be weak, before what is known well


class Askable(Protocol):
    """An item, or what a bank knows of one without reading it."""

    @property
    def key_point(self) -> KeyPointId: ...

    @property
    def type(self) -> ItemType: ...


A = TypeVar("A", bound=Askable)


def assemble(
    bank: Sequence[A], count: int, weak: Mapping[KeyPointId, float], rng: random.Random
) -> tuple[A, ...]:
    """`weak` gives 0 (known well) to 1; at most `count` items, fewer where the bank has fewer."""
    waiting = _by_key_point(rng.sample(bank, len(bank)))
    # The sample above decides between equals: sorting keeps their order.
    points = sorted(waiting, key=lambda point: weak.get(point, WEAKNESS_OF_THE_UNSEEN), reverse=True)
    asked: list[A] = []
    types: Counter[ItemType] = Counter()
    while points and len(asked) < count:
        for point in points[: count - len(asked)]:
            item = min(waiting[point], key=lambda each: types[each.type])
            waiting[point].remove(item)
            types[item.type] += 1
            asked.append(item)
        points = [point for point in points if waiting[point]]
    return tuple(asked)


def _by_key_point(items: Sequence[A]) -> dict[KeyPointId, list[A]]:
    found = defaultdict(list)
    for item in items:
        found[item.key_point].append(item)
    return found
