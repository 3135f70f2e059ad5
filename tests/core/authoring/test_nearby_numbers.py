"""Numbers near a given one, written alike."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.nearby_numbers import nearby


@pytest.mark.parametrize(
    ("number", "share", "expected"),
    [
        ("30", True, ["10", "20", "30", "40"]),
        ("95", True, ["93", "94", "95", "96"]),
        ("75", False, ["65", "70", "75", "80"]),
        ("75,5", False, ["67,9", "71,7", "75,5", "79,3"]),
        ("2,1", False, ["1,3", "1,7", "2,1", "2,5"]),
        ("500.000", False, ["300.000", "400.000", "500.000", "600.000"]),
        ("1", False, []),
        ("100", True, []),
    ],
)
def test_wrong_numbers_are_written_like_the_right_one(number: str, share: bool, expected: list[str]) -> None:
    assert nearby(number, above=1, share=share) == expected


@given(st.integers(min_value=1, max_value=10_000_000), st.sampled_from([1, 2]), st.booleans())
def test_the_right_number_stands_between_smaller_and_larger_ones(value: int, above: int, share: bool) -> None:
    found = [Decimal(each) for each in nearby(str(value), above=above, share=share)]
    if found:
        assert found == sorted(set(found))
        assert found.index(Decimal(value)) in ({3 - above, 2} if share else {3 - above})
        assert min(found) > 0
        assert not share or max(found) < 100


def test_a_share_that_leaves_room_for_one_larger_number_only_keeps_its_step() -> None:
    assert nearby("90", above=2, share=True) == ["80", "85", "90", "95"]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("35 - 40", ["25 - 30", "30 - 35", "35 - 40", "40 - 45"]),
        ("1 - 1,2", ["0,6 - 0,8", "0,8 - 1,0", "1 - 1,2", "1,2 - 1,4"]),
        ("90 - 98", []),
        ("2 - 4", []),
    ],
)
def test_a_range_stands_among_ranges_of_its_width(number: str, expected: list[str]) -> None:
    assert nearby(number, above=1, share=True) == expected


def test_a_number_that_nobody_writes_so_has_no_neighbours() -> None:
    assert nearby("030", above=1, share=False) == []
