"""Words that begin an office, and verbs that end one."""

import re

_OFFICES = (
    "Tổng Bí thư", "Phó Bí thư", "Bí thư", "Ủy viên dự khuyết", "Ủy viên", "Tỉnh ủy viên", "Thành ủy viên",
    "Huyện ủy viên", "Đảng ủy viên", "Quận ủy viên", "Thị ủy viên", "Phó", "Trưởng", "Quyền", "Chủ tịch",
    "Chủ nhiệm", "Thủ tướng", "Bộ trưởng", "Thứ trưởng", "Tổng Giám đốc", "Giám đốc", "Chánh",
    "Viện trưởng", "Hiệu trưởng", "Tổng Thư ký", "Đại biểu Quốc hội", "Tư lệnh", "Chính ủy",
    "Chỉ huy trưởng", "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá",
    "Trung tá", "Thiếu tá", "Đại úy", "Giáo sư", "Tiến sĩ", "Thạc sĩ", "Bác sĩ", "Kỹ sư", "GS", "PGS",
    "TSKH", "TS", "ThS", "Thường trực", "Thành viên", "nguyên", "Cục trưởng", "Vụ trưởng",
    "Tổng cục trưởng", "Tổng Biên tập", "Tổng Kiểm toán", "Chuyên viên", "Báo cáo viên", "Đại sứ",
    "Thống đốc", "Tổng Thanh tra", "Trợ lý", "Thư ký", "Thượng tọa", "Hòa thượng", "Linh mục",
    "Trưởng thôn", "Tổ trưởng", "Đội trưởng", "Phụ trách", "Chấp hành viên", "Kiểm sát viên",
    "Người đứng đầu", "Đảng viên", "Nghệ sĩ", "Chi hội trưởng", "Chi cục trưởng", "Hạt trưởng",
    "Trạm trưởng", "Xã đội trưởng", "Giảng viên",
)  # fmt: skip

RANKS = re.compile(
    r"(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|GS|PGS|TS"
    r"|ThS|Giáo sư|Tiến sĩ|Thạc sĩ|BS|TSKH)\b"
)

OFFICE = rf"(?i:{'|'.join(sorted(_OFFICES, key=len, reverse=True))})\b"

_VERBS = (
    "đã", "đang", "sẽ", "cũng", "dự", "tham dự", "tham gia", "đến dự", "tới dự", "đến", "tới", "phát biểu",
    "nhấn mạnh", "trình bày", "chủ trì", "đồng chủ trì", "khẳng định", "cho biết", "cho rằng", "nêu",
    "nêu rõ", "yêu cầu", "đề nghị", "giới thiệu", "quán triệt", "truyền đạt", "thông báo", "thông tin",
    "lưu ý", "chỉ đạo", "cùng", "trực tiếp", "làm", "kết luận", "khai mạc", "bế mạc", "thay mặt", "tặng",
    "trao", "trao tặng", "ký", "ghi nhận", "biểu dương", "đánh giá", "điều hành", "tiếp thu", "phân tích",
    "chia sẻ", "gợi ý", "đề xuất", "kiến nghị", "có", "nói", "tại", "để", "với", "theo", "khi", "sau",
    "bày tỏ", "mong muốn", "quy định", "giao", "đọc", "triển khai", "tiếp tục", "được", "phải", "cần", "là",
    "trả lời", "giải đáp", "làm rõ", "gồm", "như", "vừa", "mong", "hoan nghênh", "chúc mừng", "định hướng",
    "trao đổi", "phổ biến", "thăm", "tiếp", "gặp", "nhận", "kiểm tra", "báo cáo", "thừa ủy quyền",
    "tuyên bố", "xin", "đi", "về", "nghiên cứu", "tuyên truyền", "hướng dẫn", "bổ sung", "giải trình",
    "đồng ý", "nhất trí", "cảm ơn", "chúc", "trình", "do", "vì", "trên", "lãnh đạo", "cùng dự", "chỉ rõ",
    "ở", "nhắc", "lại", "băn khoăn", "tâm sự", "kể", "thẳng thắn", "trăn trở", "hiến kế",
)  # fmt: skip

VERB = re.compile(
    rf"\b(?:{'|'.join(sorted(_VERBS, key=len, reverse=True))})\b(?! (?:viên|khuyết|trưởng|sinh)\b)"
)
