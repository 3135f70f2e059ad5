"""Enumerations: a head that announces its parts, in one sentence or line by line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from studyapp.core.extract.body import Reading
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.outline import Outline, Part, kind_named, outline_of
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.extract.segments import semicolons, without_end_marks
from studyapp.core.library.evidence import Span
from studyapp.core.text.sentences import BULLETS, trimmed

FEWEST, MOST = 2, 9
_FEWEST_WORDS, _MOST_WORDS = 3, 60
_FEWEST_STATED = 5
_ONES = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín"
_MARKER = re.compile(
    rf"(?:(?:và )?(?:(?i:thứ) (?:{_ONES})|(?i:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) là)[,:]? ?|"
    rf"\(\d{{1,2}}\) ?|\d{{1,2}}(?:\.\d{{1,2}})*[.)] ?|[a-zđ]\) ?|[-+*•] ?|(?:và|đồng thời) )"
)
_NUMBERED = re.compile(rf"(?i:thứ (?:{_ONES})|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) là)[,:]? ")
_BULLET = re.compile(rf"(?:[{BULLETS}]|\(?\d{1, 2}[.)]|[a-zđ]\)) ?")
_SPEECH = re.compile(
    r"^[^:“”]{4,220}?(?:cho biết|nêu rõ|khẳng định|nhấn mạnh|thông tin|lưu ý|đề nghị|yêu cầu|phát biểu)"
    r"(?: rằng)?, "
)
_NOUNS = (
    "mục đích, yêu cầu|mục đích|nhóm nhiệm vụ, giải pháp|nhóm nhiệm vụ|nhóm giải pháp|nhóm vấn đề|"
    "nhiệm vụ, giải pháp|nhiệm vụ và giải pháp|nhiệm vụ|giải pháp|quan điểm|mục tiêu|nội dung|yêu cầu|"
    "nguyên tắc|nguyên nhân|hạn chế|tồn tại|bài học kinh nghiệm|bài học|kết quả|điểm mới|vấn đề|công việc|"
    "việc|biện pháp|phương hướng|khâu đột phá|đột phá|trọng tâm|tiêu chí|chỉ tiêu|chủ trương|định hướng|"
    "lĩnh vực|trường hợp"
)
_COUNT = r"(?:\d{1,2}|các|những|một số|nhiều|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_COUNTS)}|[2-9]) (?:{_NOUNS})\b[^:;.]{{0,50}}: (?P<list>[^:.]{{10,260}})[.]?$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_COMMA = re.compile(r",(?!\d)")
_CLOSING = re.compile(
    r"[,\s]*(?:như sau|sau đây|sau|cụ thể(?: là)?|đó là|bao gồm|gồm(?: có)?|trong đó(?: có)?|là)[,\s]*$"
)
_ANNOUNCED = re.compile(
    rf"(?P<before>.*?\b){_COUNT} (?P<noun>(?:{_NOUNS})\b(?!,)[^,;:“”()]{{0,90}})$", re.IGNORECASE
)
_SUBJECT = re.compile(rf"(?:{_COUNT} )?(?P<noun>(?:{_NOUNS})\b[^,;:“”()]{{0,90}})$", re.IGNORECASE)
_TAIL = re.compile(
    r" (?:đến năm|giai đoạn|trong|từ|của|để|nhằm|đối với|về|cho|khi|cần|phải|tại|ở|mà|như|được|sẽ)\b"
)
_OPENING = re.compile(r"^(?:Về|Theo|Tại|Trong|Để|Với|Trên|Từ|Qua|Sau|Các|Một|Hai|Ba)\b")
_LEARNT = re.compile(r"\b(?:bài học|kinh nghiệm|kết quả)\b")  # told, not asked for
_SEEN = re.compile(
    r"(?!.*\b(?:nhiệm vụ|giải pháp|việc|biện pháp|mục tiêu|chỉ tiêu)\b)"
    r".*\b(?:vấn đề|lĩnh vực|trọng tâm|trường hợp|tiêu chí)\b"
)
_REACHES_BACK = re.compile(r"\b(?:này|đó|trên|dưới đây)\b")
_OTHER_THINGS = re.compile(
    r"(?i:nghị quyết|kết luận|chỉ thị|quy định|luật)(?= (?:số|về|\d|“))|(?i:dự án|đồng chí|ông|bà)\b"
)
_ONE_OF_THEM = re.compile(r"\b(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín)|đầu tiên|cuối cùng|sau cùng)$")
_SAID_COUNT = re.compile(rf"\b(?P<count>{'|'.join(_COUNTS)}|mười|\d{{1,2}}) (?:{_NOUNS})\b", re.IGNORECASE)
# "Nghị quyết nêu 9 nhóm nhiệm vụ. Có thể khái quát như sau: ...": the noun stands in the sentence before.
_CARRIES_ON = re.compile(
    r"(?:(?:Có thể|Xin) (?:được )?(?:khái quát|tóm tắt|kể|nêu)|Cụ thể|Đó là|Bao gồm|Gồm)\b[^.;:]{0,40}$"
)
_LEADING = re.compile(r"^(?:Để|Nhằm|Theo|Trên cơ sở)\b[^,;:]{3,80}, ")


@dataclass(frozen=True, slots=True)
class Enumeration:
    """`head` is what announces the parts, without its colon; `asked` is the head turned into a question.

    `parts` are their places in reading order.
    """

    head: str
    asked: str
    parts: tuple[Span, ...]
    span: Span


def enumerations_in(
    reading: Reading, sentences: Sequence[Span], outline: Outline | None = None
) -> tuple[Enumeration, ...]:
    outline = outline or outline_of(reading)
    within = [*_within(reading, sentences), *_counted(reading, sentences)]
    found = [*within, *_below(reading, sentences), *_under(reading, sentences, outline)]
    return tuple(sorted(found, key=lambda each: each.span))


def _within(reading: Reading, sentences: Sequence[Span]) -> Iterator[Enumeration]:
    """ "Nghị quyết nêu ba nhóm giải pháp: đổi mới ...; tăng cường ...; bảo đảm ..."."""
    for at, sentence in enumerate(sentences):
        colon = _colon(reading.text, sentence)
        if colon is None:
            continue
        ends = [at for at in semicolons(reading.text, sentence) if at > colon]
        starts = [colon + 1, *(end + 1 for end in ends)]
        parts = [_part(reading.text, *place) for place in zip(starts, [*ends, sentence.end], strict=True)]
        head, heading = Span(sentence.start, colon), ""
        if at and _CARRIES_ON.match(reading.text, head.start, head.end):
            head = sentences[at - 1]
            heading = _LEADING.sub("", reading.shown(head.start, head.end).rstrip(" ."))
        yield from _enumeration(reading, head, parts, heading)


def _counted(reading: Reading, sentences: Sequence[Span]) -> Iterator[Enumeration]:
    """ "ba khâu đột phá: hạ tầng, du lịch và môi trường": commas part a list that says how many it holds."""
    for sentence in sentences:
        found = _COUNTED.search(reading.text, sentence.start, sentence.end)
        if found is None or ";" in found["list"] or "“" in found["list"]:
            continue
        count = _COUNTS.get(found["count"].lower()) or int(found["count"])
        parts = _parted(reading.text, *found.span("list"), count)
        yield from _enumeration(reading, Span(sentence.start, found.start("list") - 2), parts, fewest=1)


def _parted(view: str, start: int, end: int, count: int) -> list[Span]:
    """The parts between commas, the last perhaps behind "và"; none where they are not as many as said."""
    places, at = [], start
    for comma in [*(found.start() for found in _COMMA.finditer(view, start, end)), end]:
        places.append((at, comma))
        at = comma + 1
    last = view.rfind(" và ", *places[-1])
    if len(places) == count - 1 and last > 0:
        places[-1:] = [(places[-1][0], last), (last + 4, places[-1][1])]
    return [_part(view, *place) for place in places] if len(places) == count else []


def _colon(view: str, sentence: Span) -> int | None:
    """The colon before the first semicolon; one that opens a quotation announces words, not parts."""
    stop = next(iter(semicolons(view, sentence)), None)
    if stop is None:
        return None
    colon = view.rfind(": ", sentence.start, stop)
    return colon if colon > 0 and not view.startswith("“", colon + 2) else None


def _below(reading: Reading, sentences: Sequence[Span]) -> Iterator[Enumeration]:
    """A line that ends in a colon, and the marked lines or the "Thứ nhất ... Thứ hai ..." after it."""
    for at, head in enumerate(sentences):
        if not reading.text[head.start : head.end].rstrip().endswith(":"):
            continue
        parts = []
        for part in _following(reading.text, sentences[at + 1 :]):
            parts.append(_part(reading.text, part.start, part.end))
        yield from _enumeration(reading, Span(head.start, head.end), parts)


def _under(reading: Reading, sentences: Sequence[Span], outline: Outline) -> Iterator[Enumeration]:
    """A heading that names what is below it ("Mục tiêu đến năm 2025"): marked lines, or headings."""
    for part in outline.parts:
        if not (part.heading and _SUBJECT.match(part.heading)):
            continue
        end = outline.end_of(part) or len(reading.text)
        below = [each for each in outline.parts if part.span.end <= each.span.start < end and each.heading]
        if below:
            highest = min(each.level for each in below)
            places = [_words_of(each) for each in below if each.level == highest]
            if not all(STARTS_DEED.match(place.of(reading.text)) for place in places):
                continue
        else:
            inside = [each for each in sentences if part.span.end <= each.start < end]
            places = list(_following(reading.text, inside))
        parts = [_part(reading.text, place.start, place.end) for place in places]
        yield from _enumeration(reading, _words_of(part), parts, part.heading)


def _words_of(part: Part) -> Span:
    """The heading without its number."""
    return Span(part.span.end - len(part.heading), part.span.end)


def _following(view: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The first sentence of each line that goes on with the list, and each "Thứ hai" within a line.

    The whole line where it goes on with figures: they are targets too.
    """
    line_end = -1
    for sentence in sentences:
        if sentence.start < line_end:
            if _NUMBERED.match(view, sentence.start):
                yield sentence
            continue
        line_start = view.rfind("\n", 0, sentence.start) + 1
        marked = _BULLET.match(view, line_start) or _NUMBERED.match(view, sentence.start)
        if not marked:
            return
        line_end = view.find("\n", sentence.start)
        line_end = len(view) if line_end < 0 else line_end
        goes_on = _DIGIT.search(view, sentence.end, line_end) and len(view[sentence.start : line_end].split())
        yield Span(sentence.start, line_end) if goes_on and goes_on <= _MOST_WORDS else sentence


