"""Cards and items from announced lists."""

import pytest

from studyapp.core.authoring.writers.enumerations import drafts
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

TEXT = (
    "Chương trình hành động của Huyện ủy\n\n"
    "Kế hoạch xác định rõ ba nguyên tắc: lãnh đạo phải trực tiếp, toàn diện; không để gián đoạn công việc; "
    "không bỏ trống địa bàn, lĩnh vực.\n"
    "Chương trình đề ra các nhiệm vụ trọng tâm: đổi mới sinh hoạt chi bộ thôn, bản; củng cố cấp ủy cơ sở "
    "vững mạnh; đẩy mạnh kết nạp đảng viên trẻ."
)
MATERIAL = material_of(TEXT)


def test_a_card_asks_for_the_whole_list() -> None:
    (card,) = cards(drafts(MATERIAL))  # nobody counts the second list, so nobody says that it is whole
    assert card.type is CardType.LIST
    assert card.prompt.endswith("Kế hoạch xác định rõ những nguyên tắc nào?")
    assert card.answer.splitlines() == [
        "Lãnh đạo phải trực tiếp, toàn diện",
        "Không để gián đoạn công việc",
        "Không bỏ trống địa bàn, lĩnh vực",
    ]


def test_bare_headings_beside_an_explanation_are_no_list() -> None:
    uneven = (
        "Nghị quyết của Đảng ủy xã\n\nNghị quyết có ba điểm mới cần nắm: mới về quan niệm; mới về con đường; "
        "mới về phương thức phát triển công nghiệp, từng bước rời khỏi gia công để tự làm chủ công nghệ lõi."
    )
    assert cards(drafts(material_of(uneven))) == []


TWO_LISTS = material_of(
    "Chương trình hành động của Huyện ủy\n\n"
    "Chương trình đề ra các nhiệm vụ trọng tâm: đổi mới sinh hoạt chi bộ thôn, bản; củng cố cấp ủy cơ sở "
    "vững mạnh; đẩy mạnh kết nạp đảng viên trẻ.\n"
    "Huyện ủy giao thêm các nhiệm vụ cho năm sau: sửa chữa nhà văn hóa thôn; mở rộng đường liên xã; trồng "
    "rừng phòng hộ ven sông."
)


def test_an_item_tells_the_parts_from_those_of_another_list() -> None:
    first, *_ = items(drafts(TWO_LISTS), ItemType.MULTIPLE)
    assert set(key(first)) == {
        "Đổi mới sinh hoạt chi bộ thôn, bản",
        "Củng cố cấp ủy cơ sở vững mạnh",
        "Đẩy mạnh kết nạp đảng viên trẻ",
    }
    wrong = [option.text for option in first.options if not option.correct]
    assert len(wrong) == 2
    assert all(each.startswith(("Sửa chữa", "Mở rộng", "Trồng")) for each in wrong)
    assert "Chọn tất cả phương án đúng" in first.stem


def test_one_list_alone_makes_no_item() -> None:
    assert items(drafts(MATERIAL)) == []


def test_a_list_outside_every_key_point_is_not_asked() -> None:
    assert list(drafts(material_of("Tên bài\n\nTrời đẹp. Ai cũng vui."))) == []


def test_two_lists_in_one_and_a_single_numbered_thing_are_no_list() -> None:
    mixed = (
        "Kế hoạch học tập của Huyện ủy\n\n"
        "Kế hoạch nêu các mục đích, yêu cầu: giúp đảng viên nắm vững nghị quyết; việc học phải thiết thực; "
        "tránh hình thức, chiếu lệ."
    )
    assert list(drafts(material_of(mixed))) == []


HEADED = (
    "Nghị quyết của Đảng ủy xã\n\nĐảng ủy xã xác định {head}: trồng rừng ven biển; mở rộng chợ xã; "
    "sửa đường thôn."
)


@pytest.mark.parametrize(
    ("head", "cards_made"),
    [("ba nhiệm vụ", 1), ("bốn nhiệm vụ", 0), ("các nhiệm vụ", 0), ("một số nhiệm vụ", 0)],
)
def test_a_list_is_asked_for_only_where_it_is_whole(head: str, cards_made: int) -> None:
    assert len(cards(drafts(material_of(HEADED.format(head=head))))) == cards_made


def test_a_head_that_tells_who_spoke_is_no_question() -> None:
    spoken = HEADED.format(head="và đồng chí Bí thư phát biểu nêu ba nhiệm vụ")
    assert list(drafts(material_of(spoken))) == []


@pytest.mark.parametrize(
    "listed",
    [
        "Để giải quyết, nghị quyết đưa ra ba nhóm giải pháp: đổi mới cán bộ; sửa cơ chế; tăng cường học tập.",
        "Nghị quyết đưa ra ba nhóm giải pháp: tự phê bình và phê bình; về cơ chế, chính sách; về giáo dục.",
    ],
)
def test_a_head_that_hangs_in_the_air_and_parts_of_two_forms_make_no_card(listed: str) -> None:
    assert cards(drafts(material_of(f"Học nghị quyết của Đảng ủy\n\n{listed}"))) == []


@pytest.mark.parametrize(
    "head",
    [
        "Ba nguyên nhân được chỉ ra",
        "Đáng chú ý là ba nội dung",
        "Nội dung học tập gồm ba vấn đề",
    ],
)
def test_a_list_of_what_is_left_open_is_not_asked_for(head: str) -> None:
    parts = "cấp ủy còn khoán trắng; địa bàn rộng và chia cắt; cán bộ hay thay đổi"
    assert cards(drafts(material_of(f"Học nghị quyết của Đảng ủy\n\n{head}: {parts}."))) == []
