"""What makes wording unfit for a question."""

import pytest

from studyapp.core.quiz import prose


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Theo bài báo này, ai cần làm gì?", True),
        ("Các nhiệm vụ nêu trên là gì?", True),
        ("Đây là việc của ai?", True),
        ("Đồng chí đã nhấn mạnh điều gì?", True),
        ("Hội nghị lần này bàn việc gì?", True),
        ("Nguyên nhân của căn bệnh ấy là gì?", True),
        ("Chế độ cho các cô được lo thế nào?", True),
        ("Tỉnh ta cần làm gì?", True),
        ("Ai lo cụ thể hóa hai nghị quyết còn lại?", True),
        ("Từ nay đến hết năm phải làm xong việc gì?", True),
        ("Việc sau này sẽ ra sao?", False),
        ("HỘI NGHỊ LẦN NÀY bàn việc gì?", True),
        ("Theo bài báo về hội nghị tỉnh, ai cần làm gì?", False),
        ("Họ tên đầy đủ được ghi ở đâu?", False),
    ],
)
def test_words_that_point_elsewhere_are_found(text: str, points: bool) -> None:
    assert prose.points_elsewhere(text) is points


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("Rà soát quy hoạch và", True),
        ("Thực hiện nghị quyết số", True),
        ("Xây dựng kế hoạch của", True),
        ("Giải quyết...", True),
        ("Thực hiện các việc như sau", True),
        ("Tổ chức học tập đến cơ sở chậm nhất", True),
        ("Thực hiện các nội dung sau: (1) Tổ chức học tập", True),
        ("Có hai việc gồm: (1) học tập; (2) thực hành", False),
        ("Hoàn thiện chính sách về dân số", False),
        ("Bảo vệ độc lập, tự do", False),
        ("Nêu rõ lý do", False),
        ("Chuẩn bị cho đợt sinh hoạt tiếp theo", False),
        ("Đầu mối bên trong", False),
        ("Điền […] vào chỗ trống", False),
    ],
)
def test_a_text_that_breaks_off_is_found(text: str, breaks: bool) -> None:
    assert prose.breaks_off(text) is breaks


@pytest.mark.parametrize(
    ("text", "inside"), [("và rà soát", True), ("nhằm mở rộng", True), ("Và rồi", False), ("rà soát", False)]
)
def test_a_text_that_begins_inside_a_sentence_is_found(text: str, inside: bool) -> None:
    assert prose.begins_inside(text) is inside


@pytest.mark.parametrize(
    ("text", "odd"),
    [("“một", True), ("một)", True), ('"một', True), ("“một” (hai)", False), ('"một"', False)],
)
def test_quotes_and_brackets_come_in_pairs(text: str, odd: bool) -> None:
    assert prose.has_odd_marks(text) is odd


@pytest.mark.parametrize(
    ("text", "odd"),
    [("hai  cách", True), (" đầu", True), ("cuối ", True), ("trước , phẩy", True), ("vừa đủ, nhé", False)],
)
def test_spaces_stand_where_they_should(text: str, odd: bool) -> None:
    assert prose.has_odd_spaces(text) is odd


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Nghị quyết số 18", True),
        ("Nghị quyết số 18-NQ/TW", True),
        ("19-NQ/TW", True),
        ("Chỉ thị 05-CT/TW", True),
        ("Nghị quyết số 18-NQ/TW ngày 25/10/2017", False),
        ("Nghị quyết số 18-NQ/TW khóa XII", False),
        ("Nghị quyết số 18-NQ/TW khoá 12", False),
        ("4 nghị quyết", False),
    ],
)
def test_a_number_without_year_or_term_is_bare(text: str, bare: bool) -> None:
    assert prose.is_bare_number(text) is bare


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Theo bài báo, các chi bộ cần làm gì?", 1),
        ("Hội nghị họp vào thời gian nào, ở đâu?", 2),
        ("Cơ quan nào cần báo cáo kết quả như thế nào?", 2),
        ("Bài “Vì sao phải tinh gọn?” nêu việc gì?", 1),
        ("Không vì bất kỳ lý do nào mà chậm lại", 0),
        ("Hội nghị họp từ ngày nào đến ngày nào?", 1),
        ("Rà soát quy hoạch", 0),
    ],
)
def test_words_that_ask_are_counted_outside_quotes(text: str, count: int) -> None:
    assert prose.question_words(text) == count


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Bộ cần báo cáo kết quả", True),
        ("bàn giao 19 doanh nghiệp sang Uỷ ban, chuyển mô hình quản lý", True),
        ("Đoàn", True),
        ("Bộ Chính trị đã kết luận", False),
        ("Ủy ban nhân dân tỉnh và Ban Bí thư", False),
        ("Ban hành kế hoạch", False),
        ("các Bộ, ngành", False),
        ("ở Hải Phòng, các chi bộ cần làm gì?", False),
        ("chịu trách nhiệm trước Đảng ủy Khối về chất lượng", True),
        ("Đảng ủy Khối các cơ quan tỉnh", False),
    ],
)
def test_a_body_without_its_name_is_found(text: str, bare: bool) -> None:
    assert prose.names_bare_body(text) is bare
