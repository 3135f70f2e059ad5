"""Numbers with qualifier and unit, as Vietnamese papers write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.body import reading
from studyapp.core.extract.quantities import parsed, quantities_in


def found(text: str) -> list[tuple[str | None, str, str]]:
    return [(each.qualifier, str(each.value), each.unit) for each in quantities_in(reading(text))]


@pytest.mark.parametrize(
    ("number", "magnitude", "value"),
    [
        ("134", "ngàn", "134000"),
        ("1,93", "triệu", "1930000"),
        ("20.000", None, "20000"),
        ("1.441.200", None, "1441200"),
        ("65 000", None, "65000"),
        ("1,5", None, "1.5"),
        ("1.5", None, "1.5"),
        ("1,500", None, "1500"),
        ("0,500", None, "0.5"),
        ("2.000", "tỷ", "2000000000000"),
        ("3", "nghìn tỷ", "3000000000000"),
        ("02", None, "2"),
    ],
)
def test_numbers(number: str, magnitude: str | None, value: str) -> None:
    assert parsed(number, magnitude) == Decimal(value)


@given(st.integers(0, 10**9))
def test_grouped_numbers_are_read_back(number: int) -> None:
    assert parsed(f"{number:,}".replace(",", ".")) == number


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("trên 134 ngàn đại biểu", ("trên", "134000", "đại biểu")),
        ("Hơn 130 nghìn đại biểu", ("hơn", "130000", "đại biểu")),
        ("gần 1500 đại biểu", ("gần", "1500", "đại biểu")),
        ("ít nhất là 75%", ("ít nhất", "75", "%")),
        ("giảm tối thiểu 10 % biên chế", ("tối thiểu", "10", "%")),
        ("không quá 5 biên chế", ("không quá", "5", "biên chế")),
        ("đủ 75 tuổi trở lên", ("trở lên", "75", "tuổi")),
        ("2,45 triệu hộ", (None, "2450000", "hộ")),
        ("9,4 gam", (None, "9.4", "gam")),
        ("150 triệu đồng/năm", (None, "150000000", "đồng/năm")),
        ("12.500 USD", (None, "12500", "USD")),
        ("1,5 ngày làm việc", (None, "1.5", "ngày làm việc")),
        ("có 32 xã phường", (None, "32", "xã phường")),
        ("trong hai ngày", (None, "2", "ngày")),
        ("4 Nghị quyết", (None, "4", "nghị quyết")),
        ("01 phường", (None, "1", "phường")),
    ],
)
def test_quantities(text: str, quantity: tuple[str | None, str, str]) -> None:
    assert found(text) == [quantity]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("trồng 12-16 nghìn ha", ["12000", "16000"]),
        ("đạt 8,5 - 9,5%", ["8.5", "9.5"]),
        ("từ 10 đến 15 xã", ["10", "15"]),
    ],
)
def test_a_range_is_two_quantities(text: str, values: list[str]) -> None:
    assert [(qualifier, value) for qualifier, value, _ in found(text)] == list(
        zip(("từ", "đến"), values, strict=True)
    )


@pytest.mark.parametrize(
    "text",
    [
        "ngày 5 đại biểu về",
        "tháng 10 năm 2017",
        "Nghị quyết số 18 cán bộ cần học",
        "khóa 13 đại biểu",
        "năm 2023 đại biểu",
        "năm 2023",
        "Hội nghị Trung ương 6 ngày",
        "lần thứ 6 đại biểu",
        "Điều 5 cán bộ",
        "29-30/11/2017",
        "một số đại biểu",
        "ba lần bảy",
        "5 đại biểuu",
        "quận 3 người",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="0123 .,%-đạibểungườtrênơ", max_size=60))
def test_spans_lie_inside_and_hold_the_unit(text: str) -> None:
    for each in quantities_in(reading(text)):
        assert each.unit in each.span.of(text).lower()


@pytest.mark.parametrize("text", ["Đến 11 giờ 30 phút hội nghị bế mạc.", "Hội nghị khai mạc lúc 8 giờ."])
def test_the_time_of_day_is_no_quantity(text: str) -> None:
    assert quantities_in(reading(text)) == []
