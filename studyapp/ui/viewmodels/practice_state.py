"""How a practice stands, and what the page Luyện tập shows of it."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.library.evidence import Provenance
from studyapp.services.labels import PackLabel
from studyapp.services.open_attempts import OpenAttempt
from studyapp.services.quiz import AskedItem, AttemptState


@dataclass(frozen=True, slots=True)
class Setup:
    """What the start view offers.

    `count` None asks everything; `key_points` narrows to some, else `pack` does.
    """

    packs: tuple[PackLabel, ...] = ()
    open_attempts: tuple[OpenAttempt, ...] = ()
    pack: PackId | None = None
    key_points: frozenset[KeyPointId] | None = None
    count: int | None = 10
    available: int = 0

    @property
    def asked(self) -> int:
        return self.available if self.count is None else min(self.count, self.available)


@dataclass(frozen=True, slots=True)
class Run:
    """An attempt at question `at`; `picked` are the boxes checked but not yet given as the answer."""

    attempt: AttemptState
    at: int
    picked: frozenset[int] = frozenset()

    @property
    def asked(self) -> AskedItem:
        return self.attempt.items[self.at]

    @property
    def judged(self) -> bool:
        """Answered, or over without an answer: either way nothing can be chosen any more."""
        return self.asked.chosen is not None or self.attempt.finished

    @property
    def next_at(self) -> int | None:
        """The next question to show; None leads to the results."""
        items = self.attempt.items
        if self.attempt.finished:
            return self.at + 1 if self.at + 1 < len(items) else None
        order = (*range(self.at + 1, len(items)), *range(self.at))
        return next((at for at in order if items[at].chosen is None), None)

    def with_asked(self, asked: AskedItem) -> "Run":
        items = (*self.attempt.items[: self.at], asked, *self.attempt.items[self.at + 1 :])
        return replace(self, attempt=replace(self.attempt, items=items))


@dataclass(frozen=True, slots=True)
class PackChoice:
    pack: PackId | None
    text: str


@dataclass(frozen=True, slots=True)
class CountChoice:
    count: int | None
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class OpenRow:
    attempt: AttemptId
    label: str
    progress: str


@dataclass(frozen=True, slots=True)
class StartScreen:
    """`start` is empty where there is nothing to ask."""

    packs: tuple[PackChoice, ...]
    pack_at: int
    counts: tuple[CountChoice, ...]
    available: str
    start: str
    open_rows: tuple[OpenRow, ...]


class Verdict(Enum):
    """How an option stands; `KEY` is a right one that was not chosen."""

    OPEN = auto()
    PICKED = auto()
    RIGHT = auto()
    WRONG = auto()
    KEY = auto()


@dataclass(frozen=True, slots=True)
class OptionRow:
    letter: str
    text: str
    verdict: Verdict
    word: str


@dataclass(frozen=True, slots=True)
class Explanation:
    text: str
    sources: str
    who: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class CardLine:
    """Of a card from this question: how it stands, and what the button does, where it does anything."""

    said: str
    act: str
    is_made: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A question in the map; `correct` None is not answered yet."""

    number: int
    correct: bool | None
    flagged: bool
    current: bool
    name: str


class Step(Enum):
    """What the button at the bottom right does."""

    SKIP = auto()
    NEXT = auto()
    RESULTS = auto()


@dataclass(frozen=True, slots=True)
class QuestionScreen:
    """`spoken` is what a screen reader says of a new question, or of how it was answered."""

    position: str
    type: str
    level: str
    stem: str
    options: tuple[OptionRow, ...]
    multiple: bool
    judged: bool
    can_answer: bool
    flagged: bool
    explanation: Explanation | None
    card: CardLine | None
    hint: str
    step: Step
    cells: tuple[Cell, ...]
    right: int
    wrong: int
    unanswered: int
    flags: int
    reviewing: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    number: int
    stem: str
    correct: bool | None
    word: str


@dataclass(frozen=True, slots=True)
class ResultsScreen:
    score: str
    percent: str
    right: int
    wrong: int
    unanswered: int
    rows: tuple[ResultRow, ...]
    wrong_points: frozenset[KeyPointId]

    @property
    def spoken(self) -> str:
        return f"{self.percent}. {self.score}"


@dataclass(frozen=True, slots=True)
class PracticeState:
    subtitle: str
    screen: StartScreen | QuestionScreen | ResultsScreen
    problem: str = ""
