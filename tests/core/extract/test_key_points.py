"""Key points: few, faithful, in reading order."""

from itertools import pairwise

import pytest

from studyapp.core.extract.key_points import MOST
from studyapp.core.library.evidence import quotes_of
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.text.normalise import collapsed
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of
from tests.shared_files import article_paths, needs_shared

HEAD = "Học tập nghị quyết ở cơ sở\n\n"


@pytest.mark.parametrize("text", invented.ALL)
def test_points_stand_in_reading_order_and_never_twice(text: str) -> None:
    points = material_of(text).points
    spans = [span for point in points for quote in quotes_of(point.evidence) for span in quote.spans]
    assert len(points) <= MOST
    assert spans == sorted(spans)
    assert not any(one.touches(other) for one, other in pairwise(spans))
    assert len({point.id for point in points}) == len(points)


@pytest.mark.parametrize("text", invented.ALL)
def test_a_point_is_a_sentence_with_a_capital_and_a_full_stop(text: str) -> None:
    for point in material_of(text).points:
        assert point.text[0].isupper() or point.text[0].isdigit()
        assert point.text.endswith(".")
        assert not point.text.endswith("..")
        assert point.topic


@pytest.mark.parametrize(
    ("sentence", "aim"),
    [
        ("Các chi bộ cần nắm vững những điểm mới của nghị quyết.", Aim.NEW),
        ("Các chi bộ cần xây dựng chương trình hành động cụ thể.", Aim.APPLY),
        ("Các chi bộ cần giúp đỡ những hộ nghèo trong thôn.", Aim.CORE),
    ],
)
def test_the_aim_follows_what_a_point_speaks_of(sentence: str, aim: Aim) -> None:
    (point,) = material_of(HEAD + sentence).points
    assert point.aim is aim


def test_what_something_is_for_takes_understanding() -> None:
    (point,) = material_of(HEAD + "Mục tiêu của cuộc vận động là xóa nhà tạm cho hộ nghèo.").points
    assert point.level is Level.UNDERSTAND


def test_the_tasks_of_one_doer_in_one_sentence_are_one_point() -> None:
    (point,) = material_of(
        HEAD + "Các chi bộ cần họp bàn kế hoạch; phân công đảng viên phụ trách từng hộ."
    ).points
    assert point.topic == "Các chi bộ"


def test_a_task_without_its_doer_gets_the_doer_of_the_sentence_before() -> None:
    text = HEAD + "Các đoàn thể cần vận động hội viên tham gia. Thường xuyên nắm bắt dư luận trong nhân dân."
    assert [point.text for point in material_of(text).points] == [
        "Các đoàn thể cần vận động hội viên tham gia.",
        "Các đoàn thể thường xuyên nắm bắt dư luận trong nhân dân.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dự hội nghị có các đồng chí trong Ban Thường vụ và lãnh đạo các ban, ngành của tỉnh.",
        "Thay mặt lãnh đạo, đồng chí chủ trì cảm ơn các đại biểu và chúc mừng thành công của hội nghị.",
        "Hội nghị kết thúc lúc 11 giờ 30 phút cùng ngày.",
    ],
)
def test_roll_calls_thanks_and_hours_are_no_points(sentence: str) -> None:
    assert material_of(HEAD + sentence).points == ()


def test_who_said_it_is_no_part_of_a_point() -> None:
    text = (
        HEAD + "Phát biểu khai mạc, đồng chí Lường Văn Thiện cho biết, Hội nghị lần thứ mười Ban Chấp hành "
        "Trung ương "
        "Đảng khóa XIII họp từ ngày 18 đến ngày 20/9/2024 tại Hà Nội."
    )
    (point,) = material_of(text).points
    assert point.text.startswith("Hội nghị lần thứ mười")


def test_an_article_that_asks_nothing_of_anyone_still_has_its_substance() -> None:
    text = (
        HEAD
        + "Chủ trương phát triển du lịch xanh là giải pháp trọng tâm để nâng cao hiệu quả kinh tế vùng biển."
    )
    (point,) = material_of(text).points
    assert point.text.startswith("Chủ trương phát triển du lịch xanh")


@needs_shared
def test_the_five_articles_have_five_to_twelve_points_in_their_own_words() -> None:
    for path in article_paths():
        material = material_of(path.read_text(encoding="utf-8"))
        assert 5 <= len(material.points) <= MOST
        for point in material.points:
            words = point.text.rstrip(".").removeprefix("Các văn bản được nêu: ")
            assert words[-40:] in collapsed(material.article.text)


def points_of(body: str) -> list[str]:
    return [each.text for each in material_of(HEAD + body).points]


def test_what_someone_says_of_himself_and_questions_are_no_points() -> None:
    found = points_of(
        "“Xã có trên 42 nghìn dân. Trạm hiện chỉ có 3 bác sĩ, tăng thêm thì mới kham nổi”, anh chia sẻ.\n"
        "“Học nghị quyết thì dân được hưởng những gì?” - câu hỏi của chị Lan làm nóng buổi học nghị quyết.\n"
        "Các chi bộ cần giúp đỡ những hộ nghèo trong thôn."
    )
    assert found == ["Các chi bộ cần giúp đỡ những hộ nghèo trong thôn."]


def test_half_a_list_is_told_with_its_whole_sentence() -> None:
    whole = (
        "Nguyên nhân chủ quan trước hết là nhận thức của cấp ủy chưa đầy đủ; chính sách chậm đổi mới; nguồn "
        "lực đầu tư chưa tương xứng với yêu cầu."
    )
    assert points_of(whole) == [whole]


def test_a_word_that_ties_a_sentence_to_the_one_before_is_left_out() -> None:
    assert points_of("Tuy nhiên, việc học tập ở các chi bộ phải nghiêm túc, thiết thực.") == [
        "Việc học tập ở các chi bộ phải nghiêm túc, thiết thực."
    ]


def test_in_an_explainer_targets_come_before_views() -> None:
    views = "".join(
        f"Rừng số {number} là một trong những tài sản rất quý giá của đất nước ta.\n"
        for number in range(2, 20)
    )
    target = "Đến năm 2035, che phủ rừng của cả nước đạt 45% diện tích."
    assert target in points_of(views + target)
