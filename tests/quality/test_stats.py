"""Intervals and agreement against known values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quality.stats import kappa, wilson


def test_wilson_of_the_note_s_example() -> None:
    low, high = wilson(114, 120)
    assert low == pytest.approx(0.895, abs=0.001)
    assert high == pytest.approx(0.977, abs=0.001)


def test_no_trial_says_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_in_its_interval(trial: tuple[int, int]) -> None:
    low, high = wilson(*trial)
    assert 0 <= low <= trial[0] / trial[1] + 1e-9
    assert trial[0] / trial[1] - 1e-9 <= high <= 1


def test_kappa_of_a_table_from_the_books() -> None:
    first = [True] * 25 + [False] * 25
    second = [True] * 20 + [False] * 5 + [True] * 10 + [False] * 15
    assert kappa(first, second) == pytest.approx(0.4)


def test_full_agreement_is_one_also_without_any_difference() -> None:
    assert kappa(["a", "a"], ["a", "a"]) == 1
    assert kappa(["a", "b"], ["a", "b"]) == 1


def test_kappa_needs_two_judgements_of_each_thing() -> None:
    with pytest.raises(ValueError, match="two judgements"):
        kappa([], [])
