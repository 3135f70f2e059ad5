"""One run through a form: the first response stays, and nothing impossible is taken."""

import pytest

from studyapp.core.quiz.attempt import Attempt, Response
from studyapp.core.quiz.item import ItemType
from tests.core.quiz.item_values import form, item

FORM = form(item(key="B"), item(key="AC", kind=ItemType.MULTIPLE))
FRESH = Attempt(FORM, {})


def chosen(*positions: int) -> frozenset[int]:
    return frozenset(positions)


@pytest.mark.parametrize(
    ("position", "choice", "correct"),
    [(0, (1,), True), (0, (0,), False), (1, (0, 2), True), (1, (0,), False), (1, (0, 1, 2), False)],
)
def test_a_choice_is_judged_by_the_question_at_its_position(
    position: int, choice: tuple[int, ...], correct: bool
) -> None:
    assert FRESH.judge(position, chosen(*choice)) == Response(position, chosen(*choice), correct)


def test_the_first_response_stays() -> None:
    wrong = FRESH.judge(0, chosen(2))
    answered = FRESH.with_response(wrong)
    assert answered.judge(0, chosen(1)) == wrong
    assert answered.judge(1, chosen(0, 2)).correct
    assert FRESH.responses == {}


@pytest.mark.parametrize(("position", "choice"), [(0, ()), (0, (0, 1)), (0, (4,)), (1, ()), (1, (0, 9))])
def test_an_impossible_choice_is_refused(position: int, choice: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=f"position {position}"):
        FRESH.judge(position, chosen(*choice))


def test_a_question_that_is_not_there_is_refused() -> None:
    with pytest.raises(IndexError):
        FRESH.judge(2, chosen(0))


def test_a_finished_attempt_takes_nothing_more_but_remembers() -> None:
    wrong = FRESH.judge(0, chosen(2))
    finished = Attempt(FORM, {0: wrong}, finished=True)
    assert finished.judge(0, chosen(1)) == wrong
    with pytest.raises(ValueError, match="position 1"):
        finished.judge(1, chosen(0, 2))
