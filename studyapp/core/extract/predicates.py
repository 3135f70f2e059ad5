"""How the words begin that say what someone must do, should do or aims at."""

import re

from studyapp.core.text.letters import LETTER

_URGING = (
    "chủ động", "khẩn trương", "tiếp tục", "tập trung", "tích cực", "thường xuyên", "kịp thời",
    "nghiêm túc", "trực tiếp", "nhanh chóng",
    "kiên quyết", "gương mẫu", "nêu cao", "tăng cường", "đẩy mạnh", "chú trọng", "quan tâm", "phát huy",
    "nâng cao", "thực hiện tốt",
    "thực hiện nghiêm", "thực hiện có hiệu quả", "thực hiện hiệu quả", "làm tốt", "bám sát", "coi trọng",
    "quyết liệt", "kiên trì",
    "sớm", "đổi mới", "ưu tiên", "siết chặt", "cụ thể hóa", "đẩy nhanh", "chấn chỉnh", "khắc phục",
    "bảo đảm", "đảm bảo", "tổ chức thực hiện",
    "định kỳ", "rà soát", "hằng năm", "hàng năm", "nghiên cứu kỹ",
)  # fmt: skip
_VERBS = (
    "xây dựng", "tổ chức", "thực hiện", "triển khai", "chỉ đạo", "lãnh đạo", "tham mưu", "hướng dẫn",
    "kiểm tra", "quán triệt", "đề ra",
    "xác định", "bố trí", "tổng hợp", "chủ trì", "phối hợp", "theo dõi", "đôn đốc", "tuyên truyền",
    "vận động", "nghiên cứu", "học tập",
    "ban hành", "sắp xếp", "củng cố", "hoàn thiện", "chăm lo", "giữ vững", "phòng ngừa", "ngăn chặn",
    "đấu tranh", "xử lý", "huy động",
    "tạo", "mở", "phân công", "đánh giá", "kiểm điểm", "sơ kết", "tổng kết", "báo cáo", "biểu dương",
    "khen thưởng", "nhân rộng", "khuyến khích",
    "hỗ trợ", "đầu tư", "đào tạo", "bồi dưỡng", "quản lý", "giám sát", "công khai", "cắt giảm",
    "đơn giản hóa", "ứng dụng", "chuyển đổi",
    "số hóa", "thúc đẩy", "phát triển", "mở rộng", "gắn", "lồng ghép", "đưa", "lấy", "nắm", "liên hệ",
    "vận dụng", "tham gia", "hưởng ứng",
    "đăng ký", "cam kết", "phổ biến", "chuyển", "nêu gương", "dành", "thể hiện", "chấp hành", "phản ánh",
    "trao đổi", "thay đổi", "làm", "giữ", "cải cách", "cải thiện", "tinh giản", "luân chuyển", "thu hút",
    "khơi dậy", "xóa bỏ", "loại bỏ", "hạn chế", "dùng", "nộp", "góp ý", "chống", "thực hành", "tiết kiệm",
    "đề xuất", "đăng tải", "tìm", "làm rõ", "nắm chắc", "nắm vững", "tạo điều kiện", "tiếp nhận",
    "thành lập", "lập", "cung cấp", "bổ sung", "sửa đổi", "duy trì", "định hướng",
    "tháo gỡ", "đảm nhận", "phụ trách", "phát hiện", "cổ vũ", "tự giác", "cử", "tập huấn", "lắng nghe",
    "soi rọi", "giao", "ký kết", "liên kết", "tiếp cận", "giải quyết", "bảo vệ", "chăm sóc", "thẩm định",
    "trình", "hoàn thành", "thống nhất", "niêm yết", "đối thoại", "tiếp thu", "lựa chọn", "tuyển chọn",
    "phân bổ", "cân đối", "thanh tra", "xem xét", "quy định", "điều chỉnh", "tiến hành", "phát động",
    "phát sóng", "biên soạn", "soạn thảo", "cập nhật", "khai thác", "sử dụng", "bảo tồn", "phục vụ", "tư vấn",
    "giới thiệu", "giải thích", "giải đáp", "hòa giải", "thẩm tra", "tập hợp", "đồng hành", "chia sẻ",
    "kêu gọi", "kiến nghị", "xét duyệt", "phê duyệt", "công bố", "rút kinh nghiệm", "kiện toàn", "điều động",
    "nhắc nhở", "mời", "gửi", "xếp", "khám", "trồng", "bàn giao", "phân tích",
    "truyền đạt", "vận hành", "khảo sát", "thống kê", "kết nối", "xúc tiến", "quảng bá", "bảo trì",
    "viết", "lắp", "nhận giúp đỡ", "trả lời", "nói rõ", "soi lại", "chọn", "thiết lập", "chuẩn bị", "dự thảo",
    "đến từng", "phát thanh", "phát hành", "thảo luận", "bám nắm", "dồn sức", "rà lại", "tạm dừng",
    "đề cao", "đối chiếu", "kết nạp", "lưu hồ sơ", "lưu trữ", "chấm", "kê khai", "sáp nhập", "hợp nhất",
    "giảm", "bàn phương án", "thí điểm", "ký quy chế", "lấy ý kiến", "thuyết phục", "tuyển dụng",
)  # fmt: skip


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


