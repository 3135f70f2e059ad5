"""What bodies are there for."""

import pytest

from studyapp.core.authoring.trades import is_trade_of


@pytest.mark.parametrize(
    ("body", "work", "told"),
    [
        ("Phòng Tài chính - Kế hoạch", "tham mưu bố trí 4,6 tỷ đồng sửa chữa trạm", True),
        ("Ngân hàng Nhà nước chi nhánh tỉnh", "chỉ đạo các tổ chức tín dụng cho vay", True),
        ("Sở Y tế", "tổ chức khám sức khỏe cho người cao tuổi", True),
        ("Sở Y tế", "rà soát biên chế của đơn vị", False),
        ("các chi bộ", "phân công đảng viên giúp hộ nghèo", False),
        ("Báo cáo viên", "báo cáo kết quả với cấp ủy", False),
    ],
)
def test_work_that_names_its_doer_is_told(body: str, work: str, told: bool) -> None:
    assert is_trade_of(body, work) is told
