"""Figures of policy with their number left out."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.writers.figures import _around, drafts
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

HEAD = "Mục tiêu của Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\n"
FRAME = "theo bài báo về Nghị quyết số 57-NQ/TW ngày 22/12/2024"


def test_a_clause_with_a_figure_makes_a_cloze_card() -> None:
    text = HEAD + "Đến năm 2030, quy mô kinh tế số của cả nước đạt tối thiểu 30% tổng sản phẩm trong nước."
    (card,) = cards(drafts(material_of(text)))
    assert card.type is CardType.CLOZE
    assert card.prompt == (
        f"Điền vào chỗ trống {FRAME}: Đến năm 2030, quy mô kinh tế số của cả nước đạt […] tổng sản phẩm "
        f"trong nước."
    )
    assert card.answer == "tối thiểu 30%"


def test_an_item_offers_figures_on_both_sides_in_order() -> None:
    text = HEAD + "Đến năm 2030, tuổi thọ bình quân của người dân đạt khoảng 75 tuổi trên cả nước."
    (item,) = items(drafts(material_of(text)), ItemType.SINGLE)
    values = [int("".join(filter(str.isdigit, option.text))) for option in item.options]
    assert values == sorted(values)
    assert min(values) < 75 < max(values)
    assert key(item) == ["Khoảng 75 tuổi"]


def test_who_says_it_is_no_part_of_the_clause() -> None:
    text = (
        HEAD
        + "Đồng chí Trần Quốc Bảo nhấn mạnh: Đến năm 2030, tỷ lệ hộ nghèo của cả nước giảm còn dưới 3% số hộ."
    )
    (card,) = cards(drafts(material_of(text)))
    assert "Trần Quốc Bảo" not in card.prompt


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong đó, tỷ lệ hộ nghèo của các xã vùng cao giảm còn dưới 10% số hộ.",
        "Hội nghị nghỉ giải lao 15 phút rồi tiếp tục.",
    ],
)
def test_a_clause_that_leans_on_another_or_is_trivial_is_left_alone(sentence: str) -> None:
    assert list(drafts(material_of(HEAD + sentence))) == []


@pytest.mark.parametrize(
    ("number", "share", "expected"),
    [
        ("30", True, ["10", "20", "30", "40"]),
        ("95", True, ["93", "94", "95", "96"]),
        ("75", False, ["65", "70", "75", "80"]),
        ("2,1", False, ["1,3", "1,7", "2,1", "2,5"]),
        ("500.000", False, ["300.000", "400.000", "500.000", "600.000"]),
        ("1", False, []),
        ("100", True, []),
    ],
)
def test_wrong_numbers_are_written_like_the_right_one(number: str, share: bool, expected: list[str]) -> None:
    assert _around(number, above=1, share=share) == expected


@given(st.integers(min_value=1, max_value=10_000_000), st.sampled_from([1, 2]), st.booleans())
def test_the_right_number_stands_between_smaller_and_larger_ones(value: int, above: int, share: bool) -> None:
    found = [Decimal(each) for each in _around(str(value), above=above, share=share)]
    if found:
        assert found == sorted(set(found))
        assert found.index(Decimal(value)) == 3 - above
        assert min(found) > 0
        assert not share or max(found) < 100


def test_a_word_that_leads_on_is_no_part_of_the_clause() -> None:
    text = HEAD + "Theo đó, các chi bộ phải dành ít nhất 30 phút trong mỗi kỳ sinh hoạt để thảo luận."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Các chi bộ phải dành […] trong mỗi kỳ sinh hoạt để thảo luận.")
