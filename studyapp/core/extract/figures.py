"""Figures of policy: targets, shares, amounts and thresholds, with what they measure and for which year."""

import re
from collections.abc import Sequence

from studyapp.core.extract.body import Reading
from studyapp.core.extract.counts import is_participation
from studyapp.core.extract.facts import FigureFact
from studyapp.core.extract.outline import Outline, outline_of
from studyapp.core.extract.quantities import Quantity, quantities_in
from studyapp.core.library.evidence import Span

# "so với năm 2015" is what a figure is measured against, not its own year.
_YEAR = re.compile(r"(?<!so với )(?<!kể từ )(?<!từ )(?<!giao )\b(?:năm|Năm) ((?:19|20)\d\d)\b")
_SET_FOR = re.compile(r"\b(?:[Đđ]ến|[Vv]ào) (?:hết |cuối )?năm ((?:19|20)\d\d)\b")
_TOLD = re.compile(
    r"\b(?:đã|hiện|hiện nay|nay|vừa qua|trước đây|năm (?:19|20)\d\d|mới (?:đạt|có)|đang|nêu|đề ra|chủ trương|"
    r"phân công|yêu cầu|quy định|không quá)\b"
)
_PARAGRAPH = 1_500
_CLAUSE = re.compile(r"[;:]|,(?!\d)|\bvà (?=đến năm)")
_REACH = 60
# "nông, lâm, thủy sản" and "cơ quan, đơn vị" are one thing each.
_COMMA = (
    r",(?!\d)(?! (?:lâm|thủy sản|đơn vị|công chức|viên chức|dịch vụ|phường|thị trấn|đảng viên|thành phố|"
    r"xây dựng|giải pháp)\b)"
)
_BREAK = re.compile(rf"[;:“”]|(?<!TP)[.](?=\s|$)|{_COMMA}")
_EMPTY = re.compile(
    r"(?i:mà|nhưng|trong khi|trong đó|ngay|đồng thời|xuống|còn|khoảng|hình thành|bảo đảm|trước ngày|đến nay|"
    r"cả nước|toàn (?:tỉnh|huyện|xã|quốc|thành phố)|không|chủ yếu|nữa|gồm|đạt|đã)\b|.* (?:và|gồm|chỉ|"
    r"đề ra|đã \w+)$"
)
_STOP_AFTER = re.compile(
    rf"[;:“”()]|{_COMMA}|"
    r"[.](?=\s|$)|\b(?:vào|đến|trong|so với|trở lên|trở xuống|được|là|đạt|và|do|để|nhằm|mỗi"
    r"|hàng|hằng|tham|theo|có|ở|tại|cho|với|từ|khi)\b"
)
_MEASURES = re.compile(
    r"(?i:tỷ lệ|tỉ lệ|tỉ trọng|tuổi thọ|chiều cao|cân nặng|thu nhập|mức sinh|mức|số|tổng|quy mô|diện tích|GDP"
    r"|GRDP|tốc độ|năng suất|"
    r"sản lượng|kim ngạch|chỉ số|tỷ trọng|tỷ số|tỉ số|thời gian|vốn|nợ|giá trị|khoảng cách|độ che phủ"
    r"|bình quân|doanh thu|xuất khẩu|lương)"
)
_LEADS_TO_NUMBER = re.compile(
    r"[\s,]*(?:\b(?:đạt|giảm|tăng|chiếm|là|còn|lên|xuống|khoảng|ở mức|mức|từ|đến|bằng|có|phấn đấu|không"
    r"|vượt|duy trì|thêm|được|"
    r"nâng|trên|ít nhất|tới|thấp nhất|cao nhất|ước|mỗi năm|hằng năm)\b[\s,]*)+$"
)
_GOAL = re.compile(
    r"(?:\b(?:mục tiêu|phấn đấu|chỉ tiêu|(?:đến |từ )?năm \d{4}|giai đoạn \d{4} ?- ?\d{4}|có|là)\b[\s,:]*)+",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:biết|rằng|rõ|nói|định|cho)$")
_MOST_WORDS = 14
_LEAD = 200  # holds more words than are taken
_MOST = 2_000  # beyond, it is a table


