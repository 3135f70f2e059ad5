"""Cards and items on who is asked to do what."""

import pytest

from studyapp.core.authoring.stock.duties import DUTIES
from studyapp.core.authoring.writers.tasks import card_drafts, item_drafts
from studyapp.core.quiz.flaws import FALSE, TRUE
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from tests.core.authoring import invented
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

DISTRICT = material_of(invented.DISTRICT)
WHERE = "Theo bài báo về việc thực hiện các nghị quyết Hội nghị Trung ương 7 khóa XII ở huyện Đồng Lâm"


IN_PROVINCE = "Học nghị quyết ở tỉnh Hà Sơn\n\nTỉnh ủy Hà Sơn"
FILLER = "Cuộc sống của người dân trong thôn nay đã khá hơn trước nhiều."


def test_one_task_makes_a_card_that_asks_for_it() -> None:
    card = next(each for each in cards(card_drafts(DISTRICT)) if "Kiểm tra Huyện ủy cần" in each.prompt)
    assert card.prompt == f"{WHERE}, Ủy ban Kiểm tra Huyện ủy cần làm gì?"
    assert card.answer.startswith("Tham mưu đưa nội dung kiểm tra")
    assert card.answer.endswith(".")


def test_who_has_several_tasks_is_not_asked_for_all_of_them() -> None:
    assert not cards(card_drafts(DISTRICT), CardType.LIST)
    prompts = [card.prompt for card in cards(card_drafts(DISTRICT))]
    assert not any("Mặt trận Tổ quốc và các đoàn thể huyện cần làm gì?" in prompt for prompt in prompts)


def test_a_task_makes_a_card_that_asks_for_its_doer() -> None:
    answer = "Mặt trận Tổ quốc và các đoàn thể huyện."
    card = next(each for each in cards(card_drafts(DISTRICT)) if each.answer == answer)
    assert "cơ quan, tổ chức nào cần lồng ghép việc tuyên truyền nghị quyết" in card.prompt


