"""Packs come back as they were saved; their revision rises; what disappears is retired."""

import sqlite3
from dataclasses import replace

import pytest

from studyapp.core.ids import ArticleId, KeyPointId, PackId
from studyapp.core.library.evidence import Citation, Quote, Sourcing, Span
from studyapp.core.library.origin import Origin
from studyapp.storage.library import articles, headings, key_points, packs
from tests.storage.library.library_values import (
    ARTICLE_TEXT,
    CITED,
    SOURCE,
    article,
    article_point,
    filled,
    key_point,
    put,
)

DAN_SO = PackId("21-2017")


def test_a_pack_comes_back_whole(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, given)
    assert packs.pack(library, DAN_SO) == given.pack


@pytest.mark.parametrize("read", [packs.pack, packs.row_of])
def test_asking_for_a_pack_that_is_not_there_is_our_mistake(
    library: sqlite3.Connection, read: object
) -> None:
    assert callable(read)
    with pytest.raises(LookupError):
        read(library, DAN_SO)


def test_a_pack_off_the_shelves_is_neither_listed_nor_enrolled(library: sqlite3.Connection) -> None:
    put(library, filled(), hash="h1")
    packs.retire_pack(library, DAN_SO)
    assert headings.revisions(library) == {}
    assert headings.holdings(library) == ()
    assert packs.shipped_hashes(library) == {}


def test_a_pack_off_the_shelves_can_still_be_named_and_read(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, given)
    packs.retire_pack(library, DAN_SO)
    assert packs.pack(library, DAN_SO) == given.pack
    assert headings.heading(library, DAN_SO) is not None


def test_the_hash_of_a_shipped_pack_is_that_of_the_last_save(library: sqlite3.Connection) -> None:
    put(library, filled(), hash="old")
    put(library, filled(), hash="new")
    assert packs.shipped_hashes(library) == {"new": DAN_SO}


def test_the_pack_of_an_article_has_no_file(library: sqlite3.Connection) -> None:
    given = filled("bai")
    packs.save_pack(library, replace(given.pack, origin=Origin.ARTICLE), 1000)
    assert packs.shipped_hashes(library) == {}


def test_a_claim_of_a_shipped_pack_names_its_sources(library: sqlite3.Connection) -> None:
    put(library, filled())
    found = packs.provenance(library, KeyPointId("21-2017.k"))
    assert (found.sourcing, found.citations, found.quotes) == (Sourcing.ONE, (Citation(SOURCE, "mục 2"),), ())


def test_a_claim_of_an_article_shows_the_very_words(library: sqlite3.Connection) -> None:
    row = packs.save_pack(library, filled("a1").pack, 1000)
    articles.save_article(library, row, article(), {})
    key_points.replace_key_points(library, row, [article_point()])
    (quoted,) = packs.provenance(library, KeyPointId("a1.k")).quotes
    assert quoted.passages == ("Lớp học kéo dài hai ngà",)
    assert (quoted.title, quoted.publisher) == ("Huyện Thử học nghị quyết", "Báo Thử")


def test_a_claim_may_rest_on_citations_and_quotes_together(library: sqlite3.Connection) -> None:
    row = packs.save_pack(library, filled("a1").pack, 1000)
    articles.save_article(library, row, article(), {})
    first, second = Span(0, 5), Span(6, 9)
    both = (*CITED, Quote(ArticleId("a1"), (first, second)))
    key_points.replace_key_points(library, row, [key_point("k", evidence=both)])
    found = packs.provenance(library, KeyPointId("k"))
    assert len(found.citations) == 1
    assert found.quotes[0].passages == (first.of(ARTICLE_TEXT), second.of(ARTICLE_TEXT))


def test_a_retired_key_point_still_says_where_it_is_from(library: sqlite3.Connection) -> None:
    row = put(library, filled())
    key_points.replace_key_points(library, row, [])
    assert packs.provenance(library, KeyPointId("21-2017.k")).citations
