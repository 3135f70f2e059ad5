"""Figures of policy and days to finish by: a clause of the article with its number left out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.nearby_numbers import NUMBER, nearby
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import count_words, gap_frame, opened, small
from studyapp.core.extract.body import Reading
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.extract.segments import segments
from studyapp.core.library.evidence import Span
from studyapp.core.quiz.item import Option
from studyapp.core.study.card import CardType

WRITER = "figures"
GAP = "[…]"
_FEWEST_WORDS, _MOST_WORDS = 8, 45
_FEWEST_BESIDE = 6  # words beside the gap: "Mức hỗ trợ ban đầu […]" says not for whom
_NUMBER = re.compile(NUMBER)
_NUMBER_OR_RANGE = re.compile(rf"{NUMBER}(?:(?: ?- ?| đến ){NUMBER})?")
_WORTH = re.compile(
    r"mục tiêu|phấn đấu|chỉ tiêu|đến năm|giai đoạn|tỷ lệ|tỉ lệ|tối thiểu|ít nhất|giảm|tăng|đạt|mức|được "
    r"hưởng|đủ|không quá|bình quân|quy định",
    re.IGNORECASE,
)
_BEGINS_BADLY = re.compile(
    r"(?:nghị quyết số|một số (?:chỉ tiêu|mục tiêu)|(?:chỉ tiêu|mục tiêu) chung|"
    r"muốn|nếu|khi|để|nhờ|trong đó|đó là|đây|và|còn|trong số|"
    r"số còn lại|con số này|trước đó|đặt bên cạnh|sau khi thảo luận|tại hội nghị|có ý kiến|các mốc|"
    r"(?:ông|bà|anh|chị) |"
    r"(?:chương trình|kế hoạch|dự thảo|đề án) (?:đặt ra|đề ra|xác định|nêu))\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"[^;“”]{0,220}?(?:(?:đề nghị|yêu cầu|cho biết|nêu rõ|nhấn mạnh|khẳng định|chỉ rõ)(?: rằng)?[:,] |"
    r"(?:đề ra|đặt ra|đặt|xác định|nêu) (?:các |những |một số )?(?:mục tiêu|chỉ tiêu|đích)(?: là)?:? "
    r"(?=(?:đến|hết) năm )|"
    r"xác định (?=(?:đến|hết) năm ))"
)
_MEASURE = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ số|số|tổng|thu nhập|GDP|GRDP|tốc độ|năng suất|sản lượng|kim ngạch|"
    r"chỉ số|tuổi thọ|quy mô|diện tích|mức|\d)",
    re.IGNORECASE,
)
_NAMED_GOAL = re.compile(r"đến năm|mục tiêu|tỷ lệ")
_GOAL = re.compile(r"(?i:giảm|tăng|đạt|duy trì|nâng|phấn đấu|bảo đảm|hoàn thành|có|\d)")
_ENUMERATED = re.compile(r"^[-–•*+\d.()a-zđ\s]{0,6}$|Theo [^,]{0,40},|[^:]*:")
_LEAD = re.compile(
    r"(?:Theo (?:đó|nghị quyết|Nghị quyết)|Tiếp đó|Đồng thời|Bên cạnh đó|Ngoài ra|Cụ thể|Do đó|Vì vậy|"
    r"Cùng với đó|Trong khi đó|Đáng chú ý|Tuy nhiên|Tuy vậy|Tính ra|"
    r"Đến nay|Từ đó|Riêng|Hiện nay|Ví dụ|Chẳng hạn|Xa hơn|Một|Hai|Ba|Bốn|Năm|"
    r"(?:Một|Hai|Ba|Bốn|Năm|Sáu) là|(?:Với|Đối với) Nghị quyết(?: số)? [\w/-]+|Thứ \w+)[,:] |"
    r"[Tt]ập trung (?:vào )?(?:các )?mục tiêu (?=đến năm )"
)
_MOST_ITEMS = 6
_SERIES = 3
_FEWEST_PAIRS, _MOST_PAIRS, _ENOUGH_TO_PAIR = 3, 4, 5
_MOST_PAIRED_WORDS = 26
_LABEL_REACH = 12
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_UNIT_GOES_ON = re.compile(r", (?:tổ chức|đơn vị|ban|ngành|phường|thị trấn|đảng viên|công chức|viên chức)\b")
_JUBILEE = re.compile(r"(?: |(?<=\d )|(?<=\d))năm (?:thực hiện|triển khai|qua|thành lập|đổi mới)\b")
_MAGNITUDE = re.compile(
    r"(?: ?%(?: ?/ ?năm)?)?(?: (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)*(?: (?:đồng|USD)(?:/\w+)*)?"
)
# What holds whatever the year: an amount that one is entitled to.
_STANDING = re.compile(
    r"(?:phải|cần) [^,;]*(?:ít nhất|tối thiểu|không quá|tối đa)|được hưởng|định kỳ|"
    r"mức (?:chi|hỗ trợ|cho vay|thưởng|phạt|phụ cấp|đóng)"
)
_ATTENDANCE = re.compile(
    r"(?:hội nghị|lớp|đợt) (?:học tập|quán triệt|nghiên cứu|tập huấn)|tham gia (?:học tập|quán triệt)|"
    r"lượt (?:cán bộ|người|đảng viên)[^,;]* tham gia|dự học|đại biểu|điểm cầu"
)
_LABELS = re.compile(r"(?i:trẻ|lớp|cấp|loại|mức|nhóm|hạng|mầm non|mẫu giáo) (?:dưới |từ |em )?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OTHER_SOURCE = re.compile(r"(?i:nghị quyết|kết luận|chỉ thị|chương trình|kế hoạch)")
_OF_GOALS = re.compile(r"(?i:mục tiêu|chỉ tiêu|con số|phấn đấu)")
_BASE_YEAR = re.compile(
    r"so với (?:cùng kỳ )?(?:năm )?\d{4}|\((?:năm|năm học|cuối năm|đầu năm|giữa năm) \d{4}[^)]*\)"
)
# How things are now: no goal, whatever year was named before.
_PRESENT = re.compile(
    r"(?<!thực )(?<!thể )(?<!phát )(?<!biểu )(?<!xuất )\b[Hh]iện\b(?! (?:đại|thực|tượng|vật))|\bđang\b|"
    r"(?<!thôn )(?<!đổi )\bmới (?:đạt|có|chỉ|vào)\b"
)
_BASE = re.compile(r"[^,;.]{0,14} (?:lên|xuống|còn|đến)\b")
_TELLS_OF_NUMBER = re.compile(r"(?i:\bcon số\b)")
_BY_YEAR = re.compile(r"[Đđ]ến (?:hết )?năm \d{4}\b")
_HEAD_OF_SENTENCE, _YEAR_REACH = 90, 400
_BARE_LEAD = re.compile(
    r"(?i:(?:tầm nhìn )?(?:đến|hết|trong) (?:hết )?năm \d{4},? (?:có|đạt|đóng góp|giảm|tăng|còn|là)\b)"
)
_WITHOUT_SUBJECT = re.compile(rf"(?i:có|đón|đạt|giảm|tăng|thu|nâng|chiếm|còn)\b|{STARTS_DEED.pattern}")


@dataclass(frozen=True, slots=True)
class Gap:
    """A clause with its figure left out; `said` is the figure as the article writes it."""

    pen: Pen
    frame: str
    clause: str
    said: str
    number: str
    figure: Span


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    gaps = list(_gaps(material))
    for gap in gaps:
        yield (gap.pen.card(CardType.CLOZE, f"{gap_frame(gap.frame, 'con số')}: {gap.clause}.", gap.said),)
    paired = _paired(gaps)
    if paired:
        yield (_match(paired),)
    yield from islice(_items(gap for gap in gaps if gap not in paired), _MOST_ITEMS)


def _items(gaps: Iterable[Gap]) -> Iterator[tuple[Draft, ...]]:
    """Every third begins with the true or false form."""
    for at, gap in enumerate(gaps):
        if not _is_measured_twice(gap) and (options := _options(gap)):
            ranked = _ranked(gap, options)
            if not _is_alone(gap):  # who judges several figures at once is not told which was changed
                yield (ranked,)
                continue
            swapped = _swapped(gap, options)
            yield (swapped, ranked) if at % 3 == 2 else (ranked, swapped)


def _is_measured_twice(gap: Gap) -> bool:
    """Whether another figure of the same unit stands in the clause: it limits what the gap can be."""
    unit = "%" if "%" in gap.said else gap.clause.partition(GAP)[2].split(" ")[1:2]
    rest = _YEARS.sub("", gap.clause)
    if unit == "%":
        return "%" in rest
    return bool(unit) and re.search(rf"\d {re.escape(unit[0].strip('.,;'))}", rest) is not None


def _gaps(material: Material) -> Iterator[Gap]:
    reading = material.reading
    seen: set[Span] = set()
    for fact in material.facts.figures:
        clause = _clause(reading, material.sentence_at(fact.span), fact.span)
        point = material.point_at(fact.span)
        number = _the_number(reading.text, fact.span)
        if (
            clause is None
            or point is None
            or number in (None, "1")
            or clause in seen
            or _is_part(reading, fact.span)
            or _ATTENDANCE.search(reading.shown(clause.start, clause.end))
        ):
            continue
        seen.add(clause)
        asked = any(task.span.covers(fact.span) for task in material.tasks)
        ask = material.frame if asked else material.content_frame
        frame = ask(fact.span, reading.shown(clause.start, clause.end))
        lead = _by_when(material, clause)
        sentence = material.sentence_at(fact.span)
        if frame is not None and lead is not None and _is_worth_it(reading, sentence, clause, lead):
            pen = Pen(material, WRITER, point, clause, slot=str(fact.span.start - clause.start))
            gapped, said = _gapped(reading, clause, fact.span)
            if count_words(gapped) > _FEWEST_BESIDE and not _is_told(gapped, said):
                clause_led = f"{lead}{small(gapped)}" if lead else gapped
                yield Gap(pen, frame, clause_led, said, number or "", fact.span)


def _is_told(gapped: str, said: str) -> bool:
    """Whether the figure stands in the clause once more, or follows from a row of years in it."""
    if len(_YEARS.findall(gapped)) >= _SERIES:
        return True  # "… năm 2021, 85% năm 2025, 90% năm 2030" tells how it begins
    told = _NUMBER.search(said)
    again = rf"(?<![\d.,]){re.escape(told[0])}(?![\d.,]*\d)" if told else None
    return again is not None and re.search(again, gapped) is not None


def _paired(gaps: Sequence[Gap]) -> list[Gap]:
    """Short clauses of one figure each, where there are enough others to ask about one by one."""
    fitting: list[Gap] = []
    shares = [gap for gap in gaps if "%" in gap.said]  # among shares anything else would stand out
    for gap in shares:
        clashing = [
            each for each in fitting if each.frame != gap.frame or not _is_told_alike(each.said, gap.said)
        ]
        if _is_alone(gap) and not clashing and count_words(gap.clause) <= _MOST_PAIRED_WORDS:
            fitting.append(gap)
    enough = len(fitting) >= _FEWEST_PAIRS and len(gaps) >= _ENOUGH_TO_PAIR
    return fitting[-_MOST_PAIRS:] if enough else []


def _is_told_alike(one: str, other: str) -> bool:
    """Two figures in one form ("95%", "trên 70%"), so that the form tells nobody which goes where."""
    return one != other and _form(one) == _form(other)


def _form(said: str) -> str:
    """From the number on: "2 - 3%/năm" is "# - #%/năm"."""
    found = _NUMBER.search(said)
    return _NUMBER.sub("#", said[found.start() :] if found else said)


def _is_alone(gap: Gap) -> bool:
    """Whether its clause holds no other figure, years aside."""
    return not _NUMBER.search(_YEARS.sub("", gap.clause))


def _match(gaps: Sequence[Gap]) -> Draft:
    pairs = [(f"{gap.clause}", opened(gap.said)) for gap in gaps]
    told = "; ".join(gap.clause.replace(GAP, gap.said) for gap in gaps)
    stem = f"{gaps[0].frame}, ghép mỗi chỉ tiêu với con số điền đúng vào chỗ trống."
    return gaps[0].pen.match(stem, pairs, f"Bài báo nêu: {told}.")


def _is_part(reading: Reading, figure: Span) -> bool:
    """Of a name ("trẻ 5 tuổi"), or of a count that goes on behind a comma ("5 cơ quan, tổ chức")."""
    before = reading.text[max(0, figure.start - _LABEL_REACH) : figure.start]
    jubilee = _JUBILEE.search(reading.text, figure.start, figure.end + _LABEL_REACH)
    base = before.endswith("từ ") and _BASE.match(reading.text, figure.end)
    return (
        bool(jubilee or base)
        or _LABELS.search(before) is not None
        or _UNIT_GOES_ON.match(reading.text, figure.end) is not None
    )


def _ranked(gap: Gap, options: Sequence[Option]) -> Draft:
    stem = f"{gap.frame}, con số nào điền đúng vào chỗ trống: “{gap.clause}”?"
    return gap.pen.ranked(stem, options, _told(gap))


def _swapped(gap: Gap, options: Sequence[Option]) -> Draft:
    """The clause as it stands, or with another figure of the same kind in it."""
    true = gap.pen.falls_true()
    right = next(each.text for each in options if each.correct)
    wrong = [each.text for each in options if not each.correct]
    shown = right if true else gap.pen.chosen(wrong)
    inside = shown if gap.clause.startswith(GAP) else small(shown)
    stem = f"{gap.frame}, “{gap.clause.replace(GAP, inside)}”. Nhận định này đúng hay sai?"
    mended = "" if true else f" Nhận định đã thay “{small(right)}” bằng “{small(shown)}”."
    return gap.pen.true_false(stem, f"{_told(gap)}{mended}", true=true)


def _told(gap: Gap) -> str:
    return f"Bài báo nêu: {gap.clause.replace(GAP, gap.said)}."


def _clause(reading: Reading, sentence: Span, figure: Span) -> Span | None:
    """The part of the sentence with the figure, where it can be read alone."""
    part = next((part for part in segments(reading, sentence) if part.covers(figure)), None)
    if part is None:
        return None
    begin = _after_lead(reading.text, part, figure)
    words = reading.shown(begin, part.end)
    led = _BARE_LEAD.match(words)
    led = led or _TELLS_OF_NUMBER.search(words)
    fits = not led and _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS and not _BEGINS_BADLY.match(words)
    return Span(begin, part.end) if fits else None


def _is_worth_it(reading: Reading, sentence: Span, clause: Span, lead: str) -> bool:
    """A goal by its year; else what begins its sentence or names what it measures, and sounds like one."""
    words = clause.of(reading.text)
    if lead and _GOAL.match(words):
        return True
    begins = not _ENUMERATED.sub("", reading.text[sentence.start : clause.start]).strip()
    named = begins or _NAMED_GOAL.search(words) or _MEASURE.match(words)
    return bool(named and (lead or _WORTH.search(words)))


def _by_when(material: Material, clause: Span) -> str | None:
    """ "Đến năm 2030, " where only the head of the sentence or the heading says so; "" where none is needed.

    None where it is not said by when, and where the sentence names a year that might belong to the figure
    or might not.
    """
    reading, sentence = material.reading, material.sentence_at(clause)
    words = clause.of(reading.text)
    if _YEAR.search(_BASE_YEAR.sub("", words)) and not _is_of_now_alone(words):
        return ""
    if _PRESENT.search(words):
        return None
    head = reading.text[sentence.start : min(sentence.start + _HEAD_OF_SENTENCE, clause.start)]
    if found := _BY_YEAR.search(head):
        return f"{opened(found[0])}, "
    if _YEAR.search(_BASE_YEAR.sub("", sentence.of(reading.text))):
        return None
    measured = _MEASURE.match(words) or _GOAL.match(words)
    if announced := _announced_year(material, sentence) or (measured and _year_before(reading, sentence)):
        return f"{opened(announced)}, "
    headings = (part.heading for part in reversed(material.outline.above(clause.start)))
    by_year = next((year for heading in headings if (year := _goal_year(heading))), None)
    if by_year:
        return f"{by_year}, "
    alone = not _WITHOUT_SUBJECT.match(reading.text, clause.start, clause.end)
    return "" if alone and _STANDING.search(clause.of(reading.text)) else None


def _is_of_now_alone(words: str) -> bool:
    """ "Mức hài lòng mới đạt 74%, trong khi chỉ tiêu đến năm 2025 ...": its only year is another figure's."""
    return _PRESENT.search(words) is not None and not _YEAR.search(
        _BY_YEAR.sub("", _BASE_YEAR.sub("", words))
    )


