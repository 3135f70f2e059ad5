"""Participation: how many people, sites, classes and days, of which whole."""

import re
from collections.abc import Sequence

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import CountFact
from studyapp.core.extract.quantities import Quantity, quantities_in
from studyapp.core.extract.units import EITHER, TAKING_PART
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LO, UP

_NAME = rf"(?!Trung tâm|Hội |Nhà |Trường |Trụ sở|Bộ |Ban |Học viện)[{UP}][{LO}]+(?: [{UP}][{LO}]+){{0,3}}"
_PARTICIPATION = re.compile(
    r"(?i:tham dự|tham gia|dự|học tập|quán triệt|nghiên cứu|điểm cầu|đại biểu|hội nghị|lớp|bồi dưỡng"
    r"|tập huấn|cuộc thi|lãnh đạo)\b"
)
_AREA = r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)"
_AT = r"(?:[Tt]ại|[Ởở])"
_SCOPE = re.compile(
    rf"{_AT} (?:các )?(?:điểm cầu|hội trường) (?:chính|trung tâm|(?:cấp |của )?{_AREA}(?: {_NAME})?|"
    rf"Trung ương|"
    rf"(?:các )?(?:phường, xã|xã, phường)|(?:Tỉnh|Thành|Huyện|Đảng) ủy(?: {_AREA})?|(?:Tỉnh|Huyện|"
    rf"Thành) đoàn)"
    r"|điểm cầu chính|(?:các )?(?:phường, xã|xã, phường|xã, thị trấn)(?= (?:có|với|của))"
    rf"|{_AT} các (?:huyện|xã|phường)\b[^.;:()\d]{{0,70}}?(?= và \d| với|[.;:(]|$)"
    rf"|(?:của|thuộc|trong) (?:toàn )?(?:(?:Đảng bộ|Đoàn) )?(?:{_AREA}|Trường)(?: {_NAME})?(?![{LO}])"
    rf"|mỗi (?:lớp|điểm cầu|chi bộ|buổi)|cấp (?:tỉnh|huyện|xã)(?= )|từ {_AREA} đến cơ sở"
    r"|(?:trong|trên) (?:cả nước|toàn quốc|toàn tỉnh|toàn thành phố|toàn huyện|toàn Đảng bộ"
    r"|phạm vi [^,.;:()]{3,40})"
    r"|(?i:(?<!nghị )\b(?:cả nước|toàn quốc|toàn tỉnh|toàn thành phố|toàn huyện|toàn Đảng bộ)\b)"
    rf"|(?i:riêng )(?:{_AREA} )?{_NAME}"
    rf"|{_AT} (?:các )?(?:điểm cầu |hội trường )?(?:{_AREA} |TP\.? ?)?{_NAME}"
    rf"|trên địa bàn(?: (?:toàn )?{_AREA}(?: {_NAME})?)?"
    r"|từ (?:Trung ương|tỉnh|thành phố) đến [^.;:()\d]{2,120}?(?= với| có| gồm| và \d|[.;:()]|$)"
)
_MAIN_SITE = re.compile(r"điểm cầu (?:chính|trung tâm)")  # the other sites are none of its own
_AFTER, _BEFORE = 170, 90
_WITHOUT_SCOPE = frozenset({"ngày", "ngày làm việc", "buổi", "nghị quyết", "kết luận", "chỉ thị"})
_CLAUSE_END = re.compile(r"[;:]|[.](?=\s|$)|,? trong đó")


def counts_in(reading: Reading, quantities: Sequence[Quantity] | None = None) -> tuple[CountFact, ...]:
    """Each count once, where it is first said."""
    quantities = quantities_in(reading) if quantities is None else quantities
    facts: dict[tuple[object, ...], CountFact] = {}
    for at, quantity in enumerate(quantities):
        if is_participation(reading, quantity):
            following = quantities[at + 1].span.start if at + 1 < len(quantities) else len(reading.text)
            fact = CountFact(
                quantity.value,
                quantity.qualifier,
                quantity.unit,
                None if quantity.unit in _WITHOUT_SCOPE else _scope(reading, quantity.span, following),
                quantity.span,
            )
            facts.setdefault((fact.value, fact.qualifier, fact.unit), fact)
    return tuple(facts.values())


def is_participation(reading: Reading, quantity: Quantity) -> bool:
    """Whether the number counts who took part rather than what a policy sets."""
    if quantity.unit in TAKING_PART:
        return True
    near = reading.around(quantity.span)
    return quantity.unit in EITHER and bool(_PARTICIPATION.search(reading.text, near.start, near.end))


def _scope(reading: Reading, span: Span, following: int) -> str | None:
    """Of what whole: said after the number, over a number that shares it, or else before it."""
    sentence = reading.around(span)
    end = min(sentence.end, span.end + _AFTER)
    if stop := _CLAUSE_END.search(reading.text, span.end, end):
        end = stop.start()
    found = _SCOPE.search(reading.text, span.end, end)
    if found is None or _own_scope(reading, span, following, found):
        begin = max(sentence.start, span.start - _BEFORE)
        before = _last(reading, max(begin, reading.text.rfind(";", begin, span.start)), span.start)
        found = before or found
    if found is None or (
        _MAIN_SITE.search(found[0]) and reading.text[span.start : span.end].endswith("điểm cầu")
    ):
        return None
    return reading.shown(*found.span())


def _own_scope(reading: Reading, span: Span, following: int, found: re.Match[str]) -> bool:
    """Whether the scope found lies behind the next number although this one has its own before it."""
    return found.start() > following and reading.text[span.end : following].count(",") > 0


def _last(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    matches = list(_SCOPE.finditer(reading.text, start, end))
    return matches[-1] if matches else None
