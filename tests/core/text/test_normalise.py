"""The matching copy says the same in one set of signs, at the same offsets."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.normalise import collapsed, matching, nfc


@pytest.mark.parametrize(
    ("written", "copy"),
    [
        ("Nghị\u00a0quyết", "Nghị quyết"),
        ("18 – NQ/TW", "18 - NQ/TW"),
        ("chính trị — xã hội", "chính trị - xã hội"),
        ("«Về dân số»", "“Về dân số”"),
        ("và…", "và…"),
        ("Uỷ viên", "Ủy viên"),
        ("a\u200bb", "a b"),
        ("a\tb\r", "a b "),
        ("một\u2028hai", "một\nhai"),
        ("QÐ-TTg", "QĐ-TTg"),
    ],
)
def test_signs_are_unified(written: str, copy: str) -> None:
    assert matching(written) == copy


@given(st.text())
def test_offsets_survive(text: str) -> None:
    assert len(matching(nfc(text))) == len(nfc(text))


@given(st.text())
def test_lines_stay_lines(text: str) -> None:
    assert matching(text).count("\n") >= text.count("\n")


def test_decomposed_letters_are_composed() -> None:
    assert nfc(unicodedata.normalize("NFD", "Thực hiện")) == "Thực hiện"


def test_a_piece_is_shown_on_one_line() -> None:
    assert collapsed("  Ban \n Bí\u00a0thư ") == "Ban Bí thư"
