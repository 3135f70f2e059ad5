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
        ("Có 20 doanh nghiệp hoạt động/nghìn dân.", (None, "20", "doanh nghiệp/nghìn dân", None, None)),
        ("Phấn đấu 12 người trên một vạn dân.", (None, "12", "người/vạn dân", None, None)),
        ("Hỗ trợ 2 tỷ đồng/dự án.", (None, "2000000000", "đồng/dự án", "Hỗ trợ", None)),
        ("Lập 24 tổ tự quản ở thôn.", (None, "24", "tổ tự quản", None, None)),
        ("Chi cho rừng chưa đến 2% tổng chi.", ("chưa đến", "2", "%", "tổng chi", None)),
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


def test_the_year_of_a_target_holds_on_in_its_paragraph_but_not_for_what_is_told() -> None:
    text = (
        "Đến năm 2035, che phủ rừng ổn định. Kinh tế rừng đạt tối thiểu 3% GDP. Nay xã đã có 40 ha rừng. "
        "Nghị quyết chủ trương giảm 5% phí.\nThu từ rừng chiếm 9% ngân sách."
    )
    assert [(str(each.value), each.year) for each in figures_in(reading(text))] == [
        ("3", 2035),
        ("40", None),
        ("5", None),
        ("9", None),
    ]


def test_all_figures_of_one_sentence_are_found_each_with_its_unit() -> None:
    text = (
        "Mục tiêu đến năm 2035 cả nước có 2 triệu hợp tác xã, 20 hợp tác xã/nghìn dân; tăng 10 - 12%/năm, "
        "đóng góp khoảng 55 - 58% GDP."
    )
    assert [(str(each.value), each.unit, each.year) for each in figures_in(reading(text))] == [
        ("2000000", "hợp tác xã", 2035),
        ("20", "hợp tác xã/nghìn dân", 2035),
        ("10", "%/năm", 2035),
        ("12", "%/năm", 2035),
        ("55", "%", 2035),
        ("58", "%", 2035),
    ]


@pytest.mark.parametrize(
    ("text", "of_what"),
    [
        ("Đến năm 2035 cả nước có 20 hợp tác xã.", None),
        ("Có 9 đơn vị mà công việc vẫn trôi chảy.", None),
        ("Tốc độ tăng ngành nông, lâm, thủy sản đạt 3%/năm.", "Tốc độ tăng ngành nông, lâm, thủy sản"),
    ],
)
def test_what_only_leads_on_is_not_what_is_measured(text: str, of_what: str | None) -> None:
    assert [each.of_what for each in figures_in(reading(text))] == [of_what]
