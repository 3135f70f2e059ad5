"""A learner's studying on real files: the day's queue, answers on disk, undo, limits and enrolment."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.due_card import DueCard
from studyapp.services.study import StudyService
from tests.services.study_desk import Desk, memory_of, urge

AGAIN, HARD, GOOD, EASY = Rating
TEN_SECONDS = timedelta(seconds=10)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def shown(due: DueCard | None) -> str | None:
    return due.card.id if due else None


def study_on(study: StudyService, scope: Scope = Scope(), rating: Rating = GOOD) -> list[str]:  # noqa: B008
    """Answers every card that comes now; a queue that never ends fails."""
    answered: list[str] = []
    while due := study.next_card(scope):
        assert len(answered) < 100
        study.answer(due.card.id, rating, TEN_SECONDS)
        answered.append(due.card.id)
    return answered


def of(*key_points: str) -> Scope:
    return Scope(key_points=frozenset(map(KeyPointId, key_points)))


def test_a_new_learner_has_nothing_before_enrolling(desk: Desk) -> None:
    desk.fill(p={"a": 1})
    assert desk.study.next_card() is None
    assert desk.study.plan().total == 0
    assert desk.study.enrol() == 1
    assert shown(desk.study.next_card()) == "a1"


def test_a_card_is_shown_with_all_that_its_page_needs(desk: Desk) -> None:
    desk.start(p={"a": 1})
    due = desk.study.next_card()
    assert due
    assert (due.card.prompt, due.label.subject, due.is_new) == ("Hỏi a1?", "Bộ p", True)
    assert due.provenance.citations
    assert [choice.rating for choice in due.choices] == list(Rating)
    assert due.choices[0].interval == timedelta(minutes=10)
    assert due.choices[2].interval == timedelta(days=2)


@pytest.mark.parametrize("rating", list(Rating))
def test_an_answer_gives_the_interval_that_was_shown(desk: Desk, rating: Rating) -> None:
    desk.start(p={"a": 1})
    for days, given in ((0, GOOD), (5, GOOD), (40, rating), (400, GOOD)):
        desk.pass_time(timedelta(days=days))
        due = desk.study.next_card()
        assert due
        promised = {choice.rating: choice.interval for choice in due.choices}
        assert desk.study.answer(due.card.id, given, TEN_SECONDS).interval == promised[given]


def test_an_answer_is_on_disk_when_it_returns(desk: Desk) -> None:
    """A second connection sees it at once; nothing is lost if the program dies before the next one."""
    desk.start(p={"a": 1, "b": 1})
    answered = desk.study.answer(CardId("a1"), GOOD, timedelta(seconds=7))
    with sqlite3.connect(desk.learner_path) as other:
        (logged,) = other.execute("SELECT review, card, rating, duration_ms FROM review_log").fetchall()
        (reviews,) = other.execute("SELECT reviews FROM enrolled_card WHERE card = 'a1'").fetchone()
    other.close()
    assert logged == (answered.review, "a1", 3, 7_000)
    assert reviews == 1


def test_an_answer_that_fails_leaves_nothing_behind(desk: Desk) -> None:
    desk.start(p={"a": 1})
    before = desk.learner.execute("SELECT * FROM enrolled_card").fetchall()
    desk.learner.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON review_log BEGIN SELECT RAISE(ABORT, 'x'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    assert desk.learner.execute("SELECT * FROM enrolled_card").fetchall() == before
    desk.learner.execute("DROP TRIGGER full")
    assert shown(desk.study.next_card()) == "a1"


def test_a_forgotten_card_comes_back_in_ten_minutes_while_others_go_on(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1})
    desk.study.answer(CardId("a1"), AGAIN, TEN_SECONDS)
    assert shown(desk.study.next_card()) == "b1"
    desk.pass_time(timedelta(minutes=10))
    assert shown(desk.study.next_card()) == "a1"


def test_when_only_minutes_are_left_it_says_until_when_and_may_go_on(desk: Desk) -> None:
    desk.start(p={"a": 1})
    assert desk.study.next_step_at() is None
    desk.study.answer(CardId("a1"), AGAIN, TEN_SECONDS)
    assert desk.study.next_card() is None
    assert desk.study.next_step_at() == desk.now + timedelta(minutes=10)
    assert desk.study.next_step_at(of("b")) is None
    assert desk.study.plan().total == 1
    assert shown(desk.study.next_card(before_time=True)) == "a1"


def test_a_step_past_the_end_of_the_day_is_tomorrows(desk: Desk) -> None:
    desk.start(p={"a": 1})
    desk.at("2026-11-21 03:55")
    desk.study.answer(CardId("a1"), AGAIN, TEN_SECONDS)
    assert desk.study.next_step_at() is None
    assert desk.study.plan().total == 0
    desk.at("2026-11-21 04:05")
    assert shown(desk.study.next_card()) == "a1"


def test_of_one_key_point_one_card_a_day(desk: Desk) -> None:
    desk.start(p={"a": 2, "b": 2})
    assert desk.study.plan().new == 2
    assert study_on(desk.study) == ["a1", "b1"]
    desk.pass_time(timedelta(days=1))
    assert study_on(desk.study) == ["a2", "b2"]


def test_a_day_has_no_more_new_cards_than_its_limit(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcdefgh", 1))
    desk.limit(new=3)
    assert desk.study.plan().new == 3
    assert len(study_on(desk.study)) == 3
    assert desk.study.plan().total == 0
    desk.pass_time(timedelta(days=1))
    assert desk.study.plan().new == 3


def test_a_day_has_no_more_reviews_than_its_limit(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcdefgh", 1))
    study_on(desk.study)
    desk.limit(reviews=5)
    desk.pass_time(timedelta(days=3))
    assert desk.study.plan().reviews == 5
    assert len(study_on(desk.study)) == 5
    assert desk.study.next_card() is None


def test_a_card_answered_twice_a_day_uses_up_one_of_the_limit(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1, "c": 1})
    study_on(desk.study)
    desk.limit(reviews=2)
    desk.pass_time(timedelta(days=3))
    assert shown(desk.study.next_card()) == "a1"
    desk.study.answer(CardId("a1"), AGAIN, TEN_SECONDS)
    desk.pass_time(timedelta(minutes=10))
    assert study_on(desk.study) == ["a1", "b1"]


def test_the_limits_hold_after_the_program_is_started_again(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcdefgh", 1))
    desk.limit(new=3)
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    desk.study.answer(CardId("b1"), AGAIN, TEN_SECONDS)
    desk.restart()
    assert len(study_on(desk.study)) == 1


def test_a_limit_raised_in_the_settings_holds_at_once(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcd", 1))
    desk.limit(new=1)
    study_on(desk.study)
    desk.limit(new=2)
    assert study_on(desk.study) == ["b1"]


def test_new_cards_are_spread_among_reviews(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcdef", 1))
    study_on(desk.study)
    desk.pass_time(timedelta(days=3))
    desk.add_pack(q={"u": 1, "v": 1})
    order = study_on(desk.study)
    assert [name[0] in "uv" for name in order] == [False, False, False, True, False, False, False, True]


def test_the_plan_is_what_will_be_asked(desk: Desk) -> None:
    """Each card remembered at once: as many come as were planned, on every day of two months."""
    desk.start(p={name: 1 + number % 3 for number, name in enumerate("abcdefghijklmnopq")})
    desk.limit(new=4, reviews=9)
    for day in range(60):
        plan = desk.study.plan()
        rating = AGAIN if day % 7 == 3 else GOOD
        assert len(study_on(desk.study, rating=rating)) == plan.total
        desk.pass_time(timedelta(days=1))


def test_overdue_and_urgent_cards_are_slipping(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abc", 1))
    study_on(desk.study)
    desk.pass_time(timedelta(days=2))
    assert desk.study.plan().slipping == 0
    urge(desk.learner, "b", desk.now)
    assert desk.study.plan().slipping == 1
    desk.pass_time(timedelta(days=1))
    assert desk.study.plan().slipping == 3


def test_a_wrong_quiz_answer_brings_its_card_to_the_front(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abc", 1))
    study_on(desk.study)
    desk.pass_time(timedelta(days=1))
    assert desk.study.next_card() is None
    urge(desk.learner, "c", desk.now)
    assert shown(desk.study.next_card()) == "c1"
    desk.study.answer(CardId("c1"), GOOD, TEN_SECONDS)
    assert desk.study.next_card() is None


def test_minutes_come_before_urgent_and_urgent_before_due(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcd", 1))
    study_on(desk.study)
    desk.pass_time(timedelta(days=3))
    desk.study.answer(CardId("d1"), AGAIN, TEN_SECONDS)
    desk.pass_time(timedelta(minutes=10))
    urge(desk.learner, "c", desk.now)
    assert study_on(desk.study)[:2] == ["d1", "c1"]


def test_time_is_judged_by_the_latest_answers(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcdefghijkl", 1))
    assert desk.study.plan().duration == 12 * timedelta(seconds=20)
    for name in "abcdefghij":
        desk.study.answer(CardId(f"{name}1"), GOOD, timedelta(seconds=10))
    assert desk.study.plan().duration == 2 * timedelta(seconds=15)


def test_a_card_put_off_comes_back_tomorrow(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1})
    desk.study.bury(CardId("a1"))
    assert shown(desk.study.next_card()) == "b1"
    assert desk.study.plan().total == 1
    desk.at("2026-11-21 03:59")
    assert shown(desk.study.next_card()) == "b1"
    desk.at("2026-11-21 04:00")
    assert shown(desk.study.next_card()) == "a1"


def test_a_suspended_card_stays_away(desk: Desk) -> None:
    desk.start(p={"a": 1})
    desk.study.suspend(CardId("a1"))
    desk.pass_time(timedelta(days=400))
    assert desk.study.next_card() is None
    assert desk.study.next_card(of("a")) is None


def test_a_choice_of_key_points_shows_all_their_cards_once_a_day(desk: Desk) -> None:
    desk.start(p={"a": 3, "b": 1, "c": 1})
    desk.limit(new=1, reviews=0)
    assert desk.study.plan(of("a", "b")).total == 4
    assert study_on(desk.study, of("a", "b")) == ["a1", "a2", "a3", "b1"]
    assert desk.study.plan(of("a", "b")).total == 0
    desk.pass_time(timedelta(days=1))
    assert desk.study.plan(of("a")).reviews == 3
    assert sorted(study_on(desk.study, of("a"))) == ["a1", "a2", "a3"]


def test_a_choice_of_packs_is_a_part_of_the_day(desk: Desk) -> None:
    desk.start(p={"a": 2}, q={"b": 1, "c": 1})
    scope = Scope(packs=frozenset({PackId("q")}))
    desk.limit(new=1)
    assert study_on(desk.study, scope) == ["b1"]
    assert desk.study.next_card() is None


@pytest.mark.parametrize("rating", list(Rating))
def test_undo_takes_the_answer_back_and_shows_its_card_again(desk: Desk, rating: Rating) -> None:
    desk.start(p=dict.fromkeys("abc", 1))
    study_on(desk.study)
    desk.pass_time(timedelta(days=3))
    before = memory_of(desk.learner, "a1")
    plan = desk.study.plan()
    desk.study.answer(CardId("a1"), rating, TEN_SECONDS)
    assert desk.study.undo() == "a1"
    assert memory_of(desk.learner, "a1") == before
    assert desk.study.plan().total == plan.total
    assert shown(desk.study.next_card()) == "a1"


def test_many_answers_are_undone_one_after_another(desk: Desk) -> None:
    desk.start(p=dict.fromkeys("abcde", 1))
    order = study_on(desk.study)
    assert [desk.study.undo() for _ in order] == order[::-1]
    assert desk.study.undo() is None
    assert desk.study.plan().new == 5
    assert study_on(desk.study) == order


def test_an_undone_card_comes_before_all_others(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1, "c": 1})
    desk.study.answer(CardId("b1"), GOOD, TEN_SECONDS)
    desk.study.answer(CardId("c1"), GOOD, TEN_SECONDS)
    desk.study.undo()
    assert shown(desk.study.next_card()) == "c1"
    desk.study.undo()
    assert study_on(desk.study) == ["b1", "c1", "a1"]


def test_undo_gives_held_siblings_back(desk: Desk) -> None:
    desk.start(p={"a": 2})
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    assert desk.study.next_card() is None
    desk.study.undo()
    desk.study.suspend(CardId("a1"))
    assert shown(desk.study.next_card()) == "a2"


def test_undo_makes_a_card_urgent_again(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1})
    study_on(desk.study)
    desk.pass_time(timedelta(days=1))
    urge(desk.learner, "b", desk.now)
    desk.pass_time(MINUTE)
    desk.study.answer(CardId("b1"), GOOD, TEN_SECONDS)
    desk.study.undo()
    desk.restart()
    assert shown(desk.study.next_card()) == "b1"


def test_yesterdays_answers_are_not_undone(desk: Desk) -> None:
    desk.start(p={"a": 1})
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    desk.at("2026-11-21 03:59")
    assert desk.study.undo() == "a1"
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    desk.at("2026-11-21 04:00")
    assert desk.study.undo() is None


def test_an_undone_card_is_not_forced_into_another_choice(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1})
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    desk.study.undo()
    assert shown(desk.study.next_card(of("b"))) == "b1"


def test_enrolling_twice_changes_nothing(desk: Desk) -> None:
    desk.start(p={"a": 2}, q={"b": 1})
    desk.study.answer(CardId("a1"), GOOD, TEN_SECONDS)
    before = desk.learner.execute("SELECT * FROM enrolled_card").fetchall()
    assert desk.study.enrol() == 0
    assert desk.learner.execute("SELECT * FROM enrolled_card").fetchall() == before


def test_a_card_that_left_its_pack_is_retired_and_goes_on_when_it_comes_back(desk: Desk) -> None:
    desk.start(p={"a": 1, "b": 1})
    study_on(desk.study)
    kept = memory_of(desk.learner, "b1")
    desk.pass_time(timedelta(days=5))
    desk.replace_pack(p={"a": 1})
    assert desk.study.enrol() == 0
    assert desk.study.plan().total == 1
    desk.replace_pack(p={"a": 1, "b": 1, "c": 1})
    assert desk.study.enrol() == 1
    assert memory_of(desk.learner, "b1") == kept
    assert sorted(study_on(desk.study)) == ["a1", "b1", "c1"]


def test_the_cards_of_a_pack_taken_out_of_the_library_are_retired(desk: Desk) -> None:
    desk.start(p={"a": 1}, q={"b": 1})
    desk.remove_pack("q")
    assert desk.study.enrol() == 0
    assert study_on(desk.study) == ["a1"]
    assert memory_of(desk.learner, "b1").reviews == 0
