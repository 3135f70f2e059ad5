"""Both tone styles become the old one; what is written one way only stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.tones import old_style


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("khoá", "khóa"),
        ("Uỷ ban", "Ủy ban"),
        ("UỶ VIÊN", "ỦY VIÊN"),
        ("hoà bình", "hòa bình"),
        ("Hoá", "Hóa"),
        ("sức khoẻ", "sức khỏe"),
        ("thuỷ, huỵ", "thủy, hụy"),
        ("loã", "lõa"),
    ],
)
def test_an_open_syllable_takes_the_old_placement(new: str, old: str) -> None:
    assert old_style(new) == old


@pytest.mark.parametrize(
    "word", ["hoàn", "quý", "quỳ", "Quỹ", "suýt", "giếng", "toán", "khoét", "khóa", "thuyền"]
)
def test_a_closed_syllable_and_qu_are_left_alone(word: str) -> None:
    assert old_style(word) == word


@given(st.text())
def test_length_never_changes(text: str) -> None:
    assert len(old_style(text)) == len(text)


@given(st.text(alphabet="hqHuUoOaAeyáóÓòỏạẹýỷ "))
def test_a_second_pass_changes_nothing(text: str) -> None:
    assert old_style(old_style(text)) == old_style(text)
