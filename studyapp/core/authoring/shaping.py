"""Clauses of an article as parts of a question: capitals, ends, and where a clause may be cut."""

import re

from studyapp.core.text.letters import LETTER

# What follows these only adds; the clause before them stands by itself.
_ADJUNCT = re.compile(
    r",? (?:qua đó|từ đó|góp phần|tạo tiền đề|tạo sự|tạo khí thế|tạo đồng thuận|trong đó|bảo đảm sát với|"
    r"trên cơ sở đó|coi đây là|thể hiện quyết tâm)\b"
    r"|,? (?:nhất là|đặc biệt là)\b"
    r"(?!.*, (?:đã|được|là|có|cần|phải)\b)(?!.*\b(?:còn|chưa|vẫn|không|gặp|ngày càng)\b)"
    r"|, (?:nhằm|để|bảo đảm|đảm bảo|gắn với|hoặc|theo đúng|phù hợp với)\b"
)
_POINTER = re.compile(
    r"(?i:(?<=hội nghị) (?:lần )?này|(?<=đề cương) này|(?<=kế hoạch) này|(?<=chương trình) này|(?<=nghị "
    r"quyết) này|(?<=chỉ thị) này)\b"
)
_TIGHT_COMMA = re.compile(rf",(?=[{LETTER}“])")
_ALREADY = re.compile(
    r"^(?:đã|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|không được|tuyệt đối không|nghiêm cấm|phải|cần)\b"
)


_DEADLINE = re.compile(
    r",? (?:(?:và )?(?:hoàn thành|xong|báo cáo)[^,;]{0,40} )?(?:trước|trong|chậm nhất|muộn nhất|vào)"
    r"(?: là| vào)? (?:ngày|tháng|quý|năm)[^,;]*\d{4}$"
)
_WITHOUT_OBJECT = re.compile(
    r"(?:hoàn thành|báo cáo|gửi|xong|làm xong|trả lời|trình|nộp|kết thúc|thanh toán) "
    r"(?:xong |bằng văn bản |kết quả )?"
    r"(?:trước|trong|vào|chậm nhất|muộn nhất|sau|xong)\b|"
    r"(?:(?:tổ chức|chuẩn bị|triển khai|thực hiện|phối hợp|hướng dẫn),? )+(?:cho|vào|trong|trước|tại|ở|từ)\b|"
    r"(?:lồng ghép|đưa|gắn|bổ sung|tích hợp) (?:vào|với|trong)\b|"
    r"(?:gửi|nộp|trình) về\b|báo cáo về (?=[A-ZĐ])|cụ thể hóa thành\b|"
    r"phối hợp [^,;]*\bliên quan (?:theo dõi|đôn đốc|kiểm tra)(?:, (?:theo dõi|đôn đốc|kiểm tra))*$|"
    r"(?:(?:tổng hợp|nhận xét|đánh giá|rà soát),? )+đưa vào\b|"
    r"(?:đưa|phổ biến|triển khai) nội dung (?:vào|đến|tới)\b|làm (?:trước|ngay|xong)(?=$|,| trước)|"
    r"(?:học|mở) xong (?:trước|trong|vào)\b|chủ trì, trong\b|chịu trách nhiệm [^,;]*\bnếu để chậm\b"
)
_YEARLESS = re.compile(
    r",? (?:xong )?(?:trước|trong|chậm nhất|muộn nhất)(?: là| vào)? "
    r"(?:(?:ngày |tháng |quý )(?:\d{1,2}(?:[/.-]\d{1,2})?|[IV]+)|\d{1,2}[/.-]\d{1,2})(?=$|,(?! ?[\dIV]))"
)
_LEFT_BY_DEADLINE = re.compile(
    r",? (?:và )?(?:trình|ban hành|phát hành|hoàn tất|hoàn thành|báo cáo|gửi|xong|triển khai)$|"
    r",? (?:chậm|muộn) nhất(?: là| vào)?$"
)
_PLAN_TO_MAKE = re.compile(
    r"(?<=xây dựng |ban hành )(?:Chương trình hành động|Kế hoạch)(?= (?:thực hiện|cụ thể|để|và|hành động)\b)"
)


def opened(words: str) -> str:
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    return words[:1].lower() + words[1:]


def sentence(words: str) -> str:
    return f"{opened(words)}." if not words.endswith((".", "?", "!")) else opened(words)


def tidied(words: str) -> str:
    """With the space that the typist forgot after a comma, and a plan still to be made without a capital."""
    return _PLAN_TO_MAKE.sub(lambda plan: small(plan[0]), _TIGHT_COMMA.sub(", ", words))


def plain(words: str) -> str:
    """Without what points at the day of the news: "hội nghị lần này"."""
    return _POINTER.sub("", words)


def shortened(words: str, most: int) -> str:
    """Cut before what only adds, where the clause has more words than `most`."""
    while len(words.split()) > most:
        found = list(_ADJUNCT.finditer(words))
        if not found or len(words[: found[-1].start()].split()) < 5:
            return words
        words = words[: found[-1].start()]
    return words


def without_deadline(task: str) -> str:
    """The work alone: a day among options without any would tell the key."""
    return _LEFT_BY_DEADLINE.sub("", _DEADLINE.sub("", task))


def without_yearless_deadline(task: str) -> str:
    """A day or month without its year tells nobody when: "trước 25-10"."""
    return _LEFT_BY_DEADLINE.sub("", _YEARLESS.sub("", task)) if _YEARLESS.search(task) else task


def should(task: str) -> str:
    """ "cần rà soát ..."; a duty or a ban already has its verb."""
    return task if _ALREADY.match(task) else f"cần {task}"


def is_duty(task: str) -> bool:
    return _ALREADY.match(task) is not None


def lacks_object(task: str) -> bool:
    """ "hoàn thành trước ngày ...", "tổ chức cho toàn thể đảng viên": what, a heading above may have said."""
    return _WITHOUT_OBJECT.match(task) is not None


def gap_frame(frame: str, what: str) -> str:
    """ "Điền con số vào chỗ trống theo bài báo về ..."."""
    return f"Điền {what} vào chỗ trống {small(frame)}"


def count_words(words: str) -> int:
    return len(words.split())