def figures_in(reading: Reading, quantities: Sequence[Quantity] | None = None) -> tuple[FigureFact, ...]:
    facts: dict[tuple[object, ...], FigureFact] = {}
    outline = outline_of(reading)
    found = quantities_in(reading) if quantities is None else quantities
    for quantity in found[:_MOST]:
        if not is_participation(reading, quantity):
            fact = _fact(reading, quantity, outline)
            facts.setdefault((fact.value, fact.qualifier, fact.unit, fact.of_what, fact.year), fact)
    return tuple(facts.values())


def _fact(reading: Reading, quantity: Quantity, outline: Outline) -> FigureFact:
    sentence = reading.around(quantity.span)
    return FigureFact(
        value=quantity.value,
        qualifier=quantity.qualifier,
        unit=quantity.unit,
        of_what=_measured(reading, quantity.span, sentence),
        year=_year(reading, quantity.span, sentence, outline),
        span=quantity.span,
    )


def _year(reading: Reading, span: Span, sentence: Span, outline: Outline) -> int | None:
    """Of its own clause, before the number or right after it; else of the sentence, else of the heading."""
    clause = max(
        (stop.end() for stop in _CLAUSE.finditer(reading.text, sentence.start, span.start)),
        default=sentence.start,
    )
    own = _YEAR.findall(reading.text, clause, span.start)
    after = _YEAR.search(reading.text, span.end, min(sentence.end, span.end + _REACH))
    if not own and after and not _CLAUSE.search(reading.text, span.end, after.start()):
        return int(after[1])
    before = own or _YEAR.findall(reading.text, sentence.start, span.start)
    if before:
        return int(before[-1])
    if (carried := _carried(reading, sentence)) is not None:
        return carried
    headings = (part.heading for part in reversed(outline.above(span.start)))
    return next((int(found[1]) for heading in headings if (found := _YEAR.search(heading))), None)


def _carried(reading: Reading, sentence: Span) -> int | None:
    """ "Đến năm 2030, ... . Quy mô kinh tế số đạt 30% GDP.": the year holds on in its paragraph."""
    if _TOLD.search(reading.text, sentence.start, sentence.end):
        return None
    begin = max(reading.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _PARAGRAPH)
    said = _SET_FOR.findall(reading.text, begin, sentence.start)
    return int(said[-1]) if said else None


def _measured(reading: Reading, span: Span, sentence: Span) -> str | None:
    """What leads up to the number where it names a measure; else what follows; else what leads up."""
    lead = _lead(reading, span, sentence)
    follow = _follow(reading, span, sentence)
    if lead and _MEASURES.match(lead):
        return lead
    told = (follow, None if lead is None or _SAYS.search(lead) else lead)
    return next((each for each in told if each and not _EMPTY.match(each)), None)


def _lead(reading: Reading, span: Span, sentence: Span) -> str | None:
    sentence = Span(max(sentence.start, span.start - _LEAD), sentence.end)
    before = reading.text[sentence.start : span.start]
    stops = [stop.end() for stop in _BREAK.finditer(before)]
    begin = stops[-1] if stops else 0
    leading = _LEADS_TO_NUMBER.search(before, begin)
    start, end = _measure(before, begin, leading.start() if leading else len(before))
    words = reading.shown(sentence.start + start, sentence.start + end).split()
    return " ".join(words) if 1 < len(words) <= _MOST_WORDS else None


def _measure(before: str, begin: int, end: int) -> tuple[int, int]:
    """Behind "mục tiêu đến năm 2030" and the like, or in front of it where nothing stands behind."""
    goals = [goal.span() for goal in _GOAL.finditer(before, begin, end)]
    if not goals:
        return begin, end
    first, last = goals[-1]
    if before[last:end].strip():
        return last, end
    return (goals[-2][1] if len(goals) > 1 else begin), first


def _follow(reading: Reading, span: Span, sentence: Span) -> str | None:
    stop = _STOP_AFTER.search(reading.text, span.end, sentence.end)
    words = reading.shown(span.end, stop.start() if stop else sentence.end).split()
    return " ".join(words[:_MOST_WORDS]) if words and words[0][:1].isalpha() else None
