"""Whose words, and whose goals, a place of an article holds: the centre's, or a province's or district's."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from studyapp.core.extract.body import Reading
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LETTER, UP
from studyapp.core.text.sentences import BULLETS

_REACH = 4_000
_SUBJECT_REACH, _SENTENCES_BACK = 90, 12
_LOCAL = re.compile(
    r"(?:Bí thư|Chủ tịch|Thường trực|Ban Thường vụ|Trưởng Ban|Giám đốc|Chánh Văn phòng|Trưởng phòng)"
    r"[^.;]{0,40}?(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Sở|"
    r"(?:tỉnh|huyện|thành phố|thị xã|quận|phường|xã)\b)"
    r"|(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy (?:xã|phường)|Sở [A-ZĐ]|"
    r"(?:UBND|HĐND) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))"
)
_CENTRAL = re.compile(
    r"Tổng Bí thư|Bộ Chính trị|Ban Bí thư|Thủ tướng|Chủ tịch nước|Chủ tịch Quốc hội|"
    r"(?:Trưởng|Phó Trưởng) [Bb]an[^.;,]{0,30} Trung ương|Ủy viên Trung ương Đảng, Bộ trưởng"
)

_MANY = "cấp|các|Các|mỗi|Mỗi|từng|Từng|mọi|Mọi|nhiều|\\d|tỉnh,|huyện,|xã,|thị,|phường,"
_OF_MANY = "".join(f"(?<!{word} )" for word in _MANY.split("|"))
_LOCAL_SUBJECT = re.compile(
    r"\b(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Đảng bộ|Khối(?! đại)|Sở|UBND|HĐND|[Dd]ự thảo|"
    r"(?:[Cc]hương trình hành động|Chương trình(?! mục tiêu)|Kế hoạch)(?! của (?:Chính phủ|Trung ương))|"
    r"địa bàn|"
    rf"{_OF_MANY}(?:[Tt]oàn )?"
    r"(?:[Tt]ỉnh|[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|(?<!thị )[Xx]ã(?! hội)|[Pp]hường))\b"
)
_CENTRAL_SUBJECT = re.compile(
    r"\b(?:(?<!mà )[Nn]ghị quyết|Kết luận số|Chỉ thị số|Trung ương|[Cc]ả nước|[Tt]oàn quốc|nước ta|đất nước|"
    r"Đảng ta|Bộ Chính trị|Ban Bí thư|Tổng Bí thư|Chính phủ|Quốc hội|Thủ tướng|Việt Nam|Nhà nước)\b"
)
_CONVEYS = re.compile(r"(?i:truyền đạt|giới thiệu|trình bày|quán triệt|phân tích)[^.;]{0,60}(?i:nghị quyết)")
_NAME = re.compile(rf"[{UP}][{LETTER}]*(?: [{UP}][{LETTER}]*)*$")


def is_local_voice(text: str, at: int) -> bool:
    """Whether the last one named up to `at` is of a place and not of the centre."""
    local = _last(_LOCAL, text, at)
    return local > _last(_CENTRAL, text, at)


def _last(actors: re.Pattern[str], text: str, at: int) -> int:
    return max((found.start() for found in actors.finditer(text, max(0, at - _REACH), at)), default=-1)


def is_goal_of_place(reading: Reading, at: int, place: str) -> bool | None:
    """Whether the nearest sentence up to `at` that says whose matter it is names `place` or a body of it.

    Its beginning counts, where the subject stands, in the same paragraph or the line that announces its list.
    None where none of them says so.
    """
    name = _NAME.search(place.partition(",")[0])
    for sentence in _back(reading, at):
        head = reading.text[sentence.start : min(sentence.end, sentence.start + _SUBJECT_REACH)]
        local = _LOCAL_SUBJECT.search(head) or (name and _names(head, name[0]))
        if local and not _CONVEYS.search(head):
            return True
        if local or _CENTRAL_SUBJECT.search(head):
            return False
    return None


def _names(head: str, name: str) -> bool:
    """Not "tư tưởng Hồ Chí Minh", which is of no place."""
    found = re.search(rf"(?<!tưởng )(?<!đức )(?<!cách )(?<!tịch )\b{re.escape(name)}\b", head)
    return found is not None


def _back(reading: Reading, at: int) -> Iterator[Span]:
    """The sentences of the paragraph up to `at`, the last first; past marked lines to what announces them."""
    line = reading.text.rfind("\n", 0, at) + 1
    listed = reading.text[line : line + 3].lstrip()[:1] in tuple(BULLETS)
    last = bisect_right(reading.sentences, at, key=lambda sentence: sentence.start)
    for sentence in reversed(reading.sentences[max(0, last - _SENTENCES_BACK) : last]):
        if sentence.start >= line:
            yield sentence
        elif not listed:
            return
        elif sentence.of(reading.text).rstrip().endswith(":"):
            yield sentence
            return
