"""Statements: who is asked to do what, what is aimed at, what is required of a piece of work."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studyapp.core.extract.body import Reading, body_sentences, reading_of
from studyapp.core.extract.doers import inside_sentence
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import LEADING_ADVERBS
from studyapp.core.extract.segments import segments, without_end_marks
from studyapp.core.extract.subjects import labelled, required, said_of
from studyapp.core.extract.tasks import Deed, deed_in, imperative_in
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span

_EVENT = re.compile(
    r"^(?:Ngày|Sáng|Chiều|Tối)\b|\b(?:diễn ra|[Tt]ham dự|[Dd]ự hội nghị|[Dd]ự tại|[Pp]hát biểu khai mạc|đã "
    r"tổ chức)\b"
)
_HEADING = re.compile(
    r"[^.;,]{0,12}(?i:tổ chức thực hiện|phân công (?:nhiệm vụ|thực hiện)|nhiệm vụ,? (?:và )?giải pháp|"
    r"nhiệm vụ trọng tâm|trách nhiệm thực hiện)[^.;]{0,30}:?"
)
_AIM = re.compile(r",? (?:với mục đích |nhằm mục đích |nhằm )(?:nhằm )?")
_DEADLINE = re.compile(
    r"(?:dự kiến |phải |cơ bản )*(?:hoàn thành|kết thúc|báo cáo|gửi)[^,;.]{0,60}? ?"
    r"(?P<when>(?:trước|trong|vào|chậm nhất|muộn nhất)(?: là| vào)?(?: ngày| tháng| quý| năm)[^,;.]*\d{4}|"
    r"xong trước [^,;.]*\d{4})"
)
_LEADS_ON = re.compile(r"(kế hoạch|hành động) (?:thực hiện|để)$")
_CONSEQUENCE = re.compile(r", (?:qua đó|từ đó|góp phần|tạo sự|tạo tiền đề)\b")
_LONG = 45
_FEWEST_WORDS = 4
_MOST_WORDS = 75


@dataclass(frozen=True, slots=True)
class Flow:
    """What carries over from one sentence to the next: who was asked last, and whether anyone is being "
    "asked."""

    doer: str | None = None
    directive: bool = False


def statements_of(article: Article) -> tuple[StatementFact, ...]:
    return statements_in(reading_of(article), body_sentences(article))


def statements_in(
    reading: Reading, sentences: Sequence[Span], named: Sequence[Span] = ()
) -> tuple[StatementFact, ...]:
    """`named` are the places of documents' names: a title is no task, even where it begins with a verb."""
    found: list[StatementFact] = []
    flow = Flow()
    end = 0
    for sentence in sentences:
        if "\n" in reading.text[end : sentence.start]:
            flow = replace(flow, doer=None)
        titles = [each for each in named if each.touches(sentence)]
        read, flow = _sentence(reading, sentence, flow, titles)
        found += read
        end = sentence.end
    return tuple(found)


def _sentence(
    reading: Reading, sentence: Span, flow: Flow, titles: Sequence[Span]
) -> tuple[list[StatementFact], Flow]:
    if _HEADING.fullmatch(reading.text, sentence.start, sentence.end):
        return [], Flow(directive=True)
    if _EVENT.search(reading.text, sentence.start, min(sentence.end, sentence.start + 120)):
        flow = Flow()
    read: list[StatementFact] = []
    before, said_by_now = flow.doer, flow.directive
    doer, within = None, False
    for at, segment in enumerate(segments(reading, sentence)):
        is_first = at == 0
        if any(title.covers(segment) for title in titles):
            continue
        if label := _fitting(labelled(reading, segment)):
            doer, read = None, [*read, label]
        elif deed := deed_in(reading.text, segment, directive=said_by_now):
            doer = inside_sentence(reading.shown(deed.doer.start, deed.doer.end))
            within = said_by_now = True
            read += _task(reading, segment, deed, doer, inherited=False)
        elif about := _about(reading, segment):
            doer = before = None
            within, read = True, [*read, about]
        elif (within or is_first) and (
            imperative := imperative_in(reading.text, segment, directive=said_by_now or within)
        ):
            who = doer if within else (before if imperative.words.start == segment.start else None)
            inherited = who is not None and doer is None
            doer, within = doer if within else None, True
            read += _task(reading, segment, imperative, who, inherited=inherited)
        else:
            doer, before = None, None
        read += _deadlines(reading, segment, doer)
    heir = doer or (before if any(each.who == before for each in read) else None)
    return read, Flow(heir, said_by_now or bool(read))


def _task(
    reading: Reading, segment: Span, deed: Deed, who: str | None, *, inherited: bool
) -> Iterator[StatementFact]:
    end = segment.end
    aim = _AIM.search(reading.text, deed.words.start, end)
    if aim and _enough(reading.text[deed.words.start : aim.start()]):
        end = aim.start()
        yield from _aim(reading, segment, Span(deed.words.start, aim.start()), aim.end())
    end = without_end_marks(reading.text, deed.words.start, end)
    words = reading.shown(deed.words.start, end)
    words = _closed(words) if aim else words
    if _enough(words):
        span = Span(deed.doer.start if who and not inherited else deed.words.start, end)
        yield StatementFact(who, StatementKind.TASK, words, span, inherited=inherited)


def _aim(reading: Reading, segment: Span, work: Span, start: int) -> Iterator[StatementFact]:
    """What a piece of work is for; the work is named by its verb, without "khẩn trương" and the like."""
    subject = _closed(LEADING_ADVERBS.sub("", reading.shown(work.start, work.end)))
    text = reading.shown(start, segment.end)
    if _enough(text):
        yield StatementFact(
            None, StatementKind.AIM, text, Span(work.start, segment.end), subject=f"việc {_small(subject)}"
        )


def _about(reading: Reading, segment: Span) -> StatementFact | None:
    """A statement with a subject of its own: "Việc ... phải"."""
    return _fitting(required(reading, segment)) or _fitting(said_of(reading, segment))


def _fitting(statement: StatementFact | None) -> StatementFact | None:
    """A long statement ends where a clause of its consequences begins."""
    if statement and len(statement.text.split()) > _LONG and (tail := _CONSEQUENCE.search(statement.text)):
        statement = replace(statement, text=statement.text[: tail.start()])
    return statement if statement and _enough(statement.text) else None


def _deadlines(reading: Reading, segment: Span, who: str | None) -> Iterator[StatementFact]:
    for found in _DEADLINE.finditer(reading.text, segment.start, segment.end):
        yield StatementFact(
            who, StatementKind.DEADLINE, reading.shown(*found.span("when")), Span(*found.span())
        )


def _enough(words: str) -> bool:
    return _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS


def _closed(words: str) -> str:
    """Without a "thực hiện" that only led on to the aim."""
    return _LEADS_ON.sub(r"\1", words)


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
