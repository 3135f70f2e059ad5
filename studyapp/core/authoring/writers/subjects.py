"""What a piece of work is for and what is required of it: cards and items from statements with a subject."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from studyapp.core.authoring.distractors import (
    absent,
    fitting,
    other_aims,
)
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, opened, plain, sentence, shortened, small
from studyapp.core.authoring.stock.causes import CAUSES
from studyapp.core.authoring.stock.requirements import REQUIREMENTS
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.subjects import CONVEYS
from studyapp.core.library.key_point import Level
from studyapp.core.study.card import CardType

WRITER = "subjects"
_FEWEST_SUBJECT_WORDS, _FEWEST_LABEL_WORDS = 3, 5
_MOST_SUBJECT_WORDS = 38
_MOST_IN_OPTION = 36
_LABEL = re.compile(
    r"(?:một trong những )?(?:quan điểm|mục tiêu|mục đích|điểm mới|nguyên nhân|nguyên tắc|phương châm|giải "
    r"pháp|nhiệm vụ|yêu cầu|"
    r"trọng tâm|khâu đột phá|đột phá|tư tưởng chỉ đạo|thời hạn)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:của|về|đối với|trong|khi|để|cho|đến)\b")
_BARE_WORK = re.compile(r"(?i:việc|công tác)(?: [^ ]+){1,2}")  # of which much more is said than one sentence
_LEFT_OVER = re.compile(
    r", theo\b|\b(?:phải|thực sự)\b|\b(?:chính|cũng|vẫn|đều|luôn|còn|chỉ|vừa|không|chưa)$"
)
_CONVEYS = re.compile(rf"(?:{CONVEYS})$")
_WORK = re.compile(r"^việc |(?i:thực hiện|triển khai|quán triệt|học tập|tuyên truyền|phổ biến)")
_DETERMINED = re.compile(r"xác định|khẳng định|quan điểm|nêu rõ|chỉ rõ|nhấn mạnh|\bcoi\b|chủ trương")
_BRINGS = "góp phần "
# Another statement begins inside: "đầu tư cho phát triển và khẳng định dân số là yếu tố ...".
_RUNS_ON = re.compile(r"\b(?:và|đồng thời) (?:khẳng định|xác định|nhấn mạnh|chỉ rõ|coi)\b|\bvừa là\b")
_DEMAND = re.compile(r"\b(?:phải|không được|cần phải)\b")
_CUE = re.compile(r"^(?:cần phải|cần|phải) ")
_UNDERSTOOD = (StatementKind.AIM, StatementKind.CAUSE, StatementKind.VIEWPOINT)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for statement in material.facts.statements:
        if (
            statement.subject is None
            or not _stands_alone(statement.subject)
            or _CONVEYS.search(statement.subject)  # "nêu rõ điều gì" has as many answers as the text
            or _is_mere_phrase(material, statement)
            or _RUNS_ON.search(statement.text)
            or _is_half(material, statement)
        ):
            continue
        point = material.point_at(statement.span)
        of_work = is_local(statement.subject) or _WORK.search(statement.subject)
        ask = material.frame if of_work else material.content_frame
        frame = ask(statement.span, statement.subject)
        if point and frame:
            level = Level.UNDERSTAND if statement.kind in _UNDERSTOOD else Level.REMEMBER
            pen = Pen(material, WRITER, point, statement.span, level, slot=statement.kind)
            yield (
                pen.card(CardType.BASIC, f"{frame}, {_question(statement)}", sentence(plain(statement.text))),
            )
            yield tuple(_choice(material, statement, frame, pen))


def _is_mere_phrase(material: Material, statement: StatementFact) -> bool:
    """ "Mỗi vụ hòa giải thành là một món quà": what nobody is said to have determined."""
    if statement.kind is not StatementKind.VIEWPOINT or _LABEL.match(statement.subject or ""):
        return False
    return not _DETERMINED.search(material.sentence_at(statement.span).of(material.reading.text))


def _is_half(material: Material, statement: StatementFact) -> bool:
    """Whether its sentence demands more than what was read: an answer would be half of it."""
    if statement.kind is not StatementKind.REQUIREMENT:
        return False
    whole = material.sentence_at(statement.span).of(material.reading.text)
    return len(_DEMAND.findall(whole)) > max(1, len(_DEMAND.findall(statement.text)))


def _stands_alone(subject: str) -> bool:
    """A bare label ("mục tiêu chung", "quan điểm của Đảng") says not of what."""
    if _LEFT_OVER.search(subject):
        return False
    if _LABEL.match(subject) and (count_words(subject) < _FEWEST_LABEL_WORDS or not _OF.search(subject)):
        return False
    if _BARE_WORK.fullmatch(subject):
        return False
    return _FEWEST_SUBJECT_WORDS <= count_words(subject) <= _MOST_SUBJECT_WORDS


def _question(statement: StatementFact) -> str:
    subject = _named(statement)
    if _LABEL.match(subject):
        return f"{subject} là gì?"
    if statement.text.startswith("góp phần"):
        return f"{subject} có ý nghĩa như thế nào?"
    if statement.kind is StatementKind.AIM:
        return f"{subject} nhằm mục đích gì?"
    if statement.kind is StatementKind.REQUIREMENT:
        return f"yêu cầu đặt ra đối với {subject} là gì?"
    return f"{subject} được xác định là gì?"


def _named(statement: StatementFact) -> str:
    """A document or plan keeps its capital."""
    subject = plain(statement.subject or "")
    return (
        subject
        if re.match(
            r"Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị|Kết luận|Quy định|Luật|Phong trào|Cuộc thi|"
            r"Hội nghị",
            subject,
        )
        else small(subject)
    )


def _choice(material: Material, statement: StatementFact, frame: str, pen: Pen) -> Iterator[Draft]:
    key = shortened(plain(statement.text), _MOST_IN_OPTION)
    ask = _ask(material, statement, key) if count_words(key) <= _MOST_IN_OPTION else None
    wrong = fitting(ask.wrong, ask.key, 3) if ask else []
    if ask and wrong:
        rationale = f"Theo bài báo, {ask.told}. Các phương án còn lại không có trong bài."
        yield pen.choice(f"{frame}, {ask.asked}", [opened(ask.key)], list(map(opened, wrong)), rationale)


@dataclass(frozen=True, slots=True)
class _Ask:
    """The question without its frame, its key, what may stand beside it, and what the text says."""

    asked: str
    key: str
    wrong: Iterable[str]
    told: str


def _ask(material: Material, statement: StatementFact, key: str) -> _Ask | None:
    """By the kind of the statement; None for kinds of which no wrong answer would be believed."""
    subject = _named(statement)
    if statement.kind is StatementKind.CAUSE and key.startswith("do "):
        wrong = absent(material, CAUSES, key)
        return _Ask(f"{subject} là gì?", key, wrong, f"{subject} là {key}")
    if _LABEL.match(subject):
        return None
    if statement.text.startswith("góp phần") or statement.kind is StatementKind.AIM:
        return _aim(material, statement, subject, key)
    if statement.kind is StatementKind.REQUIREMENT:
        return _requirement(material, subject, _CUE.sub("", key))
    return None


def _aim(material: Material, statement: StatementFact, subject: str, key: str) -> _Ask:
    wrong = other_aims(material, statement)
    if statement.text.startswith(_BRINGS):
        brought = key.removeprefix(_BRINGS)
        asked = f"{subject} góp phần vào điều gì sau đây?"
        return _Ask(asked, brought, wrong, f"{subject} góp phần {small(brought)}")
    return _Ask(f"{subject} nhằm mục đích nào sau đây?", key, wrong, f"{subject} nhằm {small(key)}")


def _requirement(material: Material, subject: str, key: str) -> _Ask | None:
    if key.startswith("được "):
        return None
    asked = f"yêu cầu nào sau đây được đặt ra đối với {subject}?"
    told = f"yêu cầu đặt ra đối với {subject} là {small(key)}"
    return _Ask(asked, key, absent(material, REQUIREMENTS, key), told)
