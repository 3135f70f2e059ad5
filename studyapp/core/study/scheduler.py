"""What a rating makes of a card's memory and when the card comes back, in study days and real minutes."""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from studyapp.core.ids import CardId
from studyapp.core.study.day import Moment
from studyapp.core.study.fuzz import fuzzed, luck
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.core.study.rating import Answer, Rating

if TYPE_CHECKING:
    from studyapp.core.study.fsrs6 import Judgement


def review(card: CardId, memory: MemoryState, rating: Rating, now: Moment) -> tuple[MemoryState, timedelta]:
    """The memory after the rating, and the interval that was given."""
    last_day, day = _days(memory, now)
    judged = _judge()(memory, rating, day - last_day)
    in_days = judged.kind is MemoryKind.REVIEW
    wait = _wait(judged, luck(card, memory.reviews))
    after = MemoryState(
        kind=judged.kind,
        step=judged.step,
        stability=judged.stability,
        difficulty=judged.difficulty,
        due_day=day + wait.days if in_days else None,
        due_at=None if in_days else now.at + wait // timedelta(milliseconds=1),
        last_day=day,
        last_at=now.at,
        reviews=memory.reviews + 1,
        lapses=memory.lapses + (memory.kind is MemoryKind.REVIEW and rating is Rating.AGAIN),
    )
    return after, wait


def preview(card: CardId, memory: MemoryState, now: Moment) -> Mapping[Rating, timedelta]:
    """The interval each rating would give."""
    last_day, day = _days(memory, now)
    judge, chance = _judge(), luck(card, memory.reviews)
    return {rating: _wait(judge(memory, rating, day - last_day), chance) for rating in Rating}


def replay(card: CardId, answers: Iterable[Answer]) -> MemoryState:
    """The memory that these answers leave, in the order they were given."""
    memory = MemoryState()
    for answer in answers:
        memory, _ = review(card, memory, answer.rating, answer.moment)
    return memory


def _days(memory: MemoryState, now: Moment) -> tuple[int, int]:
    """Of the last review and of this one; with the clock set back, a card's own days stand still.

    So nothing learnt is lost or counted twice.
    """
    last_day = now.day if memory.last_day is None else memory.last_day
    return last_day, max(now.day, last_day)


def _wait(judged: "Judgement", chance: float) -> timedelta:
    in_days = judged.kind is MemoryKind.REVIEW
    return timedelta(days=fuzzed(judged.wait.days, chance)) if in_days else judged.wait


@cache
def _judge() -> Callable[[MemoryState, Rating, int], "Judgement"]:
    """The one lazy import of this layer: `fsrs` takes 20 ms to load, which start-up must not pay."""
    from studyapp.core.study.fsrs6 import judge

    return judge
