"""Lists that a head announces."""

import pytest

from studyapp.core.extract.body import body_sentences, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.extract.enumerations import Enumeration, enumerations_in, parts_as_statements, question
from studyapp.core.extract.facts import StatementKind
from studyapp.core.extract.outline import outline_of
from studyapp.core.ids import ArticleId


def lists(body: str) -> tuple[list[list[str]], tuple[Enumeration, ...]]:
    article = read_article(f"Tên của bài báo này\n\n{body}\n\nMột câu cuối của bài.", ArticleId("bai"))
    reading = reading_of(article)
    found = enumerations_in(reading, body_sentences(article))
    return [[reading.shown(part.start, part.end) for part in each.parts] for each in found], found


def test_parts_of_one_sentence_stand_between_semicolons() -> None:
    parts, (found,) = lists(
        "Nghị quyết đề ra ba nhóm giải pháp: đổi mới nội dung; tăng cường kiểm tra; bảo đảm kinh phí đầy đủ."
    )
    assert parts == [["đổi mới nội dung", "tăng cường kiểm tra", "bảo đảm kinh phí đầy đủ"]]
    assert found.asked == "Nghị quyết đề ra những nhóm giải pháp nào"


def test_marked_lines_follow_a_line_that_ends_in_a_colon() -> None:
    parts, (found,) = lists(
        "Chương trình gồm các nhiệm vụ trọng tâm sau:\n"
        "- Đổi mới sinh hoạt chi bộ.\n- Kiện toàn cấp ủy cơ sở. Việc này làm trước.\n- Kết nạp đảng viên mới."
    )
    assert parts == [["Đổi mới sinh hoạt chi bộ", "Kiện toàn cấp ủy cơ sở", "Kết nạp đảng viên mới"]]
    assert found.asked == "Chương trình gồm những nhiệm vụ trọng tâm nào"


def test_sentences_that_count_aloud_make_a_list() -> None:
    parts, _ = lists(
        "Đồng chí nêu mấy việc, có các nhiệm vụ chủ yếu:\n"
        "Thứ nhất, rà soát lại đội ngũ cán bộ. Thứ hai, củng cố các chi bộ yếu kém."
    )
    assert parts == [["rà soát lại đội ngũ cán bộ", "củng cố các chi bộ yếu kém"]]


def test_a_heading_that_names_its_parts_heads_the_marked_lines_below() -> None:
    parts, (found,) = lists(
        "Một câu mở đầu của bài.\nMục tiêu đến năm 2025\n- Kết nạp 200 đảng viên mới.\n"
        "- Xóa thôn chưa có đảng viên.\nTổ chức thực hiện\nCác chi bộ báo cáo hằng quý."
    )
    assert parts == [["Kết nạp 200 đảng viên mới", "Xóa thôn chưa có đảng viên"]]
    assert found.asked == "có những mục tiêu nào đến năm 2025"


@pytest.mark.parametrize(
    "body",
    [
        "Dự hội nghị có các đồng chí: đồng chí Nguyễn Văn An; đồng chí Trần Thị Bé; đại diện các ban.",
        "Hội nghị thông qua các nghị quyết: Nghị quyết về tài chính năm nay; Nghị quyết về nhân sự cấp ủy.",
        "Đồng chí nói: “Đổi mới là việc lớn; giữ gìn là việc khó”.",
        "Ông kể lại chuyện cũ: một thời gian khó; một thời hào hùng.",
    ],
)
def test_people_documents_quotations_and_tales_are_no_lists_to_learn(body: str) -> None:
    assert lists(body) == ([], ())


@pytest.mark.parametrize(
    ("head", "asked"),
    [
        ("Nghị quyết xác định 3 khâu đột phá", "Nghị quyết xác định những khâu đột phá nào"),
        ("Kế hoạch nêu rõ bốn nguyên tắc", "Kế hoạch nêu rõ những nguyên tắc nào"),
        ("Các quan điểm chỉ đạo gồm", "có những quan điểm chỉ đạo nào"),
        ("NHIỆM VỤ, GIẢI PHÁP", "có những nhiệm vụ, giải pháp nào"),
        (
            "Hội nghị thống nhất một số nhiệm vụ trọng tâm trong năm 2024, cụ thể là",
            "Hội nghị thống nhất những nhiệm vụ trọng tâm nào trong năm 2024",
        ),
        ("Những việc trên", None),
        ("Ông kể", None),
        ("Ví dụ", None),
    ],
)
def test_a_head_becomes_a_question(head: str, asked: str | None) -> None:
    assert question(head) == asked


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (
            "Chương trình có ba khâu đột phá: hạ tầng nghề cá, du lịch cộng đồng và bảo vệ môi trường biển.",
            ["hạ tầng nghề cá", "du lịch cộng đồng", "bảo vệ môi trường biển"],
        ),
        (
            "Nghị quyết nêu 2 nhiệm vụ: kiện toàn cấp ủy cơ sở, kết nạp đảng viên trẻ.",
            ["kiện toàn cấp ủy cơ sở", "kết nạp đảng viên trẻ"],
        ),
    ],
)
def test_commas_part_a_list_that_says_how_many_it_holds(body: str, parts: list[str]) -> None:
    assert lists(body)[0] == [parts]


