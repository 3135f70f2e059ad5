"""The trade of a body: work that names its doer to anyone who knows what the bodies are there for."""

import re
from functools import lru_cache

_TRADES = (
    (r"tài chính|kho bạc|ngân hàng|kế hoạch",
     r"kinh phí|ngân sách|tỷ đồng|triệu đồng|vốn|giải ngân|tín dụng|cho vay"),
    (r"y tế|bệnh viện|bác sĩ", r"khám|chữa bệnh|tiêm|dịch bệnh|bác sĩ|sức khỏe|trạm y tế"),
    (r"giáo dục|trường|giáo viên|nhà giáo", r"học sinh|giáo viên|dạy học|sách giáo khoa|trường lớp|sư phạm"),
    (r"nông nghiệp|nông dân|hợp tác xã",
     r"nông sản|vùng trồng|chăn nuôi|cây trồng|thủy lợi|nông nghiệp|sản xuất"),
    (r"tài nguyên|môi trường", r"đất đai|sử dụng đất|rác thải|môi trường|khoáng sản"),
    (r"công an", r"an ninh|trật tự|tội phạm|tạm trú|căn cước"),
    (r"quân sự|biên phòng|quân đội", r"quốc phòng|dân quân|biên giới|nhập ngũ"),
    (r"báo chí|\bbáo\b|\bđài\b|phóng viên|tuyên giáo|tuyên truyền viên|báo cáo viên|truyền thông",
     r"tuyên truyền|chuyên mục|chuyên trang|phát sóng|tin bài|định hướng|dư luận|đưa tin"),
    (r"ủy ban kiểm tra|thanh tra|nội chính", r"kiểm tra|giám sát|kỷ luật|thanh tra|tham nhũng"),
    (r"ban tổ chức|nội vụ", r"biên chế|bộ máy|cán bộ|vị trí việc làm|tổ chức cơ sở đảng"),
    (r"hội đồng nhân dân|hđnd", r"ban hành nghị quyết|kỳ họp|chất vấn"),
    (r"mặt trận|đoàn thể", r"phản biện|vận động nhân dân|phong trào|giám sát"),
    (r"đoàn thanh niên|tỉnh đoàn|huyện đoàn|thành đoàn|thanh niên", r"thanh niên|đoàn viên"),
    (r"phụ nữ", r"phụ nữ|bình đẳng giới|gia đình"),
    (r"công đoàn|liên đoàn lao động", r"người lao động|công nhân|đoàn viên công đoàn"),
    (r"bảo hiểm", r"bảo hiểm|thẻ bhyt|thu nợ"),
    (r"văn hóa", r"lễ hội|di tích|văn nghệ|thể thao|hương ước|văn hóa"),
    (r"doanh nghiệp|người sử dụng lao động", r"nộp thuế|người lao động|sản xuất kinh doanh|chữ tín"),
    (r"trung tâm chính trị|trường chính trị", r"bồi dưỡng|lớp học|giáo án|giảng viên|bài giảng"),
    (r"thuế", r"thuế|thu ngân sách"),
    (r"lao động", r"việc làm|dạy nghề|giảm nghèo"),
    (r"tư pháp|tòa án|viện kiểm sát", r"pháp luật|văn bản quy phạm|xét xử|hòa giải"),
    (r"công thương", r"chợ|thương mại|xúc tiến|cụm công nghiệp"),
    (r"xây dựng", r"quy hoạch xây dựng|nhà ở|trụ sở"),
    (r"khoa học", r"công nghệ|sáng kiến|nghiên cứu khoa học"),
)  # fmt: skip
_MATCHERS = tuple((re.compile(body), re.compile(work)) for body, work in _TRADES)


@lru_cache(maxsize=512)
def _trades_of(body: str) -> tuple[re.Pattern[str], ...]:
    return tuple(work for who, work in _MATCHERS if who.search(body))


def is_trade_of(body: str, work: str) -> bool:
    """Whether this work is what a body of this name is there for."""
    said = work.lower()  # far cheaper than patterns that ignore case
    return any(each.search(said) for each in _trades_of(body.lower()))
