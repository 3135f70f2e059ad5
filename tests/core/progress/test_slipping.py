"""Which key points are being forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.recall import Memory
from studyapp.core.progress.slipping import slipping
from studyapp.core.study.memory import DESIRED_RETENTION

TODAY = 1000
MANY = 100


def memory(point: str, stability: float, days_ago: int, suspended: bool = False) -> Memory:
    return Memory(KeyPointId(point), stability, TODAY - days_ago, suspended)


def names(*memories: Memory, limit: int = MANY) -> list[str]:
    return [each.key_point for each in slipping(memories, TODAY, limit)]


def test_the_weakest_comes_first() -> None:
    assert names(memory("a", 10, 12), memory("b", 10, 60), memory("c", 10, 30)) == ["b", "c", "a"]


def test_what_is_safe_until_after_tomorrow_is_not_named() -> None:
    assert names(memory("safe", 10, 8), memory("tomorrow", 10, 10)) == ["tomorrow"]
    assert names(memory("just", 10, 9)) == []


def test_a_point_is_as_weak_as_its_weakest_card() -> None:
    (only,) = slipping([memory("a", 10, 12), memory("a", 10, 60), memory("a", 90, 1)], TODAY, MANY)
    assert only.retrievability == memory("a", 10, 60).on(TODAY)


def test_what_was_reviewed_today_has_had_its_turn() -> None:
    assert names(memory("a", 0.1, 0)) == []
    assert names(memory("a", 0.1, 0), memory("a", 10, 60)) == ["a"]


def test_suspended_cards_are_left_in_peace() -> None:
    assert names(memory("a", 1, 300, suspended=True), memory("b", 1, 2)) == ["b"]


def test_equals_come_in_a_fixed_order() -> None:
    assert names(memory("b", 5, 50), memory("a", 5, 50)) == ["a", "b"]


memories = st.lists(
    st.builds(
        Memory,
        st.sampled_from("abcdef").map(KeyPointId),
        st.floats(0.01, 400),
        st.integers(TODAY - 400, TODAY + 3),
        st.booleans(),
    )
)


@given(memories, st.integers(0, 8))
def test_each_point_stands_once_weakest_first_and_below_what_is_wished(
    memories: list[Memory], limit: int
) -> None:
    found = slipping(memories, TODAY, limit)
    assert len(found) <= limit
    assert len({each.key_point for each in found}) == len(found)
    assert sorted(each.retrievability for each in found) == [each.retrievability for each in found]
    for each in found:
        cards = [one for one in memories if one.key_point == each.key_point and not one.suspended]
        assert any(
            one.on(TODAY) == each.retrievability and one.on(TODAY + 1) < DESIRED_RETENTION for one in cards
        )


@given(memories)
def test_a_limit_takes_the_head_of_the_whole_list(memories: list[Memory]) -> None:
    assert slipping(memories, TODAY, 2) == slipping(memories, TODAY, MANY)[:2]