def _part(view: str, start: int, end: int) -> Span:
    """Without the mark or number before it, its own heading, and the marks after it."""
    start, end = trimmed(view, start, end)
    if found := _MARKER.match(view, start, end):
        start = found.end()
    start, end = trimmed(view, start, without_end_marks(view, start, end))
    return Span(start, max(start, end))


def _enumeration(
    reading: Reading,
    head: Span,
    parts: Sequence[Span],
    heading: str = "",
    fewest: int = _FEWEST_WORDS,
) -> Iterator[Enumeration]:
    """Only where every part is of a length that can be learnt."""
    whole = all(fewest <= len(part.of(reading.text).split()) <= _MOST_WORDS for part in parts)
    if whole and FEWEST <= len(parts) <= MOST:
        said = reading.shown(head.start, without_end_marks(reading.text, head.start, head.end))
        words = heading or _SPEECH.sub("", said)
        if not _is_as_many_as_said(words, parts):
            return
        if (asked := question(words)) and not any(_names(reading.text, part) for part in parts):
            yield Enumeration(words, asked, tuple(parts), Span(head.start, parts[-1].end))


def _is_as_many_as_said(head: str, parts: Sequence[Span]) -> bool:
    """Half a list must not be learnt as the whole."""
    said = list(_SAID_COUNT.finditer(head))
    if not said:
        return True
    count = said[-1]["count"].lower()
    return len(parts) == (int(count) if count.isdigit() else {**_COUNTS, "mười": 10}[count])


