"""What a document is about: the quoted title, the title after "về", or the titles dealt out over a list."""

import re

from studyapp.core.extract.body import Reading
from studyapp.core.extract.document_kinds import KIND_SURE
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LO, UP

_LONGEST, _FEWEST_WORDS, _MOST_WORDS = 320, 2, 50

_INNER = r"“[^”“\n]{2,60}”"
_QUOTE = (
    rf"(?:“(?P<curly>(?:[^”“\n]|{_INNER}){{8,{_LONGEST}}})[”\"]|\"(?P<straight>[^\"\n]{{8,{_LONGEST}}})[\"”])"
)
_INTRODUCED = re.compile(
    rf"[\s,:(-]*(?:(?:với|có) )?(?:(?:tên gọi|chủ đề|nội dung|tiêu đề"
    rf"|tựa đề)\s*(?:là)?[\s:]*)?(?:[Vv]ề(?: việc)?\b)?[\s:]*{_QUOTE}"
)
_NEXT_QUOTE = re.compile(rf"\s*(?:[;,]|và|[;,] và)\s*(?:về (?:việc )?)?{_QUOTE}")
_ABOUT = re.compile(r"[\s,(]*(?:[Vv]ề)(?: việc)?\b(?P<list>\s*:)?\s*")
_LEADING_ABOUT = re.compile(r"^về (?:việc )?", re.IGNORECASE)
_NAMED = re.compile(r"tên gọi|chủ đề|nội dung|tiêu đề|tựa đề")
_SURE_WORDS = 8  # after a colon a shorter quotation may be a saying
_ABOUT_OUTSIDE = re.compile(r"\bvề\b", re.IGNORECASE)
_NEW_PARTY = (
    r"(?:đồng chí|ông|bà|báo cáo viên|diễn giả"
    r"|các đại biểu|các cấp|các địa phương|các cơ quan|các đơn vị|cấp ủy|đại biểu"
    r"|hội nghị|Hội nghị|UBND|HĐND"
    r"|Ban |Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Bộ |Bộ Chính trị|Chính phủ|Quốc hội|Thủ tướng"
    r"|Trung ương|tỉnh|thành phố)"
)
# “tự diễn biến” is a word of the title; “Về …” is the title of something else.
_SAYING = re.compile(rf"“[{LO}][^”“\n]{{2,30}}”")
_HIDDEN = "\N{REPLACEMENT CHARACTER}"
_CUT = re.compile(
    rf"[;“”\"(){{}}\n]|[.](?=\s|$)|\s-\s(?=[{UP}])|:"
    rf"|(?:,| và| cùng) (?:các |những )?(?:{KIND_SURE})\b"
    r"|,? \b(?:đã|được|sẽ|gồm|nhằm|để|trong đó|đồng thời|(?<!tự )do|bởi|tại|đến (?:toàn thể|cán bộ|đảng viên"
    r"|các|đông đảo)"
    r"|cho (?:cán bộ|đảng viên|các|toàn thể)|(?<!tiến )tới|với (?:những|nhiều|các)|trên địa bàn|vào cuộc sống"
    r"|vừa|mới đây|(?<!trước hết )(?<!nhất )là|đặt mục tiêu|đề ra|nêu (?:rõ|ra)|xác định|khẳng định|chỉ rõ"
    r"|tiếp tục (?:được|có)|đang(?= được| từng)|có hiệu lực|cũng|vẫn|thay thế|yêu cầu (?:các|cấp|phải))\b"
    r"| và (?:tinh thần|nội dung|kết quả)\b"
    r"|,? (?:ngày )?ban hành\b| (?:nói gì|có gì|ra sao)\b"
    rf"|, (?:phải|cần|tạo|góp phần|qua đó|qua|từ đó|gắn với|theo đó|như|yêu cầu|đề nghị|có"
    rf"|{_NEW_PARTY})"
)
_CUT_ALONE = re.compile(_CUT.pattern.replace("(?:phải|cần|tạo|góp phần|", "(?:phải|cần|"))
_STARTS_WITH_KIND = re.compile(KIND_SURE)
_STRONG_END = re.compile(
    r"trong (?:tình hình|giai đoạn|thời kỳ|bối cảnh|điều kiện) mới|(?:giai đoạn|thời kỳ) \d{4} ?- ?\d{4}"
    r"(?:, tầm nhìn (?:đến )?(?:năm )?\d{4})?|(?:đến )?năm \d{4}(?: và những năm tiếp theo"
    r"|,? tầm nhìn (?:đến )?(?:năm )?\d{4})?"
)