MODAL = r"(?:cần phải|cần(?! thiết)|phải|nên)"
DUTY = r"(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)"
ASSIGNED = r"được (?:giao|phân công)(?: thêm)?(?: nhiệm vụ| trách nhiệm)?(?: là)?"
BAN = r"(?:không được|tuyệt đối không|nghiêm cấm)"
URGING = rf"(?:{_any(_URGING)})"

MODAL_AT = re.compile(rf" (?P<modal>{MODAL}) (?:là )?")
DUTY_AT = re.compile(rf" (?P<duty>{DUTY}) ")
BAN_AT = re.compile(rf" (?P<ban>{BAN}) ")
REFRAIN_AT = re.compile(rf" (?=không (?:{_any(_URGING + _VERBS)})(?![{LETTER}]))")
URGING_AT = re.compile(rf" (?={URGING}(?![{LETTER}]))")
ASSIGNED_AT = re.compile(rf" {ASSIGNED} (?=(?:{_any(_URGING + _VERBS)})(?![{LETTER}]))")
VERB_AT = re.compile(rf" (?=(?:{_any(_URGING + _VERBS)})(?![{LETTER}]))")

# "tổ chức đảng" and "đánh giá của" are things, not deeds.
STARTS_DEED = re.compile(
    rf"(?:(?i:{_any(_URGING + _VERBS)}))(?![{LETTER}])"
    rf"(?! (?:đảng(?! viên)|viên|chính trị|cơ sở(?! (?:dữ liệu|vật chất|hạ tầng))|của|này|trên|đã|được|"
    rf"là)(?![{LETTER}]))"
)
LEADING_ADVERBS = re.compile(
    r"(?:(?:chủ động|khẩn trương|tiếp tục|tập trung|tích cực|thường xuyên|kịp thời|nghiêm túc|trực tiếp|"
    r"nhanh chóng|kiên quyết|sớm|"
    r"quyết liệt|kiên trì|định kỳ|hằng năm|hàng năm),? )+",
    re.IGNORECASE,
)
REQUEST = re.compile(
    r"(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao(?: nhiệm vụ)?(?: cho)?|chỉ đạo|lưu ý|nhấn mạnh|"
    r"quán triệt|kêu gọi|mong muốn|"
    r"nêu rõ|khẳng định|quy định)"
    r"(?: rằng)?[,:]?(?: (?:ngay )?(?:sau|trong) (?:hội nghị|thời gian)(?: này| tới)?,?| thời gian "
    r"tới,?)?\s*$"
)
