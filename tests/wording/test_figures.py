"""Figures read as one says them."""

from decimal import Decimal

import pytest

from studyapp.core.library.key_point import Figure
from studyapp.wording.figures import figure_text, figures_text


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (Figure(Decimal(104_000_000), "người"), "104 triệu người"),
        (Figure(Decimal("2.1"), "con/phụ nữ"), "2,1 con/phụ nữ"),
        (Figure(Decimal(68), "năm", "tối thiểu"), "tối thiểu 68 năm"),
        (Figure(Decimal(50), "%"), "50%"),
        (Figure(Decimal(50), "% số tỉnh"), "50% số tỉnh"),
        (Figure(Decimal(134_000), "đại biểu", "trên"), "trên 134.000 đại biểu"),
        (Figure(Decimal("1500000000"), "đồng"), "1,5 tỷ đồng"),
        (Figure(Decimal(1_234_567), "người"), "1.234.567 người"),
    ],
)
def test_a_figure_is_said_with_qualifier_and_unit(figure: Figure, expected: str) -> None:
    assert figure_text(figure) == expected


def test_several_figures_name_their_scopes() -> None:
    figures = (
        Figure(Decimal(70), "%", scope="phụ nữ mang thai"),
        Figure(Decimal(90), "%", scope="trẻ sơ sinh"),
    )
    assert figures_text(figures) == "70% (phụ nữ mang thai); 90% (trẻ sơ sinh)"


def test_one_figure_needs_no_scope() -> None:
    assert figures_text((Figure(Decimal(75), "tuổi", scope="tuổi thọ bình quân"),)) == "75 tuổi"
