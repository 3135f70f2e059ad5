"""Statements: who is asked to do what, what is aimed at, what is required of a piece of work."""

import pytest

from studyapp.core.extract.body import body_sentences, reading, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.statements import statements_in
from studyapp.core.ids import ArticleId
from studyapp.core.library.evidence import Span
from tests.shared_files import article_paths, needs_shared

TASK, AIM, REQUIREMENT = StatementKind.TASK, StatementKind.AIM, StatementKind.REQUIREMENT


def read(text: str, named: tuple[Span, ...] = ()) -> tuple[StatementFact, ...]:
    view = reading(text)
    return statements_in(view, view.sentences, named)


def tasks(text: str) -> list[tuple[str | None, str]]:
    return [(each.who, each.text) for each in read(text) if each.kind is TASK]


@pytest.mark.parametrize(
    "text",
    [
        "Các địa phương cần làm gì để người dân được khám bệnh định kỳ?",
        "“Công đoàn đổi mới thì người lao động được những gì?” - chị Lan hỏi mọi người.",
        "Vì sao các chi bộ phải họp bàn kỹ kế hoạch của năm?”",
        "Làm tốt thì trạm y tế của xã sẽ giữ được người có nghề.",
    ],
)
def test_a_question_or_a_condition_asks_nobody_for_anything(text: str) -> None:
    before = "Tỉnh ủy yêu cầu các xã rà soát quy hoạch vùng sản xuất. "
    assert tasks(before + text) == tasks(before)


