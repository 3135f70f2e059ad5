"""What a practice asks: laws for any bank, and examples of its order."""

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import KeyPointId
from studyapp.core.quiz.blueprint import assemble
from studyapp.core.quiz.item import Item, ItemType
from tests.core.quiz.item_values import item

KINDS = [ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE]
points = st.sampled_from(["a", "b", "c", "d", "e"])
weakness = st.dictionaries(points.map(KeyPointId), st.floats(0, 1))
banks = st.lists(st.tuples(points, st.sampled_from(KINDS)), max_size=25).map(
    lambda drawn: [item(name=f"c{at}", point=point, kind=kind) for at, (point, kind) in enumerate(drawn)]
)


def points_of(items: tuple[Item, ...]) -> list[str]:
    return [each.key_point for each in items]


def bank_of(*points: str) -> list[Item]:
    return [item(name=f"c{at}", point=point) for at, point in enumerate(points)]


@given(banks, st.integers(0, 30), weakness, st.integers(0, 99))
def test_as_many_as_wished_or_as_there_are_and_none_twice(
    bank: list[Item], count: int, weak: dict[KeyPointId, float], seed: int
) -> None:
    asked = assemble(bank, count, weak, random.Random(seed))
    assert len(asked) == min(count, len(bank))
    assert len({each.id for each in asked}) == len(asked)
    assert set(asked) <= set(bank)


@given(banks, st.integers(0, 30), weakness, st.integers(0, 99))
def test_no_key_point_is_asked_again_before_each_had_its_turn(
    bank: list[Item], count: int, weak: dict[KeyPointId, float], seed: int
) -> None:
    have = Counter(each.key_point for each in bank)
    times: Counter[KeyPointId] = Counter()
    for each in assemble(bank, count, weak, random.Random(seed)):
        assert all(times[other] >= min(times[each.key_point], have[other]) for other in have)
        times[each.key_point] += 1


@given(banks, weakness, st.integers(0, 99))
def test_within_a_round_a_weaker_point_never_comes_after_a_stronger(
    bank: list[Item], weak: dict[KeyPointId, float], seed: int
) -> None:
    round_of: Counter[KeyPointId] = Counter()
    last: dict[int, float] = {}
    for each in assemble(bank, len(bank), weak, random.Random(seed)):
        round_of[each.key_point] += 1
        at, weakness = round_of[each.key_point], weak.get(each.key_point, 0.5)
        assert weakness <= last.get(at, 1.0)
        last[at] = weakness


def test_the_unseen_stand_between_the_weak_and_the_known() -> None:
    weak = {KeyPointId("weak"): 0.8, KeyPointId("known"): 0.1}
    asked = assemble(bank_of("known", "unseen", "weak"), 3, weak, random.Random(0))
    assert points_of(asked) == ["weak", "unseen", "known"]


def test_of_equal_points_chance_decides() -> None:
    bank = bank_of("a", "b", "c")
    first = {points_of(assemble(bank, 1, {}, random.Random(seed)))[0] for seed in range(40)}
    assert first == {"a", "b", "c"}


def test_chance_is_the_seed() -> None:
    bank = bank_of(*"aabbccdd")
    assert assemble(bank, 5, {}, random.Random(3)) == assemble(bank, 5, {}, random.Random(3))


def test_types_are_mixed_where_a_point_leaves_a_choice() -> None:
    bank = [item(name=f"{point}-{kind}", point=point, kind=kind) for point in "abcdef" for kind in KINDS]
    for seed in range(20):
        asked = assemble(bank, 6, {}, random.Random(seed))
        assert set(Counter(each.type for each in asked).values()) == {2}
