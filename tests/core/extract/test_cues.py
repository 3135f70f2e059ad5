"""Clauses that nobody is asked to do, told by their words."""

import pytest

from studyapp.core.extract.cues import kind_by_cue
from studyapp.core.extract.facts import StatementKind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Đến năm 2030, thu nhập bình quân đầu người đạt khoảng 7.500 USD", StatementKind.AIM),
        ("Tầm nhìn đến năm 2045, đội ngũ trí thức lớn mạnh, thuộc nhóm đứng đầu khu vực", StatementKind.AIM),
        ("Huyện phấn đấu mỗi năm kết nạp được 60 đảng viên mới", StatementKind.AIM),
        ("độ bao phủ của an sinh xã hội còn thấp so với yêu cầu", StatementKind.CAUSE),
        ("việc sắp xếp mới dừng ở bên trong từng cơ quan, chưa đồng bộ", StatementKind.CAUSE),
        ("chuyển dần từ gia công, lắp ráp sang nghiên cứu, thiết kế trong nước", StatementKind.NEW),
        ("phạm vi của Kết luận lần này được mở rộng ra cả hệ thống chính trị", StatementKind.NEW),
        ("thước đo không nằm ở số buổi học, mà nằm ở đổi thay của đời sống", StatementKind.VIEWPOINT),
    ],
)
def test_a_cue_tells_the_kind(words: str, kind: StatementKind) -> None:
    assert kind_by_cue(words) is kind


@pytest.mark.parametrize(
    "words",
    [
        "Đến nay, toàn tỉnh đã giảm 42 phòng chuyên môn, vượt chỉ tiêu đề ra",
        "Đây là mục tiêu mà cả nước phấn đấu có được đến năm 2030",
        "Ban Thường vụ Tỉnh ủy ban hành chương trình thực hiện mục tiêu đến năm 2030",
        "Hội nghị diễn ra trong một ngày tại hội trường lớn của tỉnh",
    ],
)
def test_what_was_done_points_back_or_only_tells_has_no_kind(words: str) -> None:
    assert kind_by_cue(words) is None
