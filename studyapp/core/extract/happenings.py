"""What happened on a day: the few words of its sentence that say so."""

import re

from studyapp.core.extract.body import Reading
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LETTER

_MOST_WORDS = 24
_FEWEST_WORDS = 4
_WORD = re.compile(rf"[{LETTER}]{{2,}}")
_TIME_WORDS = re.compile(
    r"(?:trong|vào|từ|các|cả|hai|ba|sau|lúc|sáng|chiều|tối|trưa|đêm|hôm|nay|qua|ngày|thứ|tiếp đó"
    r"|trước đó|theo đó|mới đây"
    r"|ngay|trước|đến|hết|chậm nhất|muộn nhất|đúng|giờ|\d+|[\s,(-])*$",
    re.IGNORECASE,
)
_END = re.compile(r"[;:“”]|[.](?=\s|$)")
_STOP = re.compile(r"[;:“”()]|[.](?=\s|$)")
_COMMA = re.compile(r"[,;:“”()]")
_OPENING = " ,-(.“:"
_EDGE = " ,-)(.“:"
_DANGLING = frozenset(
    (
        "trước", "từ", "vào", "trong", "ngày", "sáng", "chiều", "tối", "hôm", "nay", "đến", "của", "và",
        "với", "các", "những", "cho", "tại", "về", "theo", "là", "được", "đã", "đầu", "có", "(", "-", ",",
    )
)  # fmt: skip


def what_happened(reading: Reading, span: Span) -> str | None:
    """What follows a day that opens its clause, else what leads up to it."""
    sentence = reading.around(span)
    clause = max(
        (stop.end() for stop in _STOP.finditer(reading.text, sentence.start, span.start) if stop[0] != "("),
        default=sentence.start,
    )
    if _TIME_WORDS.match(reading.text, clause, span.start):
        place = _following(reading.text, span.end, sentence.end)
    else:
        place = _leading(reading.text, clause, span.start)
    return reading.shown(*place).lstrip(_EDGE).rstrip(_OPENING) or None


def _following(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    stop = _END.search(text, start, end)
    end = stop.start() if stop else end
    words = text[start:end].split(" ")
    return (start, end) if len(words) <= _MOST_WORDS else (start, start + len(_whole(words[:_MOST_WORDS])))


def _whole(words: list[str]) -> str:
    """Cut at the last comma where that leaves most of the words, and never after a word that leads on."""
    cut = " ".join(words)
    comma = cut.rfind(",")
    return cut[:comma] if comma > len(cut) / 2 else " ".join(_settled(words))


def _settled(words: list[str]) -> list[str]:
    while words and words[-1].lower().strip(_EDGE) in _DANGLING | {""}:
        words = words[:-1]
    return words


def _leading(text: str, start: int, end: int) -> tuple[int, int]:
    """The last part between commas, and those before it until there are words enough."""
    before = " ".join(_settled(text[start:end].split(" ")))
    begin = 0
    for stop in reversed(list(_COMMA.finditer(before))):
        if len(_WORD.findall(before, stop.end())) >= _FEWEST_WORDS:
            begin = stop.end()
            break
    begin = max(begin, len(before) - len(" ".join(before.split(" ")[-_MOST_WORDS:])))
    return start + begin, start + len(before)
