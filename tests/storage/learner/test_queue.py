"""What the queue finds, in which order, and what it never finds."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.study.queue import DueDay, Scope, Source
from studyapp.storage.learner.queue import due_days, first, is_live, waiting
from tests.storage.learner.study_rows import DAY, MINUTE, TODAY, add, add_review, add_step, open_learner

NOW_AT = TODAY.now.at
EVERYTHING = Scope()
ALL_SOURCES = sorted(Source, key=lambda source: source.value)


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_learner(tmp_path)
    yield connection
    connection.close()


def found(learner: sqlite3.Connection, source: Source, scope: Scope = EVERYTHING) -> list[str]:
    """The waiting cards; the first must be the one that is found alone."""
    cards = [each.card for each in waiting(learner, source, scope, TODAY)]
    alone = first(learner, [source], scope, TODAY)
    assert (alone and [alone.card]) == (cards[:1] or None)
    return list(cards)


@pytest.mark.parametrize("source", ALL_SOURCES)
def test_an_empty_file_has_no_cards(learner: sqlite3.Connection, source: Source) -> None:
    assert found(learner, source) == []


def test_steps_come_in_the_order_of_their_minutes(learner: sqlite3.Connection) -> None:
    add_step(learner, "a1", NOW_AT - MINUTE)
    add_step(learner, "b1", NOW_AT - 2 * MINUTE, state=3)
    add_step(learner, "c1", NOW_AT + 1)
    add_step(learner, "d1", TODAY.ends)
    assert found(learner, Source.STEP) == ["b1", "a1"]
    assert found(learner, Source.ANY_STEP) == ["b1", "a1", "c1"]


def test_reviews_come_oldest_first_and_the_least_stable_of_a_day_first(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY, stability=3.0)
    add_review(learner, "b1", DAY, stability=2.0)
    add_review(learner, "c1", DAY - 4, stability=90.0)
    add_review(learner, "d1", DAY + 1)
    assert found(learner, Source.REVIEW) == ["c1", "b1", "a1"]


def test_new_cards_come_pack_by_pack_in_their_places(learner: sqlite3.Connection) -> None:
    add(learner, "a1", pack="q", position=0)
    add(learner, "b1", pack="p", position=2)
    add(learner, "c1", pack="p", position=1)
    assert found(learner, Source.NEW) == ["c1", "b1", "a1"]


def test_urgent_cards_are_found_whether_due_or_not(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY + 30, urgent=1)
    add(learner, "b1", urgent=1)
    add_review(learner, "c1")
    assert found(learner, Source.URGENT) == ["a1", "b1"]


def test_an_urgent_card_in_its_steps_waits_for_its_minutes(learner: sqlite3.Connection) -> None:
    add_step(learner, "a1", NOW_AT + MINUTE, urgent=1)
    assert found(learner, Source.URGENT) == []


@pytest.mark.parametrize("source", [Source.REVIEW, Source.NEW, Source.URGENT])
@pytest.mark.parametrize("answered", [{"state": 2, "due_day": DAY + 3}, {"state": 1, "due_at": NOW_AT}])
def test_a_sibling_answered_today_holds_a_card_back(
    learner: sqlite3.Connection, source: Source, answered: dict[str, int]
) -> None:
    add_each_kind(learner, "a1", source)
    assert found(learner, source) == ["a1"]
    add(learner, "a2", last_day=DAY, **answered)
    assert found(learner, source) == []


def test_a_step_left_from_yesterday_holds_its_siblings_back(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1")
    add_step(learner, "a2", last_day=DAY - 1)
    assert found(learner, Source.REVIEW) == []
    assert found(learner, Source.STEP) == ["a2"]


def test_steps_do_not_hold_each_other_back(learner: sqlite3.Connection) -> None:
    add_step(learner, "a1")
    add_step(learner, "a2", NOW_AT - 1)
    assert found(learner, Source.STEP) == ["a2", "a1"]


def test_a_due_sibling_comes_before_a_new_one(learner: sqlite3.Connection) -> None:
    add(learner, "a1")
    add_review(learner, "a2")
    assert found(learner, Source.NEW) == []


@pytest.mark.parametrize("set_aside", [{"suspended": 1}, {"retired": 1}])
def test_a_due_sibling_set_aside_does_not_hold_a_new_one_back(
    learner: sqlite3.Connection, set_aside: dict[str, int]
) -> None:
    add(learner, "a1")
    add_review(learner, "a2", **set_aside)
    add_step(learner, "a3", last_day=DAY - 1, **set_aside)
    assert found(learner, Source.NEW) == ["a1"]


def test_a_card_answered_earlier_today_does_not_hold_itself_back(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY + 9, last_day=DAY, urgent=1)
    assert found(learner, Source.URGENT) == ["a1"]


@pytest.mark.parametrize("source", ALL_SOURCES)
@pytest.mark.parametrize("set_aside", [{"suspended": 1}, {"retired": 1}, {"buried_until": DAY + 1}])
def test_a_card_set_aside_is_never_found(
    learner: sqlite3.Connection, source: Source, set_aside: dict[str, int]
) -> None:
    add_each_kind(learner, "a1", source, **set_aside)
    add_each_kind(learner, "b1", source)
    assert found(learner, source) == ["b1"]
    assert found(learner, source, Scope(key_points=frozenset({KeyPointId("a")}))) == []


@pytest.mark.parametrize("source", ALL_SOURCES)
@pytest.mark.parametrize("until", [DAY - 3, DAY, DAY + 2, DAY + 400])
def test_a_card_put_off_on_another_day_is_found_also_where_a_clock_was_ahead(
    learner: sqlite3.Connection, source: Source, until: int
) -> None:
    add_each_kind(learner, "a1", source, buried_until=until)
    assert found(learner, source) == ["a1"]


@pytest.mark.parametrize("source", ALL_SOURCES)
def test_a_card_put_off_until_today_is_back(learner: sqlite3.Connection, source: Source) -> None:
    add_each_kind(learner, "a1", source, buried_until=DAY)
    assert found(learner, source) == ["a1"]


@pytest.mark.parametrize("source", ALL_SOURCES)
def test_a_scope_leaves_out_everything_else(learner: sqlite3.Connection, source: Source) -> None:
    for card, pack in (("a1", "p"), ("b1", "q"), ("c1", "q")):
        add_each_kind(learner, card, source, pack=pack)
    in_pack = Scope(packs=frozenset({PackId("q")}))
    of_key_points = Scope(key_points=frozenset({KeyPointId("a"), KeyPointId("b")}))
    both = Scope(in_pack.packs, of_key_points.key_points)
    nothing = Scope(key_points=frozenset())
    assert sorted(found(learner, source, in_pack)) == ["b1", "c1"]
    assert sorted(found(learner, source, of_key_points)) == ["a1", "b1"]
    assert found(learner, source, both) == ["b1"]
    assert found(learner, source, nothing) == []


def test_a_choice_of_key_points_shows_siblings_together(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY + 2, last_day=DAY)
    add_review(learner, "a2")
    add(learner, "a3")
    chosen = Scope(key_points=frozenset({KeyPointId("a")}))
    assert found(learner, Source.REVIEW, chosen) == ["a2"]
    assert found(learner, Source.NEW, chosen) == ["a3"]


def test_what_is_answered_today_is_not_ahead(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY + 2, last_day=DAY)
    add_review(learner, "b1", DAY + 9)
    add_review(learner, "c1", DAY + 3)
    add_review(learner, "d1", DAY)
    assert found(learner, Source.AHEAD) == ["c1", "b1"]


def test_what_waits_says_what_a_tally_needs(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY - 3)
    (each,) = waiting(learner, Source.REVIEW, EVERYTHING, TODAY)
    assert not each.is_new
    assert (each.card, each.key_point, each.due_day, each.last_day) == ("a1", "a", DAY - 3, DAY - 8)


@pytest.mark.parametrize(
    ("columns", "live"),
    [({}, True), ({"buried_until": DAY}, True), ({"buried_until": DAY + 1}, False), ({"retired": 1}, False)],
)
def test_whether_a_card_is_live(learner: sqlite3.Connection, columns: dict[str, int], live: bool) -> None:
    add(learner, "a1", id=7, **columns)
    assert is_live(learner, 7, TODAY) is live


@pytest.mark.parametrize("source", [each for each in ALL_SOURCES if each is not Source.URGENT])
@pytest.mark.parametrize("packs", [None, frozenset({PackId("p")})])
def test_one_card_is_found_by_index_without_sorting(
    learner: sqlite3.Connection, source: Source, packs: frozenset[PackId] | None
) -> None:
    """A file of 100,000 cards answers as fast as an empty one only so."""
    statements: list[str] = []
    learner.set_trace_callback(statements.append)
    first(learner, [source], Scope(packs), TODAY)
    learner.set_trace_callback(None)
    plan = [row[3] for row in learner.execute(f"EXPLAIN QUERY PLAN {statements[-1]}")]
    looks = [step for step in plan if "enrolled_card" in step]
    assert looks
    assert all("USING INDEX" in step for step in looks)
    assert not any("TEMP B-TREE" in step for step in plan)


def test_the_first_source_that_has_a_card_gives_it(learner: sqlite3.Connection) -> None:
    add(learner, "a1")
    add_review(learner, "b1")
    for sources, card in (
        ([Source.STEP, Source.NEW, Source.REVIEW], "a1"),
        ([Source.REVIEW, Source.NEW], "b1"),
    ):
        one = first(learner, sources, EVERYTHING, TODAY)
        assert one is not None
        assert one.card == card
    assert first(learner, [Source.STEP, Source.URGENT], EVERYTHING, TODAY) is None


def test_reviews_are_counted_by_the_day_they_are_due_since(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY)
    add_review(learner, "b1", DAY)
    add_review(learner, "c1", DAY - 4)
    add_review(learner, "d1", DAY + 1)
    assert due_days(learner, EVERYTHING, TODAY) == (DueDay(DAY - 4, 1), DueDay(DAY, 2))


def test_of_one_key_point_the_longest_due_is_counted(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY)
    add_review(learner, "a2", DAY - 2)
    assert due_days(learner, EVERYTHING, TODAY) == (DueDay(DAY - 2, 1),)


def test_urgent_key_points_and_held_ones_are_not_counted(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY)
    add_review(learner, "a2", DAY + 9, urgent=1)
    add_review(learner, "b1", DAY)
    add_review(learner, "b2", DAY + 9, last_day=DAY)
    assert due_days(learner, EVERYTHING, TODAY) == ()


def test_an_urgent_card_that_is_set_aside_does_not_count_for_its_siblings(
    learner: sqlite3.Connection,
) -> None:
    add_review(learner, "a1", DAY)
    add_review(learner, "a2", DAY, urgent=1, suspended=1)
    assert due_days(learner, EVERYTHING, TODAY) == (DueDay(DAY, 1),)


def test_reviews_of_other_packs_are_not_counted(learner: sqlite3.Connection) -> None:
    add_review(learner, "a1", DAY, pack="p")
    add_review(learner, "b1", DAY, pack="q")
    scope = Scope(packs=frozenset({PackId("q")}))
    assert due_days(learner, scope, TODAY) == (DueDay(DAY, 1),)


def test_due_reviews_are_counted_without_reading_all_the_cards(learner: sqlite3.Connection) -> None:
    statements: list[str] = []
    learner.set_trace_callback(statements.append)
    due_days(learner, EVERYTHING, TODAY)
    learner.set_trace_callback(None)
    plan = [row[3] for row in learner.execute(f"EXPLAIN QUERY PLAN {statements[-1]}")]
    assert any("USING INDEX enrolled_card_review (due_day<?)" in step for step in plan)
    assert not any(step.startswith("SCAN enrolled_card") for step in plan)


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "key_point": st.sampled_from("ab"),
            "pack": st.sampled_from("pq"),
            "state": st.integers(0, 3),
            "urgent": st.integers(0, 1),
            "suspended": st.sampled_from([0, 0, 1]),
            "retired": st.sampled_from([0, 0, 1]),
            "buried_until": st.sampled_from([None, None, DAY, DAY + 1]),
            "last_day": st.sampled_from([DAY - 9, DAY]),
            "ahead": st.integers(-8, 2),
        }
    ),
    max_size=6,
)


@given(ROWS, st.sampled_from([EVERYTHING, Scope(packs=frozenset({PackId("p")}))]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_due_reviews_are_as_many_as_wait_one_by_one(
    learner: sqlite3.Connection, rows: list[dict[str, Any]], scope: Scope
) -> None:
    learner.execute("DELETE FROM enrolled_card")
    for number, row in enumerate(rows):
        ahead = row.pop("ahead")
        # no card is due on the day of its last answer
        due = {"due_day": max(DAY + ahead, row["last_day"] + 1)} if row["state"] == 2 else {}
        step = {"due_at": NOW_AT + ahead * MINUTE} if row["state"] in (1, 3) else {}
        add(learner, f"card-{number}", stability=1.0, **row, **due, **step)
    urgent = {each.key_point for each in waiting(learner, Source.URGENT, scope, TODAY)}
    earliest: dict[str, int] = {}
    for each in waiting(learner, Source.REVIEW, scope, TODAY):
        if each.key_point not in urgent and each.due_day is not None:
            earliest[each.key_point] = min(each.due_day, earliest.get(each.key_point, each.due_day))
    counted = Counter(earliest.values())
    assert due_days(learner, scope, TODAY) == tuple(DueDay(day, counted[day]) for day in sorted(counted))


def add_each_kind(learner: sqlite3.Connection, card: str, source: Source, **columns: Any) -> None:
    """A card that `source` finds."""
    if source in (Source.STEP, Source.ANY_STEP):
        add_step(learner, card, **columns)
    elif source is Source.NEW:
        add(learner, card, **columns)
    else:
        due_day = DAY + 2 if source is Source.AHEAD else DAY
        add_review(learner, card, due_day, **{"urgent": int(source is Source.URGENT), **columns})
