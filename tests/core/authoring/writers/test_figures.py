"""Figures of policy with their number left out."""

import pytest

from studyapp.core.authoring.writers.figures import drafts
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

HEAD = "Mục tiêu của Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\n"
FRAME = "theo bài báo về Nghị quyết số 57-NQ/TW ngày 22/12/2024"


def test_a_clause_with_a_figure_makes_a_cloze_card() -> None:
    text = HEAD + "Đến năm 2030, quy mô kinh tế số của cả nước đạt tối thiểu 30% tổng sản phẩm trong nước."
    (card,) = cards(drafts(material_of(text)))
    assert card.type is CardType.CLOZE
    assert card.prompt == (
        f"Điền con số vào chỗ trống {FRAME}: Đến năm 2030, quy mô kinh tế số của cả nước đạt […] tổng sản "
        f"phẩm trong nước."
    )
    assert card.answer == "tối thiểu 30%"


def test_an_item_offers_figures_on_both_sides_in_order() -> None:
    text = HEAD + "Đến năm 2030, tuổi thọ bình quân của người dân đạt khoảng 75 tuổi trên cả nước."
    (item,) = items(drafts(material_of(text)), ItemType.SINGLE)
    values = [int("".join(filter(str.isdigit, option.text))) for option in item.options]
    assert values == sorted(values)
    assert min(values) < 75 < max(values)
    assert key(item) == ["Khoảng 75"]


def test_who_says_it_is_no_part_of_the_clause() -> None:
    text = (
        HEAD
        + "Đồng chí Trần Quốc Bảo nhấn mạnh: Đến năm 2030, tỷ lệ hộ nghèo của cả nước giảm còn dưới 3% số hộ."
    )
    (card,) = cards(drafts(material_of(text)))
    assert "Trần Quốc Bảo" not in card.prompt


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong đó, tỷ lệ hộ nghèo của các xã vùng cao giảm còn dưới 10% số hộ.",
        "Hội nghị nghỉ giải lao 15 phút rồi tiếp tục.",
        "Tỷ lệ hồ sơ được giải quyết trực tuyến của cả nước đạt tối thiểu 80% tổng số hồ sơ.",
        "Thu nhập bình quân của người dân nông thôn tăng gấp 3 lần so với năm 2020.",
        "Trong năm 2024, các cấp ủy mở 164 lớp học tập với tỷ lệ đảng viên tham gia học tập đạt 96,5%.",
        "Đến năm 2030, có tối thiểu 20 doanh nghiệp lớn tham gia chuỗi giá trị toàn cầu.",
        "Đến năm 2045, kỷ niệm 100 năm thành lập nước, cả nước đạt mức thu nhập cao.",
        "Mức hài lòng của người dân cả nước đạt 80% năm 2021, 85% năm 2025, 90% năm 2030.",
        "Đến năm 2030, giảm 10% số đơn vị sự nghiệp của cả nước, có 10% đơn vị tự chủ.",
    ],
)
def test_a_clause_that_leans_on_another_or_is_trivial_is_left_alone(sentence: str) -> None:
    assert list(drafts(material_of(HEAD + sentence))) == []


def test_a_word_that_leads_on_is_no_part_of_the_clause() -> None:
    text = HEAD + "Theo đó, các chi bộ phải dành ít nhất 30 phút trong mỗi kỳ sinh hoạt để thảo luận."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Các chi bộ phải dành […] phút trong mỗi kỳ sinh hoạt để thảo luận.")


TARGETS = HEAD + (
    "Đến năm 2030, tỷ lệ hộ nghèo của cả nước giảm còn dưới 3% số hộ. "
    "Đến năm 2030, tỷ lệ lao động qua đào tạo đạt khoảng 75% lực lượng lao động. "
    "Đến năm 2030, tuổi thọ bình quân của người dân cả nước đạt khoảng 76 tuổi. "
    "Đến năm 2030, quy mô kinh tế số của cả nước đạt tối thiểu 30% GDP. "
    "Đến năm 2030, tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 95% dân số."
)


