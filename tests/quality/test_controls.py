"""The questions written by hand: whole, about the articles, and broken in the way they say."""

from random import Random

import pytest

from tests.quality.controls import Question, controls, with_moved_key
from tests.quality.corpus import articles
from tests.quality.sampling import GATES

ALL = controls()
TEXTS = {article.name: article.marked.text for article in articles("open")}
each_control = pytest.mark.parametrize(
    "question", ALL, ids=lambda question: f"{question.article}-{question.type}-{question.gate}"
)


def test_there_are_enough_of_both() -> None:
    origins = [question.origin for question in ALL]
    assert origins.count("good") >= 15
    assert origins.count("broken") >= 15


def test_the_broken_ones_fail_at_every_gate() -> None:
    assert {question.gate for question in ALL if question.origin == "broken"} == set(GATES)


@each_control
def test_its_sentences_stand_in_its_article(question: Question) -> None:
    for sentence in question.sentences:
        assert sentence in TEXTS[question.article]


@each_control
def test_its_key_is_one_of_its_options(question: Question) -> None:
    assert bool(question.right) != bool(question.answer)
    assert all(0 <= at < len(question.options) for at in question.right)
    assert len(set(question.options)) == len(question.options)


@each_control
def test_a_single_choice_has_four_options_and_one_key(question: Question) -> None:
    if question.type == "single":
        assert len(question.options) == 4
        assert len(question.right) == 1


def test_a_moved_key_is_another_option() -> None:
    question = next(each for each in ALL if each.type == "single")
    moved = with_moved_key(question, Random(1))
    assert moved is not None
    assert moved.right != question.right
    assert moved.gate == "R1"


def test_a_card_has_no_key_to_move() -> None:
    question = next(each for each in ALL if each.type == "basic")
    assert with_moved_key(question, Random(1)) is None
