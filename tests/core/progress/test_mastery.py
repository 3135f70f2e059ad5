"""The estimate of mastery: examples to check by head, and the laws it keeps."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.progress.mastery import LATEST_DAYS, mastery, pack_mastery, wilson_interval

shares = st.floats(0, 1)
recalls = st.lists(shares, max_size=6)
unseen = st.integers(0, 5)
answers = st.lists(st.booleans(), max_size=12)
ALMOST = 1e-9


@pytest.mark.parametrize(
    ("recalls", "unseen", "answers", "expected"),
    [
        ([], 0, "", 0.0),
        ([], 3, "", 0.0),
        ([0.9], 0, "", 0.9),
        ([0.9, 0.7], 0, "", 0.8),
        ([0.9], 1, "", 0.45),
        ([], 0, "R", 1 / 2),
        ([], 0, "RRRR", 4 / 5),
        ([], 0, "W", 0.0),
        ([0.95], 0, "R", 0.95),
        ([0.2], 0, "R", 1 / 2),
        ([0.95], 0, "W", 1 / 2),
        ([0.95], 0, "WW", 1 / 3),
        ([0.3], 0, "W", 0.3),
        ([0.95], 0, "WR", 1 / 2 + math.sqrt(3) / 6),
        ([0.95], 0, "WRRRRR", 0.95),
        ([], 0, "WRRRRR", 5 / 6),
    ],
)
def test_answers_bound_what_memory_promises(
    recalls: list[float], unseen: int, answers: str, expected: float
) -> None:
    found = mastery(sum(recalls), len(recalls) + unseen, [each == "R" for each in answers])
    assert math.isclose(found, expected, abs_tol=ALMOST)


@given(recalls, unseen, answers)
def test_it_is_a_share(recalls: list[float], unseen: int, answers: list[bool]) -> None:
    assert 0 <= mastery(sum(recalls), len(recalls) + unseen, answers) <= 1


@given(recalls, unseen, answers)
def test_a_right_answer_never_lowers_and_a_wrong_one_never_raises(
    recalls: list[float], unseen: int, answers: list[bool]
) -> None:
    before = mastery(sum(recalls), len(recalls) + unseen, answers)
    assert mastery(sum(recalls), len(recalls) + unseen, [*answers, True]) >= before - ALMOST
    assert mastery(sum(recalls), len(recalls) + unseen, [*answers, False]) <= before + ALMOST


@given(recalls, unseen, answers, shares)
def test_a_better_memory_never_lowers(
    recalls: list[float], unseen: int, answers: list[bool], better: float
) -> None:
    raised = [max(each, better) for each in recalls]
    assert (
        mastery(sum(raised), len(raised) + unseen, answers)
        >= mastery(sum(recalls), len(recalls) + unseen, answers) - ALMOST
    )


@given(recalls, unseen, answers)
def test_an_unseen_card_never_raises(recalls: list[float], unseen: int, answers: list[bool]) -> None:
    assert (
        mastery(sum(recalls), len(recalls) + unseen + 1, answers)
        <= mastery(sum(recalls), len(recalls) + unseen, answers) + ALMOST
    )


@given(recalls, unseen, answers, st.lists(st.booleans(), min_size=LATEST_DAYS, max_size=LATEST_DAYS))
def test_only_the_latest_days_count(
    recalls: list[float], unseen: int, answers: list[bool], latest: list[bool]
) -> None:
    assert mastery(sum(recalls), len(recalls) + unseen, answers + latest) == mastery(
        sum(recalls), len(recalls) + unseen, latest
    )


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_interval_holds_the_share_it_was_made_from(right: int, wrong: int) -> None:
    asked = right + wrong + 1
    least, most = wilson_interval(right, asked)
    assert 0 <= least <= right / asked + ALMOST
    assert right / asked - ALMOST <= most <= 1


@given(st.integers(0, 50), st.integers(1, 50))
def test_the_interval_is_a_mirror(right: int, asked: int) -> None:
    right = min(right, asked)
    least, most = wilson_interval(right, asked)
    mirrored = wilson_interval(asked - right, asked)
    assert mirrored == pytest.approx((1 - most, 1 - least), abs=ALMOST)


@pytest.mark.parametrize(
    ("masteries", "key_points", "expected"),
    [([], 0, 0.0), ([], 4, 0.0), ([1.0], 4, 0.25), ([0.5, 0.7], 2, 0.6), ([1.0] * 3, 3, 1.0)],
)
def test_a_pack_is_mastered_as_its_key_points_are_on_average(
    masteries: list[float], key_points: int, expected: float
) -> None:
    assert math.isclose(pack_mastery(masteries, key_points), expected)
