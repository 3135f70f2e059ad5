"""An article is kept with its pack; the same text again is the same article."""

import sqlite3

import pytest

from studyapp.core.ids import ArticleId
from studyapp.storage.library import articles, packs
from tests.storage.library.library_values import article, filled


@pytest.fixture
def pack(library: sqlite3.Connection) -> int:
    return packs.save_pack(library, filled("a1").pack, 1000)


def test_an_article_comes_back_by_its_id_and_by_its_pack(library: sqlite3.Connection, pack: int) -> None:
    given = article()
    articles.save_article(library, pack, given, {})
    assert articles.article(library, ArticleId("a1")) == given
    assert articles.article_of_pack(library, pack) == given


def test_saving_it_again_brings_it_up_to_date(library: sqlite3.Connection, pack: int) -> None:
    first = articles.save_article(library, pack, article(), {"vague": 1})
    again = articles.save_article(library, pack, article(publisher="Báo Khác"), {})
    assert first == again
    assert articles.article(library, ArticleId("a1")).publisher == "Báo Khác"
    assert articles.refused_of_pack(library, pack) == {}


def test_a_shipped_pack_has_no_article(library: sqlite3.Connection, pack: int) -> None:
    assert articles.article_of_pack(library, pack) is None


def test_an_article_that_was_never_there_is_our_mistake(library: sqlite3.Connection) -> None:
    with pytest.raises(LookupError):
        articles.article(library, ArticleId("nothing"))
