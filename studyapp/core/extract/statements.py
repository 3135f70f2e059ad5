"""Statements: who is asked to do what, what is aimed at, what is required of a piece of work."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from studyapp.core.extract.body import Reading
from studyapp.core.extract.cues import goes_on_aiming, kind_by_cue
from studyapp.core.extract.doers import doer_at, inside_sentence
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.outline import Outline, outline_of
from studyapp.core.extract.predicates import LEADING_ADVERBS
from studyapp.core.extract.segments import segments, without_end_marks, without_enumerator
from studyapp.core.extract.subjects import (
    conveyed,
    demanded,
    equated,
    labelled,
    led,
    obliged,
    required,
    said_of,
)
from studyapp.core.extract.tasks import Deed, deed_in, imperative_in
from studyapp.core.library.evidence import Span
from studyapp.core.text.sentences import BULLETS

_EVENT = re.compile(
    r"^(?:Ngày|Sáng|Chiều|Tối)\b|\b(?:diễn ra|[Tt]ham dự|[Dd]ự hội nghị|[Dd]ự tại|[Pp]hát biểu khai mạc|đã "
    r"tổ chức)\b"
)
_HEADING = re.compile(
    r"(?:[IVX\d]+\.\s*)?[^.;,]{0,12}(?i:tổ chức thực hiện|phân công (?:nhiệm vụ|thực hiện)|"
    r"nhiệm vụ,? (?:và )?giải pháp|"
    r"nhiệm vụ trọng tâm|trách nhiệm thực hiện)[^.;]{0,30}:?"
)
_AIM = re.compile(r",? (?:với mục đích |nhằm mục đích |nhằm )(?:nhằm )?")
_WHEN = (
    r"(?:trước|trong|vào|chậm nhất|muộn nhất)(?: là| vào| cuối| giữa| đầu)*"
    r"(?: (?:ngày|tháng|quý|năm) ?[^,;.]*?(?:\d{4}|\d{1,2}[/-]\d{1,2}|tháng \d{1,2}|"
    r"(?<=quý )[IV]+(?:/\d{4})?(?![IV]))|"
    r" \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)(?![\d%/-])"
)
_DEADLINE = re.compile(
    r"(?:dự kiến |phải |cơ bản )*(?:hoàn thành|kết thúc|báo cáo|gửi|nộp|trình|xong|xử lý)[^,;.]{0,60}? ?"
    rf"(?P<when>{_WHEN})"
)
_LEADS_ON = re.compile(r"(kế hoạch|hành động) (?:thực hiện|để)$")
_CONSEQUENCE = re.compile(r", (?:qua đó|từ đó|góp phần|tạo sự|tạo tiền đề)\b")
_LONG = 60
_AUTHORS_VOICE = re.compile(r"[,;] (?:chúng ta|chúng tôi|tôi)\b")
_HANGS_ON = re.compile(r"(?:là|mà|và|nhưng|song|còn|hay|hoặc)\b")
_ANNOUNCES = re.compile(r"\b(?:sau|sau đây|như sau|dưới đây)$")
_DIRECTING = re.compile(
    r"\b(?:yêu cầu|đề nghị|chỉ đạo|thống nhất (?:mấy|một số|các|những) (?:việc|nhiệm vụ|nội dung)|"
    r"việc (?:cần|phải) làm|nhiệm vụ (?:trọng tâm|cụ thể)|tập trung(?: vào| thực hiện)? các nhiệm vụ)\b"
    r"[^.;]*:"
)
_PLANNED = re.compile(r"(?i:kế hoạch|chương trình|sẽ |trong năm \d{4}|thời gian tới)")
_CONDITION = re.compile(r"\bthì\b")  # "làm tốt thì …" says what follows, and asks for nothing
_THANKS = re.compile(r"\b(?:cảm ơn|chúc mừng|kính chúc|tri ân|tặng hoa)\b")
# Of the editors and the reporter, not of the article's matter.
_EDITORS = re.compile(
    r"\b(?:(?:[Cc]húng tôi|[Tt]òa soạn|[Bb]an [Bb]iên tập|Báo) (?:xin |trân trọng )*(?:giới thiệu|"
    r"lược ghi|đăng)|"
    r"bạn đọc|[Pp]hóng viên (?:đã )?có cuộc)\b"
)
_ASKING = re.compile(r"(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Đđ]ối với|[Vv]ề phía)(?: cho)? ")
_LEARNT = re.compile(r"\b(?:bài học|kinh nghiệm|kết quả|thành tích)\b[^.;:]{0,60}:")
_HEAD = 120
_TELLING = (StatementKind.NEW, StatementKind.CAUSE, StatementKind.DEADLINE)  # said by their own words
_FEWEST_WORDS = 4
_FEWEST_CUED = 7
_FEWEST_UNDER = 6
_SAID = re.compile(
    r"[^:;“”]{4,200}?(?:cho biết|nêu rõ|khẳng định|nhấn mạnh|lưu ý|chỉ ra rằng|cho rằng|thấy)(?: rằng)?[,:]? "
)
# "... truyền đạt mục tiêu phát triển đất nước: đến năm 2025 là nước ...": the targets, not who told them.
_GOALS = re.compile(r"[^:“”]{10,320}\b(?:mục tiêu|chỉ tiêu)\b[^:“”]{0,90}: (?=đến |phấn đấu )")
_MOST_WORDS = 75
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Flow:
    """What carries over to the next sentence: who was asked last, whether anyone is, or targets are set."""

    doer: str | None = None
    directive: bool = False
    aiming: bool = False


def statements_in(
    reading: Reading,
    sentences: Iterable[Span],
    named: Sequence[Span] = (),
    outline: Outline | None = None,
) -> tuple[StatementFact, ...]:
    """`named` are the places of documents' names: a title is no task, even where it begins with a verb."""
    outline = outline or outline_of(reading)
    found: list[StatementFact] = []
    within: dict[Span, list[Span]] = {}
    for name in named:
        within.setdefault(reading.sentence_at(name.start), []).append(name)
    flow = Flow()
    heading: str | None = None
    end = 0
    for sentence in sentences:
        gap = reading.text[end : sentence.start]
        if "\n" in gap:
            heading = heading if _marked(reading, sentence) else None
            flow = Flow(heading, flow.directive or heading is not None)
        heading = _doer_alone(reading, sentence) or heading
        titles = within.get(reading.sentence_at(sentence.start), ())
        sentence_reader = _SentenceReader(reading, sentence, flow)
        sentence_reader.read(titles)
        found += _under_heading(reading, sentence, outline, sentence_reader.found)
        flow = sentence_reader.flow
        end = sentence.end
    return tuple(found)