def quoted_title(reading: Reading, at: int, end: int) -> Span | None:
    """The place between the quotation marks that follow `at`; quoted words that begin small are no title."""
    return _quoted(_INTRODUCED.match(reading.text, at, end), reading.text)


def next_quoted_title(reading: Reading, at: int, end: int) -> Span | None:
    return _quoted(_NEXT_QUOTE.match(reading.text, at, end), reading.text)


def listed_titles(reading: Reading, at: int, end: int, count: int) -> tuple[Span, ...]:
    """ "về: A; B; C", one for each of `count` documents, or none at all."""
    about = _ABOUT.match(reading.text, at, end)
    if about is None:
        return ()
    places, begin = [], about.end()
    end = min(end, begin + _LONGEST * count)
    for part in reading.text[begin:end].split(";"):
        places.append(_cleaned(reading.text, begin, begin + len(part)))
        begin += len(part) + 1
    return tuple(places) if len(places) == count else ()


def plain_title(reading: Reading, at: int, end: int, *, alone: bool = False) -> tuple[Span, bool] | None:
    """The words after "về" up to where a title must end, and whether they end as titles do.

    `alone`: nothing else stands in the line, so that a comma with "tạo", "góp phần" goes on with the title.
    """
    about = _ABOUT.match(reading.text, at, end)
    if about is None or about["list"] or _STARTS_WITH_KIND.match(reading.text, about.end()):
        return None
    end = min(end, about.end() + _LONGEST)
    view = _SAYING.sub(lambda saying: _HIDDEN * len(saying[0]), reading.text[about.end() : end])
    stop = about.end() + _stop(view, _CUT_ALONE if alone else _CUT)
    strong = _STRONG_END.search(reading.text, about.end(), stop)
    place = _cleaned(reading.text, about.end(), strong.end() if strong else stop)
    words = len(place.of(reading.text).split())
    return (place, strong is not None) if _FEWEST_WORDS <= words <= _MOST_WORDS else None


def _stop(view: str, cut: re.Pattern[str]) -> int:
    """Where a title ends; "…; ngăn chặn … “tự diễn biến” …" goes on with the title before it."""
    found = cut.search(view)
    while found and found[0] == ";":
        following = cut.search(view, found.end())
        end = following.start() if following else len(view)
        if _HIDDEN not in view[found.end() : end] or not STARTS_DEED.match(view, found.end() + 1):
            break
        found = following
    return found.start() if found else len(view)


def title_text(reading: Reading, place: Span) -> str:
    """As the article writes it, without the "Về" that papers set inside or outside the quotes."""
    words = _LEADING_ABOUT.sub("", reading.shown(place.start, place.end).rstrip(".,; "), count=1)
    return words[:1].upper() + words[1:]


def _quoted(found: re.Match[str] | None, text: str) -> Span | None:
    if found is None:
        return None
    place = Span(*found.span("curly" if found["curly"] else "straight"))
    words = place.of(text).strip()
    before = text[found.start() : place.start]
    sure = ":" not in before or _NAMED.search(before) or " về " in words or len(words.split()) >= _SURE_WORDS
    about = _LEADING_ABOUT.match(words) or _ABOUT_OUTSIDE.search(before)
    return place if about or (words[:1].isupper() and sure) else None


def _cleaned(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1] in " ,.;:-":
        end -= 1
    return Span(start, end)
