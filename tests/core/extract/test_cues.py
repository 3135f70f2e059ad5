"""Clauses that nobody is asked to do, told by their words."""

import pytest

from studyapp.core.extract.cues import goes_on_aiming, kind_by_cue
from studyapp.core.extract.facts import StatementKind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Đến năm 2030, thu nhập bình quân đầu người đạt khoảng 7.500 USD", StatementKind.AIM),
        ("Tầm nhìn đến năm 2045, đội ngũ trí thức lớn mạnh, thuộc nhóm đứng đầu khu vực", StatementKind.AIM),
        ("Huyện phấn đấu mỗi năm kết nạp được 60 đảng viên mới", StatementKind.AIM),
        ("độ bao phủ của an sinh xã hội còn thấp so với yêu cầu", StatementKind.CAUSE),
        ("việc sắp xếp mới dừng ở bên trong từng cơ quan, chưa đồng bộ", StatementKind.CAUSE),
        ("công tác tuyên truyền ở một số xã chưa theo kịp yêu cầu", StatementKind.CAUSE),
        ("bảng lương mới được xây dựng theo vị trí, thay cho hệ số lương", StatementKind.NEW),
        ("Nông dân được xác định là chủ thể của nông thôn mới", StatementKind.VIEWPOINT),
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
        "các cấp cần đi sát dân, tránh qua loa, đối phó khi học nghị quyết",
        "Để đạt mục tiêu đến năm 2030, nghị quyết nêu chín nhóm giải pháp",
        "triển khai ba chương trình mục tiêu quốc gia, đạt kết quả trong năm 2030",
        "Hội nghị diễn ra trong một ngày tại hội trường lớn của tỉnh",
    ],
)
def test_what_was_done_points_back_or_only_tells_has_no_kind(words: str) -> None:
    assert kind_by_cue(words) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Quy mô kinh tế số đạt tối thiểu 30% GDP", True),
        ("Nay xã đã có 30 ha rừng", False),
        ("Hiện nay tỷ lệ đạt 30%", False),
        ("Điều này có 2 mặt", False),
        ("Quy mô rừng đạt mức khá", False),
    ],
)
def test_a_target_goes_on_with_figures_not_with_what_is_told(words: str, expected: bool) -> None:
    assert goes_on_aiming(words) is expected