def _marked(reading: Reading, sentence: Span) -> bool:
    line = reading.text.rfind("\n", 0, sentence.start) + 1
    return reading.text[line : line + 3].lstrip()[:1] in BULLETS


def _doer_alone(reading: Reading, sentence: Span) -> str | None:
    """ "UBND các xã:" above marked lines: each of them is asked of it."""
    start = without_enumerator(reading.text, sentence.start, sentence.end)
    if asking := _ASKING.match(reading.text, start, sentence.end):
        start = asking.end()
    end = without_end_marks(reading.text, start, sentence.end)
    alone = sentence.of(reading.text).endswith(":") and doer_at(reading.text, start, end) == end
    return inside_sentence(reading.shown(start, end)) if alone else None


def _under_heading(
    reading: Reading, sentence: Span, outline: Outline, read: Sequence[StatementFact]
) -> Iterator[StatementFact]:
    """What stands under "Mục tiêu" is an aim, also where it reads like work that nobody is asked to do."""
    if _is_heading(outline, sentence) or sentence.of(reading.text).endswith(":"):
        return
    kind = outline.kind_at(sentence.start)
    if kind is None or kind is StatementKind.TASK:
        yield from read
        return
    for each in read:
        keeps = each.who or each.subject or each.kind in _TELLING
        yield each if keeps else replace(each, kind=kind)
    words = sentence.of(reading.text)
    if not read and len(words.split()) >= _FEWEST_UNDER and _enough(words) and words.endswith((".", ";")):
        end = without_end_marks(reading.text, sentence.start, sentence.end)
        text = reading.shown(sentence.start, end)
        yield StatementFact(None, kind, text, Span(sentence.start, end))


