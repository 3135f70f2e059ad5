"""Clauses of an article as parts of a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring import shaping


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("dự hội nghị lần này", "dự hội nghị"),
        ("sau hội nghị này, các chi bộ", "sau hội nghị, các chi bộ"),
        ("thực hiện đề cương này", "thực hiện đề cương"),
        ("thực hiện Kế hoạch này", "thực hiện Kế hoạch"),
        ("việc này khó", "việc này khó"),
    ],
)
def test_what_points_at_the_day_of_the_news_goes(words: str, plain: str) -> None:
    assert shaping.plain(words) == plain


LONG = "xây dựng kế hoạch cụ thể của từng chi bộ, gắn với nhiệm vụ năm, góp phần đưa nghị quyết vào cuộc sống"


def test_a_long_clause_is_cut_before_what_only_adds() -> None:
    assert shaping.shortened(LONG, 16) == "xây dựng kế hoạch cụ thể của từng chi bộ, gắn với nhiệm vụ năm"
    assert shaping.shortened(LONG, 10) == "xây dựng kế hoạch cụ thể của từng chi bộ"


def test_a_clause_that_fits_or_cannot_be_cut_stays() -> None:
    assert shaping.shortened(LONG, 40) == LONG
    assert shaping.shortened("rà soát toàn bộ quy hoạch vùng", 3) == "rà soát toàn bộ quy hoạch vùng"


@given(st.text(), st.integers(min_value=1, max_value=50))
def test_a_shortened_clause_is_the_beginning_of_the_clause(words: str, most: int) -> None:
    assert words.startswith(shaping.shortened(words, most))


@pytest.mark.parametrize(
    ("task", "said"),
    [
        ("rà soát quy hoạch", "cần rà soát quy hoạch"),
        ("chịu trách nhiệm về tiến độ", "chịu trách nhiệm về tiến độ"),
        ("có trách nhiệm học tập", "có trách nhiệm học tập"),
        ("không được né tránh", "không được né tránh"),
        ("đã thành lập tổ công tác", "đã thành lập tổ công tác"),
    ],
)
def test_a_duty_has_its_verb_already(task: str, said: str) -> None:
    assert shaping.should(task) == said
    assert shaping.is_duty(task) is (task == said)


def test_capitals_and_full_stops_are_set() -> None:
    assert shaping.opened("rà soát") == "Rà soát"
    assert shaping.small("Rà soát") == "rà soát"
    assert shaping.sentence("rà soát") == "Rà soát."
    assert shaping.sentence("Ai làm?") == "Ai làm?"
    framed = shaping.gap_frame("Theo bài báo về A", "con số")
    assert framed == "Điền con số vào chỗ trống theo bài báo về A"


def test_an_aside_is_not_cut_away_with_the_verb_behind_it() -> None:
    words = "đời sống của một bộ phận nhân dân, nhất là ở vùng sâu, vùng xa, còn nhiều khó khăn"
    assert shaping.shortened(words, 12) == words


@pytest.mark.parametrize(
    ("task", "work"),
    [
        ("rà soát quy hoạch, hoàn thành trước ngày 20/01/2018", "rà soát quy hoạch"),
        ("trình đề án trong tháng 3/2018", "trình đề án"),
        ("báo cáo kết quả trước ngày 5/1/2018 và đề xuất giải pháp", None),
        ("rà soát quy hoạch", None),
    ],
)
def test_the_day_to_finish_by_goes_only_from_the_end(task: str, work: str | None) -> None:
    assert shaping.without_deadline(task) == (work or task)


def test_a_plan_still_to_be_made_has_no_capital_and_one_that_has_a_number_keeps_it() -> None:
    assert shaping.tidied("xây dựng Kế hoạch thực hiện") == "xây dựng kế hoạch thực hiện"
    assert shaping.tidied("ban hành Kế hoạch số 5") == "ban hành Kế hoạch số 5"


@pytest.mark.parametrize(
    ("task", "left"),
    [
        ("tham mưu đề án nhà ở xã hội, trình trước ngày 30/6/2024", "tham mưu đề án nhà ở xã hội"),
        ("tổ chức học tập đến cơ sở, chậm nhất trong tháng 1/2024", "tổ chức học tập đến cơ sở"),
        ("xây dựng kế hoạch, ban hành trước ngày 30/6/2024", "xây dựng kế hoạch"),
    ],
)
def test_a_task_without_its_day_does_not_break_off(task: str, left: str) -> None:
    assert shaping.without_deadline(task) == left


def test_what_follows_an_example_is_not_cut_where_it_says_how_things_are() -> None:
    words = "đời sống của một bộ phận nhân dân, nhất là ở vùng cao còn khó khăn nhiều bề"
    assert shaping.shortened(words, 8) == words


@pytest.mark.parametrize(
    ("task", "left"),
    [
        ("xây dựng kế hoạch, trình Ban Thường vụ trước 25-10", "xây dựng kế hoạch, trình Ban Thường vụ"),
        ("dự thảo kế hoạch, trình trước ngày 20/9", "dự thảo kế hoạch"),
        ("kiểm điểm, hoàn tất trong quý I", "kiểm điểm"),
        ("học xong trước ngày 20/9/2024", "học xong trước ngày 20/9/2024"),
        ("giảm nghèo trong 3 năm", "giảm nghèo trong 3 năm"),
        ("sửa chữa trong 2,5 năm", "sửa chữa trong 2,5 năm"),
        ("rà soát trong quý I, II năm 2024", "rà soát trong quý I, II năm 2024"),
        ("họp trước ngày 5, 6 tháng 9 năm 2024", "họp trước ngày 5, 6 tháng 9 năm 2024"),
        ("mở lớp trước 10/2, có bài thu hoạch", "mở lớp, có bài thu hoạch"),
        ("biên soạn tài liệu, phát hành trước 15-1", "biên soạn tài liệu"),
    ],
)
def test_a_day_without_its_year_goes(task: str, left: str) -> None:
    assert shaping.without_yearless_deadline(task) == left


@pytest.mark.parametrize(
    ("task", "lacks"),
    [
        ("tổng hợp, nhận xét, đưa vào căn cứ đánh giá cuối năm", True),
        ("đưa nội dung vào sinh hoạt thường kỳ", True),
        ("làm trước, hoàn tất sớm", True),
        ("gửi về Văn phòng Huyện ủy trước ngày 20/4/2024", True),
        ("cụ thể hóa thành chương trình, đề án", True),
        ("học xong trước ngày 20/01/2018, tỷ lệ từ 95% trở lên", True),
        ("chủ trì, trong quý I phải xong kế hoạch", True),
        ("chịu trách nhiệm trước Ban Thường vụ nếu để chậm", True),
        ("phối hợp các cơ quan liên quan theo dõi, đôn đốc", True),
        ("cụ thể hóa nghị quyết thành chương trình", False),
        ("báo cáo về tình hình thu chi ngân sách", False),
        ("làm ngay những việc cấp bách của người dân", False),
        ("đưa nội dung nghị quyết vào sinh hoạt", False),
        ("tổng hợp ý kiến, đưa vào kế hoạch", False),
    ],
)
def test_work_whose_object_stood_before_it_lacks_it(task: str, lacks: bool) -> None:
    assert shaping.lacks_object(task) is lacks
