"""What a piece of work is for and what is required of it: cards and items from statements with a subject."""

import re
from collections.abc import Iterator

from studyapp.core.authoring.distractors import (
    absent,
    fitting,
    free_tasks,
    other_aims,
    other_definitions,
)
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, opened, plain, sentence, shortened, small
from studyapp.core.authoring.stock.definitions import CAUSES
from studyapp.core.authoring.stock.requirements import REQUIREMENTS
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.extract.subjects import CONVEYS
from studyapp.core.library.key_point import Level
from studyapp.core.study.card import CardType

WRITER = "subjects"
_FEWEST_SUBJECT_WORDS = 3
_MOST_SUBJECT_WORDS = 38
_MOST_IN_OPTION = 36
_LABEL = re.compile(
    r"(?:một trong những )?(?:quan điểm|mục tiêu|mục đích|điểm mới|nguyên nhân|nguyên tắc|phương châm|giải "
    r"pháp|nhiệm vụ|yêu cầu|"
    r"trọng tâm|khâu đột phá|đột phá|tư tưởng chỉ đạo|thời hạn)\b",
    re.IGNORECASE,
)
_CONVEYS = re.compile(rf"(?:{CONVEYS})$")
_ALSO = re.compile(rf" (?:còn|cũng|tiếp tục) (?=(?:{CONVEYS})$)")
_WORK = re.compile(r"^việc |(?i:thực hiện|triển khai|quán triệt|học tập|tuyên truyền|phổ biến)")
_DETERMINED = re.compile(r"xác định|khẳng định|quan điểm|nêu rõ|chỉ rõ|nhấn mạnh|\bcoi\b|chủ trương")
_CUE = re.compile(r"^(?:cần phải|cần|phải) ")
_UNDERSTOOD = (StatementKind.AIM, StatementKind.CAUSE, StatementKind.VIEWPOINT)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for statement in material.facts.statements:
        if (
            statement.subject is None
            or not _stands_alone(statement.subject)
            or _is_one_of_many(material, statement)
            or _is_mere_phrase(material, statement)
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


def _is_one_of_many(material: Material, statement: StatementFact) -> bool:
    """ "Nghị quyết nhấn mạnh" twice, or in an article of several resolutions, asks for no one answer."""
    subject = statement.subject or ""
    if not _CONVEYS.search(subject):
        return False
    same = sum(each.subject == subject for each in material.facts.statements)
    bare = " số " not in subject and " của " not in subject
    kind = subject.partition(" ")[0]
    named = sum(each.document.kind.startswith(kind) for each in material.facts.documents)
    return same > 1 or (bare and named > 1)


def _is_mere_phrase(material: Material, statement: StatementFact) -> bool:
    """ "Mỗi vụ hòa giải thành là một món quà": what nobody is said to have determined."""
    if statement.kind is not StatementKind.VIEWPOINT or _LABEL.match(statement.subject or ""):
        return False
    return not _DETERMINED.search(material.sentence_at(statement.span).of(material.reading.text))


def _stands_alone(subject: str) -> bool:
    return _FEWEST_SUBJECT_WORDS <= count_words(subject) <= _MOST_SUBJECT_WORDS


def _question(statement: StatementFact) -> str:
    subject = _named(statement)
    if _LABEL.match(subject):
        return f"{subject} là gì?"
    if _CONVEYS.search(subject):
        return f"{subject} điều gì?"
    if statement.text.startswith("góp phần"):
        return f"{subject} có ý nghĩa như thế nào?"
    if statement.kind is StatementKind.AIM:
        return f"{subject} nhằm mục đích gì?"
    if statement.kind is StatementKind.REQUIREMENT:
        return f"yêu cầu đặt ra đối với {subject} là gì?"
    return f"{subject} được xác định là gì?"


def _named(statement: StatementFact) -> str:
    """A document or plan keeps its capital."""
    subject = _ALSO.sub(" ", plain(statement.subject or ""))
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
    subject = _named(statement)
    if count_words(key) > _MOST_IN_OPTION:
        return
    if statement.kind is StatementKind.CAUSE and key.startswith("do "):
        wrong = fitting(absent(material, CAUSES, key), key, 3)
        if wrong:
            stem = f"{frame}, {subject} là gì?"
            reason = f"Theo bài báo, {subject} là {key}. Các phương án còn lại không có trong bài."
            yield pen.choice(stem, [opened(key)], list(map(opened, wrong)), reason)
        return
    if _LABEL.match(subject):
        return
    if statement.text.startswith("góp phần"):
        stem = f"{frame}, {subject} góp phần vào điều gì sau đây?"
        key = key.removeprefix("góp phần ")
        wrong = fitting(other_aims(material, statement), key, 3)
        reason = f"Theo bài báo, {subject} góp phần {small(key)}."
    elif statement.kind is StatementKind.AIM:
        stem = f"{frame}, {subject} nhằm mục đích nào sau đây?"
        wrong = fitting(other_aims(material, statement), key, 3)
        reason = f"Theo bài báo, {subject} nhằm {small(key)}."
    elif statement.kind is StatementKind.REQUIREMENT:
        key = _CUE.sub("", key)
        if key.startswith("được "):
            return
        stem = f"{frame}, yêu cầu nào sau đây được đặt ra đối với {subject}?"
        wrong = fitting(absent(material, REQUIREMENTS, key), key, 3)
        reason = f"Theo bài báo, yêu cầu đặt ra đối với {subject} là {small(key)}."
    elif _CONVEYS.search(subject):
        stem = f"{frame}, {subject} điều nào sau đây?"
        wrong = fitting(free_tasks(material, key) if STARTS_DEED.match(key) else (), key, 3)
        reason = f"Theo bài báo, {subject} {small(key)}."
    elif statement.kind is StatementKind.VIEWPOINT:
        stem = f"{frame}, {subject} được xác định là gì?"
        wrong = fitting(other_definitions(material, key), key, 3)
        reason = f"Theo bài báo, {subject} là {small(key)}."
    else:
        return
    if wrong:
        yield pen.choice(
            stem,
            [opened(key)],
            list(map(opened, wrong)),
            f"{reason} Các phương án còn lại không có trong bài.",
        )
