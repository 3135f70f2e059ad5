"""What the full-text index is asked, and what it gives."""

import sqlite3
from dataclasses import replace

import pytest

from studyapp.storage.library import search
from studyapp.storage.library.passages import PassageKind
from tests.storage.library.library_values import filled, key_point, put

TEXTS = ("Công tác dân số", "Số người dân tham gia", "Dân số, dân số và dân số")


@pytest.fixture
def texts(library: sqlite3.Connection) -> None:
    given = filled("p", cards=(), items=())
    points = tuple(key_point(f"k{at}", text, topic="Ý") for at, text in enumerate(TEXTS))
    put(library, replace(given, pack=replace(given.pack, key_points=points)))


def texts_of(found: tuple[search.FoundPassage, ...]) -> list[str]:
    return [each.passage.text.removeprefix("Ý: ") for each in found]


@pytest.mark.parametrize(
    ("words", "everywhere", "together"),
    [
        (["dan"], '"dan"*', '"dan"*'),
        (["dan", "so"], '"dan" AND "so"*', '"dan" + "so"*'),
        (["dan", "s"], '"dan" AND "s"', '"dan" + "s"'),
        (["and", "or", "not"], '"and" AND "or" AND "not"*', '"and" + "or" + "not"*'),
    ],
)
def test_every_word_is_quoted_and_the_last_may_be_a_beginning(
    words: list[str], everywhere: str, together: str
) -> None:
    assert search.match_all(words) == everywhere
    assert search.match_together(words) == together


@pytest.mark.usefixtures("texts")
def test_words_together_are_fewer_than_words_anywhere(library: sqlite3.Connection) -> None:
    assert search.count(library, search.match_all(["dan", "so"])) == 3
    assert search.count(library, search.match_together(["dan", "so"])) == 2


@pytest.mark.usefixtures("texts")
def test_the_first_come_as_they_lie(library: sqlite3.Connection) -> None:
    match = search.match_all(["dan", "so"])
    assert texts_of(search.first(library, match, 10)) == list(TEXTS)
    assert texts_of(search.first(library, match, 2)) == list(TEXTS[:2])


@pytest.mark.usefixtures("texts")
def test_a_passage_says_what_it_is_and_whose(library: sqlite3.Connection) -> None:
    (found,) = search.first(library, search.match_all(["cong"]), 10)
    assert (found.pack, found.passage.kind, found.passage.key_point) == ("p", PassageKind.KEY_POINT, "k0")
