"""A memory comes back from the file exactly as it went in."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.memory import MemoryKind, MemoryState
from studyapp.storage.learner.cards import answered_wrong_since, bury, enrolled_card, save_memory, suspend
from tests.storage.learner.study_rows import DAY, add, open_learner

CARD = CardId("a1")
KEY_POINT = KeyPointId("a")
DAYS = st.integers(700_000, 900_000)
INSTANTS = st.integers(0, 4_000_000_000_000)
MEMORIES = st.builds(
    MemoryState,
    st.sampled_from(MemoryKind),
    st.none() | st.just(0),
    st.none() | st.floats(0.001, 36_500),
    st.none() | st.floats(1, 10),
    st.none() | DAYS,
    st.none() | INSTANTS,
    st.none() | DAYS,
    st.none() | INSTANTS,
    st.integers(0, 5_000),
    st.integers(0, 500),
)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_learner(tmp_path)
    add(connection, CARD)
    add(connection, "a2")
    yield connection
    connection.close()


def test_an_enrolled_card_is_new(learner: sqlite3.Connection) -> None:
    found = enrolled_card(learner, CARD)
    assert (found.card, found.key_point, found.pack) == (CARD, KEY_POINT, PackId("p"))
    assert found.memory == MemoryState()
    assert not found.urgent


def test_a_card_that_is_not_enrolled_is_a_fault_of_ours(learner: sqlite3.Connection) -> None:
    with pytest.raises(LookupError, match="b7"):
        enrolled_card(learner, CardId("b7"))


@given(memory=MEMORIES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_memory_is_kept_to_the_last_digit(learner: sqlite3.Connection, memory: MemoryState) -> None:
    save_memory(learner, enrolled_card(learner, CARD).row, memory)
    assert enrolled_card(learner, CARD).memory == memory
    assert enrolled_card(learner, CardId("a2")).memory == MemoryState()


@pytest.mark.parametrize("urgent", [True, False])
def test_saving_a_memory_says_whether_the_card_is_urgent(learner: sqlite3.Connection, urgent: bool) -> None:
    learner.execute("UPDATE enrolled_card SET urgent = 1")
    row = enrolled_card(learner, CARD).row
    save_memory(learner, row, MemoryState(), urgent=urgent)
    assert enrolled_card(learner, CARD).urgent is urgent
    assert enrolled_card(learner, CardId("a2")).urgent


def test_setting_a_card_aside_leaves_its_siblings(learner: sqlite3.Connection) -> None:
    suspend(learner, CARD)
    bury(learner, CARD, until=DAY + 1)
    rows = learner.execute("SELECT suspended, buried_until FROM enrolled_card ORDER BY card").fetchall()
    assert rows == [(1, DAY + 1), (0, None)]


@pytest.mark.parametrize(
    ("key_point", "correct", "since", "wrong"),
    [
        ("a", 0, None, True),
        ("a", 0, 499, True),
        ("a", 0, 500, False),
        ("a", 1, None, False),
        ("b", 0, None, False),
    ],
)
def test_a_wrong_response_counts_until_the_card_is_answered(
    learner: sqlite3.Connection, key_point: str, correct: int, since: int | None, wrong: bool
) -> None:
    add_response(learner, key_point, correct, at=500)
    assert answered_wrong_since(learner, KEY_POINT, since) is wrong


def add_response(learner: sqlite3.Connection, key_point: str, correct: int, at: int) -> None:
    learner.execute("INSERT INTO form (hash, body) VALUES ('f', '{}')")
    learner.execute(
        "INSERT INTO attempt (id, attempt, form, mode, started_at) VALUES (1, 'x', 'f', 'practice', 0)"
    )
    learner.execute(
        """
        INSERT INTO response (response, attempt, position, item, key_point, chosen, correct, at, study_day)
        VALUES ('r', 1, 0, 'i', ?, '[0]', ?, ?, ?)
        """,
        (key_point, correct, at, DAY),
    )
