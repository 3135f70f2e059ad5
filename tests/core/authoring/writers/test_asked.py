"""Items on which pieces of work an article asks for."""

from studyapp.core.authoring.writers.asked import drafts
from studyapp.core.quiz.item import ItemType
from tests.core.authoring.drafts import items, key
from tests.core.authoring.materials import material_of

HEAD = "Học nghị quyết ở cơ sở\n\n"
FIRST = "Cần tuyên truyền sâu rộng những nội dung cốt lõi của nghị quyết trong các tầng lớp nhân dân."
SECOND = "Cần tăng cường đấu tranh với các quan điểm sai trái, thù địch trên mạng xã hội."


def test_two_pieces_of_work_without_a_doer_are_asked_for_together() -> None:
    (item,) = items(drafts(material_of(f"{HEAD}{FIRST} {SECOND}")))
    assert item.type is ItemType.MULTIPLE
    assert item.stem == (
        "Theo bài “Học nghị quyết ở cơ sở”, những việc nào sau đây được yêu cầu thực hiện? "
        "(Chọn tất cả phương án đúng)"
    )
    assert len(key(item)) == 2
    assert all(answer.startswith(("Tuyên truyền sâu rộng", "Tăng cường đấu tranh")) for answer in key(item))


def test_one_alone_is_not_asked_for() -> None:
    assert list(drafts(material_of(HEAD + FIRST))) == []


def test_work_with_a_doer_is_left_to_the_question_for_its_doer() -> None:
    asked = "Các chi bộ cần phân công đảng viên giúp đỡ những hộ nghèo trong thôn."
    assert list(drafts(material_of(HEAD + asked))) == []


def test_what_everybody_is_to_do_is_asked_for_here() -> None:
    asked = "Các cơ quan, đơn vị, địa phương cần nắm thật chắc những nội dung cơ bản của nghị quyết"
    second = "Các cơ quan, đơn vị, địa phương cần tăng cường đấu tranh với các quan điểm sai trái trên mạng."
    (item,) = items(drafts(material_of(f"{HEAD}{asked}. {second}")))
    assert "Nắm thật chắc những nội dung cơ bản của nghị quyết" in key(item)


def test_the_parts_of_a_list_are_left_to_the_question_for_the_list() -> None:
    listed = (
        "Kế hoạch đề ra các nhiệm vụ: đổi mới nội dung sinh hoạt chi bộ ở thôn, bản; củng cố cấp ủy cơ sở "
        "vững mạnh về mọi mặt; đẩy mạnh kết nạp đảng viên trẻ ở nông thôn."
    )
    assert list(drafts(material_of(HEAD + listed))) == []
