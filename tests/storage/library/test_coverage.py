"""Which key points of the library can be learnt."""

import sqlite3

import pytest

from studyapp.core.ids import KeyPointId, PackId
from studyapp.storage.database import transaction
from studyapp.storage.library import cards, coverage, headings, items, packs
from studyapp.storage.library.contents import Table, retire_content
from tests.core.quiz.item_values import item
from tests.services.study_desk import save

A = KeyPointId("a")


def give_item(library: sqlite3.Connection, pack: str, point: str) -> None:
    with transaction(library):
        row = packs.row_of(library, PackId(pack))
        items.replace_items(library, row, [item(name=f"c-{point}", point=point)])


def test_a_key_point_with_a_card_or_an_item_can_be_learnt(library: sqlite3.Connection) -> None:
    save(library, "p", {"a": 2, "b": 0, "c": 0})
    give_item(library, "p", "c")
    assert {pack: set(points) for pack, points in coverage.learnable(library).items()} == {"p": {"a", "c"}}


@pytest.mark.parametrize("point", ["b", "unknown"])
def test_a_key_point_that_cannot_be_learnt_has_no_topic(library: sqlite3.Connection, point: str) -> None:
    save(library, "p", {"a": 1, "b": 0})
    assert coverage.topic(library, KeyPointId(point)) is None


def test_a_topic_says_where_it_belongs(library: sqlite3.Connection) -> None:
    save(library, "p", {"a": 1})
    assert coverage.topic(library, A) == coverage.Topic("Ý a", PackId("p"))


@pytest.mark.parametrize("gone", ["card", "key_point", "pack"])
def test_what_is_retired_can_no_longer_be_learnt(library: sqlite3.Connection, gone: str) -> None:
    save(library, "p", {"a": 1})
    save(library, "q", {"b": 1})
    with transaction(library):
        match gone:
            case "card":
                retire_content(library, Table.CARD, "a1")
            case "key_point":
                retire_content(library, Table.KEY_POINT, "a")
            case _:
                packs.retire_pack(library, PackId("p"))
    assert coverage.learnable(library) == {"q": ("b",)}
    assert coverage.topic(library, A) is None


def test_a_pack_without_anything_to_learn_is_left_out(library: sqlite3.Connection) -> None:
    save(library, "p", {"a": 0})
    assert coverage.learnable(library) == {}


def test_packs_come_in_the_order_of_the_shelves(library: sqlite3.Connection) -> None:
    for name in ("q", "p"):
        save(library, name, {f"{name}1": 1})
    shelves = [each.heading.id for each in headings.holdings(library)]
    assert list(coverage.learnable(library)) == shelves


def test_one_card_that_stays_is_enough(library: sqlite3.Connection) -> None:
    save(library, "p", {"a": 2})
    with transaction(library):
        retire_content(library, Table.CARD, "a1")
    assert [card.id for card in cards.cards_of(library, packs.row_of(library, PackId("p")))] == ["a2"]
    assert coverage.learnable(library) == {"p": ("a",)}
