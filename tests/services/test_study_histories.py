"""Whatever a learner does: the log rebuilds every memory, and the queue keeps its promises."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from studyapp.core.ids import CardId, KeyPointId
from studyapp.core.study.day import study_day, unix_ms
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.core.study.scheduler import replay
from studyapp.storage.learner.reviews import answers
from tests.services.study_desk import HANOI, Desk, memory_of, urge

PACKS = {"p": {"a": 3, "b": 1, "c": 2}, "q": {"d": 1, "e": 2}}
CARDS = [f"{key}{n}" for pack in PACKS.values() for key, many in pack.items() for n in range(1, many + 1)]
RATINGS = st.sampled_from(Rating)
SECONDS = timedelta(seconds=5)
LONGEST_STEP = timedelta(minutes=15)
LAST_DAY = datetime(2040, 5, 5, 9, tzinfo=HANOI)


class Learner(RuleBasedStateMachine):
    """Time goes on by minutes, nights and years, jumps back, and changes its zone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.desk = Desk(Path(self.folder.name))
        self.logged = 0
        self.set_aside: set[str] = set()
        self.latest = self.desk.now

    @initialize(new=st.integers(0, 6), reviews=st.integers(0, 6))
    def enrol(self, new: int, reviews: int) -> None:
        self.desk.start(**PACKS)
        self.desk.limit(new, reviews)

    @rule(rating=RATINGS, before_time=st.booleans())
    def answer_the_next_card(self, rating: Rating, before_time: bool) -> None:
        due = self.desk.study.next_card(before_time=before_time)
        if due:
            self.desk.study.answer(due.card.id, rating, SECONDS)

    @rule(rating=RATINGS, key_point=st.sampled_from("abcde"))
    def answer_a_chosen_card(self, rating: Rating, key_point: str) -> None:
        due = self.desk.study.next_card(Scope(key_points=frozenset({KeyPointId(key_point)})))
        if due:
            assert due.card.key_point == key_point
            self.desk.study.answer(due.card.id, rating, SECONDS)

    @rule()
    def undo(self) -> None:
        before = self._log_length()
        undone = self.desk.study.undo()
        assert self._log_length() == before + (undone is not None)

    @rule(key_point=st.sampled_from("abcde"))
    def fail_in_a_quiz(self, key_point: str) -> None:
        urge(self.desk.learner, key_point, self.desk.now)

    @rule(card=st.sampled_from(CARDS))
    def put_off(self, card: str) -> None:
        self.desk.study.bury(CardId(card))

    @precondition(lambda self: len(self.set_aside) < 4)
    @rule(card=st.sampled_from(CARDS))
    def suspend(self, card: str) -> None:
        self.desk.study.suspend(CardId(card))
        self.set_aside.add(card)

    @rule(minutes=st.integers(1, 16))
    def wait(self, minutes: int) -> None:
        self.desk.pass_time(timedelta(minutes=minutes))

    @rule(hours=st.integers(1, 60))
    def sleep(self, hours: int) -> None:
        self.desk.pass_time(timedelta(hours=hours))

    @rule(days=st.integers(2, 900))
    def stay_away(self, days: int) -> None:
        self.desk.pass_time(timedelta(days=days))

    @rule(days=st.integers(1, 900))
    def set_the_clock_back(self, days: int) -> None:
        self.desk.pass_time(-timedelta(days=days))

    @rule(hours=st.integers(-11, 14))
    def travel(self, hours: int) -> None:
        self.desk.now = self.desk.now.astimezone(timezone(timedelta(hours=hours)))

    @rule()
    def start_again(self) -> None:
        self.desk.restart()

    @rule()
    def lose_and_regain_a_pack(self) -> None:
        self.desk.replace_pack(p={"a": 1})
        self.desk.study.enrol()
        self.desk.replace_pack(p=PACKS["p"])
        assert self.desk.study.enrol() == 0

    @invariant()
    def remember_how_far_the_clock_ran(self) -> None:
        self.latest = max(self.latest, self.desk.now)

    @invariant()
    def the_log_rebuilds_every_memory(self) -> None:
        for card in map(CardId, CARDS if self.logged else ()):
            assert replay(card, answers(self.desk.learner, card)) == memory_of(self.desk.learner, card)

    @invariant()
    def the_log_only_grows(self) -> None:
        assert self._log_length() >= self.logged
        self.logged = self._log_length()

    @invariant()
    def what_is_set_aside_is_never_shown(self) -> None:
        due = self.desk.study.next_card()
        assert due is None or due.card.id not in self.set_aside

    @invariant()
    def an_interval_is_never_in_the_past(self) -> None:
        due = self.desk.study.next_card()
        if due:
            assert all(choice.interval >= timedelta(minutes=10) for choice in due.choices)

    @invariant()
    def the_count_kept_is_the_count_of_the_log(self) -> None:
        """A service that starts afresh plans the same."""
        assert self.desk.study.plan() == self.desk.fresh_service().plan()

    def teardown(self) -> None:
        """With a right clock no card is ahead of it, and all that was planned is asked, no more, no less."""
        self.desk.now = max(self.desk.now, LAST_DAY, self.latest)
        self.desk.restart()
        planned, asked = self.desk.study.plan().total, 0
        for memory in (memory_of(self.desk.learner, card) for card in (CARDS if self.logged else ())):
            assert (memory.last_day or 0) <= study_day(self.desk.now)
            assert (memory.due_at or 0) <= unix_ms(self.desk.now + LONGEST_STEP)
        while due := self.desk.study.next_card():
            self.desk.study.answer(due.card.id, Rating.GOOD, SECONDS)
            asked += 1
            assert asked <= planned
        assert asked == planned
        self.folder.cleanup()

    def _log_length(self) -> int:
        (length,) = self.desk.learner.execute("SELECT count(*) FROM review_log").fetchone()
        return int(length)


TestLearner = Learner.TestCase
TestLearner.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
