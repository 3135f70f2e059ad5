"""Practice on real files: what is frozen, what is kept, and what a wrong response changes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.library.evidence import Citation, Provenance, Sourcing
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.quiz import AttemptState
from tests.core.quiz.item_values import item
from tests.services.quiz_desk import QuizDesk, items_of
from tests.services.study_desk import SOURCE


@pytest.fixture
def desk(tmp_path: Path) -> QuizDesk:
    desk = QuizDesk(tmp_path)
    desk.start(p={"a": 1, "b": 1, "c": 2}, q={"x": 1})
    desk.give_items("p", *items_of("a", "b", "c"))
    desk.give_items("q", item(name="cx", point="x"))
    return desk


def scope(*packs: str) -> Scope:
    return Scope(packs=frozenset(map(PackId, packs)))


def points(state: AttemptState) -> list[str]:
    return [each.item.key_point for each in state.items]


def shown(state: AttemptState) -> list[Item]:
    return [each.item for each in state.items]


@pytest.mark.parametrize(
    ("within", "available"),
    [
        (Scope(), 4),
        (scope("p"), 3),
        (scope("q"), 1),
        (scope("unknown"), 0),
        (Scope(key_points=frozenset({KeyPointId("a"), KeyPointId("x")})), 2),
        (Scope(packs=frozenset({PackId("q")}), key_points=frozenset({KeyPointId("a")})), 0),
    ],
)
def test_a_scope_has_so_many_items(desk: QuizDesk, within: Scope, available: int) -> None:
    assert desk.quiz.available(within) == available
    if available:
        assert len(desk.quiz.load(desk.quiz.start(within)).items) == available
    else:
        with pytest.raises(ValueError, match="nothing to ask"):
            desk.quiz.start(within)


def test_only_what_the_page_can_show_is_asked(desk: QuizDesk) -> None:
    desk.give_items("p", *(item(name=f"c-{kind}", point="a", kind=kind) for kind in ItemType))
    assert desk.quiz.available(scope("p")) == 3
    asked = {each.type for each in shown(desk.quiz.load(desk.quiz.start(scope("p"))))}
    assert asked == {ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE}


def test_as_many_are_asked_as_wished(desk: QuizDesk) -> None:
    assert len(desk.quiz.load(desk.quiz.start(count=2)).items) == 2


def test_weak_key_points_come_first(desk: QuizDesk) -> None:
    desk.limit(new=1)
    desk.review(Rating.GOOD)
    attempt = desk.quiz.start(Scope(key_points=frozenset({KeyPointId("c")})))
    desk.respond(attempt, 0, right=False)
    asked = points(desk.quiz.load(desk.quiz.start(scope("p"))))
    assert asked == ["c", "b", "a"]


def test_an_attempt_on_one_pack_bears_its_name(desk: QuizDesk) -> None:
    one = desk.quiz.load(desk.quiz.start(scope("p")))
    assert one.label is not None
    assert one.label.subject == "Bộ p"
    several = desk.quiz.load(desk.quiz.start())
    assert several.label is None
    assert {each.label.subject for each in several.items} == {"Bộ p", "Bộ q"}


def test_an_item_comes_with_its_source(desk: QuizDesk) -> None:
    (asked,) = desk.quiz.load(desk.quiz.start(scope("q"))).items
    assert asked.provenance == Provenance(Sourcing.ONE, (Citation(SOURCE),))


def test_a_fresh_attempt_has_no_answers(desk: QuizDesk) -> None:
    state = desk.quiz.load(desk.quiz.start())
    assert (state.right, state.wrong, state.unanswered, state.current) == (0, 0, 4, 0)
    assert not state.finished
    assert {(each.chosen, each.correct, each.flagged) for each in state.items} == {(None, None, False)}
    assert [each.position for each in state.items] == [0, 1, 2, 3]


def test_responses_are_counted_and_lead_to_the_first_open_question(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    answered = desk.respond(attempt, 0, right=True)
    assert answered.correct
    assert answered.chosen == frozenset(answered.item.key)
    assert desk.respond(attempt, 2, right=False).correct is False
    state = desk.quiz.load(attempt)
    assert (state.right, state.wrong, state.unanswered, state.current) == (1, 1, 2, 1)
    assert state.items[0] == answered
    for position in (1, 3):
        desk.respond(attempt, position, right=True)
    assert desk.quiz.load(attempt).current is None


def test_the_first_response_is_given_again(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    first = desk.respond(attempt, 1, right=False)
    assert desk.respond(attempt, 1, right=True) == first
    assert desk.quiz.load(attempt).items[1] == first


def test_a_response_that_nobody_can_give_changes_nothing(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    with pytest.raises(ValueError, match="position 0"):
        desk.quiz.respond(attempt, 0, frozenset({9}))
    assert desk.quiz.load(attempt).unanswered == 4
    assert not desk.learner.in_transaction


def urgent(learner: sqlite3.Connection) -> set[str]:
    return {card for (card,) in learner.execute("SELECT card FROM enrolled_card WHERE urgent = 1")}


def test_a_wrong_response_brings_its_cards_to_the_front(desk: QuizDesk) -> None:
    attempt = desk.quiz.start(Scope(key_points=frozenset({KeyPointId("c")})))
    desk.respond(attempt, 0, right=False)
    assert urgent(desk.learner) == {"c1", "c2"}
    due = desk.study.next_card()
    assert due is not None
    assert due.card.key_point == "c"


def test_a_right_response_leaves_the_queue_as_it_is(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    for position in range(4):
        desk.respond(attempt, position, right=True)
    assert urgent(desk.learner) == set()


def test_a_wrong_response_counts_once_for_the_queue(desk: QuizDesk) -> None:
    attempt = desk.quiz.start(Scope(key_points=frozenset({KeyPointId("a")})))
    desk.respond(attempt, 0, right=False)
    desk.review(Rating.GOOD)
    desk.respond(attempt, 0, right=False)
    assert urgent(desk.learner) == set()


def test_an_old_attempt_shows_what_was_asked(desk: QuizDesk) -> None:
    attempt = desk.quiz.start(scope("p"))
    before = desk.quiz.load(attempt)
    desk.give_items("p", replace(item(name="c0", point="a"), stem="Sửa lại", options=(Option("Khác", True),)))
    desk.remove_pack("q")
    assert desk.quiz.load(attempt) == before
    assert [each.stem for each in shown(desk.quiz.load(desk.quiz.start()))] == ["Sửa lại"]


def test_nothing_is_lost_when_the_program_dies(desk: QuizDesk) -> None:
    """Nothing is closed: another connection reads what a killed program left."""
    attempt = desk.quiz.start()
    desk.respond(attempt, 0, right=True)
    desk.respond(attempt, 1, right=False)
    desk.quiz.flag(attempt, 3, flagged=True)
    before = desk.quiz.load(attempt)
    desk.restart()
    assert desk.quiz.load(attempt) == before
    assert desk.quiz.load(attempt).current == 2


def test_flags_go_on_and_off(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    desk.quiz.flag(attempt, 2, flagged=True)
    assert [each.flagged for each in desk.quiz.load(attempt).items] == [False, False, True, False]
    desk.quiz.flag(attempt, 2, flagged=False)
    assert not any(each.flagged for each in desk.quiz.load(attempt).items)


def test_a_finished_attempt_stays_as_it_was(desk: QuizDesk) -> None:
    attempt = desk.quiz.start()
    desk.respond(attempt, 0, right=True)
    finished = desk.quiz.finish(attempt)
    assert finished.finished
    assert (finished.right, finished.unanswered) == (1, 3)
    with pytest.raises(ValueError, match="position 1"):
        desk.respond(attempt, 1, right=True)
    assert desk.quiz.finish(attempt) == finished


def test_open_attempts_wait_newest_first_until_they_are_finished(desk: QuizDesk) -> None:
    older = desk.quiz.start(scope("p"))
    started = desk.now
    desk.respond(older, 0, right=True)
    desk.respond(older, 1, right=False)
    desk.pass_time(timedelta(hours=3))
    newer = desk.quiz.start()
    found = desk.quiz.open_attempts()
    assert [each.id for each in found] == [newer, older]
    assert (found[1].right, found[1].wrong, found[1].total) == (1, 1, 3)
    assert found[1].started == started
    assert found[1].started.utcoffset() == desk.now.utcoffset()
    assert found[0].label is None
    assert found[1].label is not None
    assert found[1].label.id == "p"
    desk.quiz.finish(newer)
    assert [each.id for each in desk.quiz.open_attempts()] == [older]


def test_an_unknown_attempt_is_said_so(desk: QuizDesk) -> None:
    with pytest.raises(LookupError):
        desk.quiz.load(AttemptId("none"))


def test_on_another_computer_an_attempt_still_shows_its_questions_and_sources(
    desk: QuizDesk, tmp_path: Path
) -> None:
    cited = replace(item(name="cx", point="x"), evidence=(Citation(SOURCE, "tr. 2"),))
    desk.give_items("q", cited)
    attempt = desk.quiz.start(scope("q"))
    before = desk.quiz.load(attempt)
    elsewhere = QuizDesk(tmp_path / "elsewhere")
    elsewhere.learner_path = desk.learner_path
    elsewhere.restart()
    (asked,) = elsewhere.quiz.load(attempt).items
    assert asked.item == before.items[0].item
    assert asked.label.id == "q"
    assert asked.provenance == Provenance(Sourcing.ONE, (Citation(SOURCE, "tr. 2"),))


@pytest.fixture(scope="module")
def shared_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QuizDesk]:
    desk = QuizDesk(tmp_path_factory.mktemp("quiz"))
    desk.start(p={"a": 1, "b": 1})
    desk.give_items("p", *(item(name=f"c{at}", point="ab"[at % 2]) for at in range(6)))
    with closing(desk.library), closing(desk.learner):
        yield desk


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=12))
def test_whatever_is_answered_the_first_responses_are_the_score(
    shared_desk: QuizDesk, given: list[tuple[int, bool]]
) -> None:
    attempt = shared_desk.quiz.start()
    first: dict[int, bool] = {}
    for position, right in given:
        shared_desk.respond(attempt, position, right)
        first.setdefault(position, right)
    state = shared_desk.quiz.load(attempt)
    assert {each.position: each.correct for each in state.items if each.chosen is not None} == first
    assert state.right == sum(first.values())
    assert state.wrong == len(first) - state.right
    assert state.current == next((at for at in range(6) if at not in first), None)