def _names(view: str, part: Span) -> bool:
    """A part that is a document or a person: others ask of those."""
    return _OTHER_THINGS.match(view, part.start, part.end) is not None


_LEADS_ON = re.compile(r"(?:,? (?:như(?: sau)?|sau đây|sau|gồm|là))+$")


def question(head: str) -> str | None:
    """ "Nghị quyết đề ra 5 nhiệm vụ trọng tâm" asks "Nghị quyết đề ra những nhiệm vụ trọng tâm nào"."""
    words = _CLOSING.sub("", _CLOSING.sub("", head)).strip()
    if _ONE_OF_THEM.search(words) or _REACHES_BACK.search(words) or not 2 <= len(words.split()) <= 45:
        return None
    if found := _SUBJECT.match(words):
        return f"có những {_which(found['noun'])}"
    found = _ANNOUNCED.match(_OPENING.sub(lambda word: word[0].lower(), words))
    return f"{found['before']}những {_which(found['noun'])}" if found else None


def _which(noun: str) -> str:
    """ "mục tiêu đến năm 2025" asks "mục tiêu nào đến năm 2025"."""
    noun = _LEADS_ON.sub("", noun)
    noun = noun.capitalize() if noun.isupper() else noun
    noun = noun[:1].lower() + noun[1:]
    found = _TAIL.search(noun)
    return f"{noun[: found.start()]} nào{noun[found.start() :]}" if found else f"{noun} nào"


def _kind_of(each: Enumeration) -> StatementKind:
    """ "Nghị quyết chỉ ra ba vấn đề: ...": what it sees, not what it asks for."""
    return StatementKind.VIEWPOINT if _SEEN.match(each.asked) else kind_named(each.asked)


def parts_as_statements(
    reading: Reading, enumerations: Sequence[Enumeration], said: Sequence[StatementFact], outline: Outline
) -> tuple[StatementFact, ...]:
    """What a list holds and no other rule read, of the kind that its head names; a heading is none."""
    taken = [*(each.span for each in said), *(part.span for part in outline.parts if part.heading)]
    more = (
        StatementFact(None, _kind_of(each), reading.shown(part.start, part.end), part)
        for each in enumerations
        if not _LEARNT.search(each.asked)
        for part in each.parts
        if not any(part.touches(span) for span in taken)
        and len(part.of(reading.text).split()) >= _FEWEST_STATED
    )
    return tuple(sorted((*said, *more), key=lambda each: each.span))
