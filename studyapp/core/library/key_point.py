"""A key point: one thing worth knowing, in own words, with where it is said."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from studyapp.core.ids import KeyPointId
from studyapp.core.library.evidence import Evidence, Sourcing


class Aim(StrEnum):
    """What knowing it is for: the core content, a new point, or use at one's own work."""

    CORE = "core"
    NEW = "new"
    APPLY = "apply"


class Level(StrEnum):
    """Nhận biết, thông hiểu, vận dụng."""

    REMEMBER = "remember"
    UNDERSTAND = "understand"
    APPLY = "apply"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number a document or source states; `qualifier` is its own word ("hơn", "tối thiểu")."""

    value: Decimal
    unit: str
    qualifier: str | None = None
    year: int | None = None
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """`topic` names it in lists and tables; `later` marks what came after the document."""

    id: KeyPointId
    topic: str
    text: str
    aim: Aim
    level: Level
    sourcing: Sourcing
    evidence: tuple[Evidence, ...]
    figures: tuple[Figure, ...] = ()
    later: bool = False
