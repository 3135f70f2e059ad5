"""Figures of policy keep what they measure and the year they are for."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Đến năm 2030, độ che phủ rừng đạt 62,5%.", (None, "62.5", "%", "độ che phủ rừng", 2030)),
        (
            "Phấn đấu tuổi thọ trung bình khoảng 77 tuổi.",
            ("khoảng", "77", "tuổi", "tuổi thọ trung bình", None),
        ),
        ("Giảm tối thiểu 10% biên chế vào năm 2025.", ("tối thiểu", "10", "%", "biên chế", 2025)),
        (
            "Mục tiêu đến năm 2035 tỷ lệ lao động tham gia bảo hiểm đạt trên 75%.",
            ("trên", "75", "%", "tỷ lệ lao động tham gia bảo hiểm", 2035),
        ),
        (
            "Mục tiêu đến năm 2030 là tốc độ tăng trưởng (GRDP) bình quân đạt khoảng 7%/năm.",
            ("khoảng", "7", "%/năm", "tốc độ tăng trưởng (GRDP) bình quân", 2030),
        ),
        (
            "Thu nhập bình quân đầu người đến năm 2030 đạt 90 triệu đồng.",
            (None, "90000000", "đồng", "Thu nhập bình quân đầu người", 2030),
        ),
        ("Thất nghiệp thành thị thấp hơn 4%.", ("thấp hơn", "4", "%", "Thất nghiệp thành thị", None)),
        ("Hỗ trợ 500 người nghèo.", (None, "500", "người", "nghèo", None)),
        ("Xây 1,2 triệu căn nhà.", (None, "1200000", "căn nhà", None, None)),
        ("Ông cho biết có khoảng 20 dự án.", ("khoảng", "20", "dự án", None, None)),
    ],
)
def test_a_figure_with_what_it_measures(
    text: str, figure: tuple[str | None, str, str, str | None, int | None]
) -> None:
    (found,) = figures_in(reading(text))
    assert (found.qualifier, str(found.value), found.unit, found.of_what, found.year) == figure


def test_each_figure_takes_the_year_named_last_before_it() -> None:
    facts = figures_in(reading("Đến năm 2025 đạt 50% số xã, năm 2030 đạt 80% số xã."))
    assert [(str(each.value), each.year) for each in facts] == [("50", 2025), ("80", 2030)]


def test_participation_is_no_figure() -> None:
    assert figures_in(reading("Có 900 điểm cầu và 500 người tham dự.")) == ()


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Đến năm 2021 giảm tối thiểu 10% biên chế so với năm 2015.", 2021),
        ("Đến năm 2025 là khoảng 45% lao động và đến năm 2030 là khoảng 60% lao động.", 2025),
        ("Biên chế giảm 11% so với năm 2015.", None),
        ("Tỷ lệ hộ nghèo còn 3% vào năm 2030.", 2030),
    ],
)
def test_a_year_to_compare_with_is_not_the_years_of_the_figure(text: str, year: int | None) -> None:
    assert figures_in(reading(text))[0].year == year


def test_the_heading_gives_the_year_that_its_lines_leave_out() -> None:
    text = "Tên bài\n\nCâu đầu.\nMục tiêu đến năm 2025\n- Tỷ lệ hộ nghèo còn dưới 3%.\nThực hiện\nHết."
    assert figures_in(reading(text))[0].year == 2025
