"""Whose voice a place of an article is: of the centre, or of a province, district or commune."""

import re

_REACH = 4_000
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


def is_local_voice(text: str, at: int) -> bool:
    """Whether the last one named up to `at` is of a place and not of the centre."""
    local = _last(_LOCAL, text, at)
    return local > _last(_CENTRAL, text, at)


def _last(actors: re.Pattern[str], text: str, at: int) -> int:
    return max((found.start() for found in actors.finditer(text, max(0, at - _REACH), at)), default=-1)
