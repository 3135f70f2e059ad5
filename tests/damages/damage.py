"""What a damage is: how it is done, what the program then says, the ways out of it, and what is left."""

from collections.abc import Callable
from dataclasses import dataclass, field

from studyapp.ui.viewmodels.recovery import Way
from tests.damages.patient import ANSWERED, COPIED, Patient
from tests.ui.program import NAME

Heal = Callable[[], None]
Harm = Callable[[Patient], Heal | None]


@dataclass(frozen=True)
class Outcome:
    """`says` is a word of the sentence, empty where the program opens at once; `on` the file that it names.

    `ways` are taken one after the other, when the surroundings have been put right; then the window of
    `owner` is open, and An's file has so many `answers`. `daily` is a word of what the next day's copy says.
    """

    says: str = ""
    on: str = ""
    ways: tuple[Way, ...] = ()
    answers: int = ANSWERED
    owner: str = NAME
    daily: str = ""


@dataclass(frozen=True)
class Damage:
    name: str
    harm: Harm
    outcome: Outcome


@dataclass
class Table:
    damages: list[Damage] = field(default_factory=list)

    def add(self, name: str, outcome: Outcome) -> Callable[[Harm], Harm]:
        def enter(harm: Harm) -> Harm:
            self.damages.append(Damage(name, harm, outcome))
            return harm

        return enter


DAMAGED, MISSING, LOG, NEWER = "bị hỏng", "không còn", "ghi tạm", "bản mới hơn"
LOCKED, READ_ONLY, FULL, UNUSABLE = "chương trình khác", "không ghi được", "đã đầy", "không dùng được"
OPENS = Outcome()
LIBRARY_DAMAGED = Outcome(DAMAGED, "library", (Way.RESTORE,))
LIBRARY_MISSING = Outcome(MISSING, "library", (Way.RESTORE,))
LEARNER_DAMAGED = Outcome(DAMAGED, "an", (Way.RESTORE,), COPIED)
LEARNER_MISSING = Outcome(MISSING, "an", (Way.RESTORE,), COPIED)
LOG_UNUSABLE = Outcome(LOG, "an", (Way.WITHOUT_LOG,))
