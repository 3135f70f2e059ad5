"""What the page Ôn thẻ shows, derived from what is known of the session."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, auto

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.library.evidence import Provenance
from studyapp.core.study.card import CardType
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.due_card import Choice, DueCard
from studyapp.services.study import DayPlan
from studyapp.wording import labels, pack_names, study

GAP = "[…]"
NO_PLAN = DayPlan(0, 0, 0, timedelta())


class RestKind(Enum):
    """Why no card is shown."""

    WAITING = auto()
    PAUSED = auto()
    DONE = auto()
    UNREAD = auto()


@dataclass(frozen=True, slots=True)
class Rest:
    """`coming` is (days ahead, cards) of the first day that has any."""

    kind: RestKind
    wait: timedelta = timedelta()
    coming: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Given:
    rating: Rating
    duration: timedelta


@dataclass(frozen=True, slots=True)
class Session:
    """Everything the page's state follows from.

    `painted`: the answer has been on the screen. `before_time`: minute steps are asked before they are due.
    """

    scope: Scope = field(default_factory=Scope)
    planned: DayPlan = NO_PLAN
    left: DayPlan = NO_PLAN
    four_ratings: bool = False
    answers: tuple[Given, ...] = ()
    due: DueCard | None = None
    turned: bool = False
    painted: bool = False
    rest: Rest | None = None
    before_time: bool = False
    notice: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class CardFace:
    """`filled` are the parts of a cloze sentence around its gaps; `lines` the entries of a list."""

    card: CardId
    pack: PackId
    key_point: KeyPointId
    label: str
    aim: str
    prompt: str
    answer: str
    filled: tuple[str, ...]
    lines: tuple[str, ...]
    note: str
    sources: str
    who: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class RatingChoice:
    """`main` is the filled button."""

    rating: Rating
    key: int
    word: str
    when: str
    main: bool


@dataclass(frozen=True, slots=True)
class CardScreen:
    """A card; `rateable` only once its answer was painted."""

    face: CardFace
    turned: bool
    rateable: bool
    choices: tuple[RatingChoice, ...]
    hint: str

    @property
    def spoken(self) -> str:
        """What a screen reader says of a new card, or of its answer."""
        face = self.face
        return study.answered_aloud(face.answer, face.note) if self.turned else f"{face.label}. {face.prompt}"


class Way(Enum):
    """Where one can go on to when no card is shown."""

    GO_ON = auto()
    ALL_CARDS = auto()
    PRACTICE = auto()
    TODAY = auto()
    LIBRARY = auto()
    RETRY = auto()


@dataclass(frozen=True, slots=True)
class RestScreen:
    """`gains` are what the session brought; the first way is the filled button."""

    kind: RestKind
    title: str
    gains: tuple[str, ...]
    lines: tuple[str, ...]
    ways: tuple[Way, ...]

    @property
    def spoken(self) -> str:
        return ". ".join((self.title, *self.gains, *self.lines))


@dataclass(frozen=True, slots=True)
class StudyState:
    subtitle: str
    position: str
    done: int
    total: int
    time_left: str
    screen: CardScreen | RestScreen
    can_undo: bool
    problem: str


def derive(session: Session) -> StudyState:
    done = len(session.answers)
    total = max(done + session.left.total, done + (session.due is not None))
    screen = card_screen(session, session.due) if session.due else rest_screen(session)
    return StudyState(
        subtitle=study.planned(session.planned.reviews, session.planned.new) if session.due else "",
        position=study.position(min(done + 1, total), total),
        done=done,
        total=total,
        time_left=study.time_left(session.left.duration),
        screen=screen,
        can_undo=bool(session.answers),
        problem=session.problem,
    )


def card_screen(session: Session, due: DueCard) -> CardScreen:
    words = study.FOUR_WORDS if session.four_ratings else study.TWO_WORDS
    offered = [choice for choice in due.choices if choice.rating in words]
    return CardScreen(
        face=card_face(due),
        turned=session.turned,
        rateable=session.turned and session.painted,
        choices=tuple(rating_choice(words, key, each) for key, each in enumerate(offered, start=1)),
        hint=session.notice or (study.rate_hint(len(offered)) if session.turned else study.TURN_HINT),
    )


def rating_choice(words: dict[Rating, str], key: int, choice: Choice) -> RatingChoice:
    when = study.comes_back(choice.interval, len(words))
    return RatingChoice(choice.rating, key, words[choice.rating], when, choice.rating is Rating.GOOD)


def card_face(due: DueCard) -> CardFace:
    card, label = due.card, due.label
    return CardFace(
        card=card.id,
        pack=label.id,
        key_point=card.key_point,
        label=pack_names.pack_label(label.code, label.year, label.subject),
        aim=labels.AIMS[card.aim],
        prompt=card.prompt,
        answer=card.answer,
        filled=tuple(card.prompt.split(GAP)) if card.type is CardType.CLOZE else (),
        lines=entries(card.answer) if card.type is CardType.LIST else (),
        note=card.note,
        sources=labels.count_of_sources(due.provenance),
        who=labels.who_says(due.provenance),
        provenance=due.provenance,
    )


def entries(answer: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in answer.splitlines() if line.strip())


def rest_screen(session: Session) -> RestScreen:
    rest = session.rest or Rest(RestKind.UNREAD)
    return RestScreen(
        rest.kind, title(session, rest), gains(session), lines(session, rest), ways(session, rest)
    )


def title(session: Session, rest: Rest) -> str:
    if rest.kind is RestKind.DONE and not session.answers:
        return study.NOTHING_TITLE if session.scope == Scope() else study.NOTHING_IN_SCOPE_TITLE
    return {
        RestKind.WAITING: study.WAITING_TITLE,
        RestKind.PAUSED: study.PAUSED_TITLE,
        RestKind.DONE: study.ENDED_TITLE,
        RestKind.UNREAD: study.UNREAD_TITLE,
    }[rest.kind]


def gains(session: Session) -> tuple[str, ...]:
    answers = session.answers
    if not answers:
        return ()
    spent = sum((each.duration for each in answers), timedelta())
    share = sum(each.rating is not Rating.AGAIN for each in answers) / len(answers)
    return study.answered(len(answers)), study.remembered(share), study.spent(spent)


def lines(session: Session, rest: Rest) -> tuple[str, ...]:
    match rest.kind:
        case RestKind.WAITING:
            return study.waiting(rest.wait), study.WAITING_WHY
        case RestKind.PAUSED:
            return (study.left_today(session.left.total),)
        case RestKind.UNREAD:
            return (study.UNREAD_WHY,)
        case RestKind.DONE:
            next_time = study.coming(*rest.coming) if rest.coming else study.NO_CARDS_COMING
            return (next_time,) if session.answers else (next_time, study.NOTHING_WHY, study.NOTHING_ELSE)


def ways(session: Session, rest: Rest) -> tuple[Way, ...]:
    match rest.kind:
        case RestKind.WAITING:
            return Way.GO_ON, Way.PRACTICE, Way.TODAY
        case RestKind.PAUSED:
            return Way.TODAY, Way.GO_ON
        case RestKind.UNREAD:
            return (Way.RETRY,)
        case RestKind.DONE if session.scope != Scope():
            return Way.ALL_CARDS, Way.PRACTICE, Way.TODAY
        case RestKind.DONE:
            return (Way.PRACTICE, Way.TODAY) if session.answers else (Way.PRACTICE, Way.LIBRARY)
