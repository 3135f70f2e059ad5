"""A question of the bank: stem, options and key, with why and where it is said."""

from dataclasses import dataclass
from enum import StrEnum

from studyapp.core.ids import ItemId, KeyPointId
from studyapp.core.library.evidence import Evidence
from studyapp.core.library.key_point import Aim, Level


class ItemType(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    MATCH = "match"
    ORDER = "order"
    FILL_IN = "fill_in"


@dataclass(frozen=True, slots=True)
class Option:
    """`match` is the right partner in a match item; an order item lists its options in the right order."""

    text: str
    correct: bool = False
    match: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """`answers` lists what a fill-in accepts and is empty for every other type."""

    id: ItemId
    type: ItemType
    stem: str
    options: tuple[Option, ...]
    aim: Aim
    level: Level
    rationale: str
    key_point: KeyPointId
    evidence: tuple[Evidence, ...]
    answers: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[int, ...]:
        """Positions of the right options."""
        return tuple(at for at, option in enumerate(self.options) if option.correct)