def test_a_list_of_commas_that_does_not_add_up_is_left_alone() -> None:
    assert lists("Chương trình có ba khâu đột phá: hạ tầng, điện, nước sạch, trường học và trạm y tế.") == (
        [],
        (),
    )


def test_ticks_and_arrows_mark_lines_too() -> None:
    parts, _ = lists(
        "Kế hoạch gồm các nhiệm vụ sau:\n✔ Lập đội hình tình nguyện.\n➢ Tư vấn nghề cho học sinh."
    )
    assert parts == [["Lập đội hình tình nguyện", "Tư vấn nghề cho học sinh"]]


def test_what_a_list_holds_is_stated_as_its_head_says() -> None:
    article = read_article(
        "Tên bài\n\nNghị quyết nêu hai nguyên tắc: lãnh đạo toàn diện, trực tiếp mọi mặt; "
        "không bỏ trống địa bàn nào.\n\nHết bài.",
        ArticleId("bai"),
    )
    reading = reading_of(article)
    found = enumerations_in(reading, body_sentences(article))
    stated = parts_as_statements(reading, found, (), outline_of(reading))
    assert [each.kind for each in stated] == [StatementKind.VIEWPOINT, StatementKind.VIEWPOINT]
    assert parts_as_statements(reading, found, stated, outline_of(reading)) == stated


def test_a_list_may_be_announced_in_the_sentence_before() -> None:
    parts, (found,) = lists(
        "Để đạt các mục tiêu nói trên, Nghị quyết nêu 3 nhóm nhiệm vụ, giải pháp. Có thể khái quát như sau: "
        "đổi mới nội dung học; tăng cường kiểm tra xã; bảo đảm kinh phí đầy đủ."
    )
    assert parts == [["đổi mới nội dung học", "tăng cường kiểm tra xã", "bảo đảm kinh phí đầy đủ"]]
    assert found.asked == "Nghị quyết nêu những nhóm nhiệm vụ, giải pháp nào"


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết nêu 4 nhiệm vụ: đổi mới nội dung học; tăng cường kiểm tra xã; bảo đảm kinh phí đầy đủ.",
        "Việc thứ ba: đổi mới nội dung học; tăng cường kiểm tra xã; bảo đảm kinh phí đầy đủ.",
    ],
)
def test_half_a_list_and_one_item_of_another_are_no_list(text: str) -> None:
    assert lists(text)[0] == []


def test_paragraphs_that_count_aloud_stand_under_their_heading() -> None:
    parts, (found,) = lists(
        "Một câu mở đầu của bài.\n5. Điểm mới đáng chú ý\n"
        "Thứ nhất, yếu tố nông dân được đặt lên trước hết.\n"
        "Thứ hai, Nghị quyết chủ trương sử dụng đất linh hoạt hơn.\n"
        "Thứ ba, xây dựng làng không có điểm dừng. Mỗi nơi một cách.\n"
        "6. Tổ chức thực hiện\nCác chi bộ báo cáo hằng quý."
    )
    assert parts == [
        [
            "yếu tố nông dân được đặt lên trước hết",
            "Nghị quyết chủ trương sử dụng đất linh hoạt hơn",
            "xây dựng làng không có điểm dừng",
        ]
    ]
    assert found.asked == "có những điểm mới đáng chú ý nào"


def test_a_marked_line_that_goes_on_with_figures_is_one_part() -> None:
    parts, _ = lists(
        "Một câu mở đầu của bài.\nMục tiêu đến năm 2035\n- Che phủ rừng đạt 42%. Nghèo giảm 1%/năm.\n"
        "- Xóa thôn chưa có đảng viên.\nTổ chức thực hiện\nCác chi bộ báo cáo hằng quý."
    )
    assert parts == [["Che phủ rừng đạt 42%. Nghèo giảm 1%/năm", "Xóa thôn chưa có đảng viên"]]


def test_lessons_are_told_and_not_asked_for() -> None:
    text = (
        "Tỉnh rút ra các bài học: phải công khai mọi việc; lắng nghe ý kiến nhân dân; kiểm tra thường xuyên."
    )
    article = read_article(f"Tên của bài báo này\n\n{text}\n\nMột câu cuối của bài.", ArticleId("bai"))
    reading = reading_of(article)
    outline = outline_of(reading)
    found = enumerations_in(reading, body_sentences(article))
    assert len(found) == 1
    assert parts_as_statements(reading, found, (), outline) == ()


@pytest.mark.parametrize(
    ("named", "kind"),
    [("vấn đề cấp bách", StatementKind.VIEWPOINT), ("nhiệm vụ trọng tâm", StatementKind.TASK)],
)
def test_what_a_resolution_sees_is_its_view_and_no_task(named: str, kind: StatementKind) -> None:
    text = f"Nghị quyết chỉ ra hai {named}: ngăn chặn nạn phá rừng già; bảo vệ rừng đầu nguồn nước."
    article = read_article(f"Tên của bài báo này\n\n{text}\n\nMột câu cuối của bài.", ArticleId("bai"))
    reading = reading_of(article)
    found = enumerations_in(reading, body_sentences(article))
    stated = parts_as_statements(reading, found, (), outline_of(reading))
    assert [each.kind for each in stated] == [kind, kind]
