"""How likely a card is remembered on a day."""

from typing import NamedTuple

from studyapp.core.ids import KeyPointId
from studyapp.core.study.memory import retrievability


class Memory(NamedTuple):
    """Of a card that was studied at least once; `last_day` is the study day of its last review."""

    key_point: KeyPointId
    stability: float
    last_day: int
    suspended: bool = False

    def on(self, day: int) -> float:
        return retrievability(self.stability, day - self.last_day)

    def fades_by(self, day: int) -> bool:
        """Whether it is below the desired retention then: the stability is how many days it stays above."""
        return day - self.last_day > self.stability
