"""What one place of a text says of a document."""

from datetime import date

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.document_mentions import Mention, mentions_in


def mentions(text: str) -> list[Mention]:
    return mentions_in(reading(text))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nghị quyết số 18-NQ/TW", ["18-NQ/TW"]),
        ("Nghị quyết 18/NQ-TW", ["18/NQ-TW"]),
        ("Nghị quyết số: 18 - NQ/T.Ư", ["18-NQ/TW"]),
        ("Kết luận số 223-KL/TU", ["223-KL/TU"]),
        ("Kế hoạch 112-KH/HU", ["112-KH/HU"]),
        ("Nghị định số 158/2025/NĐ-CP", ["158/2025/NĐ-CP"]),
        ("Thông tư 12/2025/TT-BNV", ["12/2025/TT-BNV"]),
        ("Quyết định số 1679/QĐ-TTg", ["1679/QĐ-TTg"]),
        ("Luật Đê điều số 79/2026/QH16", ["79/2026/QH16"]),
        ("thực hiện 19-NQ/TW", ["19-NQ/TW"]),
        ("4 Nghị quyết số 18, 19, 20, 21 – NQ/TW", ["18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "21-NQ/TW"]),
        ("các Nghị quyết số 18-NQ/TW, số 19-NQ/TW và 20-NQ/TW", ["18-NQ/TW", "19-NQ/TW", "20-NQ/TW"]),
        ("Nghị quyết số 18-NQ/TW và Kết luận số 5-KL/TW", ["18-NQ/TW", "5-KL/TW"]),
        ("Chỉ thị số 05 và Nghị quyết số 4", [None, None]),
        ("NQ 27 của Trung ương", [None]),
        ("ĐỀ CƯƠNG NGHỊ QUYẾT SỐ 29-NQ/TW", ["29-NQ/TW"]),
        ("Phần NQ 21 cũng nóng", [None]),
    ],
)
def test_codes(text: str, codes: list[str | None]) -> None:
    assert [each.code for each in mentions(text)] == codes


@pytest.mark.parametrize(
    "text",
    [
        "ban hành 4 nghị quyết",
        "nghị quyết 5 năm",
        "Kế hoạch 2023 của tỉnh",
        "Kế hoạch 2020-2025",
        "Nghị quyết Trung ương 6",
        "quyết định 10% ngân sách",
        "Nghị quyết 3 nội dung",
        "kế hoạch hành động của đơn vị",
        "Báo cáo 12 trang",
    ],
)
def test_numbers_that_name_no_document(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII về công tác đê "
        "điều trong tình hình mới",
        "Nghị quyết số 18-NQ/TW, ngày 25 tháng 10 năm 2017, Hội nghị lần thứ 6 Ban Chấp hành Trung "
        "ương Đảng khóa XII “Về công tác đê điều trong tình hình mới”",
        "Nghị quyết số 18-NQ/TW của BCH Trung ương Đảng, khoá XII (ngày 25/10/2017) “Công tác đê "
        "điều trong tình hình mới”",
    ],
)
def test_day_issuer_and_term_in_any_order(text: str) -> None:
    (mention,) = mentions(text)
    assert mention.issued == date(2017, 10, 25)
    assert mention.body == "Ban Chấp hành Trung ương Đảng"
    assert mention.term == "XII"
    assert mention.title == "Công tác đê điều trong tình hình mới"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Kết luận số 223-KL/TU của Hội nghị BCH Đảng bộ tỉnh “về một số việc”",
            "Ban Chấp hành Đảng bộ tỉnh",
        ),
        ("Chỉ thị 05 của Bộ Chính trị về học tập", "Bộ Chính trị"),
        ("Kế hoạch số 1-KH/TU của tỉnh", None),
    ],
)
def test_issuers(text: str, body: str | None) -> None:
    (mention,) = mentions(text)
    assert mention.body == body


def test_a_document_without_number_needs_its_quoted_title() -> None:
    found = mentions(
        "Nghị quyết của Chính phủ về “Đổi mới công tác đê điều” và “Phát triển vùng biển” được bàn."
    )
    assert [(each.number, each.title) for each in found] == [
        (None, "Đổi mới công tác đê điều"),
        (None, "Phát triển vùng biển"),
    ]
    assert mentions("kế hoạch về “Đổi mới công tác đê điều”") == []


def test_every_number_of_a_list_gets_its_title() -> None:
    found = mentions("Nghị quyết số 1, 2-NQ/TU về: Công tác đê; Công tác rừng.")
    assert [(each.number, each.title) for each in found] == [("1", "Công tác đê"), ("2", "Công tác rừng")]


