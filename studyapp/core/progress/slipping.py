"""What is being forgotten: key points whose memory falls below the desired retention by tomorrow."""

from collections.abc import Iterable
from typing import NamedTuple

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.recall import Memory


class Fading(NamedTuple):
    key_point: KeyPointId
    retrievability: float


def slipping(memories: Iterable[Memory], today: int, limit: int) -> tuple[Fading, ...]:
    """A key point is remembered as well as its weakest card; the weakest come first.

    What was reviewed today has had its turn, however short its memory is; suspended cards have none.
    """
    weakest: dict[KeyPointId, float] = {}
    for memory in memories:
        has_turn = not memory.suspended and memory.last_day < today
        if has_turn and memory.fades_by(today + 1):
            recall = memory.on(today)
            weakest[memory.key_point] = min(recall, weakest.get(memory.key_point, recall))
    order = sorted(weakest, key=lambda point: (weakest[point], point))
    return tuple(Fading(point, weakest[point]) for point in order[:limit])
