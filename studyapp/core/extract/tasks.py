"""One part of a sentence as a deed that is asked for: who, and the words of the deed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from studyapp.core.extract.doers import DOER, doer_at, long_name_at
from studyapp.core.extract.predicates import (
    ASSIGNED_AT,
    BAN_AT,
    DUTY_AT,
    MODAL_AT,
    REFRAIN_AT,
    REQUEST,
    STARTS_DEED,
    URGING_AT,
    VERB_AT,
)
from studyapp.core.library.evidence import Span

_ADVERBIAL = re.compile(
    r"(?:định kỳ|cùng với đó|đồng thời|trước mắt|Cũng theo|Trên cơ sở|Đối với|Ngay khi|Khi|Muốn vậy|Ở|"
    r"Trong|Để|Sau|Ngay sau|Qua|Theo|Cùng với|Bên cạnh|Từ|Căn cứ|Với|Thời "
    r"gian tới|Trước mắt|Hằng năm|Hàng năm|Đồng thời|"
    r"Ngoài ra|Cụ thể|Riêng|Định kỳ|Trước|Đến|Cuối|Về phía|Do đó|Do vậy|Vì thế|Vì vậy|Song song|Nhằm|Mặt "
    r"khác|Tiếp đó|"
    r"Thứ \w+|Một là|Hai là|Ba là|Bốn là|Năm là)\b"
)
_ADDRESSED = re.compile(
    r"(?:Riêng đối|[Đđ]ối) với |[Vv]ề phía |(?:Đồng thời|Cùng với đó|Bên cạnh đó|Ngoài ra)[,:]? |[Rr]iêng |"
    r"[Cc]òn (?=các |những |mỗi )|(?:[Vv]ì vậy|[Vv]ì thế|[Dd]o đó|[Bb]ởi vậy),? "
)
_TOLD_TO = re.compile(r" là (?=(?:từng|mỗi|mọi|các) )")
_LATER_MODAL = re.compile(r", (?:cần phải|cần(?! thiết)|phải) ")
_AFTER_TIME = re.compile(
    r",? (?:ngay )?(?:sau hội nghị(?: này)?|trong thời gian tới|thời gian tới|từ nay đến [^,]{4,30})(?:,| "
    r"sẽ)?(?= )| sẽ(?= )"
)
_WHEN = re.compile(
    r",? (?P<when>(?:trước|chậm nhất|muộn nhất|ngay trong|trong|đến|từ nay đến)(?: là| vào| hết)*"
    r"(?: cuối| đầu| giữa)? (?:ngày|tháng|quý|năm|tuần)\b[^,;:.“”]{0,4}(?:\d[\d/.-]*|"
    r"[IV]+)(?: năm \d{4})?),?(?= )"
)
_PAST = re.compile(
    r"\b(?:cuối cùng|ban đầu|kể từ|thời gian qua|năm qua|vừa qua|những năm gần đây|nhiệm kỳ qua|đạt được|"
    r"đến nay|trước đây|"
    r"đã(?! (?:đề ra|ban hành|được|xác định|nêu|có|đăng ký|phê duyệt|cam kết|ký))|đang)\b",
    re.IGNORECASE,
)
# What a report tells of a meeting; nobody is asked for it.
_NARRATED = re.compile(
    r" (?:dành (?:nhiều|phần lớn) |phân tích|giới thiệu|truyền đạt|trình bày|nêu(?! gương| cao)|thảo luận|"
    r"nhất trí|nghe|thông qua|biểu quyết|khẳng định|đánh giá cao|ghi nhận|thông tin|giao[ :]|tiếp thu|"
    r"báo cáo (?:về|kết quả|tình hình)|làm rõ|thống nhất|chọn |tham gia |ban hành)"
)
_COMMA = re.compile(", ")
_REPORTED = re.compile(
    r" (?:khóa [IVX]+ )?(?:cũng |vừa )?(?:đã|đề ra|ban hành|tổ chức|đặt mục tiêu|xác định|phấn đấu|chọn|mở) "
)
_SORTED = re.compile(
    r"(?:các |những |mọi )?(?:đơn vị sự nghiệp|doanh nghiệp nhà nước|hộ |thôn|bản |xã|trường|bệnh viện|cơ sở)"
)
_ABOVE = re.compile(
    r"(?:Ban Bí thư|Bộ Chính trị|(?:Ban Chấp hành )?Trung ương|Hội nghị|Đại hội|Đảng ta|Nhà nước|Quốc hội)\b"
)
_EQUATES = re.compile(
    r"(?<!phải)(?<!xác định)(?<!coi)(?<!nhất)(?<!đó)(?<!hết)(?<!thể)(?<!biệt)(?<!châm)(?<!tức)(?<!gọi)"
    r"(?<!tiêu)(?<!nghĩa) là "
)
_ANCHOR = re.compile(
    r"[:,] |(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|chỉ đạo|nhấn mạnh|lưu ý|kêu gọi|quán triệt|rằng|quy định) "
)
_BARE_MODAL = re.compile(r"(?:[Cc]ần phải|[Cc]ần(?! thiết)|[Pp]hải) ")
_LED_MODAL = re.compile(r"[^;:“”]{4,160}?, (?:cần phải|cần(?! thiết)|phải) ")
# "Trong thời gian sắp xếp, tạm dừng tuyển dụng": when and for whom, then the deed.
_LED_DEED = re.compile(
    r"(?:Với|Đối với|Trong (?:thời gian|quá trình)|Trước mắt|Thời gian tới|Theo đó|"
    r"Muốn vậy)\b[^,;:“”]{0,80}, "
    r"(?:năm \d{4} )?"
)
_SAID_MODAL = re.compile(
    r"[^;:“”]*?(?:lưu ý|nhấn mạnh|yêu cầu|đề nghị|chỉ rõ|cho rằng|rằng)[,:]? (?:cần phải|cần(?! thiết)|phải) "
)
_DOERS = re.compile(DOER)
_EACH = re.compile(r"(?:mỗi|từng|mọi) ")  # "khi sinh hoạt chi bộ, mỗi đảng viên ..." is no list
_GROUP = re.compile(r"các |mọi |mỗi |tất cả |toàn thể |từng |người đứng đầu |cấp ủy ")
_AFTER_ASKING = re.compile(
    r"(?:(?:ngay )?(?:sau|trong) (?:hội nghị|thời gian)(?: này| tới)?,? |thời gian tới,? |đối với )"
)
_ABOVE_ALL = r"(?:nhất là|trước hết là|đặc biệt là|trong đó có)"
_MUST = r"(?:(?:cần(?! thiết)|phải|có trách nhiệm|chịu trách nhiệm|không được)\b)"
# ", nhất là người đứng đầu," or the comma alone, where "phải" follows.
_INSERTED = re.compile(
    rf"(?:, {_ABOVE_ALL} [^,;]{{3,70}})?,(?= {_MUST})|, {_ABOVE_ALL} [^;:“”]{{3,70}}?(?= {_MUST})"
    rf"|,? (?:căn cứ|trên cơ sở|theo(?! dõi)) (?:(?! (?:xây dựng|tổ chức|lập|ban hành) )[^,;:“”]){{3,110}},"
    rf"(?= {_MUST}|{VERB_AT.pattern})"
)
_LABELS = re.compile(r"(?i:báo cáo viên|thành phần|đối tượng)$")  # "Báo cáo viên: mời ..." fills in a form
_LEVEL = re.compile(r"[Cc]ấp (?:tỉnh|huyện|xã|cơ sở)(?: và (?:tương đương|cấp \w+))?(?=: )")
_MOST_ANCHORS = 14


@dataclass(frozen=True, slots=True)
class Deed:
    """`doer` is empty where the part names none; `words` begin with the verb and leave "cần" out.

    `when` is a time between the two: "giao UBND xã trước ngày 15/10 hoàn thành ...".
    """

    doer: Span
    words: Span
    when: Span | None = None


def _is_object(view: str, part: Span, at: int) -> bool:
    """ "Đối với các đơn vị sự nghiệp, phải phân loại rõ": they are sorted, they do not sort."""
    led = _ADDRESSED.match(view, part.start, part.end)
    return led is not None and led.end() == at and _SORTED.match(view, at) is not None


def deed_in(view: str, part: Span, *, directive: bool) -> Deed | None:
    """The deed of the first doer who stands where a subject stands and has a fitting verb behind."""
    for at, asked in subject_places(view, part):
        if _is_object(view, part, at):
            continue
        for end in _ends(view, at, part.end):
            begin = _deed_start(view, end, part, asked=asked, directive=directive)
            if begin is not None and _ABOVE.match(view, at) and not MODAL_AT.match(view, end):
                return None
            if begin is not None:
                return Deed(Span(at, end), Span(begin, part.end), _when(view, end, begin))
    return None


def _when(view: str, end: int, begin: int) -> Span | None:
    found = _WHEN.match(view, end, begin)
    return Span(*found.span("when")) if found else None


def _ends(view: str, at: int, end: int) -> Iterator[int]:
    """Where the doer at `at` may end; the grammar's reading comes first."""
    level = _LEVEL.match(view, at, end)
    yield from filter(None, (level and level.end(), doer_at(view, at, end), long_name_at(view, at, end)))


