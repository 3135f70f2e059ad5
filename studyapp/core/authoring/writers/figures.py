"""Figures of policy and days to finish by: a clause of the article with its number left out."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import gap_frame, opened, small
from studyapp.core.extract.body import Reading
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.extract.segments import segments
from studyapp.core.library.evidence import Span
from studyapp.core.quiz.item import Option
from studyapp.core.study.card import CardType

WRITER = "figures"
GAP = "[…]"
_FEWEST_WORDS, _MOST_WORDS = 8, 45
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORTH = re.compile(
    r"mục tiêu|phấn đấu|chỉ tiêu|đến năm|giai đoạn|tỷ lệ|tỉ lệ|tối thiểu|ít nhất|giảm|tăng|đạt|mức|được "
    r"hưởng|đủ|không quá|bình quân|quy định",
    re.IGNORECASE,
)
_BEGINS_BADLY = re.compile(r"(?:trong đó|đó là|đây|và|còn|trong số|số còn lại|con số này)\b", re.IGNORECASE)
_SAID = re.compile(
    r"[^;“”]{0,220}?(?:đề nghị|yêu cầu|cho biết|nêu rõ|nhấn mạnh|khẳng định|chỉ rõ)(?: rằng)?[:,] "
)
_NAMED_GOAL = re.compile(r"đến năm|mục tiêu|tỷ lệ")
_LEAD = re.compile(
    r"(?:Theo đó|Đồng thời|Bên cạnh đó|Ngoài ra|Cụ thể|Do đó|Vì vậy|Cùng với đó|Tuy nhiên|Tuy vậy|Tính ra|"
    r"Đến nay|Riêng|Hiện nay|(?:Một|Hai|Ba|Bốn|Năm|Sáu) là|Thứ \w+)[,:] "
)
_MOST_ITEMS = 4
_UNIT_GOES_ON = re.compile(r", (?:tổ chức|đơn vị|ban|ngành|phường|thị trấn|đảng viên|công chức|viên chức)\b")
_LABELS = re.compile(r"(?i:trẻ|lớp|cấp|loại|mức|nhóm|hạng) (?:dưới |từ |em )?$")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BY_YEAR = re.compile(r"[Đđ]ến (?:hết )?năm \d{4}\b")
_HEAD_OF_SENTENCE = 90
_WITHOUT_SUBJECT = re.compile(rf"(?i:có|đón|đạt|giảm|tăng|thu|nâng|chiếm|còn)\b|{STARTS_DEED.pattern}")


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    seen: set[Span] = set()
    items = 0
    for fact in material.facts.figures:
        clause = _clause(material.reading, material.sentence_at(fact.span), fact.span)
        point = material.point_at(fact.span)
        if (
            clause is None
            or _is_cut(material.reading.text, fact.span)
            or clause in seen
            or point is None
            or _LABELS.search(_before(material, fact.span))
        ):
            continue
        seen.add(clause)
        frame = material.setting.frame(local=is_local(material.reading.shown(clause.start, clause.end)))
        number = _the_number(material.reading.text, fact.span)
        if frame is None or number is None:
            continue
        lead = _by_when(material, clause)
        if lead is None:
            continue
        pen = Pen(material, WRITER, point, clause, slot=str(fact.span.start - clause.start))
        gapped, said = _gapped(material.reading, clause, fact.span)
        gapped = f"{lead}{small(gapped)}" if lead else gapped
        yield (pen.card(CardType.CLOZE, f"{gap_frame(frame)}: {gapped}.", said),)
        options = _options(material.reading.text, fact.span, number, pen)
        if options and items < _MOST_ITEMS:
            items += 1
            ranked = _ranked(pen, frame, gapped, options)
            swapped = _swapped(pen, frame, gapped, options)
            yield (swapped, ranked) if items % 3 == 0 else (ranked, swapped)


def _is_cut(view: str, figure: Span) -> bool:
    """ "5 cơ quan, tổ chức": the unit goes on behind a comma."""
    return _UNIT_GOES_ON.match(view, figure.end) is not None


def _before(material: Material, figure: Span) -> str:
    return material.reading.text[max(0, figure.start - 12) : figure.start]


def _ranked(pen: Pen, frame: str, gapped: str, options: Sequence[Option]) -> Draft:
    stem = f"{frame}, con số nào điền đúng vào chỗ trống: “{gapped}”?"
    return pen.ranked(stem, options, _told(pen))


def _swapped(pen: Pen, frame: str, gapped: str, options: Sequence[Option]) -> Draft:
    """The clause as it stands, or with another figure of the same kind in it."""
    true = pen.falls_true()
    right = next(each.text for each in options if each.correct)
    wrong = [each.text for each in options if not each.correct]
    shown = right if true else pen.chosen(wrong)
    stem = f"{frame}, “{gapped.replace(GAP, _inside(gapped, shown))}”. Nhận định này đúng hay sai?"
    mended = "" if true else f" Nhận định đã thay “{small(right)}” bằng “{small(shown)}”."
    return pen.true_false(stem, f"{_told(pen)}{mended}", true=true)


def _inside(gapped: str, words: str) -> str:
    return words if gapped.startswith(GAP) else small(words)


def _told(pen: Pen) -> str:
    return f"Bài báo nêu: {_whole(pen.material.reading, pen.place)}."


def _clause(reading: Reading, sentence: Span, figure: Span) -> Span | None:
    """The part of the sentence with the figure, where it can be read alone and is worth asking."""
    part = next((part for part in segments(reading, sentence) if part.covers(figure)), None)
    if part is None:
        return None
    begin = _after_lead(reading.text, part, figure)
    words = reading.shown(begin, part.end)
    whole = part.start == sentence.start or _NAMED_GOAL.search(words)
    fits = _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS and not _BEGINS_BADLY.match(words)
    return Span(begin, part.end) if whole and fits and _WORTH.search(words) else None


def _by_when(material: Material, clause: Span) -> str | None:
    """ "Đến năm 2030, " where only the head of the sentence or the heading says so; else "".

    None where the sentence names a year that might belong to the figure or might not.
    """
    reading, sentence = material.reading, material.sentence_at(clause)
    if _YEAR.search(clause.of(reading.text)):
        return ""
    head = reading.text[sentence.start : min(sentence.start + _HEAD_OF_SENTENCE, clause.start)]
    if found := _BY_YEAR.search(head):
        return f"{opened(found[0])}, "
    if _YEAR.search(sentence.of(reading.text)):
        return None
    headings = (part.heading for part in reversed(material.outline.above(clause.start)))
    by_year = next((found[0] for heading in headings if (found := _BY_YEAR.search(heading))), None)
    if by_year is None and _WITHOUT_SUBJECT.match(reading.text, clause.start, clause.end):
        return None
    return f"{opened(by_year)}, " if by_year else ""


def _after_lead(view: str, part: Span, figure: Span) -> int:
    """Behind who says it, and behind "Theo đó"."""
    begin = part.start
    for lead in (_SAID, _LEAD):
        if found := lead.match(view, begin, figure.start):
            begin = found.end()
    return begin


def _the_number(view: str, figure: Span) -> str | None:
    found = _NUMBER.findall(figure.of(view))
    return found[0] if len(found) == 1 else None


def _gapped(reading: Reading, clause: Span, figure: Span) -> tuple[str, str]:
    before, after = reading.shown(clause.start, figure.start), reading.shown(figure.end, clause.end)
    glue = "" if re.match(r"[,;.)/]", after) else " "
    return opened(f"{before} {GAP}{glue}{after}".strip()), reading.shown(figure.start, figure.end)


def _whole(reading: Reading, clause: Span) -> str:
    return opened(reading.shown(clause.start, clause.end))


def _options(view: str, figure: Span, number: str, pen: Pen) -> list[Option]:
    """The figure as written, with smaller and larger ones of the same precision, in order of size."""
    shown = " ".join(figure.of(view).split())
    values = _around(number, above=2 if pen.falls_true() else 1, share="%" in shown)
    return [Option(opened(shown.replace(number, each, 1)), correct=each == number) for each in values]


def _around(number: str, *, above: int, share: bool) -> list[str]:
    """Four numbers written alike, none of them absurd; empty where the steps would not stay apart."""
    value = _value(number)
    step = _step(value, number)
    if share and value + step * above >= 100:
        step = min(step, Decimal(5)) if value + 5 * above < 100 else Decimal(1)
    absurd = share and value + step * above >= 100
    if value <= step * (3 - above) or absurd:
        return []
    return [_written(value + step * shift, number) for shift in range(above - 3, above + 1)]


def _step(value: Decimal, number: str) -> Decimal:
    """About a fifth of the value in the number's own zeros and decimals; at most ten up to a hundred."""
    unit = Decimal(1).scaleb(_exponent(value, number))
    rough = max(unit, (value / 5 / unit).to_integral_value() * unit)
    if value > 100 or "," in number:
        return rough
    return Decimal(10) if value >= 30 and value % 10 == 0 else min(rough, Decimal(5))


def _exponent(value: Decimal, number: str) -> int:
    decimals = len(number.partition(",")[2])
    if decimals:
        return -decimals
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    return max(0, min(zeros, len(digits) - 1))


def _value(number: str) -> Decimal:
    return Decimal(number.replace(".", "").replace(",", "."))


def _written(value: Decimal, like: str) -> str:
    whole, _, decimals = f"{value:f}".partition(".")
    if "." in like:
        whole = f"{int(whole):,}".replace(",", ".")
    wanted = len(like.partition(",")[2])
    return f"{whole},{decimals.ljust(wanted, '0')[:wanted]}" if wanted else whole
