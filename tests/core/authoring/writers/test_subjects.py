"""Cards and items on what work is for and what is required of it."""

import pytest

from studyapp.core.authoring.writers.subjects import drafts
from studyapp.core.library.key_point import Level
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

STUDY = "Việc học tập, quán triệt nghị quyết được tổ chức ở nhiều nơi trong cả nước."

ASKED = [
    (
        "Việc viết bài thu hoạch phải gắn với nhiệm vụ được giao.",
        "yêu cầu đặt ra đối với việc viết bài thu hoạch là gì?",
        "Phải gắn với nhiệm vụ được giao.",
    ),
    (
        "Mục tiêu của cuộc vận động là xóa nhà tạm cho hộ nghèo.",
        "mục tiêu của cuộc vận động là gì?",
        "Xóa nhà tạm cho hộ nghèo.",
    ),
    (
        "Các chi bộ cần xây dựng kế hoạch sinh hoạt nhằm nâng cao chất lượng đảng viên.",
        "việc xây dựng kế hoạch sinh hoạt nhằm mục đích gì?",
        "Nâng cao chất lượng đảng viên.",
    ),
    (
        "Kế hoạch tuyên truyền nghị quyết nhằm giúp người dân hiểu rõ chủ trương.",
        "Kế hoạch tuyên truyền nghị quyết nhằm mục đích gì?",
        "Giúp người dân hiểu rõ chủ trương.",
    ),
    (
        "Việc học tập nghị quyết sẽ góp phần tạo khí thế mới cho cả năm.",
        "việc học tập nghị quyết có ý nghĩa như thế nào?",
        "Góp phần tạo khí thế mới cho cả năm.",
    ),
    (
        "Nghị quyết xác định phát triển văn hóa đọc là nhiệm vụ lâu dài.",
        "phát triển văn hóa đọc được xác định là gì?",
        "Nhiệm vụ lâu dài.",
    ),
]


@pytest.mark.parametrize(("sentence", "question", "answer"), ASKED)
def test_each_kind_of_statement_has_its_own_question(sentence: str, question: str, answer: str) -> None:
    material = material_of(f"Đọc và học nghị quyết\n\n{sentence} {STUDY}")
    card = next(each for each in cards(drafts(material)) if each.prompt.endswith(question))
    assert card.prompt == f"Theo bài “Đọc và học nghị quyết”, {question}"
    assert card.answer == answer


def test_what_a_thing_is_for_takes_understanding() -> None:
    material = material_of(f"Đọc và học nghị quyết\n\n{ASKED[2][0]} {ASKED[0][0]} {STUDY}")
    levels = {card.prompt.rpartition(", ")[2]: card.level for card in cards(drafts(material))}
    assert levels[ASKED[2][1]] is Level.UNDERSTAND
    assert levels[ASKED[0][1]] is Level.REMEMBER


def test_an_aim_has_three_wrong_answers_of_like_length() -> None:
    material = material_of(f"Đọc và học nghị quyết\n\n{ASKED[2][0]} {STUDY}")
    (item,) = items(drafts(material))
    assert key(item) == ["Nâng cao chất lượng đảng viên"]
    lengths = sorted(len(option.text) for option in item.options)
    assert len(lengths) == 4
    assert lengths[-1] <= lengths[0] * 2


def test_a_subject_of_a_word_or_two_is_not_asked_about() -> None:
    material = material_of(f"Đọc và học nghị quyết\n\nViệc này phải làm thật nghiêm túc. {STUDY}")
    assert cards(drafts(material)) == []


def test_a_requirement_told_in_the_passive_has_no_item() -> None:
    text = f"Đọc và học nghị quyết\n\nViệc viết bài thu hoạch cần được chấm công khai, đúng hạn. {STUDY}"
    assert items(drafts(material_of(text))) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Việc viết thu hoạch không được làm qua loa; phải liên hệ với nhiệm vụ của từng người.",
        "Nghị quyết xác định đầu tư cho dân số là đầu tư cho phát triển và khẳng định dân số là nền tảng.",
        "Nguyên nhân chủ quan được chỉ ra trước hết là nhận thức của một số cấp ủy chưa đầy đủ.",
        "Điểm mới so với nghị quyết trước, theo báo cáo viên, chính là cách nhận diện từng biểu hiện.",
    ],
)
def test_halves_left_overs_and_bare_labels_are_not_asked_about(sentence: str) -> None:
    material = material_of(f"Đọc và học nghị quyết\n\n{sentence} {STUDY}")
    prompts = [card.prompt for card in cards(drafts(material))]
    assert not any(
        word in prompt for prompt in prompts for word in ("thu hoạch", "đầu tư", "nguyên nhân", "điểm mới")
    )
