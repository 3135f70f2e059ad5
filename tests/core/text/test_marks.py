"""Marks go back to their letters; whole letters are left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.marks import mended_marks
from studyapp.core.text.normalise import nfc
from studyapp.core.text.repairing import repaired
from tests.core.extract import invented
from tests.core.text.legacy_encoders import tcvn3


@pytest.mark.parametrize("text", invented.ALL)
def test_a_text_with_whole_letters_stays_as_it_is(text: str) -> None:
    assert mended_marks(text) == text
    assert mended_marks(unicodedata.normalize("NFD", text)) == text


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Nghi\u0323 quye\u0301\u0302t", "Nghị quyết"),
        ("quy\u00e9\u0302t", "quyết"),
        ("Vie \u0323\u0302t Nam", "Việt Nam"),
        ("tiê \u0301ng", "tiếng"),
        ("a´ a˜ ê´", "á ã ế"),
        ("đu\u0301\u031b\u031bc".replace("\u031b\u031b", "\u031b"), "đức"),
        ("A\u0301\u0306P", "ẮP"),
    ],
)
def test_marks_apart_or_in_the_wrong_order_compose(broken: str, whole: str) -> None:
    assert mended_marks(broken) == whole


@pytest.mark.parametrize(("text", "mended"), [("a´ \u0300", "á\u0300"), ("a \u0302´p", "ấp")])
def test_a_mark_that_comes_beside_its_letter_by_another_is_put_on_it_too(text: str, mended: str) -> None:
    assert mended_marks(text) == mended


@pytest.mark.parametrize("text", ["5´ chạy", "x ˜ y", "~ xấp xỉ", "`lệnh`", "n˜"])
def test_signs_that_are_no_marks_stay(text: str) -> None:
    assert mended_marks(text) == nfc(text)


@given(st.text(alphabet="aăâeêoôơuưyxđ \u0301\u0300\u0309\u0303\u0323\u0302\u0306\u031b´˜", max_size=30))
def test_mending_twice_is_mending_once(text: str) -> None:
    once = mended_marks(text)
    assert mended_marks(once) == once == nfc(once)


def test_repairing_reads_the_old_tables_and_composes() -> None:
    text = "Hội nghị học tập, quán triệt các nghị quyết của Trung ương."
    assert repaired(tcvn3(text)) == text
    assert repaired(unicodedata.normalize("NFD", text)) == text
