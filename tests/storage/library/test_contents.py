"""Cards, items and key points of a pack: ids keep, text changes, what disappears is retired."""

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import CardId, ItemId, KeyPointId, PackId
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.queue import Scope
from studyapp.storage.library import cards, items, key_points, packs
from studyapp.storage.library.contents import (
    Table,
    body_of,
    counts_by_key_point,
    live_bodies,
    put_content,
    retire_content,
)
from studyapp.storage.library.enrol_rows import enrol_rows
from tests.storage.library.library_values import card, filled, item, key_point, open_library, put

PACK = PackId("21-2017")
POINT = "21-2017.k"


def enrolled(library: sqlite3.Connection) -> dict[str, tuple[int, bool]]:
    return {each.card: (each.position, each.retired) for each in enrol_rows(library, PACK)}


def test_cards_and_items_come_back_in_their_order(library: sqlite3.Connection) -> None:
    given = filled(cards=("c2", "c1", "c3"), items=("i2", "i1"))
    row = put(library, given)
    assert cards.cards_of(library, row) == given.cards
    assert items.items_of(library, row) == given.items


def test_one_card_or_item_is_read_by_its_id(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, given)
    assert cards.card(library, CardId("c1")) == given.cards[0]
    assert items.item(library, ItemId("i1")) == given.items[0]


def test_the_sources_of_one_key_point_are_read_by_its_id(library: sqlite3.Connection) -> None:
    given = filled()
    put(library, given)
    point = given.pack.key_points[0]
    assert key_points.sourcing(library, KeyPointId(POINT)) == (point.sourcing, point.evidence)


@pytest.mark.parametrize("table", Table)
def test_what_was_never_there_is_our_mistake(library: sqlite3.Connection, table: Table) -> None:
    with pytest.raises(LookupError):
        body_of(library, table, "nothing")


@pytest.mark.parametrize("table", Table)
def test_one_row_is_found_by_an_index(library: sqlite3.Connection, table: Table) -> None:
    plan = library.execute(
        f"EXPLAIN QUERY PLAN SELECT body FROM {table} WHERE {table} = ?", ("x",)
    ).fetchall()
    assert len(plan) == 1
    assert "USING INDEX" in plan[0][3]


def test_what_disappears_is_retired_and_can_still_be_read(library: sqlite3.Connection) -> None:
    put(library, filled(cards=("c1", "c2", "c3"), items=("i1", "i2")))
    row = put(library, filled(cards=("c1", "c3"), items=()))
    assert enrolled(library) == {"c1": (0, False), "c2": (1, True), "c3": (1, False)}
    assert cards.card(library, CardId("c2")) == card("c2", POINT)
    assert items.items_of(library, row) == ()
    assert items.item(library, ItemId("i2")) == item("i2", POINT)


def test_what_comes_back_is_live_again(library: sqlite3.Connection) -> None:
    for names in (("c1", "c2"), ("c1",), ("c2", "c1")):
        put(library, filled(cards=names))
    assert enrolled(library) == {"c2": (0, False), "c1": (1, False)}


def test_an_edited_text_keeps_its_id_and_its_row(library: sqlite3.Connection) -> None:
    put(library, filled())
    before = library.execute("SELECT id FROM card WHERE card = 'c1'").fetchone()
    edited = replace(filled(), cards=(card("c1", POINT, answer="Khoảng 75 tuổi"),))
    put(library, edited)
    assert cards.card(library, CardId("c1")).answer == "Khoảng 75 tuổi"
    assert library.execute("SELECT id FROM card WHERE card = 'c1'").fetchone() == before


def test_a_card_that_moves_to_another_key_point_is_enrolled_under_it(library: sqlite3.Connection) -> None:
    put(library, filled())
    given = filled()
    other = key_point("21-2017.other")
    put(
        library,
        replace(
            given,
            pack=replace(given.pack, key_points=(*given.pack.key_points, other)),
            cards=(card("c1", other.id),),
        ),
    )
    rows = {each.card: each.key_point for each in enrol_rows(library, PACK)}
    assert rows[CardId("c1")] == other.id


