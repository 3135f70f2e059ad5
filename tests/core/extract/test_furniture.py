"""Each kind of line that a page puts round an article, and lines of prose that look like it."""

import pytest

from studyapp.core.extract import furniture


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("van linh hoc tap nghi quyet", True),
        ("van-linh-hoc-tap-nghi-quyet-2", True),
        ("bon chu thoi nhe", False),
        ("Van linh hoc tap nghi quyet", False),
        ("học tập nghị quyết của đảng", False),
    ],
)
def test_slug(line: str, expected: bool) -> None:
    assert furniture.is_slug(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"), [("https://a.vn/b", True), ("www.a.vn", True), ("Xem http://a.vn", False)]
)
def test_url(line: str, expected: bool) -> None:
    assert furniture.is_url(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "12/6/2017 3:33:56 PM 2929",
        "2812",
        "08:15 | 04/12/2023",
        "Thứ Ba, 12/05/2026 | 08:15 GMT+7",
        "Thứ 3, ngày 12/05/2026 10 giờ",
        "Ngày đăng: 4/12/2023",
        "Cập nhật lúc 10h, 4/12/2023",
        "Đánh giá bài viết: 5 ★ (12 đánh giá)",
        "KIM OANH  •  14/01/2026 05:40",
        "17-05-2026 | Người đăng: Quản trị xã Vân Lĩnh | Lượt xem: 243",
        "(*) Bài viết có sử dụng tư liệu của các báo.",
        "#vanlinh #nghiquyet",
        "← Bài trước   |   Bài sau →",
        "1.204 lượt xem",
        "Trang chủ / Tin tức / Chính trị",
        "Thời sự » Trong tỉnh",
        "Chia sẻ Facebook",
    ],
)
def test_stamp(line: str) -> None:
    assert furniture.is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ngày 4/12/2023, Bộ Chính trị tổ chức hội nghị.",
        "Thứ nhất, nắm vững nội dung cơ bản.",
        "Đã có 900 điểm cầu tham dự.",
        "Theo dõi, đôn đốc việc thực hiện.",
        "Đánh giá cán bộ phải có 5 tiêu chí.",
        "Đánh giá đúng thực trạng (12 xã) là việc đầu tiên.",
        "(*) là ký hiệu của các xã làm điểm.",
        "Kinh tế / xã hội phát triển; đời sống khá lên.",
    ],
)
def test_prose_is_no_stamp(line: str) -> None:
    assert not furniture.is_stamp(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Theo Thanhhoa.gov.vn", "Thanhhoa.gov.vn"),
        ("Nguồn: Báo Nhân Dân", "Báo Nhân Dân"),
        ("(Theo TTXVN)", "TTXVN"),
        ("Nguồn tin: baochinhphu.vn", "baochinhphu.vn"),
        ("Theo dõi việc thực hiện", None),
        ("Theo Luật, mức đóng được giảm.", None),
        ("Nguồn lực phải được bố trí", None),
    ],
)
def test_source(line: str, name: str | None) -> None:
    assert furniture.source_named(line) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Tin, ảnh: Minh Thu", "Minh Thu"),
        ("Bài và ảnh: Thu Hà - Văn Nam", "Thu Hà - Văn Nam"),
        ("Tác giả: Lê Đình", "Lê Đình"),
        ("Bài học kinh nghiệm: phải sát dân", None),
        ("Tin rằng: mọi việc sẽ tốt", None),
    ],
)
def test_signature(line: str, name: str | None) -> None:
    assert furniture.author_signed(line) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("THU HÀ", "THU HÀ"),
        ("Lê Đình", "Lê Đình"),
        ("Thu Hà - Văn Nam", "Thu Hà - Văn Nam"),
        ("Minh Thu (T/h)", "Minh Thu"),
        ("K. Oanh", "K. Oanh"),
        ("PV", "PV"),
        ("P.V – Ban Truyền thông", "P.V – Ban Truyền thông"),
        ("Kim Oanh (Trung tâm Dịch vụ tổng hợp xã)", "Kim Oanh"),
        ("Điểm cầu huyện", None),
        ("I. BỐI CẢNH", None),
        ("PHẦN THỨ HAI", None),
        ("Nơi Nhận:", None),
        ("2023", None),
    ],
)
def test_author(line: str, name: str | None) -> None:
    assert furniture.author_alone(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Toàn cảnh Hội nghị. Ảnh: Minh Đức",
        "Quang cảnh lễ khai mạc",
        "Các đại biểu dự hội nghị tại điểm cầu huyện Vân Lĩnh",
        "Đại biểu tham dự hội nghị.",
        "Điểm cầu thành phố Vân Hải",
        "Ông Lê An phát biểu (Ảnh: Kim Oanh)",
        "Ảnh minh họa",
        "Đồng chí Lê Thị An, Bí thư Đảng ủy xã cùng các đại biểu dự hội nghị tại điểm cầu xã",
        "Đồng chí Lê An phát biểu khai mạc hội nghị",
    ],
)
def test_caption(line: str) -> None:
    assert furniture.is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "Các đại biểu tham dự hội nghị đã thảo luận sôi nổi.",
        "Đại biểu dự hội nghị phải nộp bài thu hoạch.",
        "Điểm cầu huyện Vân Lĩnh có 120 người dự.",
        "Đồng chí Lê An trình bày dự thảo.",
        "Bí thư Huyện ủy phát biểu kết luận hội nghị.",
        "Đồng chí Lê An, Bí thư Đảng ủy xã phát biểu kết luận hội nghị tại điểm cầu xã.",
        "Đồng chí Lê An cần dự hội nghị tại điểm cầu xã",
        "Ảnh hưởng của nghị quyết rất sâu rộng.",
        "Toàn cảnh bức tranh kinh tế " + "có nhiều điểm sáng " * 15,
    ],
)
def test_prose_is_no_caption(line: str) -> None:
    assert not furniture.is_caption(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ban Tuyên giáo Tỉnh đoàn", True),
        ("BAN TUYÊN GIÁO HUYỆN ỦY VÂN LĨNH", True),
        ("Ban Tuyên giáo Tỉnh đoàn hướng dẫn.", False),
        ("Chi bộ thôn Hạ", False),
    ],
)
def test_an_office_signs_below_an_article(line: str, expected: bool) -> None:
    assert furniture.is_office(line) == expected


