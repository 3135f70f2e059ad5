"""Numbers with their qualifier and unit, as both participation counts and policy figures are read from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from studyapp.core.extract.body import Reading
from studyapp.core.extract.units import EITHER, OF_POLICY, TAKING_PART
from studyapp.core.library.evidence import Span
from studyapp.core.text.letters import LETTER

_MAGNITUDES = {
    "trăm": 100, "ngàn": 1000, "nghìn": 1000, "vạn": 10_000, "triệu": 1_000_000, "tỷ": 1_000_000_000,
    "tỉ": 1_000_000_000, "nghìn tỷ": 10**12, "ngàn tỷ": 10**12, "nghìn tỉ": 10**12, "ngàn tỉ": 10**12,
}  # fmt: skip
_NUMBER_WORDS = {
    "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_QUALIFIERS = (
    "chưa đến", "chưa tới",
    "không dưới", "không quá", "không vượt quá", "không ít hơn", "ít nhất", "tối thiểu", "tối đa", "xấp xỉ",
    "khoảng", "chừng", "thấp hơn", "cao hơn", "nhiều hơn", "ít hơn", "lớn hơn", "hơn", "trên", "dưới",
    "gần", "tròn",
)  # fmt: skip


def _any(words: tuple[str, ...] | dict[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_UNIT = rf"(?:{_any(TAKING_PART + EITHER + OF_POLICY)})"
_QUANTITY = re.compile(
    rf"(?:(?<![{LETTER}])(?i:(?P<qualifier>{_any(_QUALIFIERS)}))(?: (?:là|đạt|cả|có|khoảng|hơn|trên))? )?"
    rf"(?<![\w/.,-])(?:(?P<low>{_NUMBER}) ?%? ?(?:-|đến|tới) ?)?(?P<number>{_NUMBER})"
    rf"(?: ?(?P<magnitude>{_any(_MAGNITUDES)})(?![{LETTER}]))? ?(?i:(?P<unit>{_UNIT}))(?![{LETTER}\d])"
    rf"(?P<per>(?:(?: (?:đang )?hoạt động)? ?/ ?(?:\d[\d.]* )?[{LETTER}]+"
    rf"(?: (?:gái|trai|dân|nghèo|canh tác|ngày|án|nghiệp|vị|tác xã))?){{1,2}}"
    r"| trên (?:một |1 )?(?:vạn|nghìn|ngàn|triệu) (?:dân|người)(?! dự))?"
)
_WORDED = re.compile(
    rf"(?:(?<![{LETTER}])(?i:(?P<qualifier>{_any(_QUALIFIERS)})) )?"
    rf"(?<![{LETTER}])(?i:(?P<number>{_any(_NUMBER_WORDS)}))"
    r" (?P<unit>nghị quyết|ngày làm việc|ngày|buổi|lớp|đợt|điểm cầu|Nghị quyết)(?! (?:nay|sau|trước))(?!\w)"
)
_ONWARDS = re.compile(r"[^,.;\n\d]{0,25}?\b(?P<qualifier>trở lên|trở xuống)\b")
_NAMES_A_NUMBER = re.compile(
    r"(?:\b(?i:số|ngày|tháng|năm|khóa|thứ|điều|khoản|mục|phần|chương|quý|quyết|ương|kỳ|lần|luận|thị"
    r"|TW|hạng|top|phụ lục|quận|tổ))\s?$"
)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_CLOCK = re.compile(r"(?:lúc|đến|từ|vào|giờ|hồi|khoảng) ?·|· ?\d{1,2} phút|· ?(?:ngày|sáng|chiều|cùng ngày)")


@dataclass(frozen=True, slots=True)
class Quantity:
    """`unit` is in small letters except for symbols; `span` runs from the qualifier to the unit."""

    value: Decimal
    qualifier: str | None
    unit: str
    span: Span


def quantities_in(reading: Reading) -> list[Quantity]:
    found = [*_written(reading.text), *_worded(reading.text)]
    return sorted(found, key=lambda each: (each.span.start, each.value))


def parsed(number: str, magnitude: str | None = None) -> Decimal:
    """Dots and spaces group thousands, a comma is the decimal sign; "1.5" and "1,500" follow foreign use."""
    grouped_by_comma = magnitude is None and re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", number)
    if grouped_by_comma:
        plain = number.replace(",", "")
    elif re.fullmatch(r"\d+\.\d{1,2}", number):
        plain = number
    else:
        plain = number.replace(".", "").replace(" ", "").replace(",", ".")
    value = Decimal(plain) * _MAGNITUDES.get(magnitude or "", 1)
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _written(text: str) -> Iterator[Quantity]:
    for found in _QUANTITY.finditer(text):
        if _is_other(text, found):
            continue
        qualifier = found["qualifier"]
        onwards = _ONWARDS.match(text, found.end())
        quantity = Quantity(
            value=parsed(found["number"], found["magnitude"]),
            qualifier=qualifier.lower() if qualifier else onwards["qualifier"] if onwards else None,
            unit=_shown_unit(found["unit"]) + _per(found["per"] or ""),
            span=Span(*found.span()),
        )
        if found["low"]:
            low = parsed(found["low"], found["magnitude"])
            yield replace(quantity, value=low, qualifier="từ")
            quantity = replace(quantity, qualifier="đến")
        yield quantity


def _per(words: str) -> str:
    """ "hoạt động/nghìn dân" and "trên một nghìn dân" are both "/nghìn dân"."""
    shared = re.sub(r"^ trên (?:một |1 )?", "/", words)
    return re.sub(r" ?/ ?", "/", re.sub(r"^ (?:đang )?hoạt động", "", shared))


def _is_other(text: str, found: re.Match[str]) -> bool:
    """A year, a number that names something, or a date's month before "năm"."""
    begin = found.start("low") if found["low"] else found.start("number")
    bare_year = (
        _YEAR.match(found["low"] or found["number"]) and not found["magnitude"] and found["unit"] != "%"
    )
    names = found["qualifier"] is None and _NAMES_A_NUMBER.search(text[max(0, begin - 12) : begin])
    clock = found["unit"].lower() in ("giờ", "phút") and _CLOCK.search(
        text[max(0, begin - 12) : begin] + "·" + text[found.end() : found.end() + 9]
    )
    dated = found["unit"] in ("năm", "tháng") and re.match(r" \d", text[found.end() : found.end() + 2])
    return bool(bare_year or names or dated or clock)


def _worded(text: str) -> Iterator[Quantity]:
    for found in _WORDED.finditer(text):
        if not _NAMES_A_NUMBER.search(text[max(0, found.start() - 12) : found.start()]):
            value = Decimal(_NUMBER_WORDS[found["number"].lower()])
            qualifier = found["qualifier"]
            yield Quantity(
                value, qualifier and qualifier.lower(), _shown_unit(found["unit"]), Span(*found.span())
            )


def _shown_unit(unit: str) -> str:
    return unit if unit.isupper() or unit in ("kW", "kWh") else unit.lower()