@pytest.mark.parametrize(
    ("asked", "question"),
    [
        (
            "Các doanh nghiệp cần đổi mới dây chuyền để giảm lượng khí thải ra sông.",
            "đối tượng nào cần đổi mới",
        ),
        ("Mỗi xã cần duy trì ít nhất hai câu lạc bộ hát dân ca của làng.", "đối tượng nào cần duy trì"),
        ("Mỗi đảng viên cần giúp đỡ ít nhất một hộ nghèo ở nơi mình ở.", "ai cần giúp đỡ"),
    ],
)
def test_who_is_asked_for_by_what_they_are(asked: str, question: str) -> None:
    prompts = [
        each.prompt for each in cards(card_drafts(material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")))
    ]
    assert any(question in prompt for prompt in prompts)


@pytest.mark.parametrize(
    "asked",
    [
        "Sở Y tế cần tổ chức khám sức khỏe định kỳ cho người cao tuổi ở vùng sâu.",
        "Các chi bộ cần đưa nội dung nghị quyết vào sinh hoạt chi bộ hằng tháng.",
    ],
)
def test_a_doer_whom_the_work_itself_names_is_not_asked_for(asked: str) -> None:
    material = material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")
    assert not any("nào cần" in each.prompt for each in cards(card_drafts(material)))


def test_an_office_is_never_put_in_place_of_the_party() -> None:
    text = (
        "Học nghị quyết ở cơ sở\n\nBan Tổ chức Huyện ủy cần rà soát, sàng lọc đảng viên vi phạm kỷ luật. "
        "UBND huyện cần sửa chữa những cây cầu yếu ở các xã vùng cao."
    )
    for item in items(item_drafts(material_of(text)), ItemType.TRUE_FALSE):
        assert not ("UBND huyện" in item.stem and "đảng viên" in item.stem)


@pytest.mark.parametrize(
    ("sentence", "question", "answer"),
    [
        (
            "Các chi bộ có trách nhiệm giúp đỡ các hộ nghèo.",
            "các chi bộ có trách nhiệm gì?",
            "Giúp đỡ các hộ nghèo.",
        ),
        (
            "Các chi bộ chịu trách nhiệm về kết quả giảm nghèo.",
            "các chi bộ chịu trách nhiệm về việc gì?",
            "Về kết quả giảm nghèo.",
        ),
        (
            "Các chi bộ đã tổ chức giúp đỡ được nhiều hộ nghèo.",
            "các chi bộ đã làm gì?",
            "Tổ chức giúp đỡ được nhiều hộ nghèo.",
        ),
        (
            "Các chi bộ không được né tránh việc giúp đỡ các hộ nghèo.",
            "các chi bộ không được làm gì?",
            "Né tránh việc giúp đỡ các hộ nghèo.",
        ),
    ],
)
def test_duties_bans_and_deeds_are_asked_for_as_what_they_are(
    sentence: str, question: str, answer: str
) -> None:
    rest = "Cuộc sống của người dân trong thôn nay đã khá hơn trước nhiều."
    text = f"Chi bộ giúp dân thoát nghèo\n\n{sentence} {rest}"
    card = cards(card_drafts(material_of(text)))[0]
    assert card.prompt == f"Theo bài “Chi bộ giúp dân thoát nghèo”, {question}"
    assert card.answer == answer


def test_wrong_tasks_are_never_tasks_of_the_doer_asked_about() -> None:
    for item in items(item_drafts(DISTRICT)):
        doer = next(
            (task.doer for task in DISTRICT.tasks if f", {task.doer.name} cần làm" in item.stem), None
        )
        own = {task.words for task in DISTRICT.tasks if doer and task.doer.name == doer.name}
        wrong = {option.text for option in item.options if not option.correct}
        assert not {words[0].upper() + words[1:] for words in own} & wrong


def test_a_false_statement_names_another_doer_and_its_rationale_the_right_one() -> None:
    found = [each for each in items(item_drafts(DISTRICT), ItemType.TRUE_FALSE) if key(each) == [FALSE]]
    assert found
    for item in found:
        task = next(task for task in DISTRICT.tasks if task.words[:40] in item.stem)
        assert f", {task.doer.name} " not in item.stem
        assert item.rationale.startswith(f"Theo bài báo, {task.doer.name} ")
        assert "đã thay đối tượng" in item.rationale


def test_true_and_false_statements_both_come() -> None:
    keys = {tuple(key(each)) for each in items(item_drafts(DISTRICT), ItemType.TRUE_FALSE)}
    assert keys == {(TRUE,), (FALSE,)}


def test_several_right_tasks_make_an_item_with_several_keys() -> None:
    found = items(item_drafts(material_of(invented.CHARACTER)), ItemType.MULTIPLE)
    assert found
    for item in found:
        assert len(item.key) >= 2
        assert item.stem.endswith("(Chọn tất cả phương án đúng)")


def test_nobody_is_asked_for_where_everybody_is_meant() -> None:
    text = (
        "Học nghị quyết ở cơ sở\n\nCác cơ quan, đơn vị, địa phương cần nắm chắc nội dung cơ bản của nghị "
        "quyết. "
        "Việc quán triệt nghị quyết được làm trong cả quý."
    )
    prompts = [each.prompt for each in cards(card_drafts(material_of(text)))]
    assert len(prompts) == 1
    assert prompts[0].endswith("các cơ quan, đơn vị, địa phương cần làm gì?")


def test_a_task_that_two_doers_share_is_never_asked_for_its_doer() -> None:
    task = "cần tăng cường kiểm tra việc chấp hành quy định về an toàn giao thông"
    asked = f"Công an tỉnh {task}. Các cơ quan báo chí {task}."
    material = material_of(f"Giữ trật tự đường phố\n\n{asked} Trật tự đường phố phải được giữ.")
    assert not any("nào cần" in each.prompt for each in cards(card_drafts(material)))
    assert not any("nào cần" in each.stem for each in items(item_drafts(material)))


def test_evidence_is_the_place_where_the_task_is_said() -> None:
    for item in items(item_drafts(DISTRICT)):
        (quote,) = item.evidence
        (span,) = quote.spans  # type: ignore[union-attr]
        assert any(span == task.span for task in (*DISTRICT.tasks, *DISTRICT.deeds))


def test_people_stand_among_duties_of_people() -> None:
    text = f"Học nghị quyết ở cơ sở\n\nMỗi đảng viên cần giúp đỡ ít nhất một hộ nghèo ở nơi mình ở. {FILLER}"
    (item,) = items(item_drafts(material_of(text)))
    wrong = {option.text[0].lower() + option.text[1:] for option in item.options if not option.correct}
    assert wrong <= set(DUTIES)


def test_what_is_one_bodys_trade_has_no_wrong_answers_from_stock() -> None:
    text = f"Học nghị quyết ở cơ sở\n\nSở Y tế cần tổ chức khám sức khỏe cho người cao tuổi. {FILLER}"
    assert items(item_drafts(material_of(text))) == []


@pytest.mark.parametrize(
    "asked",
    [
        "Huyện ủy cần xác định từ nay đến hết năm 2015 phải trồng xong 60 ha rừng ngập mặn.",
        "Phòng Chính trị cần tiếp tục theo dõi, tổng hợp báo cáo Thường vụ Đảng ủy hằng quý.",
    ],
)
def test_goals_vague_work_and_rooms_of_nobody_are_left_alone(asked: str) -> None:
    material = material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")
    assert cards(card_drafts(material)) == []
    assert items(item_drafts(material)) == []


def test_half_of_what_a_sentence_asks_of_one_doer_is_no_answer() -> None:
    asked = (
        "Ủy ban Kiểm tra Huyện ủy cần theo dõi việc học tập ở các chi bộ; định kỳ sơ kết, tổng kết hằng năm."
    )
    prompts = [
        each.prompt for each in cards(card_drafts(material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")))
    ]
    assert not any(prompt.endswith("cần làm gì?") for prompt in prompts)


@pytest.mark.parametrize(
    "asked",
    [
        "Ban Quản lý chợ cần trả lời bằng văn bản sau 15 ngày cho các hộ buôn bán nhỏ.",
        "Các chi hội cần lồng ghép vào sinh hoạt quý II và các cuộc thi tìm hiểu ở cơ sở.",
        "Trước khi kiểm điểm, cấp ủy cần gửi phiếu lấy ý kiến của Mặt trận và đoàn thể cùng cấp.",
    ],
)
def test_work_that_lost_its_object_or_its_condition_is_left_alone(asked: str) -> None:
    material = material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")
    assert cards(card_drafts(material)) == []


def test_a_doer_of_whom_more_is_asked_elsewhere_is_not_asked_for_one_of_it() -> None:
    asked = "Các chi bộ cần phân công đảng viên giúp đỡ những hộ nghèo trong thôn."
    more = "Hằng tháng, các chi bộ theo dõi, ghi lại những hộ đã thoát nghèo."
    prompts = [each.prompt for each in cards(card_drafts(material_of(f"Giúp nhau ở thôn\n\n{asked} {more}")))]
    assert not any(prompt.endswith("các chi bộ cần làm gì?") for prompt in prompts)


@pytest.mark.parametrize(
    "asked",
    [
        "Các chi bộ cần tổ chức cho toàn thể đảng viên của mình trong tuần tới.",
        "Đoàn Thanh niên xã cần chuẩn bị, tổ chức vào dịp kỷ niệm ngày thành lập Đoàn.",
        "Ban Dân vận Huyện ủy cần chủ trì, phối hợp với Mặt trận huyện: nội dung về dân vận khéo.",
    ],
)
def test_work_that_says_not_what_is_to_be_held_is_left_alone(asked: str) -> None:
    material = material_of(f"Học nghị quyết ở cơ sở\n\n{asked} {FILLER}")
    assert cards(card_drafts(material)) == []
    assert items(item_drafts(material)) == []


def test_one_office_has_no_wrong_answers_from_stock() -> None:
    text = f"Học nghị quyết ở cơ sở\n\nSở Nội vụ cần rà soát toàn bộ hồ sơ lưu trữ của tỉnh. {FILLER}"
    assert items(item_drafts(material_of(text))) == []


@pytest.mark.parametrize(
    "task",
    [
        "Ban Thường vụ cần rà soát toàn bộ quy chế làm việc của cấp ủy.",
        "Chi ủy cần tổng hợp, nhận xét, đưa vào căn cứ đánh giá cuối năm.",
        "Trong 341 hợp tác xã chỉ có 96 đơn vị khá; cán bộ quản lý có trình độ đại học chiếm 21%.",
        "HĐND tỉnh thông qua nghị quyết hỗ trợ 100.000 đồng mỗi tháng cho từng cộng tác viên.",
        "Hợp tác xã lập tháng 3-2023 có 38 thành viên, kế toán duy nhất là cô giáo cắm bản làm giúp.",
    ],
)
def test_what_names_no_doer_or_no_object_is_not_asked(task: str) -> None:
    assert (
        cards(card_drafts(material_of(f"Học nghị quyết ở tỉnh Hà Sơn\n\nTỉnh ủy Hà Sơn mở lớp. {task}")))
        == []
    )


def test_work_of_members_is_not_laid_to_a_body_without_members() -> None:
    text = (
        f"{IN_PROVINCE} yêu cầu: các đoàn thể cần vận động {{}} rà soát trẻ chưa ra lớp ở khu dân cư. "
        "Công an tỉnh cần rà soát toàn bộ phương án bảo đảm trật tự. "
        "Sở Tài chính cần bố trí đủ vốn cho công trình dở dang."
    )
    false = [
        [
            item.stem
            for item in items(item_drafts(material_of(text.format(whom))), ItemType.TRUE_FALSE)
            if key(item) == [FALSE] and whom in item.stem
        ]
        for whom in ("người dân", "hội viên")
    ]
    assert false[0]
    assert not false[1]


def test_a_doer_whose_sentence_goes_on_is_not_asked_for_half_of_it() -> None:
    text = f"{IN_PROVINCE} mở lớp. Các cấp ủy cần phân công cấp ủy viên theo dõi chi bộ{{}}."
    assert cards(card_drafts(material_of(text.format("")))), "asked where nothing follows"
    prompts = [each.prompt for each in cards(card_drafts(material_of(text.format("; mỗi quý nghe báo cáo"))))]
    assert not any("cần làm gì" in prompt for prompt in prompts)


def test_what_is_asked_of_others_in_the_same_sentence_is_left_out() -> None:
    text = (
        "Học nghị quyết ở tỉnh Hà Sơn\n\nTỉnh ủy Hà Sơn mở lớp. Sở Giáo dục và Đào tạo cần điều động giáo "
        "viên từ nơi thừa sang nơi thiếu, còn các xã có trách nhiệm giải phóng mặt bằng."
    )
    answers = [card.answer for card in cards(card_drafts(material_of(text)))]
    assert "Điều động giáo viên từ nơi thừa sang nơi thiếu." in answers


def test_a_body_is_asked_for_its_task_only_beside_tasks_of_others() -> None:
    alone = f"{IN_PROVINCE} mở lớp. Các cấp ủy cần rà soát toàn bộ quy chế làm việc."
    assert not [item for item in items(item_drafts(material_of(alone))) if "việc nào sau đây" in item.stem]


def test_the_front_has_no_wrong_answers_from_the_partys_own_work() -> None:
    text = (
        f"{IN_PROVINCE} yêu cầu: các đoàn thể cần lắng nghe ý kiến của người dân ở khu dân cư. "
        "Các chi bộ cần kết nạp thêm đảng viên trẻ ở các thôn. Công an tỉnh cần rà soát toàn bộ phương án "
        "giữ trật tự. Sở Tài chính cần bố trí đủ vốn cho các công trình dở dang."
    )
    for item in items(item_drafts(material_of(text)), ItemType.SINGLE):
        if "các đoàn thể cần" in item.stem:
            assert not any("đảng viên" in option.text for option in item.options)
