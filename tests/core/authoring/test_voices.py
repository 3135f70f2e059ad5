"""Who speaks at a place of an article."""

import pytest

from studyapp.core.authoring.voices import is_local_voice


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
