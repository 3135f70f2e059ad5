"""Key points: the few things of an article worth knowing, in reading order."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import fuzz

from studyapp.core.extract.body import Reading
from studyapp.core.extract.doers import inside_sentence
from studyapp.core.extract.enumerations import Enumeration
from studyapp.core.extract.facts import Facts, StatementFact, StatementKind
from studyapp.core.extract.reports import Report
from studyapp.core.extract.segments import semicolons, without_end_marks, without_enumerator
from studyapp.core.ids import KeyPointId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Quote, Sourcing, Span
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.text.folding import fold

MOST = 12
FEWEST = 5
_LONG_TEXT, _PER_POINT, _MOST_OF_LONG = 10_000, 700, 80  # a whole resolution, by its characters
_ALIKE = 82
_LONGEST = 2_000  # a "sentence" without an end may be a whole book
_TOPIC_WORDS = 12
_NEW = re.compile(
    r"điểm mới|vấn đề mới|lần đầu tiên|so với quy định cũ|khác với trước đây|bổ sung mới", re.IGNORECASE
)
_APPLY = re.compile(
    r"vận dụng|chương trình hành động|kế hoạch hành động|liên hệ|thực tiễn|kế hoạch thực hiện|nơi mình "
    r"công tác",
    re.IGNORECASE,
)
_CEREMONY = re.compile(
    r"cảm ơn|chúc mừng|biểu dương|tặng hoa|trao tặng|chào mừng|thành công tốt đẹp|[Tt]ham dự|[Dd]ự hội "
    r"nghị|ảnh:",
    re.IGNORECASE,
)
_SUBSTANCE = re.compile(
    r"mục tiêu|quan điểm|nhiệm vụ|giải pháp|trọng tâm|chủ trương|quyết sách|điểm mới|phấn đấu|nguyên tắc|"
    r"chính sách|"
    r"nghị quyết|chất lượng|hiệu quả|cần |phải ",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"(?:Đây|Đó|Điều này|Việc này|Ông|Bà|Đồng chí|Họ|Nó|Ngoài ra|Tuy nhiên|Bên cạnh đó|Theo đó)\b"
)
_POLICY = re.compile(
    r"mục tiêu|phấn đấu|chỉ tiêu|năm \d{4}|giai đoạn|t[ỷỉ] lệ|tối thiểu|ít nhất|giảm|tăng|đạt|mức|được "
    r"hưởng|bình quân|"
    r"quy định|trên \d|hơn \d",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[^.;“”]{10,260}?(?:cho biết|nêu rõ|khẳng định|nhấn mạnh|thông tin)(?: rằng)?[,:] ")
_ENDS_IN_SPEECH = re.compile(
    r"”[^“”]{0,60}\b(?:nói|chia sẻ|bày tỏ|kể(?: lại)?|tâm sự|cho biết|cười|khoe|thẳng thắn|nhớ lại|"
    r"hỏi)\b[^“”]{0,30}$"
)
# What only ties a sentence to the one before it.
_TIE = re.compile(
    r"(?:Nhưng(?: cũng)?|Song|Tuy nhiên|Tuy vậy|Bên cạnh đó|Cùng với đó|Ngoài ra|Đồng thời|Trước hết|"
    r"Xa hơn|Trong đó|"
    r"Thế nhưng|Do đó|Vì vậy|Vì thế|Bởi vậy),? (?!là |đó |chính )"
)
_MOST_WORDS = 75
_FEW_TASKS = 4
_NAMED = 2.95  # a document by its title: before the targets of a report, behind what it asks of someone
_UNDERSTOOD = (StatementKind.AIM, StatementKind.CAUSE, StatementKind.VIEWPOINT)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """`weight` orders what is worth knowing; a statement weighs more than a bare fact."""

    span: Span
    text: str
    topic: str
    weight: float
    level: Level = Level.REMEMBER


def key_points_of(
    article: Article,
    reading: Reading,
    facts: Facts,
    sentences: Sequence[Span],
    reports: Sequence[Report] = (),
    enumerations: Sequence[Enumeration] = (),
) -> tuple[KeyPoint, ...]:
    candidates = [*_stated(reading, facts), *_documented(reading, facts), *_measured(reading, facts)]
    candidates += [
        _Candidate(each.span, _listed(reading, each), _short(each.head), 3.2) for each in enumerations
    ]
    candidates += [
        _Candidate(each.span, _clause(reading, each.span), _short(each.who), 1.5) for each in reports
    ]
    candidates = [each for each in candidates if _stands_alone(reading, each)]
    if len(candidates) < FEWEST:
        more = _told(reading, sentences, candidates)
        candidates += [each for each in more if _stands_alone(reading, each)]
    chosen = _distinct(sorted(candidates, key=lambda each: -each.weight), most_points(len(article.text)))
    return tuple(_key_point(article, each) for each in sorted(chosen, key=lambda each: each.span))


def _stands_alone(reading: Reading, candidate: _Candidate) -> bool:
    """No half of what someone says, no question, no book."""
    text = candidate.text
    line = reading.text.rfind("\n", 0, candidate.span.start) + 1
    before = reading.text[max(line, candidate.span.start - _LONGEST) : candidate.span.start]
    is_whole = text.count("“") == text.count("”") and before.count("“") <= before.count("”")
    spoken = "?" in text or _ENDS_IN_SPEECH.search(text)
    return is_whole and not spoken and len(text) <= _LONGEST


def most_points(characters: int) -> int:
    """Twelve for an article; the longer papers get the more, so that none of their parts goes without."""
    longer = max(0, characters - _LONG_TEXT) // _PER_POINT
    return min(MOST + longer, _MOST_OF_LONG)


def _stated(reading: Reading, facts: Facts) -> Iterator[_Candidate]:
    """Statements of one sentence and one doer make one point.

    In an explainer, which asks little of anyone, targets come first.
    """
    explains = sum(each.who is not None for each in facts.statements) <= _FEW_TASKS
    for (_, who), group in groupby(
        facts.statements, key=lambda each: (reading.sentence_at(each.span.start), each.who or each.subject)
    ):
        statements = list(group)
        span = Span(min(each.span.start for each in statements), max(each.span.end for each in statements))
        first = statements[0]
        level = Level.UNDERSTAND if all(each.kind in _UNDERSTOOD for each in statements) else Level.REMEMBER
        if first.kind is StatementKind.DEADLINE:
            span = reading.sentence_at(span.start)
        elif first.who is None:
            span = _whole(reading, span)
        text = _clause(reading, span)
        if first.inherited and first.who:
            text = f"{first.who} {text[:1].lower()}{text[1:]}"
        yield _Candidate(
            span, _untied(text), _short(who or first.text), _worth(statements, text, explains=explains), level
        )


def _worth(statements: Sequence[StatementFact], text: str, *, explains: bool) -> float:
    """Targets with their figures, what is asked of someone or said of a thing, and the rest."""
    if all(each.kind is StatementKind.AIM for each in statements) and re.search(r"\d", text):
        return 3.1 if explains else 2.9
    return 3.0 if statements[0].who or statements[0].subject else 2.0


def _whole(reading: Reading, span: Span) -> Span:
    """The sentence of a part between semicolons: half a list is no point."""
    sentence = reading.sentence_at(span.start)
    parted = any(True for _ in semicolons(reading.text, sentence))
    said = _said(reading, sentence)
    short = len(said.of(reading.text).split()) <= _MOST_WORDS
    return said if parted and short and said.start <= span.start else span


def _untied(text: str) -> str:
    tie = _TIE.match(text)
    return text[tie.end() :] if tie else text


def _documented(reading: Reading, facts: Facts) -> Iterator[_Candidate]:
    """The first sentence that names a document by its title."""
    titled = [fact for fact in facts.documents if fact.document.title]
    for sentence, group in groupby(titled, key=lambda each: reading.sentence_at(each.span.start)):
        named = list(group)
        topic = _short(named[0].document.title or "")
        if not any(person.span.touches(sentence) for person in facts.people):
            yield _Candidate(sentence, _clause(reading, _said(reading, sentence)), topic, _NAMED)
        else:
            place = Span(min(each.span.start for each in named), max(each.span.end for each in named))
            yield _Candidate(sentence, f"Các văn bản được nêu: {_clause(reading, place)}", topic, _NAMED)
    for conference in facts.conferences:
        if conference.start and conference.end:
            sentence = reading.sentence_at(conference.span.start)
            topic = reading.shown(conference.span.start, conference.span.end)
            yield _Candidate(sentence, _clause(reading, _said(reading, sentence)), topic, 2.2)


def _listed(reading: Reading, each: Enumeration) -> str:
    """The head and its parts in one sentence, also where they stood line by line."""
    return f"{each.head}: {'; '.join(reading.shown(part.start, part.end) for part in each.parts)}"


def _said(reading: Reading, sentence: Span) -> Span:
    """Without who said it: "Phát biểu khai mạc, đồng chí ... cho biết, "."""
    found = _SPEECH.match(reading.text, sentence.start, sentence.end)
    return Span(found.end(), sentence.end) if found else sentence


def _measured(reading: Reading, facts: Facts) -> Iterator[_Candidate]:
    """Sentences with figures of policy."""
    for sentence in dict.fromkeys(reading.sentence_at(each.span.start) for each in facts.figures):
        clause = _clause(reading, sentence)
        if len(clause.split()) >= 8 and _POLICY.search(clause) and not _CEREMONY.search(clause):
            yield _Candidate(sentence, clause, _short(clause), 2.4)


def _told(reading: Reading, sentences: Sequence[Span], taken: Sequence[_Candidate]) -> Iterator[_Candidate]:
    """Whole sentences of substance, for an article that asks little of anyone."""
    for sentence in sentences:
        clause = _clause(reading, sentence)
        worth = len(_SUBSTANCE.findall(clause))
        fits = worth >= 2 and 10 <= len(clause.split()) <= 70 and not _is_aside(clause)
        if fits and not any(sentence.touches(each.span) for each in taken):
            yield _Candidate(sentence, clause, _short(clause), min(1.0, worth / 5))


def _is_aside(clause: str) -> bool:
    return bool(_POINTING.match(clause) or _CEREMONY.search(clause))


def _distinct(candidates: Sequence[_Candidate], most: int) -> list[_Candidate]:
    """The weightiest; of two that say the same or share a place the weightier."""
    kept: list[_Candidate] = []
    for candidate in candidates:
        if len(kept) == most:
            break
        folded = fold(candidate.text)
        if not any(
            candidate.span.touches(each.span) or fuzz.token_sort_ratio(folded, fold(each.text)) >= _ALIKE
            for each in kept
        ):
            kept.append(candidate)
    return kept


def _key_point(article: Article, candidate: _Candidate) -> KeyPoint:
    return KeyPoint(
        id=point_id(article, candidate.text),
        topic=candidate.topic,
        text=_sentence(candidate.text),
        aim=_aim(candidate.text),
        level=candidate.level,
        sourcing=Sourcing.ONE,
        evidence=(Quote(article.id, (candidate.span,)),),
    )


def point_id(article: Article, words: str) -> KeyPointId:
    digest = hashlib.sha256(fold(words).encode()).hexdigest()[:10]
    return KeyPointId(f"{article.id}.{digest}")


def _aim(text: str) -> Aim:
    if _NEW.search(text):
        return Aim.NEW
    return Aim.APPLY if _APPLY.search(text) else Aim.CORE


def _clause(reading: Reading, span: Span) -> str:
    start = without_enumerator(reading.text, span.start, span.end)
    return reading.shown(start, without_end_marks(reading.text, start, span.end))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _short(words: str) -> str:
    """The first words, up to a comma where one comes early enough."""
    head = " ".join(words.split()[:_TOPIC_WORDS])
    cut = head if head == words else head.rpartition(",")[0] or head
    return inside_sentence(cut.strip(" ,"))[:1].upper() + cut.strip(" ,")[1:]
