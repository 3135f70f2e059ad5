"""What makes a piece of wording unfit for a card or a question, whatever it asks."""

import re

from studyapp.core.text.letters import LETTER, LO, UP

_OPEN, _CLOSE = "“(", "”)"
_POINTING = re.compile(
    r"^(?:người này|đây|việc này|điều này)\b|^(?:đồng chí|ông|bà|nó|họ) (?:đã|đang|sẽ|cần|phải|được|cho|"
    r"nhấn|yêu|đề)\b"
    r"|\b(?:bài báo này|bài viết này|ở trên|trên đây|nói trên|nêu trên|như trên|sau đây là đúng với trên|"
    r"các cô|các anh|các chị|(?:tỉnh|huyện|xã|phường|thành phố) (?:ta|nhà)|chúng ta|chúng tôi|"
    r"(?:hai|ba|bốn|năm|các|những) [^,.;?]{3,25} còn lại|"
    r"tương ứng lần lượt|(?:các|những) [^,.;?]{2,20} tương ứng là|từ nay (?:đến|trở)|"
    r"vừa nêu|nơi đây|(?:tuần|tháng|quý) (?:tới|này)|lần này|năm nay|năm ngoái|năm tới|theo ông|theo bà|"
    r"ấy|(?:khu vực|vấn đề|công tác|quy định|cuộc đấu tranh|đề án|nội dung|lĩnh vực|chủ trương|dự án|"
    r"tình trạng|căn bệnh|biện pháp|quan điểm|mục tiêu|yêu cầu|phong trào|mô hình|chỉ tiêu|giải pháp) này)\b",
)
_JOINING = re.compile(r"^(?:và|hoặc|nhưng|mà|cùng|của|với|nhằm|để|thì|là|do|vì|nên)\b")
_DANGLING = re.compile(
    r"(?:\b(?:và|hoặc|của|với|cho|các|những|là|để|nhằm|về|(?<!bên )trong|từ|đến|tại|(?<!tiếp )theo|bởi|"
    r"như|mà|gồm|"
    r"(?<!tự )(?<!lý )do|(?:nghị quyết|kết luận|chỉ thị|quy định|luật) số|nhất là|như sau|sau đây|"
    r"(?:chậm|muộn|sớm) nhất)|"
    r"[,;:(“-])$",
    re.IGNORECASE,
)
_CUT = re.compile(r"\.\.\.|…(?!\])|\b(?:sau|gồm|là): ?\(?1[).](?!.*2[).])")
_NUMBER = r"(?:số (?:hiệu )?\d{1,4}(?![\d.,]*\d)(?:[-/][\w/-]+)?|\d{1,4}[-/](?:NQ|KL|CT|QĐ|QyĐ)[-/]\w+)"
_BARE_NUMBER = re.compile(
    rf"(?i:nghị quyết|kết luận|chỉ thị|quy định|quyết định|hướng dẫn|thông báo|nghị định|kế hoạch|luật) "
    rf"{_NUMBER}|(?<![\w/])\d{{1,4}}-(?:NQ|KL|CT)/TW"
)
_DIGIT = re.compile(r"\d")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bkhóa (?:thứ )?(?:[IVX]+|\d{1,2})\b|\bkhoá (?:[IVX]+|\d{1,2})\b")
# "bất kỳ lý do nào" asks nothing; "từ ngày nào đến ngày nào" asks once.
_ASKS_NOTHING = re.compile(
    r"bất (?:kỳ|cứ) [^,.;?]{0,25}?(?:nào|gì)\b|\btừ [^,.;?]{0,20} nào(?= đến [^,.;?]{0,20} nào\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?<!không )\b(?:(?:như )?thế nào|ra sao|vì sao|tại sao|khi nào|nào|gì|bao nhiêu|"
    r"ở đâu)\b(?! cũng\b)|\bai\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
# An organisation by its kind alone: "Bộ", "Ủy ban", "Đoàn", where its name should follow.
_KIND_OF_BODY = r"(?:Bộ|[UỦ][ỷy] ban|Sở|Đoàn|Ban|Cục|Tổng cục|Hội đồng|Hội|Viện|Phòng|Trung tâm|Đảng đoàn)"
_ENDS_IN_NAME = re.compile(rf"[{UP}][{LO}]* $")  # "Hải Phòng, ..." is a place
_BARE_BLOC = re.compile(r"Đảng (?:ủy|bộ) Khối(?! (?:[Cc]ác|[Cc]ơ|[Dd]oanh))")
_GOES_ON_TO_WORK = (
    r"(?:và|với|là|đã|sẽ|cần|phải|được|có|để|tiếp tục|phấn đấu|"
    r"chủ trì|chỉ đạo|báo cáo|tham mưu|xây dựng|phối hợp)\b"
)
_BARE_BODY = re.compile(
    rf"(?:(?<=[{LO},;] )(?<!các )(?<!mọi )|^){_KIND_OF_BODY}(?:$|[.,;?!”]|(?= {_GOES_ON_TO_WORK}|"
    rf" (?:\[…\]|trước (?:ngày )?\d)))"
)
_SPACES = re.compile(r"\s{2,}|\s[,;:.?!](?!\.)|\s$|^\s")
SYLLABLES = re.compile(rf"[{LETTER}\d]+")


def points_elsewhere(text: str) -> bool:
    """ "Bài báo này", "ông ấy": words that only make sense beside the article."""
    return _POINTING.search(text.lower()) is not None


def begins_inside(text: str) -> bool:
    """It begins with a word that joins it to something before."""
    return _JOINING.match(text) is not None


def breaks_off(text: str) -> bool:
    """It ends, or goes on, where something is missing."""
    return bool(_CUT.search(text)) or _DANGLING.search(text.rstrip(" .?!")) is not None


def has_odd_marks(text: str) -> bool:
    """Quotes or brackets without a partner."""
    pairs = any(text.count(one) != text.count(other) for one, other in zip(_OPEN, _CLOSE, strict=True))
    return pairs or text.count('"') % 2 == 1


def has_odd_spaces(text: str) -> bool:
    return _SPACES.search(text) is not None


def is_bare_number(text: str) -> bool:
    """A document by its number without the year or term that tells it from its namesakes."""
    return bool(_DIGIT.search(text) and not _DATED.search(text) and _BARE_NUMBER.search(text))


def question_words(text: str) -> int:
    """How often it asks; what it quotes does not count."""
    return len(_ASKS.findall(_ASKS_NOTHING.sub("", _QUOTED.sub("", text))))


def names_bare_body(text: str) -> bool:
    """ "Bộ cần báo cáo", "bàn giao sang Ủy ban, ...": which one is left open."""
    bare = any(not _ENDS_IN_NAME.search(text[: found.start()]) for found in _BARE_BODY.finditer(text))
    return bare or _BARE_BLOC.search(text) is not None


def syllables(text: str) -> list[str]:
    return [each.lower() for each in SYLLABLES.findall(text)]


def begins_small(text: str) -> bool:
    return re.match(rf"[{LO}]", text) is not None
