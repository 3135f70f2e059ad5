"""Marks and tones: which words of a text are meant by a query."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.services.matches import (
    LONGEST_TEXT,
    MOST_WORDS,
    closeness,
    excerpt,
    marks_in,
    query_words,
    words_of,
)

SYLLABLES = ["dân", "số", "Đường", "dưỡng", "hoà", "hòa", "thuỷ", "21-NQ/TW", "tuổi", "75", "điện-thoại"]
texts = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=120).map(" ".join)


def marked(text: str, query: str) -> list[str]:
    return [span.of(text) for span in marks_in(text, query_words(query))]


@pytest.mark.parametrize(
    ("query", "folded"),
    [
        ("dân số", ["dan", "so"]),
        ("Đường", ["duong"]),
        ("21-NQ/TW", ["21", "nq", "tw"]),
        ('C++ "', ["c"]),
        ("dân AND số OR NOT NEAR(x)", ["dan", "and", "so", "or", "not", "near", "x"]),
        ("folded: ^* -", ["folded"]),
        ("“ … ”", []),
        ("", []),
    ],
)
def test_a_query_is_its_words_and_nothing_is_an_operator(query: str, folded: list[str]) -> None:
    assert [word.folded for word in query_words(query)] == folded


def test_a_pasted_page_is_cut_to_its_first_words() -> None:
    assert len(query_words("chữ " * 500)) == MOST_WORDS


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Công tác dân số", "dan so", ["dân", "số"]),
        ("Công tác dân số", "dân số", ["dân", "số"]),
        ("Công tác dân số", "DÂN SỐ", ["dân", "số"]),
        ("Đường và dưỡng", "duong", ["Đường", "dưỡng"]),
        ("Đường và dưỡng", "đường", ["Đường"]),
        ("Chỉ có dưỡng", "đường", ["dưỡng"]),
        ("Nghị quyết số 21-NQ/TW", "21 nq/tw", ["21", "NQ", "TW"]),
        ("hoà bình, hòa bình", "hòa", ["hoà", "hòa"]),
        ("đang gõ nghị quyết", "nghị quy", ["nghị", "quyết"]),
        ("so sánh", "s", []),
        ("Dân số do toàn dân, cơ sở dân số", "dan so", ["Dân", "số", "dân", "số"]),
        ("Dân số do toàn dân", "dân số", ["Dân", "số"]),
        ("số người, toàn dân", "dan so", ["số", "dân"]),
        ("không có gì", "dân", []),
    ],
)
def test_marks_are_the_words_that_were_asked_for(text: str, query: str, expected: list[str]) -> None:
    assert marked(text, query) == expected


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_decomposed_query_means_the_same(form: str) -> None:
    query = unicodedata.normalize(form, "dân số")  # type: ignore[arg-type]
    assert marked("Công tác dân số", query) == ["dân", "số"]


@pytest.mark.parametrize(
    ("text", "query", "count", "together"),
    [
        ("đường đi", "đường", 1, True),
        ("dưỡng sinh", "đường", 0, False),
        ("dưỡng sinh", "duong", 1, True),
        ("công tác dân số", "dân số", 2, True),
        ("số người dân", "dân số", 2, False),
        ("công tác Dẫn Số", "dân số", 1, False),
        ("công tác Dẫn Số", "dan so", 2, True),
        ("dân — số", "dân số", 2, True),
        ("hoà bình", "hòa bình", 2, True),
        ("hòa bình", "hoà bình", 2, True),
        ("nghị quyết", "nghị quy", 2, True),
        ("nghị định, quyết", "nghị quy", 2, False),
        ("một s", "s", 1, True),
        ("một số", "s", 0, False),
        ("không có", "dân", 0, False),
    ],
)
def test_closeness_is_the_words_as_they_were_typed_and_whether_side_by_side(
    text: str, query: str, count: int, together: bool
) -> None:
    assert closeness(text, query_words(query)) == (count, together)
    assert closeness(text, query_words(unicodedata.normalize("NFD", query))) == (count, together)


@given(texts, st.integers(0, 5))
def test_a_text_is_closest_to_its_own_words(text: str, start: int) -> None:
    part = query_words(" ".join(text.split()[start : start + 3]))
    if part:
        assert closeness(text, part) == (len(part), True)


@given(st.text(max_size=60))
def test_words_lie_in_the_composed_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    for word in words_of(text):
        assert len(word.span.of(composed)) == len(word.folded)


@given(texts, st.sampled_from(SYLLABLES))
def test_an_excerpt_is_short_and_its_marks_say_the_same_word(text: str, query: str) -> None:
    words = query_words(query)
    shown = excerpt(text, words)
    assert len(shown.text) <= LONGEST_TEXT + 2
    assert shown.text.strip("…") in text
    wanted = {word.folded for word in words}
    assert {word.folded for mark in shown.marks for word in words_of(mark.of(shown.text))} <= wanted
    assert bool(shown.marks) == bool(marks_in(text, words))


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("Công tác dân số", query_words("dân")).text == "Công tác dân số"


def test_a_long_text_begins_shortly_before_the_first_mark_and_between_words() -> None:
    text = "mở đầu " * 60 + "dân số " + "kết thúc " * 60
    shown = excerpt(text, query_words("dân số"))
    assert shown.text.startswith("…mở đầu ") or shown.text.startswith("…đầu ")
    assert shown.text.endswith("…")
    assert [mark.of(shown.text) for mark in shown.marks] == ["dân", "số"]
    assert shown.marks[0].start <= 62


def test_a_word_longer_than_the_excerpt_is_cut() -> None:
    shown = excerpt("x" * 1000, query_words("xx"))
    assert len(shown.text) == LONGEST_TEXT + 1