def test_many_short_targets_make_a_match_and_are_not_asked_again() -> None:
    (match,) = items(drafts(material_of(TARGETS)), ItemType.MATCH)
    assert len(match.options) == 4
    for option in match.options:
        assert "[…]" in option.text
        assert option.match
    told = {option.match for option in match.options}
    assert not [
        item for item in items(drafts(material_of(TARGETS)), ItemType.SINGLE) if set(key(item)) & told
    ]


def test_figures_whose_form_tells_them_apart_make_no_match() -> None:
    forms = TARGETS.replace("khoảng 75%", "khoảng 5%/năm").replace("trên 95%", "95 - 98%")
    assert items(drafts(material_of(forms)), ItemType.MATCH) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Trước đó, đến năm 2020 tỷ lệ hộ nghèo của toàn vùng phải giảm còn 7%.",
        "Đặt bên cạnh mục tiêu 40% lao động có chứng chỉ vào năm 2030, khoảng cách còn khá xa.",
        "Chương trình đặt ra 14 chỉ tiêu đến năm 2030, có những chỉ tiêu cao hơn mức chung.",
    ],
)
def test_half_of_a_running_text_is_not_asked_about(clause: str) -> None:
    assert cards(drafts(material_of(HEAD + clause))) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Mục tiêu đến năm 2030 là bao phủ. Xã đang quản lý 486 đối tượng và 9 hộ nghèo còn sức lao động.",
        "Mức hài lòng của người dân mới đạt 74,6%, trong khi chỉ tiêu chung đến năm 2025 là trên 80%.",
        "Đến năm 2030, con số mà cả nước phấn đấu đạt được là 2 triệu doanh nghiệp hoạt động.",
    ],
)
def test_how_things_are_now_takes_no_year_from_a_goal(clause: str) -> None:
    assert cards(drafts(material_of(HEAD + clause))) == []


@pytest.mark.parametrize("rise", ["từ 17 triệu lên 32 triệu", "từ 17 triệu còn 12 triệu"])
def test_of_a_rise_where_it_begins_is_not_asked(rise: str) -> None:
    text = f"{HEAD}Đến năm 2025, phấn đấu thu nhập bình quân đầu người của toàn xã {rise} đồng mỗi năm."
    assert not [card for card in cards(drafts(material_of(text))) if card.answer.startswith("17")]


@pytest.mark.parametrize(
    "goal",
    [
        "Đến năm 2030, tỷ lệ hộ dân cả nước thực hiện phân loại rác tại nguồn đạt 80%.",
        "Đến năm 2030, tỷ lệ đường cao tốc hiện đại trên cả nước phải đạt 70%.",
    ],
)
def test_a_goal_keeps_its_year_though_a_syllable_reads_like_now(goal: str) -> None:
    assert len(cards(drafts(material_of(HEAD + goal)))) == 1


def test_the_year_in_brackets_is_not_when_the_goal_is_to_hold() -> None:
    text = HEAD + (
        "Đến năm 2025 phấn đấu xóa hết nhà tạm; tỷ lệ hộ nghèo theo chuẩn đa chiều còn dưới 4,5% "
        "(đầu năm 2024: 9,12%)."
    )
    (card,) = [card for card in cards(drafts(material_of(text))) if "4,5" in card.answer]
    assert "Đến năm 2025, tỷ lệ hộ nghèo" in card.prompt


def test_what_a_guideline_tells_to_speak_of_is_asked_as_the_goal_itself() -> None:
    text = HEAD + "Tập trung vào mục tiêu đến năm 2030 thu nhập của người dân cả nước đạt khoảng 7.500 USD."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Đến năm 2030 thu nhập của người dân cả nước đạt […].")


def test_a_statement_is_shown_as_it_is_or_with_a_figure_of_the_same_kind() -> None:
    for item in items(drafts(material_of(TARGETS)), ItemType.TRUE_FALSE):
        is_true = key(item) == ["Đúng"]
        assert is_true != ("Nhận định đã thay" in item.rationale)


