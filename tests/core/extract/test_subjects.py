"""Statements about a thing: its aim, a requirement on it, what it is said to be."""

import pytest

from studyapp.core.extract.body import Reading, reading
from studyapp.core.extract.facts import StatementKind
from studyapp.core.extract.subjects import conveyed, demanded, equated, labelled, required, said_of
from studyapp.core.library.evidence import Span


def whole(text: str) -> tuple[Reading, Span]:
    return reading(text), Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "subject", "kind", "words"),
    [
        (
            "Mục tiêu của Nghị quyết là nâng cao đời sống người dân",
            "Mục tiêu của Nghị quyết",
            StatementKind.AIM,
            "nâng cao đời sống người dân",
        ),
        (
            "Theo đó, quan điểm chỉ đạo là lấy dân làm gốc",
            "quan điểm chỉ đạo",
            StatementKind.VIEWPOINT,
            "lấy dân làm gốc",
        ),
        (
            "Nguyên nhân chủ yếu của hạn chế là nhận thức chưa đủ",
            "Nguyên nhân chủ yếu của hạn chế",
            StatementKind.CAUSE,
            "nhận thức chưa đủ",
        ),
        (
            "Điểm mới của Luật là mở rộng đối tượng tham gia",
            "Điểm mới của Luật",
            StatementKind.NEW,
            "mở rộng đối tượng tham gia",
        ),
        (
            "Giải pháp quan trọng là đào tạo cán bộ trẻ",
            "Giải pháp quan trọng",
            StatementKind.TASK,
            "đào tạo cán bộ trẻ",
        ),
        (
            "Kế hoạch tuyên truyền nghị quyết nhằm giúp đảng viên hiểu rõ",
            "Kế hoạch tuyên truyền nghị quyết",
            StatementKind.AIM,
            "giúp đảng viên hiểu rõ",
        ),
    ],
)
def test_a_label_names_what_the_statement_is(
    text: str, subject: str, kind: StatementKind, words: str
) -> None:
    found = labelled(*whole(text))
    assert found is not None
    assert (found.subject, found.kind, found.text) == (subject, kind, words)


def test_a_bare_plan_is_called_as_the_sentence_before_calls_it() -> None:
    text = (
        "Tỉnh ủy đã ban hành Kế hoạch tuyên truyền nghị quyết trong toàn tỉnh. Kế hoạch nhằm giúp dân hiểu rõ"
    )
    found = labelled(reading(text), Span(text.index("Kế hoạch nhằm"), len(text)))
    assert found is not None
    assert found.subject == "Kế hoạch tuyên truyền nghị quyết trong toàn tỉnh"


@pytest.mark.parametrize(
    ("text", "subject", "words"),
    [
        (
            "Việc đánh giá phải đi vào thực chất",
            "Việc đánh giá",
            "phải đi vào thực chất",
        ),
        (
            "Công tác tuyên truyền cần kịp thời, chính xác",
            "Công tác tuyên truyền",
            "cần kịp thời, chính xác",
        ),
        (
            "Ban Thường vụ Tỉnh ủy đề nghị việc học nghị quyết đảm bảo nghiêm túc",
            "việc học nghị quyết",
            "đảm bảo nghiêm túc",
        ),
    ],
)
def test_a_requirement_keeps_its_word_of_duty(text: str, subject: str, words: str) -> None:
    found = required(*whole(text))
    assert found is not None
    assert (found.subject, found.kind, found.text) == (subject, StatementKind.REQUIREMENT, words)


def test_what_a_piece_of_work_brings_is_its_aim() -> None:
    found = required(*whole("Việc học tập nghị quyết sẽ góp phần tạo khí thế mới"))
    assert found is not None
    assert (found.kind, found.text) == (StatementKind.AIM, "góp phần tạo khí thế mới")


def test_what_a_thing_is_said_to_be_is_a_viewpoint() -> None:
    found = said_of(*whole("Nghị quyết xác định phát triển giáo dục là quốc sách hàng đầu"))
    assert found is not None
    assert (found.subject, found.text) == ("phát triển giáo dục", "quốc sách hàng đầu")


@pytest.mark.parametrize(
    "text",
    [
        "Việc đồng chí yêu cầu họp sớm phải được xem lại",
        "Hội nghị diễn ra trong hai ngày",
        "Nghị quyết khẳng định đây là việc khó",
        "Các chi bộ cần họp bàn kế hoạch",
    ],
)
def test_other_sentences_have_no_subject_of_their_own(text: str) -> None:
    view, span = whole(text)
    assert (labelled(view, span), required(view, span), said_of(view, span)) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "subject", "words"),
    [
        ("Đầu tư cho sức khỏe là đầu tư cho phát triển", "Đầu tư cho sức khỏe", "đầu tư cho phát triển"),
        (
            "Nghị quyết chỉ rõ đoàn kết trong Đảng là hạt nhân của khối đại đoàn kết",
            "đoàn kết trong Đảng",
            "hạt nhân của khối đại đoàn kết",
        ),
        (
            "Nông nghiệp có vị trí chiến lược, là chủ thể của quá trình phát triển",
            "Nông nghiệp",
            "chủ thể của quá trình phát triển",
        ),
    ],
)
def test_what_a_thing_is_said_to_be(text: str, subject: str, words: str) -> None:
    fact = equated(*whole(text))
    assert fact is not None
    assert (fact.subject, fact.text, fact.kind) == (subject, words, StatementKind.VIEWPOINT)


@pytest.mark.parametrize(
    "text",
    [
        "Đây là nghị quyết đầu tiên về lĩnh vực này",
        "Với văn nghệ sĩ, giữ nước còn là giữ hồn cốt văn hóa",
        "Một số chính sách chưa sát thực tiễn, nhất là ở vùng sâu",
        "Các hội viên là đảng viên viết thu hoạch gửi chi bộ",
        "Hạn chế ấy trước hết là do người đứng đầu",
    ],
)
def test_what_points_back_or_only_adds_equates_nothing(text: str) -> None:
    assert equated(*whole(text)) is None


def test_what_must_be_done_with_a_thing_that_is_no_doer() -> None:
    fact = demanded(*whole("100% tàu cá dài từ 15 m trở lên phải lắp thiết bị giám sát hành trình"))
    assert fact is not None
    assert fact.kind is StatementKind.REQUIREMENT
    assert fact.subject == "100% tàu cá dài từ 15 m trở lên"
    assert fact.text == "phải lắp thiết bị giám sát hành trình"


def test_what_a_document_stresses_keeps_its_verb() -> None:
    fact = conveyed(
        *whole("Nghị quyết còn nhấn mạnh quan điểm phát triển kinh tế biển trên nền tảng tăng trưởng xanh")
    )
    assert fact is not None
    assert fact.subject == "Nghị quyết còn nhấn mạnh"
    assert fact.text.startswith("quan điểm phát triển")


def test_a_few_words_convey_nothing() -> None:
    assert conveyed(*whole("Nghị quyết đề ra 10 nhóm nhiệm vụ")) is None
