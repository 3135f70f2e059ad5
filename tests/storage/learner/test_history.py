"""What is gathered from a learner's file for the page of progress."""

import sqlite3
from collections.abc import Mapping

import pytest

from studyapp.core.ids import KeyPointId
from studyapp.core.progress.recall import Memory
from studyapp.storage.learner import history
from tests.storage.learner.study_rows import DAY, add, add_review, add_step

RECENT = range(DAY - 8, DAY + 1)


def log(learner: sqlite3.Connection, review: str, card: str, day: int) -> None:
    learner.execute(
        """
        INSERT INTO review_log (review, card, rating, at, zone_offset_s, study_day, kind)
        VALUES (?, ?, 3, 0, 0, ?, 'review')
        """,
        (review, card, day),
    )


def void(learner: sqlite3.Connection, review: str, card: str, day: int) -> None:
    learner.execute(
        """
        INSERT INTO review_log (review, card, at, zone_offset_s, study_day, kind, voids)
        VALUES ('void-' || ?1, ?2, 0, 0, ?3, 'void', ?1)
        """,
        (review, card, day),
    )


def respond(learner: sqlite3.Connection, point: str, day: int, right: bool) -> None:
    learner.execute("INSERT OR IGNORE INTO form (hash, body) VALUES ('f', '{}')")
    learner.execute(
        """
        INSERT OR IGNORE INTO attempt (id, attempt, form, mode, started_at)
        VALUES (1, 'a', 'f', 'practice', 0)
        """
    )
    (number,) = learner.execute("SELECT count(*) FROM response").fetchone()
    learner.execute(
        """
        INSERT INTO response
            (response, attempt, position, item, key_point, chosen, correct, at, study_day)
        VALUES (?, 1, ?, 'i', ?, '[0]', ?, 0, ?)
        """,
        (f"r{number}", number, point, right, day),
    )


def test_a_card_counts_once_a_day(learner: sqlite3.Connection) -> None:
    for number, (card, day) in enumerate(
        [("a1", DAY), ("a1", DAY), ("b1", DAY), ("a1", DAY - 1), ("a1", DAY - 9)]
    ):
        log(learner, f"r{number}", card, day)
    assert history.cards_answered(learner, RECENT) == {DAY: 2, DAY - 1: 1}


def test_what_was_undone_was_not_answered(learner: sqlite3.Connection) -> None:
    for review, card, day in [("r1", "a1", DAY), ("r2", "b1", DAY), ("r3", "a1", DAY - 1)]:
        log(learner, review, card, day)
    void(learner, "r2", "b1", DAY)
    void(learner, "r3", "a1", DAY)
    assert history.cards_answered(learner, RECENT) == {DAY: 1}
    assert history.days_of_study(learner, before=DAY + 1) == {DAY}


def test_a_day_of_study_has_a_card_or_a_question(learner: sqlite3.Connection) -> None:
    assert history.days_of_study(learner, before=DAY + 1) == set()
    log(learner, "r1", "a1", DAY - 1)
    log(learner, "r2", "a1", DAY - 3)
    respond(learner, "a", DAY - 2, right=False)
    assert history.days_of_study(learner, before=DAY + 1) == {DAY - 1, DAY - 2, DAY - 3}
    assert history.days_of_study(learner, before=DAY - 1) == {DAY - 2, DAY - 3}
    assert history.responded_on(learner, DAY - 2)
    assert not history.responded_on(learner, DAY - 1)


WEEK = range(DAY + 1, DAY + 8)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"due_day": DAY + 1}, {DAY + 1: 1}),
        ({"due_day": DAY + 7}, {DAY + 7: 1}),
        ({"due_day": DAY + 8}, {}),
        ({"due_day": DAY}, {}),
        ({"due_day": DAY - 3, "buried_until": DAY + 1}, {DAY + 1: 1}),
        ({"due_day": DAY + 2, "buried_until": DAY + 1}, {DAY + 2: 1}),
        ({"due_day": DAY + 2, "suspended": 1}, {}),
        ({"due_day": DAY + 2, "retired": 1}, {}),
        ({"due_day": DAY + 2, "state": 3}, {}),
    ],
)
def test_a_card_is_expected_when_it_really_comes_back(
    learner: sqlite3.Connection, columns: dict[str, int], expected: Mapping[int, int]
) -> None:
    add_review(learner, "a1", **columns)
    assert history.due_by_day(learner, WEEK) == expected


def test_cards_of_one_day_are_added_up(learner: sqlite3.Connection) -> None:
    for card, due_day in [("a1", DAY + 2), ("b1", DAY + 2), ("c1", DAY + 3)]:
        add_review(learner, card, due_day)
    assert history.due_by_day(learner, WEEK) == {DAY + 2: 2, DAY + 3: 1}


def test_memories_are_of_studied_cards_that_are_not_retired(learner: sqlite3.Connection) -> None:
    add(learner, "a1")
    add_review(learner, "b1", stability=7.5, last_day=DAY - 4)
    add_review(learner, "c1", stability=2.5, last_day=DAY - 1, suspended=1)
    add_review(learner, "d1", retired=1)
    add_step(learner, "e1", stability=0.5, last_day=DAY)
    assert set(history.memories(learner)) == {
        Memory(KeyPointId("b"), 7.5, DAY - 4, False),
        Memory(KeyPointId("c"), 2.5, DAY - 1, True),
        Memory(KeyPointId("e"), 0.5, DAY, False),
    }


def test_unseen_cards_are_counted_by_key_point_but_not_those_set_aside(learner: sqlite3.Connection) -> None:
    add(learner, "a1")
    add(learner, "a2")
    add(learner, "a3", suspended=1)
    add(learner, "b1", retired=1)
    add_review(learner, "c1")
    assert history.unseen_cards(learner) == {"a": 2}


def test_the_first_response_of_a_day_speaks_for_the_key_point(learner: sqlite3.Connection) -> None:
    for point, day, right in [
        ("a", DAY - 5, False),
        ("a", DAY - 5, True),
        ("b", DAY - 5, True),
        ("a", DAY - 1, False),
        ("a", DAY, True),
        ("a", DAY, False),
    ]:
        respond(learner, point, day, right)
    assert history.answers_by_day(learner) == {"a": [False, False, True], "b": [True]}
