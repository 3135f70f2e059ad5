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
    r"có xu hướng (?:giảm|tăng)|cầm chừng)\b"
)
_NEW = re.compile(
    r"\b(?:[Đđ]iểm mới|nội dung mới|lần đầu tiên|được mở rộng|được bổ sung|thay vì (?:chỉ )?|bổ sung mới|"
    r"chuyển (?:mạnh |dần |trọng tâm )?[^,;]{0,40}từ [^;]{4,80} sang)\b"
)
_HELD = re.compile(r"\b(?:được khẳng định|nhân tố quyết định|phương châm|không nằm ở [^,;]+, mà)\b")
_POINTS_BACK = re.compile(
    r"^(?:Đây|Đó|Điều này|Việc này|Ông|Bà|Họ|Trong đó|trong đó|Song|Ngược lại|Lại có|Thế nhưng|Bởi vậy)\b"
)
_OF_A_DOCUMENT = re.compile(r"\bban hành\b|\bNghị quyết số\b")


def kind_by_cue(words: str) -> StatementKind | None:
    """None where no cue is sure, or where the clause points back at another."""
    if _POINTS_BACK.match(words):
        return None
    if _WEAK.search(words):
        return StatementKind.CAUSE
    if _NEW.search(words):
        return StatementKind.NEW
    if _OF_A_DOCUMENT.search(words):
        return None
    if _AIM.search(words) and _REACHES.search(words) and not _DONE.search(words):
        return StatementKind.AIM
    return StatementKind.VIEWPOINT if _HELD.search(words) else None