def imperative_in(view: str, part: Span, *, directive: bool) -> Deed | None:
    """A part that begins with the verb itself, or in which "cần" stands without a subject."""
    if _PAST.search(view, part.start, part.end):
        return None
    if found := _BARE_MODAL.match(view, part.start, part.end) or _asked_modal(view, part):
        return Deed(Span(found.end(), found.end()), Span(found.end(), part.end))
    if _opens_for_another(view, part):
        return None
    led = _ADDRESSED.match(view, part.start, part.end) or _LED_DEED.match(view, part.start, part.end)
    begin = led.end() if led else part.start
    if not STARTS_DEED.match(view, begin, part.end) or _equates(view, begin, part.end):
        return None
    urged = URGING_AT.match(f" {view[begin : begin + 30].lower()}") is not None
    return Deed(Span(begin, begin), Span(begin, part.end)) if urged or directive else None


def _opens_for_another(view: str, part: Span) -> bool:
    """ "Cụ thể hóa nghị quyết, Huyện ủy đề ra ...": what opens the sentence leads to the deed of another."""
    commas = islice(_COMMA.finditer(view, part.start, part.end), _MOST_ANCHORS)
    ends = (doer_at(view, comma.end(), part.end) for comma in commas)
    return any(end is not None and _REPORTED.match(view, end, part.end) for end in ends)