ASKED = [
    (
        "Các chi bộ cần họp bàn kỹ kế hoạch của năm.",
        [("các chi bộ", "họp bàn kỹ kế hoạch của năm")],
    ),
    (
        "Người đứng đầu đơn vị phải trực tiếp chỉ đạo việc học tập.",
        [("người đứng đầu đơn vị", "trực tiếp chỉ đạo việc học tập")],
    ),
    (
        "Đồng chí Bí thư đề nghị các xã rà soát quy hoạch vùng sản xuất.",
        [("các xã", "rà soát quy hoạch vùng sản xuất")],
    ),
    (
        "Bí thư Tỉnh ủy yêu cầu ngay sau hội nghị các cấp ủy tiếp tục quán triệt nghị quyết.",
        [("các cấp ủy", "tiếp tục quán triệt nghị quyết")],
    ),
    (
        "Trên cơ sở kế hoạch của Ban Thường vụ Tỉnh ủy, các chi bộ khẩn trương tổ chức học tập.",
        [("các chi bộ", "khẩn trương tổ chức học tập")],
    ),
    (
        "Thứ tư, người đứng đầu cơ quan, đơn vị chịu trách nhiệm về tiến độ sắp xếp.",
        [("người đứng đầu cơ quan, đơn vị", "chịu trách nhiệm về tiến độ sắp xếp")],
    ),
    (
        "Đối với các cơ quan báo chí, cần mở chuyên mục về nghị quyết.",
        [("các cơ quan báo chí", "mở chuyên mục về nghị quyết")],
    ),
    (
        "Sở Công Thương thực hiện chức năng quản lý chợ, cần tăng cường kiểm tra hàng giả.",
        [("Sở Công Thương", "tăng cường kiểm tra hàng giả")],
    ),
    (
        "Cán bộ lãnh đạo, quản lý, nhất là người đứng đầu, phải gương mẫu đi trước trong mọi việc.",
        [("cán bộ lãnh đạo, quản lý", "gương mẫu đi trước trong mọi việc")],
    ),
    (
        "Do vậy, các cơ sở y tế không được lựa chọn giới tính thai nhi.",
        [("các cơ sở y tế", "không được lựa chọn giới tính thai nhi")],
    ),
    (
        "Đề nghị các chi bộ phân công đảng viên giúp hộ nghèo; Hội Phụ nữ xã duy trì mô hình thu gom rác.",
        [
            ("các chi bộ", "phân công đảng viên giúp hộ nghèo"),
            ("Hội Phụ nữ xã", "duy trì mô hình thu gom rác"),
        ],
    ),
    (
        "Các chi bộ cần họp bàn kế hoạch; phân công đảng viên phụ trách; báo cáo kết quả hằng quý.",
        [
            ("các chi bộ", "họp bàn kế hoạch"),
            ("các chi bộ", "phân công đảng viên phụ trách"),
            ("các chi bộ", "báo cáo kết quả hằng quý"),
        ],
    ),
    ("Kiên quyết khắc phục tư tưởng trông chờ.", [(None, "Kiên quyết khắc phục tư tưởng trông chờ")]),
    (
        "Đồng chí lưu ý, cần tiếp tục đổi mới cách học nghị quyết.",
        [(None, "tiếp tục đổi mới cách học nghị quyết")],
    ),
    (
        "Bên cạnh làm tốt việc học, cần đổi mới cách đánh giá.",
        [(None, "đổi mới cách đánh giá")],
    ),
    (
        "Ban Tuyên giáo và Dân vận Tỉnh ủy được giao hướng dẫn các chi bộ học nghị quyết.",
        [("Ban Tuyên giáo và Dân vận Tỉnh ủy", "hướng dẫn các chi bộ học nghị quyết")],
    ),
    (
        "Bí thư giao UBND phường trước ngày 15/10 hoàn thành việc thống kê trường học.",
        [("UBND phường", "hoàn thành việc thống kê trường học")],
    ),
    (
        "Bí thư yêu cầu Ban Cán sự đảng UBND tỉnh, chậm nhất giữa tháng 11-2026, phải trình "
        "dự thảo chương trình.",
        [("Ban Cán sự đảng UBND tỉnh", "trình dự thảo chương trình")],
    ),
    (
        "Việc rà soát tài sản dôi dư do Sở Tài chính chủ trì, xong trước tháng 6.",
        [("Sở Tài chính", "chủ trì việc rà soát tài sản dôi dư")],
    ),
    (
        "Bí thư đề nghị các cấp ủy căn cứ Kế hoạch của Tỉnh ủy, tổ chức học tập cho đảng viên.",
        [("các cấp ủy", "tổ chức học tập cho đảng viên")],
    ),
    (
        "Mỗi đảng viên, trước hết là cán bộ lãnh đạo, quản lý phải tự soi, tự sửa hằng ngày.",
        [("mỗi đảng viên", "tự soi, tự sửa hằng ngày")],
    ),
    (
        "Đảng viên đang công tác ở các cơ quan này phải chấp hành sự phân công.",
        [("đảng viên đang công tác ở các cơ quan này", "chấp hành sự phân công")],
    ),
    (
        "Còn các tỉnh, thành phố phải đưa mục tiêu vào kế hoạch hằng năm.",
        [("các tỉnh, thành phố", "đưa mục tiêu vào kế hoạch hằng năm")],
    ),
    (
        "Giao UBND các xã:\n- xây dựng kế hoạch trồng rừng;\n- rà soát các hộ nghèo trong xã.\nXã đón khách.",
        [
            ("UBND các xã", "xây dựng kế hoạch trồng rừng"),
            ("UBND các xã", "rà soát các hộ nghèo trong xã"),
        ],
    ),
    (
        "Tổ chức thực hiện:\n1. Cấp tỉnh: tổ chức hội nghị trong một ngày.\n"
        "2. Mặt trận Tổ quốc phường cùng các tổ công nghệ số cộng đồng đến từng nhà hướng dẫn người dân.\n"
        "3. Đảng đoàn Quốc hội lãnh đạo hoàn thiện pháp luật về đất.",
        [
            ("cấp tỉnh", "tổ chức hội nghị trong một ngày"),
            (
                "Mặt trận Tổ quốc phường cùng các tổ công nghệ số cộng đồng",
                "đến từng nhà hướng dẫn người dân",
            ),
            ("Đảng đoàn Quốc hội", "lãnh đạo hoàn thiện pháp luật về đất"),
        ],
    ),
    (
        "“Mỗi cán bộ phải đặt lợi ích chung lên trên hết”, Bí thư Tỉnh ủy nói.",
        [("mỗi cán bộ", "đặt lợi ích chung lên trên hết")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_who_is_asked_to_do_what_is_read(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert tasks(text) == expected


NOT_ASKED = [
    "Các chi bộ đã họp bàn kế hoạch của năm.",
    "Thời gian qua, các cấp ủy tích cực triển khai nghị quyết, đạt được nhiều kết quả.",
    "Sáng 12/7, các đại biểu tham dự hội nghị nghe quán triệt nghị quyết.",
    "Hội nghị diễn ra tại hội trường huyện với hơn 300 người.",
    "Các cấp, các ngành tập trung thực hiện tốt một số nhiệm vụ sau:",
    "Nhân dân được tuyên truyền, phổ biến nghị quyết.",
    "Đây là việc cần thiết trong tình hình hiện nay.",
]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_is_only_told_is_no_task(text: str) -> None:
    assert tasks(text) == []


def test_a_verb_without_subject_goes_on_with_the_doer_of_the_sentence_before() -> None:
    first, second = read(
        "Các đoàn thể cần vận động hội viên tham gia. Thường xuyên nắm bắt dư luận trong dân."
    )
    assert (first.who, first.inherited) == ("các đoàn thể", False)
    assert (second.who, second.inherited) == ("các đoàn thể", True)


@pytest.mark.parametrize("between", ["\n", " Việc đánh giá phải sát với thực tế từng nơi. "])
def test_nobody_is_inherited_over_a_paragraph_or_another_subject(between: str) -> None:
    text = f"Các đoàn thể cần vận động hội viên tham gia.{between}Thường xuyên nắm bắt dư luận trong dân."
    assert read(text)[-1].who is None


def test_a_plain_verb_counts_only_where_someone_is_asking() -> None:
    plain = "Các chi bộ xây dựng kế hoạch học tập riêng."
    assert tasks(plain) == []
    assert tasks(f"Các đảng bộ phải chuẩn bị tài liệu học tập. {plain}")[1][0] == "các chi bộ"


def test_a_heading_says_that_tasks_follow() -> None:
    text = "III. TỔ CHỨC THỰC HIỆN\n1. Các chi bộ xây dựng kế hoạch học tập riêng."
    assert tasks(text) == [("các chi bộ", "xây dựng kế hoạch học tập riêng")]


def test_the_aim_of_a_task_is_a_statement_of_its_own() -> None:
    aim, task = read("Chính phủ cần khẩn trương sửa đổi các luật nhằm tháo gỡ điểm nghẽn về thể chế.")
    assert (aim.kind, aim.who, aim.subject) == (AIM, "Chính phủ", "việc sửa đổi các luật")
    assert aim.text == "tháo gỡ điểm nghẽn về thể chế"
    assert task.text == "khẩn trương sửa đổi các luật"


def test_a_verb_that_only_leads_on_to_the_aim_is_left_out() -> None:
    text = "Các chi bộ cần xây dựng chương trình hành động thực hiện nhằm đưa nghị quyết vào cuộc sống."
    assert [each.text for each in read(text)] == [
        "đưa nghị quyết vào cuộc sống",
        "xây dựng chương trình hành động",
    ]


def test_a_day_to_finish_by_is_a_deadline() -> None:
    found = read("Các chi bộ phải tổ chức học tập, hoàn thành trước ngày 30/8/2018.")
    deadline = next(each for each in found if each.kind is StatementKind.DEADLINE)
    assert (deadline.who, deadline.text) == ("các chi bộ", "trước ngày 30/8/2018")


def test_a_title_is_no_task() -> None:
    text = "Nghị quyết về: Tăng cường công tác y tế cơ sở; Đẩy mạnh công tác dân số hiện nay."
    assert read(text, (Span(0, len(text) - 1),)) == ()


def test_statements_keep_the_place_where_they_are_said() -> None:
    text = "Đồng chí đề nghị các xã rà soát quy hoạch vùng sản xuất."
    (found,) = read(text)
    assert found.span.of(text) == "các xã rà soát quy hoạch vùng sản xuất"


def test_text_in_either_unicode_form_reads_alike() -> None:
    composed = "Người đứng đầu đơn vị phải trực tiếp chỉ đạo việc học tập."
    marks = composed.replace("ử", "ử")
    assert tasks(composed) == tasks(marks)


@needs_shared
def test_every_statement_of_the_five_articles_stands_where_it_says() -> None:
    for path in article_paths():
        article = read_article(path.read_text(encoding="utf-8"), ArticleId("a"))
        found = statements_in(reading_of(article), body_sentences(article))
        assert len(found) >= 2
        for each in found:
            assert 0 <= each.span.start < each.span.end <= len(article.text)
            assert " ".join(each.span.of(article.text).split()).find(each.text[:30]) >= 0


EXPECTED_DOERS = {
    "001": {"cấp ủy các cấp"},
    "002": {"Công an tỉnh", "các cơ quan báo chí", "Sở Thông tin và truyền thông"},
    "003": {"các cấp ủy, tổ chức đảng", "người đứng đầu cấp ủy, cơ quan, đơn vị", "Ban Tuyên giáo Tỉnh ủy"},
    "004": {"cấp ủy các cấp", "cán bộ, đảng viên trong toàn Đảng bộ"},
}


@needs_shared
def test_the_doers_of_the_five_articles_are_found() -> None:
    for path in article_paths():
        article = read_article(path.read_text(encoding="utf-8"), ArticleId("a"))
        found = statements_in(reading_of(article), body_sentences(article))
        named = {each.who for each in found if each.kind is TASK}
        assert EXPECTED_DOERS.get(path.name[:3], set()) <= named


def test_work_under_a_heading_of_aims_is_an_aim() -> None:
    text = (
        "Tên của bài\n\nMột câu mở đầu.\nMục tiêu đến năm 2025\n"
        "- Nâng cao chất lượng sinh hoạt chi bộ ở thôn, bản.\n"
        "- Toàn huyện không còn thôn nào chưa có đảng viên.\n"
        "Tổ chức thực hiện\nCác chi bộ báo cáo hằng quý với cấp ủy."
    )
    assert [(each.kind, each.who) for each in read(text)] == [
        (AIM, None),
        (AIM, None),
        (TASK, "các chi bộ"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Tổ chức hội nghị trân trọng cảm ơn sự theo dõi của các đồng chí.",
        "Tỉnh ủy yêu cầu học tập nghiêm túc. Báo cáo viên dành nhiều thời gian phân tích tình hình mới.",
        "Tỉnh ủy yêu cầu học tập nghiêm túc. Ban Bí thư giao cho các ban đảng tiếp tục theo dõi.",
        "Tỉnh ủy yêu cầu học tập nghiêm túc. Ban Chấp hành Đảng bộ huyện ban hành chương trình hành động.",
    ],
)
def test_thanks_and_what_a_meeting_did_are_no_tasks(text: str) -> None:
    assert not [who for who, _ in tasks(text) if who]


@pytest.mark.parametrize(
    "text",
    [
        "Nhiệm vụ trọng tâm: đầu tư cho y tế cơ sở là đầu tư cho phát triển.",
        "Tỉnh ủy yêu cầu làm rõ: kiểm tra không phải để tìm khuyết điểm mà để tháo gỡ khó khăn.",
    ],
)
def test_what_says_what_a_thing_is_asks_for_nothing(text: str) -> None:
    assert not [
        words for who, words in tasks(text) if who is None and words.startswith(("đầu tư", "kiểm tra"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Cụ thể hóa nghị quyết, Huyện ủy đề ra 12 chỉ tiêu cho các xã.",
        "Tỉnh ủy rút ra hai bài học: phải công khai, dân chủ hơn nữa; kiểm tra thường xuyên các xã.",
        "Tổ chức thực hiện:\nHuyện ủy cử tổ công tác về thôn, cuối cùng lấy phiếu đạt 92% đồng ý.",
        "Chúng tôi xin giới thiệu những nội dung mới của nghị quyết để bạn đọc tiện theo dõi.",
    ],
)
def test_what_was_done_learnt_or_written_by_editors_is_asked_of_nobody(text: str) -> None:
    assert [each for each in read(text) if each.kind in (TASK, REQUIREMENT, StatementKind.NEW)] == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Các chi bộ phải hoàn thành việc học tập trước ngày 15/10.", "trước ngày 15/10"),
        ("Các chi bộ phải trình kế hoạch trong tháng 10/2026.", "trong tháng 10/2026"),
        ("Các chi bộ phải báo cáo Huyện ủy trong quý IV.", "trong quý IV"),
        ("Bí thư giao các chi bộ trước ngày 15/10 hoàn thành việc thống kê.", "trước ngày 15/10"),
        ("Các chi bộ phải xử lý dứt điểm 37 văn bản trước 30/9.", "trước 30/9"),
    ],
)
def test_a_day_without_a_year_is_a_deadline_too(text: str, when: str) -> None:
    assert [each.text for each in read(text) if each.kind is StatementKind.DEADLINE] == [when]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Các vấn đề rừng, biển, nông thôn phải được giải quyết đồng bộ.", REQUIREMENT),
        (
            "Báo cáo viên nhấn mạnh, nghị quyết yêu cầu rừng, biển phải được giữ gìn cẩn thận.",
            StatementKind.VIEWPOINT,
        ),
    ],
)
def test_whatever_has_to_be_is_a_requirement_or_the_view_of_a_document(
    text: str, kind: StatementKind
) -> None:
    assert [each.kind for each in read(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Tôi nghĩ mấy năm qua nhà nào cũng phải chạy vạy lo cho con đi học.",
        "Vì dịch bệnh, phần lớn các lớp phải chuyển sang trực tuyến rồi đấy.",
        "Quy định những điều đảng viên không được làm gồm nhiều điều rất cụ thể.",
    ],
)
def test_what_people_had_to_do_is_no_requirement(text: str) -> None:
    assert [each for each in read(text) if each.kind is REQUIREMENT] == []


def test_targets_that_someone_tells_of_are_cut_from_who_tells_them() -> None:
    text = (
        "Đồng chí Bí thư đã truyền đạt mục tiêu phát triển đất nước: đến năm 2035 là nước có rừng che phủ "
        "rộng; đến năm 2045 trở thành nước có rừng giàu."
    )
    assert [each.text for each in read(text) if each.kind is AIM] == [
        "đến năm 2035 là nước có rừng che phủ rộng",
        "đến năm 2045 trở thành nước có rừng giàu",
    ]


def test_figures_after_a_target_are_targets_until_the_paragraph_ends() -> None:
    text = (
        "Đến năm 2035, rừng của cả nước đạt mức tốt, che phủ ổn định. Quy mô nghề rừng đạt tối thiểu 3% GDP. "
        "Nay tỉnh đã trồng 40 nghìn ha rừng.\nRừng ven biển còn 20 nghìn ha ở phía nam."
    )
    assert [each.text for each in read(text) if each.kind is AIM] == [
        "Đến năm 2035, rừng của cả nước đạt mức tốt, che phủ ổn định",
        "Quy mô nghề rừng đạt tối thiểu 3% GDP",
    ]


def test_what_someone_is_to_refrain_from_is_a_requirement_on_him() -> None:
    (fact,) = read("Bí thư đề nghị các huyện không giao chỉ tiêu cho xã nữa.")
    assert (fact.kind, fact.who, fact.text) == (
        REQUIREMENT,
        "các huyện",
        "không giao chỉ tiêu cho xã nữa",
    )


def test_one_of_each_after_a_comma_begins_a_clause() -> None:
    assert tasks("Khi sinh hoạt chi bộ, mỗi đảng viên nên đối chiếu việc làm với mục tiêu.") == [
        ("mỗi đảng viên", "đối chiếu việc làm với mục tiêu")
    ]


def test_a_quoted_title_with_commas_before_the_deed_of_another_hides_nothing() -> None:
    text = "Thực hiện Nghị quyết “Về giống, vốn, đất trồng”, Huyện ủy đặt mục tiêu trồng 40 ha rừng."
    assert tasks(text) == []


def test_a_quarter_with_its_year_is_read_whole() -> None:
    found = read("Ban Tuyên giáo Tỉnh ủy cần tổ chức quán triệt nghị quyết, hoàn thành trong quý IV/2022.")
    assert [each.text for each in found if each.kind is StatementKind.DEADLINE] == ["trong quý IV/2022"]
