"""What is asked without saying of whom: cards for the object of the verb.

No items: wrong answers to "which work is asked" are either absurd or might be asked as well.
"""

import re
from collections.abc import Iterator

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.pen import Pen
from studyapp.core.authoring.shaping import (
    plain,
    sentence,
    small,
)
from studyapp.core.extract.facts import StatementFact, StatementKind
from studyapp.core.extract.predicates import STARTS_DEED
from studyapp.core.quiz.prose import has_odd_marks
from studyapp.core.study.card import CardType

WRITER = "imperatives"
_NEXT_DEED = re.compile(rf", (?={STARTS_DEED.pattern}|có biện pháp)")
_OBJECTS = (
    ("công tác", "công tác nào"),
    ("việc", "việc gì"),
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
    for frame, pen, words in _asked(material):
        if card := _object_card(pen, frame, words):
            yield (card,)


def _asked(material: Material) -> Iterator[tuple[str, Pen, str]]:
    for statement in _unowned(material):
        point = material.point_at(statement.span)
        frame = material.frame(statement.span, statement.text)
        if point and frame and not any(each.span.covers(statement.span) for each in material.enumerations):
            yield frame, Pen(material, WRITER, point, statement.span), small(plain(statement.text))


def _unowned(material: Material) -> Iterator[StatementFact]:
    for each in material.facts.statements:
        if each.kind is StatementKind.TASK and each.subject is None and (each.who is None or each.inherited):
            yield each


def _object_card(pen: Pen, frame: str, words: str) -> Draft | None:
    """ "Cần kiên quyết khắc phục hiện tượng nào?" """
    found = _VERB_AND_OBJECT.match(words)
    if found is None or found["verb"].endswith(" vụ"):  # "những vụ việc" is one word
        return None
    asks = dict(_OBJECTS)[found["head"]]
    answer = _NEXT_DEED.split(found["object"], maxsplit=1)[0]
    if has_odd_marks(answer):
        answer = found["object"]
    return pen.card(CardType.BASIC, f"{frame}, cần {found['verb']} {asks}?", sentence(answer))
