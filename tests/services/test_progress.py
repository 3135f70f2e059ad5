"""Progress on real files: what was done is counted, and nothing else."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from studyapp.core.ids import KeyPointId
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.services.progress import MOST_SLIPPING, PackMastery, Progress, ProgressService
from tests.core.quiz.item_values import item
from tests.services.quiz_desk import QuizDesk, items_of

DAY = timedelta(days=1)
FRIDAY = date(2026, 11, 20)


@pytest.fixture
def desk(tmp_path: Path) -> QuizDesk:
    desk = QuizDesk(tmp_path)
    desk.start(p={"a": 1, "b": 1, "c": 1, "d": 0}, q={"x": 2})
    desk.give_items("p", *items_of("a", "b", "c"))
    desk.give_items("q", item(name="cx", point="x"))
    return desk


def mastery_of(progress: Progress, pack: str) -> PackMastery:
    return next(each for each in progress.masteries if each.label.id == pack)


def answer(desk: QuizDesk, point: str, right: bool) -> None:
    attempt = desk.quiz.start(Scope(key_points=frozenset({KeyPointId(point)})), count=1)
    desk.respond(attempt, 0, right)


def test_a_learner_who_has_not_begun(desk: QuizDesk) -> None:
    overview = desk.progress.overview()
    assert [(each.mastery, each.started) for each in overview.masteries] == [(0.0, 0), (0.0, 0)]
    assert (overview.slipping, overview.calendar, overview.answered_today, overview.streak) == ((), {}, 0, 0)
    assert overview.today == FRIDAY
    assert overview.forecast == tuple((FRIDAY + DAY * ahead, 0) for ahead in range(1, 8))
    assert desk.progress.recent_mistakes() == ()


def test_it_is_computed_again_only_after_something_has_changed(desk: QuizDesk) -> None:
    first = desk.progress.overview()
    assert desk.progress.overview() is first
    desk.review(Rating.GOOD)
    assert desk.progress.overview().answered_today == 1
    desk.remove_pack("q")
    assert len(desk.progress.overview().masteries) == 1
    desk.now += DAY
    assert desk.progress.overview().today == FRIDAY + DAY


def test_a_pack_is_the_mean_of_what_can_be_learnt_in_it(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD)
    answer(desk, "b", right=True)
    found = mastery_of(desk.progress.overview(), "p")
    assert (found.key_points, found.started) == (3, 2)
    assert found.mastery == pytest.approx((1.0 + 0.5 + 0.0) / 3)
    assert found.label.subject == "Bộ p"


def test_a_pack_that_was_removed_is_not_shown(desk: QuizDesk) -> None:
    desk.remove_pack("q")
    assert [each.label.id for each in desk.progress.overview().masteries] == ["p"]


def test_the_calendar_counts_cards_of_study_days(desk: QuizDesk) -> None:
    desk.at("2026-11-19T22:00")
    desk.review(cards=2)
    desk.at("2026-11-20T03:59")
    desk.review()
    desk.at("2026-11-20T04:00")
    desk.study.answer(desk.study.next_card().card.id, Rating.AGAIN, DAY)  # type: ignore[union-attr]
    overview = desk.progress.overview()
    assert overview.calendar == {FRIDAY - DAY: 3, FRIDAY: 1}
    assert (overview.today, overview.answered_today, overview.streak) == (FRIDAY, 1, 2)


def test_an_answer_taken_back_is_not_counted(desk: QuizDesk) -> None:
    desk.review(cards=2)
    desk.study.undo()
    overview = desk.progress.overview()
    assert overview.answered_today == 1
    assert overview.calendar == {FRIDAY: 1}
    desk.study.undo()
    assert desk.progress.overview().streak == 0


def test_a_card_answered_twice_in_a_day_is_one_card(desk: QuizDesk) -> None:
    desk.review(Rating.AGAIN)
    desk.pass_time(timedelta(minutes=11))
    desk.review(Rating.GOOD)
    assert desk.progress.overview().answered_today == 1


def test_a_day_of_questions_keeps_the_streak(desk: QuizDesk) -> None:
    desk.review()
    desk.pass_time(DAY)
    answer(desk, "b", right=True)
    desk.pass_time(DAY)
    overview = desk.progress.overview()
    assert overview.streak == 2
    assert overview.calendar == {FRIDAY: 1}


def test_the_forecast_is_what_the_queue_will_give(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD, cards=3)
    desk.review(Rating.EASY)
    forecast = desk.progress.overview().forecast
    waits: dict[date, int] = {}
    for day, count in forecast:
        desk.pass_time(DAY)
        plan = desk.study.plan()
        waits[day] = plan.reviews - sum(waits.values())
        assert waits[day] == count
    assert sum(waits.values()) > 0


def test_what_fades_is_named_weakest_first_until_it_is_reviewed(desk: QuizDesk) -> None:
    desk.review(Rating.GOOD, cards=2)
    assert desk.progress.overview().slipping == ()
    desk.pass_time(DAY * 10)
    first, second = desk.progress.overview().slipping
    assert {first.key_point, second.key_point} == {"a", "b"}
    assert 0 < first.retrievability <= second.retrievability < 0.9
    assert first.topic == f"Ý {first.key_point}"
    assert first.label.id == "p"
    desk.review(Rating.GOOD, cards=2)
    assert desk.progress.overview().slipping == ()


def test_not_more_is_named_than_one_sitting_takes(tmp_path: Path) -> None:
    desk = QuizDesk(tmp_path)
    desk.start(p={f"k{at}": 1 for at in range(MOST_SLIPPING + 3)})
    desk.review(cards=MOST_SLIPPING + 3)
    desk.pass_time(DAY * 30)
    assert len(desk.progress.overview().slipping) == MOST_SLIPPING


def test_what_the_library_no_longer_has_does_not_slip(desk: QuizDesk) -> None:
    desk.review(cards=1)
    desk.pass_time(DAY * 30)
    desk.remove_pack("p")
    assert desk.progress.overview().slipping == ()


def test_the_last_mistakes_are_named_until_they_are_mended(desk: QuizDesk) -> None:
    for point in ("a", "x", "b", "c"):
        answer(desk, point, right=False)
    assert [each.key_point for each in desk.progress.recent_mistakes()] == ["c", "b", "x"]
    answer(desk, "b", right=True)
    found = desk.progress.recent_mistakes(limit=9)
    assert [each.key_point for each in found] == ["c", "x", "a"]
    assert (found[1].topic, found[1].label.subject, found[1].stem) == ("Ý x", "Bộ q", "Câu cx?")
    desk.remove_pack("q")
    assert [each.key_point for each in desk.progress.recent_mistakes()] == ["c", "a"]


def test_an_answer_taken_back_after_a_look_ends_the_streak_again(desk: QuizDesk) -> None:
    desk.review()
    assert desk.progress.overview().streak == 1
    desk.study.undo()
    overview = desk.progress.overview()
    assert (overview.streak, overview.calendar) == (0, {})


def test_a_day_that_a_wrong_clock_filled_afterwards_is_counted(desk: QuizDesk) -> None:
    assert desk.progress.overview().calendar == {}
    desk.now -= 5 * DAY
    desk.review()
    desk.now += 5 * DAY
    assert desk.progress.overview().calendar == {FRIDAY - 5 * DAY: 1}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_of_earlier_days_agrees_with_a_full_count(tmp_path: Path, seed: int) -> None:
    """Also after answers taken back, questions, nights, a clock that goes back, and cards put off."""
    rng = random.Random(seed)
    desk = QuizDesk(tmp_path)
    desk.start(p=dict.fromkeys("abcdef", 2), q=dict.fromkeys("uvwxyz", 1))
    desk.give_items("p", *items_of(*"abcdef"))
    for _ in range(40):
        for _ in range(rng.randint(1, 5)):
            do_something(desk, rng)
        recounted = ProgressService(desk.learner, desk.library, lambda: desk.now).overview()
        assert desk.progress.overview() == recounted
        assert desk.progress.forecast() == recounted.forecast


def do_something(desk: QuizDesk, rng: random.Random) -> None:
    due = desk.study.next_card()
    match rng.choice(["review"] * 6 + ["undo", "undo", "question", "night", "week", "back", "bury"]):
        case "review" if due:
            desk.study.answer(due.card.id, rng.choice(list(Rating)), timedelta(seconds=8))
        case "bury" if due:
            desk.study.bury(due.card.id)
        case "undo":
            desk.study.undo()
        case "question":
            answer(desk, rng.choice("abcdef"), right=rng.random() < 0.5)
        case "night":
            desk.now += DAY
        case "week":
            desk.now += 7 * DAY
        case "back":
            desk.now -= 2 * DAY
