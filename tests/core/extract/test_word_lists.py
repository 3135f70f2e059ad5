"""The word lists hold together: nothing twice, nothing that contradicts another list."""

import re

import pytest

from studyapp.core.extract.role_words import OFFICE, RANKS, VERB
from studyapp.core.extract.surnames import AMBIGUOUS, BODY_WORDS, STRONG, SURNAMES
from studyapp.core.extract.units import EITHER, OF_POLICY, TAKING_PART
from studyapp.core.text.tones import old_style


def test_strong_surnames_are_surnames_and_never_ambiguous() -> None:
    assert STRONG <= SURNAMES
    assert not STRONG & AMBIGUOUS


def test_no_strong_surname_is_a_word_of_bodies() -> None:
    assert not STRONG & BODY_WORDS


@pytest.mark.parametrize("words", [SURNAMES, AMBIGUOUS, BODY_WORDS])
def test_every_word_is_one_capitalised_syllable_in_the_old_tone_style(words: frozenset[str]) -> None:
    assert all(word[0].isupper() and " " not in word and old_style(word) == word for word in words)


def test_a_unit_belongs_to_one_kind_of_number() -> None:
    lists = (TAKING_PART, EITHER, OF_POLICY)
    assert sum(map(len, lists)) == len(set().union(*lists))


@pytest.mark.parametrize(
    "office",
    [
        "Bí thư",
        "phó bí thư",
        "Phó Thủ tướng",
        "TRƯỞNG",
        "nguyên Chủ tịch",
        "Q. Giám đốc",
        "Đại tá",
        "ủy viên",
        "PGS",
    ],
)
def test_words_that_open_an_office(office: str) -> None:
    assert re.match(OFFICE, office.removeprefix("Q. "))


@pytest.mark.parametrize("word", ["Phóng viên", "Trưởngg", "nhân dân", "đại biểu", "cán bộ", "lãnh đạo"])
def test_words_that_open_no_office(word: str) -> None:
    assert not re.match(OFFICE, word)


@pytest.mark.parametrize("text", ["Bí thư phát biểu", "Bí thư đã dự", "Bí thư báo cáo trước hội nghị"])
def test_a_verb_ends_an_office(text: str) -> None:
    assert VERB.search(text)


@pytest.mark.parametrize(
    "text", ["báo cáo viên Trung ương", "Trưởng Ban Chỉ đạo", "Sở Thông tin", "Ủy viên dự khuyết"]
)
def test_a_verb_inside_an_office_ends_nothing(text: str) -> None:
    assert not VERB.search(text)


def test_ranks_and_degrees_go_with_another_office() -> None:
    assert RANKS.match("Thiếu tướng")
    assert not RANKS.match("Bí thư")
