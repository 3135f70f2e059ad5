"""Mastery of key points as it follows from a learner's file."""

from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import KeyPointId
from studyapp.core.study.day import study_day
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.mastery import masteries_of
from studyapp.storage.learner import history
from tests.services.quiz_desk import QuizDesk, items_of

DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> QuizDesk:
    desk = QuizDesk(tmp_path)
    desk.start(p={"a": 1, "b": 2})
    desk.give_items("p", *items_of("a", "b"))
    return desk


def masteries(desk: QuizDesk) -> dict[str, float]:
    found = masteries_of(desk.learner, history.memories(desk.learner), study_day(desk.now))
    return {str(point): mastered for point, mastered in found.items()}


def answer(desk: QuizDesk, point: str, right: bool) -> None:
    attempt = desk.quiz.start(Scope(key_points=frozenset({KeyPointId(point)})), count=1)
    desk.respond(attempt, 0, right)


def test_what_was_never_seen_is_not_named(desk: QuizDesk) -> None:
    assert masteries(desk) == {}


def test_a_card_just_learnt_is_known_and_an_unseen_sibling_halves_it(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD, cards=2)
    assert masteries(desk) == {"a": 1.0, "b": 0.5}


def test_it_fades_with_the_days(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD)
    seen = []
    for _ in range(20):
        seen.append(masteries(desk)["a"])
        desk.pass_time(DAY)
    assert seen == sorted(seen, reverse=True)
    assert 0 < seen[-1] < seen[0]


def test_a_right_answer_raises_and_a_wrong_one_bounds(desk: QuizDesk) -> None:
    answer(desk, "a", right=True)
    assert masteries(desk) == {"a": 0.5}
    desk.review(Rating.GOOD)
    assert masteries(desk) == {"a": 1.0}
    desk.pass_time(DAY)
    answer(desk, "a", right=False)
    assert 0.5 < masteries(desk)["a"] < 0.8


def test_repeating_within_a_day_raises_nothing(desk: QuizDesk) -> None:
    answer(desk, "b", right=True)
    once = masteries(desk)
    for _ in range(5):
        answer(desk, "b", right=True)
    assert masteries(desk) == once
    desk.pass_time(DAY)
    answer(desk, "b", right=True)
    assert masteries(desk)["b"] > once["b"]


def test_undoing_a_review_takes_back_what_it_gave(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD)
    desk.study.undo()
    assert masteries(desk) == {}
