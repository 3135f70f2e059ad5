"""Stock of wrong answers."""

import pytest

from studyapp.core.authoring.stock import FIELD_TASKS, STUDY_AIMS, STUDY_TASKS, unspoken
from studyapp.core.text.folding import fold

ALL = (*STUDY_TASKS, *STUDY_AIMS, *(words for _, words in FIELD_TASKS))


def test_no_wrong_answer_stands_twice() -> None:
    assert len(set(ALL)) == len(ALL)


@pytest.mark.parametrize("words", ALL)
def test_a_wrong_answer_is_a_clause_with_a_small_letter_and_no_end_mark(words: str) -> None:
    assert words[0].islower()
    assert words[-1].isalpha()
    assert len(words.split()) >= 6


def test_what_an_article_speaks_of_is_no_wrong_answer() -> None:
    article = fold("Tỉnh in sổ tay tóm tắt để phát cho từng đại biểu.")
    left = unspoken(STUDY_TASKS, article)
    assert "in sổ tay tóm tắt nội dung nghị quyết để phát cho từng đại biểu" not in left
    assert len(left) == len(STUDY_TASKS) - 1


def test_an_article_of_other_words_leaves_the_stock_whole() -> None:
    assert unspoken(STUDY_TASKS, fold("Trời hôm nay đẹp.")) == STUDY_TASKS


@pytest.mark.parametrize("length", [30, 40, 60, 80, 100, 130])
def test_the_stock_has_clauses_of_every_length(length: int) -> None:
    assert sum(length / 1.6 <= len(words) <= length * 1.6 for words in STUDY_TASKS) >= 3