def test_packs_do_not_touch_each_other(library: sqlite3.Connection) -> None:
    put(library, filled("a", cards=("a1",), items=("a2",)))
    put(library, filled("b", cards=("b1",), items=("b2",)))
    put(library, filled("a", cards=(), items=()))
    assert [each.retired for each in enrol_rows(library, PackId("b"))] == [False]


def test_a_card_of_no_known_key_point_is_refused(library: sqlite3.Connection) -> None:
    row = put(library, filled())
    with pytest.raises(sqlite3.IntegrityError):
        put_content(library, Table.CARD, row, cards.card_content(card("c9", "nowhere"), 0))


def test_counts_are_of_live_ones_by_key_point(library: sqlite3.Connection) -> None:
    row = put(library, filled(cards=("c1", "c2", "c3"), items=()))
    retire_content(library, Table.CARD, "c2")
    assert counts_by_key_point(library, Table.CARD, row) == {POINT: 2}
    assert counts_by_key_point(library, Table.ITEM, row) == {}


def test_a_key_point_in_use_is_brought_back_and_no_other(library: sqlite3.Connection) -> None:
    given = filled()
    unused = key_point("21-2017.unused")
    row = put(library, replace(given, pack=replace(given.pack, key_points=(*given.pack.key_points, unused))))
    key_points.replace_key_points(library, row, [])
    assert key_points.key_points_of(library, row) == ()
    key_points.revive_used(library, row)
    assert [each.id for each in key_points.key_points_of(library, row)] == [POINT]


SCOPES: list[tuple[Scope, list[str]]] = [
    (Scope(), ["a1", "a2", "b1"]),
    (Scope(packs=frozenset({PackId("a")})), ["a1", "a2"]),
    (Scope(packs=frozenset({PackId("nothing")})), []),
    (Scope(packs=frozenset()), []),
    (Scope(key_points=frozenset({KeyPointId("b.k")})), ["b1"]),
    (Scope(frozenset({PackId("a")}), frozenset({KeyPointId("b.k")})), []),
]


@pytest.mark.parametrize(("scope", "expected"), SCOPES)
def test_a_scope_gives_its_items_with_their_pack(
    library: sqlite3.Connection, scope: Scope, expected: list[str]
) -> None:
    put(library, filled("a", cards=(), items=("a1", "a2")))
    put(library, filled("b", cards=(), items=("b1",)))
    found = items.bank(library, scope, ItemType)
    assert [each.id for each in found] == expected
    assert all(each.id.startswith(each.pack) for each in found)
    assert items.count(library, scope, ItemType) == len(expected)


def test_a_scope_gives_nothing_retired(library: sqlite3.Connection) -> None:
    put(library, filled("a", cards=(), items=("a1", "a2")))
    put(library, filled("b", cards=(), items=("b1",)))
    retire_content(library, Table.ITEM, "a1")
    packs.retire_pack(library, PackId("b"))
    assert [each.id for each in items.bank(library, Scope(), ItemType)] == ["a2"]
    assert items.count(library, Scope(), ItemType) == 1


def test_a_bank_is_asked_for_the_types_one_can_use(library: sqlite3.Connection) -> None:
    put(library, filled("a", cards=(), items=("a1", "a2")))
    (kind,) = {each.type for each in items.bank(library, Scope(), ItemType)}
    others = set(ItemType) - {kind}
    assert (len(items.bank(library, Scope(), {kind})), items.count(library, Scope(), {kind})) == (2, 2)
    assert (items.bank(library, Scope(), others), items.count(library, Scope(), others)) == ((), 0)


names = st.lists(st.sampled_from([f"c{number}" for number in range(6)]), unique=True)


@given(st.lists(names, min_size=1, max_size=5))
def test_after_any_imports_live_is_the_last_and_known_is_all(
    tmp_path_factory: pytest.TempPathFactory, imports: list[list[str]]
) -> None:
    library = open_library(tmp_path_factory.mktemp("imports"))
    try:
        for cards_now in imports:
            row = put(library, filled(cards=cards_now, items=()))
        assert [each.id for each in cards.cards_of(library, row)] == imports[-1]
        assert {each.card for each in enrol_rows(library, PACK)} == {name for one in imports for name in one}
        assert len(list(live_bodies(library, Table.CARD, row))) == len(imports[-1])
    finally:
        library.close()
