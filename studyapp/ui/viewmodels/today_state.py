"""What the page Hôm nay shows, derived from the plan of the day and what was left open."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum, auto
from typing import NamedTuple

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.services.open_attempts import OpenAttempt
from studyapp.services.progress import Mistake, PackMastery, Progress
from studyapp.services.reading import Bookmark
from studyapp.services.study import DayPlan
from studyapp.wording import dates, numbers, pack_names, today

MOST_ROWS = 6


class Action(Enum):
    """Where a button of the page leads."""

    STUDY = auto()
    READ = auto()
    LIBRARY = auto()
    PRACTISE = auto()
    GO_ON_PRACTISING = auto()
    AUTHOR = auto()


class Hero(NamedTuple):
    """The next thing to do."""

    heading: str = ""
    detail: str = ""
    button: str = ""
    action: Action = Action.STUDY


class OpenWork(NamedTuple):
    """Something begun, or an invitation where `share` is None; `amount` says the share in figures."""

    title: str
    detail: str
    button: str
    action: Action
    share: float | None = None
    amount: str = ""
    pack: PackId | None = None
    attempt: AttemptId | None = None


class MasteryRow(NamedTuple):
    code: str
    subject: str
    share: float
    percent: str
    spoken: str


class MistakeRow(NamedTuple):
    topic: str
    detail: str


NO_READING = OpenWork(today.READING_NONE, today.READING_NONE_DETAIL, today.TO_LIBRARY, Action.LIBRARY)
NO_PRACTICE = OpenWork(today.PRACTICE_NONE, today.PRACTICE_NONE_DETAIL, today.TO_PRACTICE, Action.PRACTISE)


class TodayState(NamedTuple):
    """`more_masteries` is whether some are left out here; `warning` and `problem` are sentences, or empty."""

    day: str = ""
    hero: Hero = Hero()
    reading: OpenWork = NO_READING
    practice: OpenWork = NO_PRACTICE
    mastery_title: str = today.MASTERY
    masteries: tuple[MasteryRow, ...] = ()
    more_masteries: bool = False
    mistakes: tuple[MistakeRow, ...] = ()
    mistaken: frozenset[KeyPointId] = frozenset()
    warning: str = ""
    problem: str = ""


class Found(NamedTuple):
    """What the services say when the page is entered."""

    now: datetime
    plan: DayPlan
    progress: Progress
    bookmark: Bookmark | None = None
    attempts: tuple[OpenAttempt, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    later_answer: datetime | None = None


def derive(found: Found) -> TodayState:
    masteries = found.progress.masteries
    title, rows = derive_masteries(masteries[:MOST_ROWS])
    return TodayState(
        day=dates.long_day(found.now),
        hero=derive_hero(found.plan, found.progress),
        reading=derive_reading(found.bookmark) if found.bookmark else NO_READING,
        practice=derive_practice(found.attempts[0]) if found.attempts else NO_PRACTICE,
        mastery_title=title,
        masteries=rows,
        more_masteries=len(masteries) > MOST_ROWS,
        mistakes=tuple(map(mistake_row, found.mistakes)),
        mistaken=frozenset(each.key_point for each in found.mistakes),
        warning=today.clock_went_back(found.now, found.later_answer) if found.later_answer else "",
    )


def derive_hero(plan: DayPlan, progress: Progress) -> Hero:
    if plan.total:
        return Hero(heading_of(plan), detail_of(plan, progress), today.start(plan.total, plan.duration))
    if not progress.masteries:
        return Hero(today.NO_CONTENT, today.NO_CONTENT_DETAIL, today.TO_AUTHORING, Action.AUTHOR)
    tomorrow = today.tomorrow(cards_tomorrow(progress))
    if progress.answered_today:
        detail = f"{today.answered_today(progress.answered_today)} {tomorrow}"
        return Hero(today.DONE, detail, today.PRACTISE_MORE, Action.PRACTISE)
    return Hero(today.NOTHING_DUE, tomorrow, today.PRACTISE_MORE, Action.PRACTISE)


def heading_of(plan: DayPlan) -> str:
    return today.cards_to_review(plan.total) if plan.reviews else today.cards_to_begin(plan.new)


def detail_of(plan: DayPlan, progress: Progress) -> str:
    if not any(each.started for each in progress.masteries):
        return today.FIRST_CARDS
    parts = today.parts(plan.reviews, plan.new)
    return f"{parts} {today.slipping(plan.slipping)}" if 0 < plan.slipping < plan.total else parts


def cards_tomorrow(progress: Progress) -> int:
    return next((count for day, count in progress.forecast if day > progress.today), 0)


def derive_reading(bookmark: Bookmark) -> OpenWork:
    label = bookmark.label
    here = bookmark.section + 1
    share = here / bookmark.sections if here == bookmark.sections else bookmark.section / bookmark.sections
    return OpenWork(
        title=pack_names.pack_label(label.code, label.year, label.subject),
        detail=today.section(here, bookmark.sections, bookmark.section_title),
        button=today.GO_ON_READING,
        action=Action.READ,
        share=share,
        amount=numbers.percent(share),
        pack=label.id,
    )


def derive_practice(attempt: OpenAttempt) -> OpenWork:
    label, answered = attempt.label, attempt.right + attempt.wrong
    name = pack_names.pack_label(label.code, label.year, label.subject) if label else today.ANY_PACK
    return OpenWork(
        title=name,
        detail=today.standing(attempt.right, attempt.wrong, attempt.total - answered),
        button=today.GO_ON_PRACTISING,
        action=Action.GO_ON_PRACTISING,
        share=answered / attempt.total,
        amount=today.fraction(answered, attempt.total),
        attempt=attempt.id,
    )


def derive_masteries(masteries: Sequence[PackMastery]) -> tuple[str, tuple[MasteryRow, ...]]:
    """A year that all share stands in the title, else with each code."""
    years = {each.label.year for each in masteries}
    year = years.pop() if len(years) == 1 else None
    title = today.mastery_of_year(year) if year else today.MASTERY
    return title, tuple(mastery_row(each, with_year=year is None) for each in masteries)


def mastery_row(mastery: PackMastery, *, with_year: bool) -> MasteryRow:
    label, percent = mastery.label, numbers.percent(mastery.mastery)
    return MasteryRow(
        code=pack_names.short_code(label.code, label.year if with_year else None),
        subject=label.subject,
        share=mastery.mastery,
        percent=percent,
        spoken=today.said(pack_names.pack_label(label.code, label.year, label.subject), percent),
    )


def mistake_row(mistake: Mistake) -> MistakeRow:
    label = mistake.label
    return MistakeRow(mistake.topic, f"{pack_names.short_code(label.code, label.year)} · {mistake.stem}")
