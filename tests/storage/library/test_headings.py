"""Packs are named, counted and listed without being read; their revision rises with every change."""

import sqlite3
from dataclasses import replace

from studyapp.core.ids import PackId
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Section
from studyapp.storage.library import headings, packs
from tests.storage.library.library_values import filled, put

DAN_SO = PackId("21-2017")


def test_a_pack_without_a_document_has_neither_code_nor_year(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, replace(given, pack=replace(given.pack, document=None)))
    heading = headings.heading(library, DAN_SO)
    assert heading is not None
    assert (heading.code, heading.year) == (None, None)


def test_a_heading_has_the_code_and_the_year_of_the_document(library: sqlite3.Connection) -> None:
    put(library, filled())
    heading = headings.heading(library, DAN_SO)
    assert heading is not None
    assert (heading.code, heading.year, heading.subject) == ("21-NQ/TW", 2017, "Công tác dân số")


def test_a_pack_the_library_never_had_has_no_heading(library: sqlite3.Connection) -> None:
    assert headings.heading(library, DAN_SO) is None


def test_every_change_raises_the_revision(library: sqlite3.Connection) -> None:
    row = put(library, filled())
    assert headings.revisions(library) == {DAN_SO: 1}
    assert put(library, filled()) == row
    assert headings.revisions(library) == {DAN_SO: 2}
    packs.raise_revision(library, row)
    assert headings.revisions(library) == {DAN_SO: 3}


def test_a_pack_that_comes_back_is_newer_than_any_before(library: sqlite3.Connection) -> None:
    put(library, filled())
    packs.retire_pack(library, DAN_SO)
    put(library, filled())
    assert headings.revisions(library) == {DAN_SO: 3}


def test_shelves_hold_the_shipped_packs_by_file_then_articles_with_the_newest_first(
    library: sqlite3.Connection,
) -> None:
    article_pack = replace(filled("bai-1"), pack=replace(filled("bai-1").pack, origin=Origin.ARTICLE))
    newer = replace(filled("bai-2"), pack=replace(filled("bai-2").pack, origin=Origin.ARTICLE))
    put(library, article_pack, file="")
    put(library, filled("b"), file="b.toml")
    put(library, newer, file="")
    put(library, filled("a"), file="a.toml")
    assert [each.heading.id for each in headings.holdings(library)] == ["a", "b", "bai-2", "bai-1"]


def test_a_holding_counts_what_is_live(library: sqlite3.Connection) -> None:
    put(library, filled(cards=("c1", "c2", "c3"), items=("i1", "i2")))
    put(library, filled(cards=("c1", "c2"), items=("i2",)))
    (holding,) = headings.holdings(library)
    assert (holding.key_points, holding.cards, holding.items) == (1, 2, 1)


def test_the_titles_of_sections_stand_in_their_order(library: sqlite3.Connection) -> None:
    titles = ("Quan điểm", "Mục tiêu", "Giải pháp")
    given = filled()
    sections = tuple(Section(title, ()) for title in titles)
    put(library, replace(given, pack=replace(given.pack, sections=sections)))
    assert headings.section_titles(library, DAN_SO) == titles


def test_a_pack_without_sections_has_no_titles(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, replace(given, pack=replace(given.pack, sections=())))
    assert headings.section_titles(library, DAN_SO) == ()
