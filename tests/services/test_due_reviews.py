"""The count of waiting reviews is kept up with the answers, and is what counting all of them would give."""

import random
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import PackId
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from tests.services.study_desk import Desk, urge

SECONDS = timedelta(seconds=5)
SCOPES = (Scope(), Scope(packs=frozenset({PackId("p")})))
COUNT = "GROUP BY due_day"
OF_ONE = "WHERE card = "


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """All cards are known, and due since some days."""
    desk = Desk(tmp_path)
    desk.start(p={"a": 3, "b": 1, "c": 2}, q={"d": 1, "e": 2})
    desk.limit(new=99)
    for _ in range(3):
        while due := desk.study.next_card():
            desk.study.answer(due.card.id, Rating.GOOD, SECONDS)
        desk.pass_time(timedelta(days=1))
    desk.pass_time(timedelta(days=30))
    return desk


def counts(desk: Desk) -> list[str]:
    """What is counted in a plan, an answer, a plan, and two answers without a plan between."""
    statements: list[str] = []
    desk.learner.set_trace_callback(statements.append)
    for asks in (True, False, False):
        if asks:
            desk.study.plan()
        statements.append("answer")
        due = desk.study.next_card()
        assert due is not None
        desk.study.answer(due.card.id, Rating.GOOD, SECONDS)
        if asks:
            statements.append("plan")
            desk.study.plan()
    desk.learner.set_trace_callback(None)
    said = [each for each in statements if COUNT in each or len(each) < 7]
    return [
        ("one" if OF_ONE in each else "all") if COUNT in each else each for each in said if each != "COMMIT"
    ]


def test_an_answer_counts_its_own_key_point_and_who_no_longer_asks_counts_nothing(desk: Desk) -> None:
    assert counts(desk) == ["all", "answer", "one", "plan", "one", "answer", "one", "answer"]


@pytest.mark.parametrize("seed", range(8))
def test_it_agrees_with_a_full_count_whatever_is_done(desk: Desk, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(60):
        do_something(desk, rng)
        scope = rng.choice(SCOPES)
        assert desk.study.plan(scope) == desk.fresh_service().plan(scope)


def do_something(desk: Desk, rng: random.Random) -> None:
    due = desk.study.next_card(before_time=rng.random() < 0.3)
    match rng.choice(["answer"] * 8 + ["undo", "bury", "suspend", "urge", "night", "weeks", "back"]):
        case "answer" if due:
            desk.study.answer(due.card.id, rng.choice(list(Rating)), SECONDS)
        case "undo":
            desk.study.undo()
        case "bury" if due:
            desk.study.bury(due.card.id)
        case "suspend" if due and rng.random() < 0.3:
            desk.study.suspend(due.card.id)
        case "urge":
            urge(desk.learner, rng.choice("abcde"), desk.now)
        case "night":
            desk.pass_time(timedelta(days=1))
        case "weeks":
            desk.pass_time(timedelta(days=rng.randint(10, 60)))
        case "back":
            desk.pass_time(timedelta(days=-2))


def test_an_answer_that_was_not_saved_is_not_counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    planned = desk.study.plan()
    due = desk.study.next_card()
    assert due is not None
    with monkeypatch.context() as patched:
        patched.setattr("studyapp.storage.learner.reviews.append", fail)
        with pytest.raises(RuntimeError):
            desk.study.answer(due.card.id, Rating.GOOD, SECONDS)
    assert desk.study.plan() == planned == desk.fresh_service().plan()


def test_nothing_is_read_after_an_answer_is_saved(desk: Desk) -> None:
    """It would fail an answer that is on disk, and the learner would give it a second time."""
    desk.study.plan()
    due = desk.study.next_card()
    assert due is not None
    statements: list[str] = []
    desk.learner.set_trace_callback(statements.append)
    desk.study.answer(due.card.id, Rating.GOOD, SECONDS)
    desk.learner.set_trace_callback(None)
    assert statements[-1] == "COMMIT"


def fail(*_: object) -> None:
    raise RuntimeError