def test_the_year_of_the_head_goes_with_a_later_part_of_its_sentence() -> None:
    text = HEAD + (
        "Mục tiêu đến năm 2030, quy mô kinh tế số của cả nước đạt 30% GDP; "
        "tỷ trọng công nghiệp chế biến đạt trên 30% tổng sản phẩm trong nước."
    )
    second = cards(drafts(material_of(text)))[1]
    assert ": Đến năm 2030, tỷ trọng công nghiệp chế biến đạt […]" in second.prompt


def test_the_year_of_the_heading_goes_with_the_lines_below_it() -> None:
    text = HEAD + (
        "Một câu mở đầu của bài.\nMục tiêu đến năm 2035\n"
        "- Tỷ lệ hộ nghèo của cả nước giảm còn dưới 2% số hộ.\n"
        "Tổ chức thực hiện\nCác bộ, ngành báo cáo hằng năm."
    )
    (card,) = cards(drafts(material_of(text)))
    assert ": Đến năm 2035, tỷ lệ hộ nghèo" in card.prompt


def test_a_clause_with_two_figures_of_one_unit_makes_cards_only() -> None:
    text = HEAD + " ".join(
        f"Đến năm 203{year}, tỷ lệ hộ nghèo cả nước giảm còn {year + 3}%, vùng núi giảm còn {year + 11}%."
        for year in range(4)
    )
    assert cards(drafts(material_of(text)))
    assert items(drafts(material_of(text))) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2017 tỷ số là 113; tỷ lệ sinh con thứ ba trở lên của cả huyện chiếm 12% số trẻ mới sinh.",
        "Toàn tỉnh giảm được 5 cơ quan, tổ chức cấp tỉnh so với trước khi sắp xếp lại bộ máy.",
        "Tỷ lệ huy động trẻ 5 tuổi ra lớp của cả huyện đạt mức rất cao so với chỉ tiêu.",
        "Đón 300 lượt khách mỗi năm, thu nhập bình quân của ngư dân tăng đều so với trước.",
    ],
)
def test_a_figure_whose_year_subject_or_unit_is_open_is_not_asked(sentence: str) -> None:
    prompts = [card.prompt for card in cards(drafts(material_of(HEAD + sentence)))]
    assert not any("chiếm […]" in prompt or "[…], tổ chức" in prompt for prompt in prompts)
    assert not any("trẻ […]" in prompt or ": Đón […]" in prompt for prompt in prompts)


def test_the_year_that_the_paragraph_named_last_as_a_goal_leads_the_clause() -> None:
    text = HEAD + (
        "Mục tiêu của cả nước đến năm 2030 được nêu rõ. "
        "Quy mô kinh tế số của cả nước đạt tối thiểu 30% tổng sản phẩm trong nước."
    )
    (card,) = cards(drafts(material_of(text)))
    assert ": Đến năm 2030, quy mô kinh tế số" in card.prompt


def test_a_document_that_sets_the_goal_is_no_part_of_the_clause() -> None:
    text = HEAD + "Nghị quyết đặt mục tiêu đến năm 2030 quy mô kinh tế số của cả nước đạt tối thiểu 30% GDP."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Đến năm 2030 quy mô kinh tế số của cả nước đạt […] GDP.")


HEADED = HEAD + (
    "Mở đầu bài viết về nghị quyết của Trung ương.\n\nNhững con số của năm 2030\n\n"
    "- 90% thanh niên cả nước được tư vấn, khám sức khỏe trước khi kết hôn; giảm 50% số cặp tảo hôn ở vùng "
    "sâu."
)


def test_a_heading_of_goals_gives_its_year_to_every_figure_below() -> None:
    prompts = [card.prompt for card in cards(drafts(material_of(HEADED)))]
    assert any(": Đến năm 2030, […] thanh niên cả nước được tư vấn" in prompt for prompt in prompts)
    assert any(": Đến năm 2030, giảm […] số cặp tảo hôn" in prompt for prompt in prompts)


def test_only_shares_stand_beside_shares_in_a_match() -> None:
    for match in items(drafts(material_of(TARGETS)), ItemType.MATCH):
        assert all("%" in (option.match or "") for option in match.options)
