"""Lines cut at a fixed width are joined; paragraphs, titles and lists are not."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.wrapping import unwrapped

LONG = "Ban Thường vụ Huyện ủy đã tổ chức hội nghị học tập chuyên đề về"


def test_a_sentence_cut_in_two_is_joined() -> None:
    assert unwrapped(f"{LONG}\nphát triển rừng.") == f"{LONG} phát triển rừng."


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG} rừng.\nphát triển rừng.",
        f"{LONG}\nHội nghị diễn ra trong hai ngày.",
        f"{LONG}\n\nphát triển rừng.",
        f"{LONG}\na) phát triển rừng.",
        f"{LONG}\nhuyen van linh hoc tap nghi quyet",
        f"{LONG}:\nphát triển rừng.",
        "Mục tiêu\nphát triển rừng",
        "",
        "\n\n",
    ],
)
def test_other_lines_stay_apart(text: str) -> None:
    assert unwrapped(text) == text


def test_a_text_wrapped_throughout_is_joined_before_capitals_too() -> None:
    sentence = (
        "đồng chí Bí thư Huyện ủy Vân Lĩnh nêu rõ nhiệm vụ của Đảng bộ xã Tân Hòa trong nhiệm kỳ mới và "
    )
    paragraph = sentence * 8
    wrapped = "\n".join(textwrap.wrap(paragraph, 60))
    assert "\n" not in unwrapped(wrapped)


@given(st.text(alphabet="aA đĐ.:\n", max_size=400))
def test_only_line_ends_change_and_only_to_spaces(text: str) -> None:
    joined = unwrapped(text)
    assert len(joined) == len(text)
    assert all(one == other or (one, other) == ("\n", " ") for one, other in zip(text, joined, strict=True))
