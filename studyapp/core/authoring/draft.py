"""A draft: a written card or item that nobody has judged yet."""

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.ids import DraftId, LearnerId
from studyapp.core.library.evidence import Span
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card


class Decision(StrEnum):
    KEEP = "keep"
    MEND = "mend"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Approver:
    """Who judged a draft, by the name they had then; without an id it is not known."""

    id: LearnerId | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something the reviewer should look at; `code` names it, `about` is the words it concerns."""

    code: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """`id` is a hash of (article, sentence, writer, slot), so the same text gives the same drafts."""

    id: DraftId
    content: Card | Item
    sentence: Span
    writer: str
    doubts: tuple[Doubt, ...] = ()
