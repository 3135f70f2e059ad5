"""What a clause is that nobody is asked to do: a target, a shortcoming, something new; told by its words."""

import re

from studyapp.core.extract.facts import StatementKind

_DONE = re.compile(
    r"\b(?:đã|đạt được|vừa qua|năm qua|nhiệm kỳ qua|tính đến|so với cùng kỳ|vượt chỉ tiêu)\b", re.IGNORECASE
)
_AIM = re.compile(
    r"\b(?:[Đđ]ến (?:hết )?năm \d{4}|[Tt]ầm nhìn(?: đến)?|"
    r"(?:[Mm]ục tiêu|[Cc]hỉ tiêu|[Pp]hấn đấu)\b[^.;]{0,60}) ?"
)
_REACHES = re.compile(
    r"\b(?:đạt|có|còn|giảm|tăng|trở thành|là|thuộc|hoàn thành|đón|chiếm|gấp|trên|dưới|được|phấn đấu|nâng|"
    r"duy trì|đóng góp|cơ bản)\b"
)
_WEAK = re.compile(
    r"\b(?:còn (?:chậm|thấp|yếu|lớn|nhỏ lẻ|hình thức|chồng chéo|manh mún|nặng|thiếu|hạn chế|nhiều khó khăn|"
    r"ở mức)|chưa (?:\w+ )?(?:thực sự|thật sự|sát|đồng bộ|bền vững|tương xứng|đủ|cao|coi trọng|xác định|"
    r"được làm|chặt chẽ|nghiêm|kịp thời|thường xuyên|rõ|hiệu quả|đi vào)|không đạt được|mới (?:chỉ )?dừng|"
    r"vẫn còn|bất cập|yếu kém|ngại va chạm|qua loa|đối phó|triển khai chậm|chậm đi vào|"
    r"có xu hướng (?:giảm|tăng)|có chiều hướng (?:giảm|tăng)|cầm chừng|lúng túng|rườm rà|nể nang|hình thức, "
    r"|chồng chéo|nguyên nhân là|[Kk]hó nhất|[Cc]ái khó|còn thiếu|(?<!khi )chưa (?:đạt yêu cầu|đáp ứng|"
    r"phát huy|gắn với|theo kịp|đầy đủ|chú trọng|quan tâm|mạnh dạn|kiên quyết|quyết liệt|được quan tâm|"
    r"được chú trọng|toàn diện|chuyển biến)|thiếu (?:đồng bộ|hướng dẫn|kiên quyết))\b"
)
_NEW = re.compile(
    r"\b(?:[Đđ]iểm mới|nội dung mới|lần đầu tiên|chuyên đề đầu tiên|được mở rộng|được bổ sung|thay cho|"
    r"thay thế cho|so với trước đây|không còn là|bãi bỏ|xóa bỏ hoàn toàn|"
    r"thay vì (?:chỉ )?|bổ sung mới|"
    r"chuyển (?:mạnh |dần |trọng tâm )?[^,;]{0,40}từ [^;]{4,80} sang)\b"
)
_HELD = re.compile(
    r"\b(?:được khẳng định|được (?:xác định|coi|xem) là|giữ vai trò|đóng vai trò|có vai trò|"
    r"không chỉ [^,;]+ mà còn|nhân tố quyết định|phương châm|không nằm ở [^,;]+, mà)\b"
)
_AVOIDED = re.compile(
    r"(?i)\b(?:tránh|chống|khắc phục|không để|ngăn chặn|chấn chỉnh|xử lý|bớt|nếu|nơi nào|ở đâu)\b[^.;]*$"
)
_NO_AIM = re.compile(
    r"^(?:Để|Nhằm|Khoảng cách|Ngay khi|So với)\b|chương trình mục tiêu|mục tiêu quốc gia|được đồng chí|"
    r"hiện nay|hiện có",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:đạt|có|còn|giảm|tăng|trở thành|là|thuộc|nằm trong|chiếm|gấp|được|dưới|trên|ở mức|duy trì|đón|"
    r"bố trí|"
    r"tối thiểu|ít nhất|cao hơn|cơ bản)\b"
)
_POINTS_BACK = re.compile(
    r"^(?:Đây|Đó|Điều này|Việc này|Ông|Bà|Họ|Trong đó|trong đó|Song|Ngược lại|Lại có|Thế nhưng|Bởi vậy)\b"
)
_OF_A_DOCUMENT = re.compile(r"\bban hành\b|\bNghị quyết số\b")


def kind_by_cue(words: str) -> StatementKind | None:
    """None where no cue is sure, or where the clause points back at another."""
    if _POINTS_BACK.match(words):
        return None
    if (weak := _WEAK.search(words)) and not _AVOIDED.search(words, 0, weak.start()):
        return StatementKind.CAUSE
    if _NEW.search(words):
        return StatementKind.NEW
    if _OF_A_DOCUMENT.search(words):
        return None
    if _AIM.search(words) and _REACHES.search(words) and not _is_no_aim(words):
        return StatementKind.AIM
    return StatementKind.VIEWPOINT if _HELD.search(words) else None


def goes_on_aiming(words: str) -> bool:
    """After a target: "Quy mô kinh tế số đạt tối thiểu 30% GDP."."""
    figure = re.search(r"\d|\b(?:trở thành|cơ bản đạt|cao hơn mức)\b", words) is not None
    told = _TARGET.search(words) is not None and not _POINTS_BACK.match(words) and not _WEAK.search(words)
    return figure and told and not _is_no_aim(words)


def _is_no_aim(words: str) -> bool:
    return bool(_DONE.search(words) or _NO_AIM.search(words))