def test_one_title_after_two_numbers_belongs_to_neither() -> None:
    assert [each.title for each in mentions("Nghị quyết số 1, 2-NQ/TU “Về công tác đê điều”.")] == [
        None,
        None,
    ]


def test_the_place_runs_from_the_kind_to_the_end_of_the_title() -> None:
    text = "Theo Nghị quyết số 1-NQ/TU “Về công tác đê điều”, các xã làm ngay."
    (mention,) = mentions(text)
    assert mention.span.of(text) == "Nghị quyết số 1-NQ/TU “Về công tác đê điều”"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Luật Đê điều năm 2024 quy định", "Đê điều năm 2024"),
        ("Bộ luật Lao động 2019", "Lao động 2019"),
        ("Luật Đê điều (sửa đổi)", "Đê điều (sửa đổi)"),
    ],
)
def test_a_law_goes_by_its_name(text: str, title: str) -> None:
    (mention,) = mentions(text)
    assert mention.title == title


def test_the_day_and_the_body_may_stand_before_the_document() -> None:
    (mention,) = mentions_in(
        reading(
            "Ngày 06/7/2022, Ban Tuyên giáo Tỉnh ủy ban hành Hướng dẫn số 57-HD/BTGTU về học tập nghị quyết."
        )
    )
    assert mention.issued == date(2022, 7, 6)
    assert mention.body == "Ban Tuyên giáo Tỉnh ủy"


def test_who_signs_for_a_body_is_not_who_issues() -> None:
    (mention,) = mentions(
        "Ngày 4-5-2025, thay mặt Bộ Chính trị, Tổng Bí thư ký ban hành Nghị quyết số 8-NQ/TW về trồng rừng."
    )
    assert (mention.issued, mention.body) == (date(2025, 5, 4), "Bộ Chính trị")


def test_a_code_alone_has_its_day_and_title_where_they_follow() -> None:
    found = mentions("Còn lại là 8-NQ/TW ngày 24-1-2025 về trồng rừng ven biển trong tình hình mới.")
    assert [(each.issued, each.title) for each in found] == [
        (date(2025, 1, 24), "Trồng rừng ven biển trong tình hình mới")
    ]


def test_the_title_of_a_law_ends_before_the_year_it_is_to_be_made() -> None:
    (mention,) = mentions_in(reading("Giao sửa đổi Luật Bảo hiểm y tế vào năm 2019 theo kế hoạch."))
    assert mention.title == "Bảo hiểm y tế"


def test_a_saying_after_a_colon_is_no_title() -> None:
    found = mentions_in(reading("Tỉnh bàn việc tổng kết Nghị quyết 18: “Vừa chạy vừa xếp hàng” nhưng chắc."))
    assert all(each.title is None for each in found)


def test_a_number_on_the_next_line_belongs_to_no_document() -> None:
    assert not [each for each in mentions_in(reading("Chương trình hành động\n1. Mục đích")) if each.number]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 8-NQ/TW của Bộ Chính trị về trồng rừng ven biển (ban hành ngày 30/4/2026).",
        "Nghị quyết số 8-NQ/TW của Bộ Chính trị “Về trồng rừng ven biển” (ngày 30/4/2026).",
        "Nghị quyết số 8-NQ/TW của Bộ Chính trị về trồng rừng ven biển, ngày ban hành 30/4/2026.",
        "Nghị quyết số 8-NQ/TW của Bộ Chính trị về trồng rừng ven biển (TRVB) được ban hành (30/4/2026).",
    ],
)
def test_the_day_may_stand_behind_the_title(text: str) -> None:
    (mention,) = mentions(text)
    assert (mention.issued, mention.body) == (date(2026, 4, 30), "Bộ Chính trị")
    assert mention.title == "Trồng rừng ven biển"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 88-KH/TU", "Ban Thường vụ Tỉnh ủy"),
        ("Tỉnh ủy đã thông qua Đề án số 6-ĐA/TU", "Tỉnh ủy"),
        ("Xã triển khai Kế hoạch số 88-KH/TU", None),
        ("buổi tuyên truyền Nghị quyết số 2-NQ/TW do Hội Nông dân tỉnh tổ chức", None),
        ("Nghị quyết số 2-NQ/TU do Tỉnh ủy ban hành", "Tỉnh ủy"),
    ],
)
def test_who_issued_it_may_stand_before_the_verb(text: str, body: str | None) -> None:
    (mention,) = mentions(text)
    assert mention.body == body
