"""In which order the options of a form are shown, and what the order never changes."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import PackId
from studyapp.core.quiz.form import Question, arrange, shown
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.quiz.scoring import is_right
from tests.core.quiz.item_values import item

ORDERS = range(40)


def texts(content: Item) -> tuple[str, ...]:
    return tuple(option.text for option in content.options)


def orders(content: Item) -> set[tuple[str, ...]]:
    return {texts(shown(content, random.Random(seed))) for seed in ORDERS}


@given(st.integers(0, 999), st.sampled_from([ItemType.SINGLE, ItemType.MULTIPLE]), st.sets(st.integers(0, 3)))
def test_a_choice_scores_the_same_in_any_order(seed: int, kind: ItemType, chosen: set[int]) -> None:
    written = item(key="BD" if kind is ItemType.MULTIPLE else "B", kind=kind)
    arranged = shown(written, random.Random(seed))
    moved = frozenset(arranged.options.index(written.options[each]) for each in chosen)
    assert is_right(arranged, moved) is is_right(written, frozenset(chosen))


def test_every_option_comes_to_every_place() -> None:
    places = Counter(place for order in orders(item()) for place in enumerate(order))
    assert len(places) == 16


def test_a_seed_gives_one_order() -> None:
    assert shown(item(), random.Random(7)) == shown(item(), random.Random(7))


@pytest.mark.parametrize(
    "last",
    [
        "Tất cả các phương án trên",
        "Tất cả các đáp án trên đều đúng",
        "Cả ba phương án trên",
        "Cả 3 nội dung trên.",
        "Cả hai đều sai",
        "Các ý trên đều đúng",
        "Không có phương án nào đúng",
        "Không phương án nào trong số này",
        "TẤT CẢ CÁC Ý TRÊN",
    ],
)
def test_an_option_that_sums_up_the_others_stays_last(last: str) -> None:
    seen = orders(item("Một", last, "Hai", "Ba"))
    assert {order[-1] for order in seen} == {last}
    assert len(seen) == 6


@pytest.mark.parametrize(
    "free",
    [
        "Tất cả đảng viên",
        "Cả hệ thống chính trị",
        "Không dưới 68 năm",
        "Các tỉnh trên địa bàn cả nước",
        "Trên 95% dân số",
        "Phương án sắp xếp tổ chức bộ máy",
    ],
)
def test_words_alike_do_not_pin_an_option(free: str) -> None:
    assert len({order.index(free) for order in orders(item("Một", free, "Hai", "Ba"))}) == 4


@pytest.mark.parametrize(
    "lettered",
    ["Cả A và B", "Cả A và B đều đúng", "A, B và C", "Phương án A hoặc D", "Chỉ câu B đúng", "Đáp án C"],
)
def test_options_named_by_letters_keep_the_order_they_were_written_in(lettered: str) -> None:
    written = item("Một", "Hai", "Ba", lettered)
    assert orders(written) == {texts(written)}


@pytest.mark.parametrize("written", [("Đúng", "Sai"), ("Sai", "Đúng"), ("sai", "đúng")])
def test_true_stands_before_false(written: tuple[str, str]) -> None:
    content = item(*written, key="A", kind=ItemType.TRUE_FALSE)
    (order,) = orders(content)
    assert order == tuple(sorted(written, key=str.lower, reverse=True))
    arranged = shown(content, random.Random(0))
    assert [each for each in arranged.options if each.correct] == [content.options[0]]


@pytest.mark.parametrize("kind", [ItemType.ORDER, ItemType.MATCH, ItemType.FILL_IN])
def test_options_whose_order_is_the_answer_are_left_alone(kind: ItemType) -> None:
    content = item(kind=kind)
    assert orders(content) == {texts(content)}


def test_only_the_order_of_options_is_changed() -> None:
    written = [Question(item(name=f"c{at}"), PackId(f"bo{at}")) for at in range(5)]
    arranged = arrange(written, random.Random(1))
    assert [each.pack for each in arranged.questions] == [each.pack for each in written]
    for before, after in zip(written, arranged.questions, strict=True):
        assert sorted(texts(after.item)) == sorted(texts(before.item))
        assert replace(after.item, options=before.item.options) == before.item
