"""Who speaks at a place of an article, and whose goals stand there."""

import pytest

from studyapp.core.authoring.voices import is_goal_of_place, is_local_voice
from studyapp.core.extract.body import reading


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("Bí thư Tỉnh ủy yêu cầu các cấp ủy nắm chắc nghị quyết.", True),
        ("Đồng chí Tổng Bí thư yêu cầu các cấp ủy nắm chắc nghị quyết.", False),
        ("Tổng Bí thư phát biểu. Kết luận hội nghị, Bí thư Huyện ủy đề nghị các chi bộ học kỹ.", True),
        ("Tại Huyện ủy, đồng chí Trưởng Ban Tuyên giáo Trung ương yêu cầu các chi bộ học kỹ.", False),
        ("Các chi bộ học kỹ nghị quyết.", False),
    ],
)
def test_the_last_one_named_tells_whether_it_is_said_in_the_place(text: str, local: bool) -> None:
    assert is_local_voice(text, len(text)) is local


def test_who_is_named_afterwards_does_not_count() -> None:
    text = "Các chi bộ học kỹ nghị quyết. Bí thư Huyện ủy dự."
    assert not is_local_voice(text, text.index(".") + 1)


@pytest.mark.parametrize(
    ("text", "of_place"),
    [
        ("Nghị quyết đặt ra nhiều đích. Huyện Con Lâm hiện có 13 xã; tỷ lệ hộ nghèo còn 19%.", True),
        ("Con Lâm làm trước. Tỷ lệ hộ nghèo còn 19%.", True),
        ("Tỉnh học kỹ. Nghị quyết xác định ba mốc. Tỷ lệ hộ nghèo còn 19%.", False),
        ("Cả nước phấn đấu. Tỷ lệ hộ nghèo còn 19%.", False),
        ("Các tỉnh, thành phố đều làm. Tỷ lệ hộ nghèo còn 19%.", None),
        ("Huyện ủy có dự thảo.\n\nVề mục tiêu, tỷ lệ hộ nghèo còn 19%.", None),
        ("Dự thảo của Đảng ủy đề ra các mục tiêu:\n- Thêm 12 tổ.\n- Tỷ lệ hộ nghèo còn 19%.", True),
        ("Truyền đạt Nghị quyết 72, Phó Bí thư Đảng ủy nói gọn. Tỷ lệ hộ nghèo còn 19%.", False),
        ("Nghị quyết nêu ba mốc. Đến năm 2030, huyện phấn đấu tỷ lệ hộ nghèo còn 19%.", True),
        ("Các huyện, thị xã, thành phố đều làm. Tỷ lệ hộ nghèo còn 19%.", None),
        ("Cả nước có 63 tỉnh, tỷ lệ hộ nghèo còn 19%.", False),
        ("Chương trình mục tiêu quốc gia đã xong. Tỷ lệ hộ nghèo còn 19%.", None),
        ("Ở cơ sở thì khác. Tỷ lệ hộ nghèo còn 19%.", None),
        ("Tỉnh ủy làm gương. Hộ nghèo giảm nhanh, vượt đích mà Nghị quyết 18 đặt ra; còn 19%.", True),
    ],
)
def test_the_nearest_subject_tells_whose_goal_it_is(text: str, of_place: bool | None) -> None:
    assert is_goal_of_place(reading(text), text.index("19%"), "huyện Con Lâm") is of_place


def test_thought_that_bears_a_citys_name_is_of_no_place() -> None:
    text = "Học tập tư tưởng, đạo đức Hồ Chí Minh được coi trọng. Tỷ lệ đạt 19%."
    assert is_goal_of_place(reading(text), text.index("19%"), "Thành phố Hồ Chí Minh") is None