def _goal_year(heading: str) -> str | None:
    """ "Mục tiêu đến năm 2030", "Những con số của năm 2030"."""
    if found := _BY_YEAR.search(heading):
        return opened(found[0])
    years = _YEAR.findall(heading)
    return f"Đến năm {years[0]}" if len(years) == 1 and _OF_GOALS.search(heading) else None


def _announced_year(material: Material, sentence: Span) -> str | None:
    """ "Đến năm 2030" in the head of the list that the sentence is a part of."""
    own = next((each for each in material.enumerations if each.span.covers(sentence)), None)
    if own is None:
        return None
    found = _BY_YEAR.search(material.reading.text, own.span.start, own.parts[0].start)
    return found[0] if found else None


def _year_before(reading: Reading, sentence: Span) -> str | None:
    """ "đến năm 2030" as the last year that the paragraph named before."""
    if _OTHER_SOURCE.search(sentence.of(reading.text)):
        return None
    start = max(reading.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _YEAR_REACH)
    years = list(_YEAR.finditer(reading.text, start, sentence.start))
    goals = list(_BY_YEAR.finditer(reading.text, start, sentence.start))
    return goals[-1][0] if goals and goals[-1].end() >= years[-1].end() else None


def _after_lead(view: str, part: Span, figure: Span) -> int:
    """Behind who says it, and behind "Theo đó"."""
    begin = part.start
    for lead in (_SAID, _LEAD):
        if found := lead.match(view, begin, figure.start):
            begin = found.end()
    return begin