def _equates(view: str, start: int, end: int) -> bool:
    """ "Đầu tư cho sức khỏe là đầu tư cho phát triển" says what something is and asks for nothing."""
    if "không phải " in view[start:end]:
        return True
    comma = view.find(",", start, end)
    found = _EQUATES.search(view, start, end if comma < 0 else comma)
    return found is not None and "coi " not in view[start : found.start()]


def _asked_modal(view: str, part: Span) -> re.Match[str] | None:
    """ "... lưu ý, cần tiếp tục ...", "Bên cạnh ..., cần đổi mới ..."."""
    if _ADVERBIAL.match(view, part.start, part.end) and (
        found := _LED_MODAL.match(view, part.start, part.end)
    ):
        return found
    return _SAID_MODAL.match(view, part.start, min(part.end, part.start + 220))


def subject_places(view: str, part: Span) -> Iterator[tuple[int, bool]]:
    """Where a subject may begin, with whether someone asks it of the subject."""
    yield part.start, False
    if found := _ADDRESSED.match(view, part.start, part.end):
        yield found.end(), True
    adverbial = _ADVERBIAL.match(view, part.start, part.end) is not None
    for told in _TOLD_TO.finditer(view, part.start, part.end):
        yield told.end(), False
    lists = list(_DOERS.finditer(view, part.start, part.end)) if adverbial else []
    for anchor in islice(_ANCHOR.finditer(view, part.start, part.end), _MOST_ANCHORS):
        at = anchor.end()
        if found := _AFTER_ASKING.match(view, at, part.end):
            at = found.end()
        asked = REQUEST.search(view, part.start, at) is not None
        led = adverbial and anchor[0] == ", " and not _within_list(view, lists, at)
        if asked or anchor[0] == ": " or led:
            yield at, asked


def _within_list(view: str, lists: Sequence[re.Match[str]], at: int) -> bool:
    """Whether the comma before `at` stands inside a list of doers ("của các cấp ủy, chính quyền").

    "của Ban Thường vụ Tỉnh ủy, các cấp ủy ..." is no list: a group follows one body.
    """
    return any(
        found.start() < at < found.end()
        and not (found[0][0].isupper() and _GROUP.match(view, at))
        and not (_EACH.match(view, at) and not _EACH.match(found[0]))
        for found in lists
    )


def _deed_start(view: str, end: int, part: Span, *, asked: bool, directive: bool) -> int | None:
    """Where the words of the deed begin; a plain verb counts only where someone is asking."""
    if asked and (time := _AFTER_TIME.match(view, end, part.end)):
        end = time.end()
    if inserted := _INSERTED.match(view, end, part.end):
        end = inserted.end()
    if when := _WHEN.match(view, end, part.end):
        asks = asked or directive
        end = when.end()
        if not asks:
            return None
    if (
        view.startswith(": ", end)
        and not _LABELS.search(view, part.start, end)
        and VERB_AT.match(view, end + 1, part.end)
    ):
        return end + 2 if asked or directive else None
    if found := ASSIGNED_AT.match(view, end, part.end):
        return None if _PAST.search(view, part.start, part.end) else found.end()
    if asked and REFRAIN_AT.match(view, end, part.end):
        return end + 1
    if found := MODAL_AT.match(view, end, part.end):
        return found.end()
    if DUTY_AT.match(view, end, part.end) or BAN_AT.match(view, end, part.end):
        return end + 1
    reported = _PAST.search(view, part.start, part.end) is not None
    if reported and not asked:
        return None
    if not asked and _NARRATED.match(view, end, part.end):
        return None
    urged = URGING_AT.match(view, end, part.end)
    plain = VERB_AT.match(view, end, part.end)
    if plain and not urged and (later := _LATER_MODAL.search(view, end, part.end)):
        return later.end()
    return end + 1 if urged or (plain and (asked or directive)) else None