def _is_heading(outline: Outline, sentence: Span) -> bool:
    return any(part.heading and part.span.touches(sentence) for part in outline.above(sentence.start)[-1:])


class _SentenceReader:
    """Reads the parts of one sentence; `_doer` was named in it, `_before` in the sentence before."""

    def __init__(self, reading: Reading, sentence: Span, flow: Flow) -> None:
        self._reading = reading
        self._sentence = sentence
        head = min(sentence.end, sentence.start + _HEAD)
        self._is_event = _EVENT.search(reading.text, sentence.start, head) is not None
        if self._is_event:
            flow = Flow()
        self._aiming = flow.aiming
        self._doer: str | None = None
        self._before = flow.doer
        words = sentence.of(reading.text)
        announces = words.endswith(":") and _PLANNED.search(words) is not None
        self._directive = flow.directive or announces or bool(_DIRECTING.search(words))
        self._within = False
        self._is_learnt = _LEARNT.search(words) is not None
        self.found: list[StatementFact] = []

    @property
    def flow(self) -> Flow:
        heir = self._before if any(each.who == self._before for each in self.found) else None
        return Flow(self._doer or heir, self._directive or bool(self.found), self._aiming)

    def read(self, titles: Sequence[Span]) -> None:
        if _HEADING.fullmatch(self._reading.text, self._sentence.start, self._sentence.end):
            self._doer, self._before, self._directive = None, None, True
            return
        words = self._sentence.of(self._reading.text).rstrip(' ”"')
        if words.isupper() or words.endswith("?") or _THANKS.search(words) or _EDITORS.search(words):
            return
        for at, each in enumerate(segments(self._reading, self._sentence)):
            part = _spoken(self._reading.text, each)
            asks = part.of(self._reading.text).endswith("?")
            if not asks and not any(title.covers(part) for title in titles):
                self._read_part(part, is_first=at == 0)
                self.found += _deadlines(self._reading, part, self._doer)

    def _read_part(self, part: Span, *, is_first: bool) -> None:
        read = self._label(part) or self._deed(part) or self._about(part)
        if not (read or ((is_first or self._within) and self._imperative(part))):
            self._doer = self._before = None
            self._cued(part)

    def _cued(self, part: Span) -> None:
        """A target, a shortcoming or something new, after who says so; an event is none of these."""
        if self._is_event:
            return
        told = _GOALS.match(self._reading.text, part.start, part.end)
        said = told or _SAID.match(self._reading.text, part.start, part.end)
        start = said.end() if said else part.start
        words = self._reading.shown(start, part.end)
        kind = kind_by_cue(words)
        if kind is None and self._aiming and goes_on_aiming(words):
            kind = StatementKind.AIM
        self._aiming = kind is StatementKind.AIM
        if kind and not _HANGS_ON.match(words) and _FEWEST_CUED <= len(words.split()) <= _MOST_WORDS:
            self.found.append(StatementFact(None, kind, words, Span(start, part.end)))

    def _label(self, part: Span) -> bool:
        """ "Mục tiêu ... là": a subject of its own, even where doers are named in it."""
        label = _fitting(labelled(self._reading, part))
        if label:
            self._doer = None
            self.found.append(label)
        return label is not None

    def _deed(self, part: Span) -> bool:
        deed = deed_in(self._reading.text, part, directive=self._directive)
        if deed:
            self._doer = inside_sentence(self._reading.shown(deed.doer.start, deed.doer.end))
            self._within = self._directive = True
            self.found += _task(self._reading, part, deed, self._doer, inherited=False)
            if deed.when:
                text = self._reading.shown(deed.when.start, deed.when.end)
                self.found.append(StatementFact(self._doer, StatementKind.DEADLINE, text, deed.when))
        return deed is not None

    def _about(self, part: Span) -> bool:
        """ "Việc ... phải"."""
        readers = (led, required, said_of, conveyed, equated, demanded, obliged)
        about = next(filter(None, (_fitting(read(self._reading, part)) for read in readers)), None)
        if about:
            self._doer, self._before = about.who, None
            self._within = True
            self.found.append(about)
        return about is not None

    def _imperative(self, part: Span) -> bool:
        """A verb without a subject goes on with the doer of this sentence, or of the one before it."""
        if self._is_learnt or _CONDITION.search(self._reading.text, part.start, part.end):
            return False
        deed = imperative_in(self._reading.text, part, directive=self._directive or self._within)
        if deed:
            heir = self._before if deed.words.start == part.start else None
            who = self._doer if self._within else heir
            self._within = True
            self.found += _task(
                self._reading, part, deed, who, inherited=who is not None and self._doer is None
            )
        return deed is not None


