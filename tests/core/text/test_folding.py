"""Folding keeps offsets; answers are equal however they are typed, and unequal where the sense differs."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.text.folding import equal_answers, fold
from studyapp.core.text.normalise import nfc


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đổi mới", "doi moi"),
        ("NGHỊ QUYẾT", "nghi quyet"),
        ("khoá = khóa", "khoa = khoa"),
        ("Ưu đãi 20%", "uu dai 20%"),
        ("İ", "i"),
        ("ß…", "ß…"),
    ],
)
def test_marks_and_case_go(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_the_folded_text_is_as_long_as_the_composed_one(text: str) -> None:
    assert len(fold(text)) == len(nfc(text))


@given(st.text())
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(nfc(text))


@given(st.text(alphabet="aăâđeêoôơuưyáàảãạấầẩẫậắằẳẵặ xyz"))
def test_vietnamese_text_folds_to_ascii(text: str) -> None:
    assert fold(text).isascii()


def test_a_long_text_folds_as_a_short_one_does() -> None:
    assert fold("Đồng chí Ấy. " * 100) == fold("Đồng chí Ấy. ") * 100


@pytest.mark.parametrize(
    ("given_answer", "expected"),
    [
        ("khoá  XII", "khóa xii"),
        ("134 ngàn", "134 nghìn"),
        ("TW", "Trung ương"),
        ("T.Ư", "trung ương"),
        ("lần thứ 6", "lần thứ Sáu"),
        ("lần thứ sáu", "lần thứ 6."),
        ("20.000", "20000"),
        ("20 000 đại biểu", "20.000 đại biểu"),
        ("09/11/2022", "9/11/2022"),
        ("90 %", "90%"),
        ("18 - NQ/TW", "18–NQ/TW"),
        ("“đổi mới”", "Đổi mới"),
    ],
)
def test_equal_answers(given_answer: str, expected: str) -> None:
    assert equal_answers(given_answer, expected)
    assert equal_answers(expected, given_answer)


@pytest.mark.parametrize(
    ("given_answer", "expected"),
    [
        ("12", "13"),
        ("1,5", "15"),
        ("dân số", "dân sơ"),
        ("2.017", "2.0170"),
        ("hơn 600", "600"),
        ("khóa XII", "khóa XIII"),
        ("", "0"),
        ("10", "100"),
    ],
)
def test_unequal_answers(given_answer: str, expected: str) -> None:
    assert not equal_answers(given_answer, expected)


@given(st.text())
def test_an_answer_equals_itself_in_either_composition(text: str) -> None:
    assert equal_answers(text, unicodedata.normalize("NFD", text))