def _the_number(view: str, figure: Span) -> str | None:
    found = _NUMBER_OR_RANGE.findall(figure.of(view))
    return found[0] if len(found) == 1 else None


def _gapped(reading: Reading, clause: Span, whole: Span) -> tuple[str, str]:
    """The clause without the number, its qualifier and its percent or thousands; the thing counted stays."""
    number = max(_NUMBER_OR_RANGE.finditer(reading.text, whole.start, whole.end), key=lambda each: each.end())
    end = _MAGNITUDE.match(reading.text, number.end(), whole.end)
    figure = Span(whole.start, end.end() if end else number.end())
    before, after = reading.shown(clause.start, figure.start), reading.shown(figure.end, clause.end)
    glue = "" if re.match(r"[,;.)/]", after) else " "
    space = "" if before.endswith("(") else " "
    return opened(f"{before}{space}{GAP}{glue}{after}".strip()), reading.shown(figure.start, figure.end)


def _options(gap: Gap) -> list[Option]:
    """The figure as written, with smaller and larger ones of the same precision, in order of size."""
    values = nearby(gap.number, above=2 if gap.pen.falls_true() else 1, share="%" in gap.said)
    return [
        Option(opened(gap.said.replace(gap.number, each, 1)), correct=each == gap.number) for each in values
    ]
