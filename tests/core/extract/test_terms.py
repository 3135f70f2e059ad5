"""Numbers of sessions and terms in figures, words and Roman numerals."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.terms import ORDINAL, TERM, ordinal, roman, term_on, terms


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6", 6),
        ("Sáu", 6),
        ("sáu", 6),
        ("VI", 6),
        ("tư", 4),
        ("năm", 5),
        ("mười một", 11),
        ("XIV", 14),
        ("Hội", None),
    ],
)
def test_ordinals(text: str, number: int | None) -> None:
    assert ordinal(text) == number


@given(st.integers(1, 39))
def test_roman_numerals_are_read_back(number: int) -> None:
    assert ordinal(roman(number)) == number
    assert re.fullmatch(ORDINAL, roman(number))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("khóa XII", ("XII",)),
        ("Khóa 13", ("XIII",)),
        ("khóa thứ XIII", ("XIII",)),
        ("khóa XI, XII", ("XI", "XII")),
        ("khóa XI, XII và XIII", ("XI", "XII", "XIII")),
    ],
)
def test_terms(text: str, found: tuple[str, ...]) -> None:
    match = re.fullmatch(TERM, text)
    assert match is not None
    assert terms(match[0]) == found


@pytest.mark.parametrize("text", ["khóa học", "khóa 2020", "khóa IIII"])
def test_what_is_no_term(text: str) -> None:
    assert not re.fullmatch(TERM, text)


@pytest.mark.parametrize(
    ("day", "term"),
    [
        (date(1999, 1, 1), None),
        (date(2016, 1, 27), "XI"),
        (date(2016, 1, 28), "XII"),
        (date(2025, 12, 31), "XIII"),
        (date(2026, 11, 1), "XIV"),
    ],
)
def test_the_term_of_a_day(day: date, term: str | None) -> None:
    assert term_on(day) == term
