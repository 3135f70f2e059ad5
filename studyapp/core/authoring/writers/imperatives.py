"""What is asked without saying of whom: cards for the object of the verb, items for the work."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from studyapp.core.authoring.distractors import fitting, free_tasks
from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.setting import is_local
from studyapp.core.authoring.shaping import (
    count_words,
    opened,
    plain,
    sentence,
    shortened,
    small,
    without_deadline,
)
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.quiz.prose import has_odd_marks
from studyapp.core.study.card import CardType

WRITER = "imperatives"
_MOST_IN_OPTION = 34
_MOST_SINGLES = 2
_FEWEST_RIGHT, _MOST_RIGHT, _WRONG = 2, 3, 2
_NEXT_DEED = re.compile(rf", (?={STARTS_DEED.pattern}|có biện pháp)")
_OBJECTS = (
    ("công tác", "công tác nào"),
    ("việc", "việc gì"),
    ("vai trò của", "vai trò của những ai"),
    ("các chính sách", "những chính sách nào"),
    ("hiện tượng", "hiện tượng nào"),
    ("tình trạng", "tình trạng nào"),
    ("căn bệnh", "căn bệnh nào"),
    ("các nhiệm vụ", "những nhiệm vụ nào"),
    ("các hoạt động", "những hoạt động nào"),
)  # fmt: skip
_VERB_AND_OBJECT = re.compile(
    rf"(?P<verb>[^,;:“”\"]{{4,45}}?) (?P<object>(?P<head>{'|'.join(head for head, _ in _OBJECTS)}) .+)$"
)


def drafts(material: Material) -> Iterator[tuple[Draft, ...]]:
    asked = list(_asked(material))
    for frame, pen, words in asked:
        if card := _object_card(pen, frame, words):
            yield (card,)
    singles, rest = asked[:_MOST_SINGLES], asked[_MOST_SINGLES:]
    for frame, pen, words in singles:
        yield tuple(_named_work(material, pen, frame, words))
    if rest:
        yield tuple(_several(material, rest))


def _asked(material: Material) -> Iterator[tuple[str, Pen, str]]:
    for statement in _unowned(material):
        point = material.point_at(statement.span)
        frame = material.frame(statement.span, local=is_local(statement.text))
        if point and frame and not any(each.span.covers(statement.span) for each in material.enumerations):
            yield frame, Pen(material, WRITER, point, statement.span), small(plain(statement.text))


def _several(material: Material, asked: Sequence[tuple[str, Pen, str]]) -> Iterator[Draft]:
    """Two or three of the works that nobody in particular is asked to do, among others of their field."""
    frame, pen, _ = asked[0]
    keys = [
        (shortened(without_deadline(words), _MOST_IN_OPTION), each)
        for other, each, words in asked
        if other == frame
    ]
    keys = [(key, each) for key, each in keys if 6 <= count_words(key) <= _MOST_IN_OPTION][:_MOST_RIGHT]
    if len(keys) < _FEWEST_RIGHT:
        return
    right = [key for key, _ in keys]
    wrong = fitting(free_tasks(material, right[0]), sorted(right, key=len)[len(right) // 2], _WRONG)
    if wrong:
        pen = replace(keys[0][1], slot="several", more=tuple(each.place for _, each in keys[1:]))
        stem = f"{frame}, những việc nào sau đây được yêu cầu thực hiện? (Chọn tất cả phương án đúng)"
        told = "; ".join(right)
        rationale = f"Bài báo nêu các yêu cầu: {told}. Các phương án còn lại không có trong bài."
        yield pen.choice(stem, list(map(opened, right)), list(map(opened, wrong)), rationale, several=True)


def _unowned(material: Material) -> Iterator[StatementFact]:
    for each in material.facts.statements:
        if each.kind is StatementKind.TASK and each.subject is None and (each.who is None or each.inherited):
            yield each


def _object_card(pen: Pen, frame: str, words: str) -> Draft | None:
    """ "Cần kiên quyết khắc phục hiện tượng nào?" """
    found = _VERB_AND_OBJECT.match(words)
    if found is None:
        return None
    asks = dict(_OBJECTS)[found["head"]]
    answer = _NEXT_DEED.split(found["object"], maxsplit=1)[0]
    if has_odd_marks(answer):
        answer = found["object"]
    return pen.card(CardType.BASIC, f"{frame}, cần {found['verb']} {asks}?", sentence(answer))


def _named_work(material: Material, pen: Pen, frame: str, words: str) -> Iterator[Draft]:
    key = shortened(without_deadline(words), _MOST_IN_OPTION)
    if not 6 <= count_words(key) <= _MOST_IN_OPTION:
        return
    wrong = fitting(free_tasks(material, key), key, 3)
    if wrong:
        stem = f"{frame}, việc nào sau đây được yêu cầu thực hiện?"
        rationale = f"Bài báo nêu yêu cầu {key}. Các phương án còn lại không có trong bài."
        yield pen.choice(stem, [opened(key)], list(map(opened, wrong)), rationale)
