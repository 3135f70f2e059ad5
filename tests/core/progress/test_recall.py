"""A memory on a day."""

import math

import pytest

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.recall import Memory
from studyapp.core.study.memory import retrievability

MEMORY = Memory(KeyPointId("a"), stability=10.0, last_day=100)


@pytest.mark.parametrize(("day", "recall"), [(100, 1.0), (110, 0.9), (99, 1.0)])
def test_a_memory_fades_from_the_day_of_its_last_review(day: int, recall: float) -> None:
    assert math.isclose(MEMORY.on(day), recall)


def test_a_memory_fades_as_the_scheduler_has_it() -> None:
    assert [MEMORY.on(100 + days) for days in range(40)] == [retrievability(10.0, days) for days in range(40)]
