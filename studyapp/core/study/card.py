"""A flashcard's content: prompt and answer; its memory lives in the learner's file."""

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.ids import CardId, KeyPointId
from studyapp.core.library.evidence import Evidence
from studyapp.core.library.key_point import Aim, Level


class CardType(StrEnum):
    BASIC = "basic"
    CLOZE = "cloze"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Card:
    """Cards of one key point are siblings.

    A list card's answer has one entry a line; a cloze prompt shows "[…]".
    `note` is a sentence shown under the answer, or empty.
    """

    id: CardId
    type: CardType
    prompt: str
    answer: str
    aim: Aim
    level: Level
    key_point: KeyPointId
    evidence: tuple[Evidence, ...]
    note: str = ""
