"""What an announced list holds: one card with the whole list, one item that tells its parts from others."""

import re
from collections.abc import Iterator, Sequence

from studyapp.core.authoring.distractors import fitting
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, opened, plain, shortened, small
from studyapp.core.extract.enumerations import Enumeration
from studyapp.core.extract.outline import kind_named
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.study.card import CardType

WRITER = "enumerations"
_MOST_IN_OPTION = 28
_MOST_RIGHT, _WRONG = 3, 2
_MOST_ASKED = 18
_HANGS = re.compile(r"(?i:để|nhằm|qua đó|từ đó|trong đó|do đó|đáng chú ý|nổi bật|trước hết)\b")
# "có những nguyên nhân nào được chỉ ra": of what, the text around it said.
_OF_WHAT_IS_OPEN = re.compile(
    r"^(?:có )?những (?:nguyên nhân|hạn chế|tồn tại|kết quả|vấn đề|việc|nội dung|điểm mới|chỉ tiêu) nào"
    r"(?: cần [^ ]+)?(?: (?:được|đã) .*)?$|"
    r"những [^,;]*\bgồm\b"
)
_SPEAKER = re.compile(r"(?i:đ/c|đồng chí|\bông\b|\bbà\b|phát biểu)")
_NUMBERS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_COUNTS = {name: str(value) for value, name in enumerate(_NUMBERS, 2)}
_SAID_COUNT = re.compile(
    rf"\b({'|'.join(_NUMBERS)}|[2-9]) (?=nhóm |nhiệm |giải |mục |quan |nguyên |khâu |bài |yêu |việc |nội |"
    r"điểm |trọng |chỉ |tiêu |biện |định |đột )",
    re.IGNORECASE,
)
_FEWEST_IN_POINT, _MOST_UNEVEN = 6, 3  # three bare headings beside an explanation are no list
_YEAR_ALONE = re.compile(r"(?:[Đđ]ến|[Tt]ầm nhìn)[^,;]{0,12} năm \d{4}:?")
_MIXED = re.compile(r"mục đích, yêu cầu")  # two lists in one
_ORDINAL = re.compile(r"\bthứ (?:nhất|hai|ba|tư|năm|sáu|\d+)\b")
_NAMED = re.compile(
    r"(?:Nghị quyết|Kết luận|Chỉ thị|Kế hoạch|Chương trình|Đề án|Quy định|Trung ương|Đảng|Nhà nước)\b"
)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for each in material.enumerations:
        point = material.point_at(each.span)
        ask = material.frame if is_local(each.head) else material.content_frame
        frame = ask(each.span, each.head)
        if point is None or frame is None or _is_no_list(each):
            continue
        parts = [plain(material.reading.shown(part.start, part.end)) for part in each.parts]
        pen = Pen(material, WRITER, point, each.span)
        asked = each.asked if _NAMED.match(each.asked) else small(each.asked)
        lines = "\n".join(map(opened, parts))
        if _is_whole(material, each):
            yield (pen.card(CardType.LIST, f"{frame}, {asked}?", lines),)
        yield tuple(_several(material, pen, f"{frame}, {asked} sau đây?", each, parts))


def _is_no_list(each: Enumeration) -> bool:
    left_over = (
        count_words(each.asked) > _MOST_ASKED
        or _HANGS.match(each.asked) is not None
        or _SPEAKER.search(each.asked) is not None
    )
    return left_over or any(found.search(each.asked) for found in (_ORDINAL, _MIXED, _OF_WHAT_IS_OPEN))


def _is_whole(material: Material, each: Enumeration) -> bool:
    """Whether the head says how many there are, and the parts are points of one height."""
    parts = [part.of(material.reading.text) for part in each.parts]
    if (
        any(_YEAR_ALONE.fullmatch(part) for part in parts)
        or len({part[:3].lower() == "về " for part in parts}) > 1
    ):
        return False
    lengths = [count_words(part) for part in parts]
    if min(lengths) < _FEWEST_IN_POINT and max(lengths) > _MOST_UNEVEN * min(lengths):
        return False
    said = _SAID_COUNT.search(each.head)
    return said is not None and _COUNTS.get(said[1].lower(), said[1]) == str(len(parts))


def _several(
    material: Material, pen: Pen, stem: str, each: Enumeration, parts: Sequence[str]
) -> Iterator[Draft]:
    right = [
        short for part in parts if count_words(short := shortened(part, _MOST_IN_OPTION)) <= _MOST_IN_OPTION
    ]
    right = right[:_MOST_RIGHT]
    if len(right) < 2:
        return
    middle = sorted(right, key=len)[len(right) // 2]
    wrong = fitting(_wrong(material, each, right), middle, _WRONG)
    if wrong:
        told = "; ".join(parts)
        stem = f"{stem} (Chọn tất cả phương án đúng)"
        rationale = f"Bài báo nêu: {told}. Các phương án còn lại không thuộc nội dung này."
        yield pen.choice(stem, list(map(opened, right)), list(map(opened, wrong)), rationale, several=True)


def _wrong(material: Material, own: Enumeration, right: Sequence[str]) -> list[str]:
    """Parts of the article's other lists that begin alike: stock would be of another height."""
    work = all(STARTS_DEED.match(each) for each in right)
    others = [
        plain(material.reading.shown(part.start, part.end))
        for each in material.enumerations
        if not each.span.touches(own.span) and kind_named(each.head) is kind_named(own.head)
        for part in each.parts
    ]
    return [shortened(each, _MOST_IN_OPTION) for each in others if bool(STARTS_DEED.match(each)) == work]
