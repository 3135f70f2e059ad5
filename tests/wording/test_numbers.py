"""Numbers look as they do in Vietnamese print."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.wording.numbers import decimal, percent


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (134_000, "134.000"),
        (Decimal("2.1"), "2,1"),
        (Decimal("2.10"), "2,1"),
        (Decimal("75.0"), "75"),
        (0, "0"),
        (999, "999"),
        (1000, "1.000"),
        (Decimal("1234567.89"), "1.234.567,89"),
        (Decimal("-1500.5"), "-1.500,5"),
        (Decimal("1E+3"), "1.000"),
    ],
)
def test_points_stand_between_thousands_and_a_comma_before_decimals(
    value: Decimal | int, expected: str
) -> None:
    assert decimal(value) == expected


@given(st.integers())
def test_a_whole_number_can_be_read_back(value: int) -> None:
    assert int(decimal(value).replace(".", "")) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_a_decimal_can_be_read_back(value: Decimal) -> None:
    assert Decimal(decimal(value).replace(".", "").replace(",", ".")) == value


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0, "0%"), (0.004, "0%"), (0.005, "1%"), (0.685, "69%"), (0.994, "99%"), (0.999, "99%"), (1, "100%")],
)
def test_only_a_whole_is_a_hundred_per_cent(share: float, expected: str) -> None:
    assert percent(share) == expected


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_greater_share_never_shows_a_smaller_figure(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert int(percent(less)[:-1]) <= int(percent(more)[:-1])
