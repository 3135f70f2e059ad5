"""What a piece of work is for and what is required of it: cards and items from statements with a subject."""

import re
from collections.abc import Iterator

from studyapp.core.authoring.distractors import fitting, other_aims, unspoken
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import count_words, opened, plain, sentence, shortened, small
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.library.key_point import Level
from studyapp.core.study.card import CardType

WRITER = "subjects"
_FEWEST_SUBJECT_WORDS = 4
_MOST_SUBJECT_WORDS = 38
_MOST_IN_OPTION = 36
_LABEL = re.compile(
    r"(?:một trong những )?(?:quan điểm|mục tiêu|mục đích|điểm mới|nguyên nhân|nguyên tắc|phương châm|giải "
    r"pháp|nhiệm vụ|yêu cầu|"
    r"trọng tâm|khâu đột phá|đột phá|tư tưởng chỉ đạo|thời hạn)\b",
    re.IGNORECASE,
)
_CUE = re.compile(r"^(?:cần phải|cần|phải) ")
_UNDERSTOOD = (StatementKind.AIM, StatementKind.CAUSE, StatementKind.VIEWPOINT)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    for statement in material.facts.statements:
        if not (statement.subject and _stands_alone(statement.subject)):
            continue
        point = material.point_at(statement.span)
        frame = material.setting.frame(local=is_local(statement.subject))
        if point and frame:
            level = Level.UNDERSTAND if statement.kind in _UNDERSTOOD else Level.REMEMBER
            pen = Pen(material, WRITER, point, statement.span, level, slot=statement.kind)
            yield (
                pen.card(CardType.BASIC, f"{frame}, {_question(statement)}", sentence(plain(statement.text))),
            )
            yield tuple(_choice(material, statement, frame, pen))


def _stands_alone(subject: str) -> bool:
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
    subject = _named(statement)
    if count_words(key) > _MOST_IN_OPTION or _LABEL.match(subject):
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
        if key.startswith("được ") or not material.is_study:
            return
        stem = f"{frame}, yêu cầu nào sau đây được đặt ra đối với {subject}?"
        wrong = fitting(unspoken(material, key), key, 3)
        reason = f"Theo bài báo, yêu cầu đặt ra đối với {subject} là {small(key)}."
    else:
        return
    if wrong:
        yield pen.choice(
            stem,
            [opened(key)],
            list(map(opened, wrong)),
            f"{reason} Các phương án còn lại không có trong bài.",
        )
