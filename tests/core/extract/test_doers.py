"""Doers: where the name of a body or group ends, and how it is written inside a sentence."""

import pytest

from studyapp.core.extract.doers import doer_at, inside_sentence, long_name_at

WHOLE = [
    ("Các cấp ủy, tổ chức đảng", "khẩn trương xây dựng kế hoạch"),
    ("Người đứng đầu cấp ủy, cơ quan, đơn vị", "phải trực tiếp chỉ đạo"),
    ("người đứng đầu cơ quan, đơn vị", "chịu trách nhiệm"),
    ("Mặt trận Tổ quốc và các đoàn thể chính trị", "cần tuyên truyền"),
    ("Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội", "phát huy vai trò"),
    ("Sở Thông tin và truyền thông", "thực hiện chức năng"),
    ("Sở Nông nghiệp và Môi trường", "phối hợp"),
    ("Công an tỉnh", "chủ động nắm tình hình"),
    (
        "các tỉnh, thành ủy, các ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Trung ương",
        "tiếp tục",
    ),
    ("các cấp ủy trực thuộc Tỉnh ủy Hà Sơn", "chỉ đạo"),
    ("các cơ quan, đơn vị, địa phương", "sau hội nghị"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy", "chủ trì"),
    ("Cán bộ, đảng viên trong toàn Đảng bộ", "có trách nhiệm"),
    ("Ủy ban nhân dân các xã, phường, thị trấn", "rà soát"),
    ("các sở, ban, ngành cấp tỉnh và UBND các huyện", "chủ động"),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", "tổ chức"),
    ("đội ngũ báo cáo viên, tuyên truyền viên các cấp", "nâng cao"),
    ("Đảng ủy UBND thành phố", "rà soát"),
    ("các cơ quan tham mưu, giúp việc của Tỉnh ủy", "chủ động"),
    ("Tổ chức cơ sở đảng", "tổ chức sinh hoạt"),
    ("Đài Truyền thanh - Truyền hình huyện", "mở chuyên mục"),
    ("Báo cáo viên", "cần dùng ví dụ"),
    ("mỗi cán bộ, đảng viên", "phải tự giác"),
    ("cán bộ quản lý", "có trình độ đại học"),
    ("Phòng Giáo dục và Đào tạo cùng Hội Khuyến học", "lập danh sách"),
]


@pytest.mark.parametrize(("doer", "rest"), WHOLE)
def test_a_doer_ends_where_its_predicate_begins(doer: str, rest: str) -> None:
    text = f"{doer} {rest}"
    assert doer_at(text, 0, len(text)) == len(doer)


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị cần tập trung",
        "Nghị quyết xác định",
        "Đồng chí nhấn mạnh",
        "khẩn trương rà soát",
        "Đoàn viên ưu tú",
    ],
)
def test_what_is_no_doer_is_none(text: str) -> None:
    found = doer_at(text, 0, len(text))
    assert found is None or not text[:found].startswith(("Hội", "Nghị", "Đồng", "khẩn"))


def test_a_doer_may_begin_anywhere_in_the_text() -> None:
    text = "Tỉnh ủy yêu cầu các chi bộ phải họp"
    at = text.index("các chi bộ")
    assert doer_at(text, at, len(text)) == at + len("các chi bộ")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Trung tâm Phục vụ hành chính công phường bố trí cán bộ",
            "Trung tâm Phục vụ hành chính công phường",
        ),
        ("Văn phòng Đăng ký đất đai tỉnh cần tham mưu", "Văn phòng Đăng ký đất đai tỉnh"),
        ("Văn phòng điều phối nông thôn mới tỉnh cần tham mưu", "Văn phòng điều phối nông thôn mới tỉnh"),
    ],
)
def test_the_name_of_one_body_runs_on_to_its_verb(text: str, name: str) -> None:
    assert long_name_at(text, 0, len(text)) == len(name)


@pytest.mark.parametrize(
    "text",
    [
        "Ban Thường vụ Tỉnh ủy đã ban hành chỉ thị",
        "Đảng ủy xã yêu cầu UBND xã rà soát quy hoạch",
        "Sở Tư pháp nhận trách nhiệm trình danh mục",
        "Ủy ban MTTQ xã thì cứ sáu tháng lấy phiếu",
    ],
)
def test_a_long_name_takes_in_no_verb(text: str) -> None:
    assert long_name_at(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("doer", "inside"),
    [
        ("Các cấp ủy, tổ chức đảng", "các cấp ủy, tổ chức đảng"),
        ("Người lao động", "người lao động"),
        ("Cán bộ, đảng viên", "cán bộ, đảng viên"),
        ("Doanh nghiệp", "doanh nghiệp"),
        ("Báo cáo viên", "báo cáo viên"),
        ("Công an tỉnh", "Công an tỉnh"),
        ("Chính phủ", "Chính phủ"),
        ("Nhân dân", "Nhân dân"),
        ("UBND xã", "UBND xã"),
        ("Sở Tài chính", "Sở Tài chính"),
        ("Mặt trận Tổ quốc và các đoàn thể", "Mặt trận Tổ quốc và các đoàn thể"),
    ],
)
def test_only_names_keep_their_capital_inside_a_sentence(doer: str, inside: str) -> None:
    assert inside_sentence(doer) == inside