def test_the_photographer_is_found_in_a_caption() -> None:
    line = "Toàn cảnh. (Ảnh: Minh Đức)"
    assert line[furniture.credit_start(line) :] == "(Ảnh: Minh Đức)"
    assert furniture.credit_start("Toàn cảnh") == len("Toàn cảnh")


@pytest.mark.parametrize(
    "line",
    [
        "Tin Nổi bật",
        "Tin liên quan:",
        "TIN CÙNG CHUYÊN MỤC",
        "Các tin khác",
        "Tags: nghị quyết",
        "Bình luận (3)",
    ],
)
def test_tail(line: str) -> None:
    assert furniture.is_tail(line)


@pytest.mark.parametrize(
    "line", ["Tin tưởng vào sự lãnh đạo của Đảng", "Bài học từ cơ sở", "Chủ đề năm nay là chuyển đổi số"]
)
def test_prose_is_no_tail(line: str) -> None:
    assert not furniture.is_tail(line)


@pytest.mark.parametrize(
    ("line", "name", "rest"),
    [
        ("(Thainguyencity.gov.vn) Trong 02 ngày", "Thainguyencity.gov.vn", "Trong 02 ngày"),
        ("VNTN - Hội nghị do Ban", "VNTN", "Hội nghị do Ban"),
        ("QĐND Online - Sáng nay", "QĐND Online", "Sáng nay"),
        ("(Dân trí) - Chiều 5/12", "Dân trí", "Chiều 5/12"),
        ("Baovanlinh.vn - Ngày 4", "Baovanlinh.vn", "Ngày 4"),
    ],
)
def test_agency(line: str, name: str, rest: str) -> None:
    found = furniture.agency_prefix(line)
    assert found is not None
    assert (found[0], line[found[1] :]) == (name, rest)


@pytest.mark.parametrize(
    "line", ["UBND tỉnh tổ chức", "(1) Nâng cao chất lượng", "Hội nghị - dịp để học", "HĐND, UBND"]
)
def test_a_paragraph_without_agency(line: str) -> None:
    assert furniture.agency_prefix(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Thứ Hai, 05/08/2024, 08:30 [GMT+7]",
        "BĐH - 07/09/2018 07:02",
        "(Bài đăng trên Tạp chí Đất Việt số 3)",
        "(Ban Tuyên giáo Tỉnh ủy biên soạn, tháng 10/2022)",
        "Văn bản chi tiết xem tại đây: HD57.pdf",
    ],
)
def test_dates_and_notices_of_the_page_are_stamps(line: str) -> None:
    assert furniture.is_stamp(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ghi chép của Vũ Lan", "Vũ Lan"),
        ("CTV: Xuân Trường", "Xuân Trường"),
        ("Phòng Lý luận chính trị (tổng hợp)", "Phòng Lý luận chính trị"),
    ],
)
def test_who_wrote_it_may_be_said_in_words(line: str, name: str) -> None:
    assert furniture.author_signed(line) == name


@pytest.mark.parametrize("line", ["Nơi nhận:", "T/M BAN THƯỜNG VỤ", "(Đã ký)"])
def test_what_stands_under_a_signed_document_is_its_footer(line: str) -> None:
    assert furniture.is_footer(line)


def test_prose_about_a_signature_is_no_footer() -> None:
    assert not furniture.is_footer("Hai bên đã ký bản ghi nhớ về hợp tác đào tạo cán bộ trong năm nay.")