def _spoken(view: str, part: Span) -> Span:
    """The words themselves of a part that quotes someone: "“Mỗi đảng viên phải ...”, Bí thư nói"."""
    end = view.find("”", part.start, part.end) if view[part.start] == "“" else -1
    return Span(part.start + 1, without_end_marks(view, part.start + 1, end)) if end > 0 else part


def _task(
    reading: Reading, segment: Span, deed: Deed, who: str | None, *, inherited: bool
) -> Iterator[StatementFact]:
    end = segment.end
    aim = _AIM.search(reading.text, deed.words.start, end)
    if aim and _enough(reading.text[deed.words.start : aim.start()]):
        end = aim.start()
        yield from _aim(reading, segment, Span(deed.words.start, aim.start()), aim.end(), who)
    end = without_end_marks(reading.text, deed.words.start, end)
    words = reading.shown(deed.words.start, end)
    words = _closed(words) if aim else words
    if _enough(words):
        span = Span(deed.doer.start if who and not inherited else deed.words.start, end)
        refrains = words.startswith("không ") and not words.startswith("không được ")
        kind = StatementKind.REQUIREMENT if refrains else StatementKind.TASK
        yield StatementFact(who, kind, words, span, inherited=inherited)


def _aim(reading: Reading, segment: Span, work: Span, start: int, who: str | None) -> Iterator[StatementFact]:
    """What a piece of work is for; the work is named by its verb, without "khẩn trương" and the like."""
    subject = _closed(LEADING_ADVERBS.sub("", reading.shown(work.start, work.end)))
    text = reading.shown(start, segment.end)
    if _enough(text):
        yield StatementFact(
            who, StatementKind.AIM, text, Span(work.start, segment.end), subject=f"việc {_small(subject)}"
        )


def _fitting(statement: StatementFact | None) -> StatementFact | None:
    """Without what the author adds as "chúng ta", a long one without its consequences.

    Nothing that hangs on what went before.
    """
    if statement and (tail := _AUTHORS_VOICE.search(statement.text)):
        statement = replace(statement, text=statement.text[: tail.start()])
    too_long = statement is not None and len(statement.text.split()) > _LONG
    if statement and too_long and (tail := _CONSEQUENCE.search(statement.text)):
        statement = replace(statement, text=statement.text[: tail.start()])
    hangs = statement is not None and _HANGS_ON.match(statement.text) is not None
    return statement if statement and not hangs and _enough(statement.text) else None


def _deadlines(reading: Reading, segment: Span, who: str | None) -> Iterator[StatementFact]:
    for found in _DEADLINE.finditer(reading.text, segment.start, segment.end):
        yield StatementFact(
            who, StatementKind.DEADLINE, reading.shown(*found.span("when")), Span(*found.span())
        )


def _enough(words: str) -> bool:
    if len(words) > _LONGEST:
        return False
    return _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS and not _ANNOUNCES.search(words)


def _closed(words: str) -> str:
    """Without a "thực hiện" that only led on to the aim."""
    return _LEADS_ON.sub(r"\1", words)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
