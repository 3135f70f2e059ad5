"""Enrolling makes a learner's rows what the pack holds and keeps every memory."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.storage.learner.cards import enrolled_card, save_memory
from studyapp.storage.learner.enrolment import enrol, enrolled_revisions, retire_pack
from studyapp.storage.library.enrol_rows import EnrolRow
from tests.storage.learner.study_rows import open_learner

PACK, OTHER = PackId("p"), PackId("q")
MEMORY = MemoryState(MemoryKind.REVIEW, stability=3.0, difficulty=4.0, due_day=9, last_day=6, reviews=2)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_learner(tmp_path)
    yield connection
    connection.close()


def row(card: str, position: int = 0, retired: bool = False, key_point: str = "") -> EnrolRow:
    return EnrolRow(CardId(card), KeyPointId(key_point or card[0]), position, retired)


def live(learner: sqlite3.Connection) -> set[str]:
    return {card for (card,) in learner.execute("SELECT card FROM enrolled_card WHERE retired = 0")}


def test_cards_are_enrolled_once(learner: sqlite3.Connection) -> None:
    assert enrol(learner, PACK, 1, [row("a1"), row("a2", 1)]) == 2
    assert enrol(learner, PACK, 2, [row("a1"), row("a2", 1), row("b1", 2)]) == 1
    assert enrol(learner, OTHER, 1, [row("c1")]) == 1
    assert enrolled_revisions(learner) == {PACK: 2, OTHER: 1}
    assert live(learner) == {"a1", "a2", "b1", "c1"}


def test_a_card_that_moves_keeps_its_memory(learner: sqlite3.Connection) -> None:
    enrol(learner, PACK, 1, [row("a1")])
    save_memory(learner, enrolled_card(learner, CardId("a1")).row, MEMORY)
    enrol(learner, OTHER, 1, [row("a1", 7, key_point="z")])
    moved = enrolled_card(learner, CardId("a1"))
    assert (moved.key_point, moved.pack, moved.memory) == ("z", OTHER, MEMORY)
    assert learner.execute("SELECT position FROM enrolled_card").fetchall() == [(7,)]


def test_a_moved_card_is_not_retired_with_the_pack_it_left(learner: sqlite3.Connection) -> None:
    enrol(learner, PACK, 1, [row("a1"), row("b1")])
    enrol(learner, OTHER, 1, [row("a1")])
    enrol(learner, PACK, 2, [row("b1")])
    assert live(learner) == {"a1", "b1"}


def test_what_the_library_retired_is_retired(learner: sqlite3.Connection) -> None:
    enrol(learner, PACK, 1, [row("a1"), row("b1")])
    assert enrol(learner, PACK, 2, [row("a1"), row("b1", retired=True), row("c1", retired=True)]) == 0
    assert live(learner) == {"a1"}


def test_suspending_outlives_a_new_revision(learner: sqlite3.Connection) -> None:
    enrol(learner, PACK, 1, [row("a1")])
    learner.execute("UPDATE enrolled_card SET suspended = 1, buried_until = 5, urgent = 1")
    enrol(learner, PACK, 2, [row("a1")])
    kept = learner.execute("SELECT suspended, buried_until, urgent FROM enrolled_card").fetchall()
    assert kept == [(1, 5, 1)]


def test_a_pack_that_is_gone_leaves_its_history(learner: sqlite3.Connection) -> None:
    enrol(learner, PACK, 1, [row("a1")])
    enrol(learner, OTHER, 1, [row("b1")])
    save_memory(learner, enrolled_card(learner, CardId("a1")).row, MEMORY)
    retire_pack(learner, PACK)
    assert live(learner) == {"b1"}
    assert enrolled_revisions(learner) == {OTHER: 1}
    assert enrolled_card(learner, CardId("a1")).memory == MEMORY


@given(st.lists(st.sets(st.sampled_from(["a1", "a2", "b1", "c1", "c2"])), min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
def test_what_is_live_is_what_the_pack_holds(learner: sqlite3.Connection, revisions: list[set[str]]) -> None:
    ever: set[str] = {card for (card,) in learner.execute("SELECT card FROM enrolled_card")}
    for revision, held in enumerate(revisions):
        fresh = enrol(learner, PACK, revision, [row(card) for card in sorted(held)])
        assert fresh == len(held - ever)
        assert live(learner) == held
        ever |= held
