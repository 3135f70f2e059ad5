"""Ôn thẻ over real files: what an answer, an undo, a pause or a lock does to the page."""

from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import DatabaseLocked
from studyapp.core.ids import CardId, KeyPointId, PackId
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.ui.viewmodels.study import StudyViewModel
from studyapp.ui.viewmodels.study_state import CardScreen, RestKind, RestScreen, Way
from studyapp.wording import study
from tests.ui.learning_desk import LearningDesk

pytestmark = pytest.mark.usefixtures("qapp")
EVERYTHING = Scope()


@pytest.fixture
def desk(tmp_path: Path) -> LearningDesk:
    return LearningDesk(tmp_path)


def opened(desk: LearningDesk, **packs: dict[str, int]) -> StudyViewModel:
    desk.start(**packs)
    model = desk.study_model()
    model.enter(EVERYTHING, True)
    return model


def card(model: StudyViewModel) -> CardScreen:
    assert isinstance(model.state.screen, CardScreen)
    return model.state.screen


def rest(model: StudyViewModel) -> RestScreen:
    assert isinstance(model.state.screen, RestScreen)
    return model.state.screen


def shown(model: StudyViewModel) -> str:
    return card(model).face.card


def see_answer(model: StudyViewModel) -> None:
    model.turn()
    model.answer_painted(card(model).face.card)


def answer(model: StudyViewModel, rating: Rating = Rating.GOOD) -> None:
    see_answer(model)
    model.rate(rating)


def test_a_card_is_turned_seen_and_rated(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    assert (model.state.position, shown(model), card(model).turned) == ("Thẻ 1/2", "a1", False)
    answer(model)
    assert (model.state.position, shown(model), card(model).turned) == ("Thẻ 2/2", "b1", False)
    assert [name for name, _ in desk.answers_logged()] == ["a1"]


@pytest.mark.parametrize("steps", [(), ("turn",), ("painted",)])
def test_an_answer_that_was_not_seen_is_not_rated(desk: LearningDesk, steps: tuple[str, ...]) -> None:
    model = opened(desk, p={"a": 1})
    if "turn" in steps:
        model.turn()
    if "painted" in steps:
        model.answer_painted(card(model).face.card)
    model.rate(Rating.GOOD)
    model.rate_by_key(2)
    assert desk.answers_logged() == []


def test_the_paint_of_an_earlier_card_does_not_count(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    model.turn()
    model.answer_painted(CardId("a1"))
    model.rate(Rating.GOOD)
    assert len(desk.answers_logged()) == 1


@pytest.mark.parametrize(
    ("four", "key", "rating"), [(False, 1, 1), (False, 2, 3), (True, 2, 2), (True, 4, 4)]
)
def test_the_keys_follow_the_chosen_number_of_ratings(
    desk: LearningDesk, four: bool, key: int, rating: int
) -> None:
    if four:
        desk.four_ratings()
    model = opened(desk, p={"a": 1})
    see_answer(model)
    model.rate_by_key(key)
    assert desk.learner.execute("SELECT rating FROM review_log").fetchall() == [(rating,)]


@pytest.mark.parametrize("key", [0, 3, 9])
def test_a_key_without_a_rating_does_nothing(desk: LearningDesk, key: int) -> None:
    model = opened(desk, p={"a": 1})
    see_answer(model)
    model.rate_by_key(key)
    assert desk.answers_logged() == []


def test_a_rating_that_is_not_offered_is_refused(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1})
    answer(model, Rating.EASY)
    assert desk.answers_logged() == []


@pytest.mark.parametrize(("seconds", "logged"), [(0, 0), (7.5, 7500), (60, 60_000), (900, 60_000)])
def test_an_answer_is_timed_up_to_a_minute(desk: LearningDesk, seconds: float, logged: int) -> None:
    model = opened(desk, p={"a": 1})
    desk.stop_watch += seconds
    answer(model)
    assert desk.answers_logged() == [("a1", logged)]


def test_every_card_is_timed_from_when_it_was_shown(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    for seconds in (3, 5):
        desk.stop_watch += seconds
        answer(model)
    assert [duration for _, duration in desk.answers_logged()] == [3000, 5000]


def test_undo_brings_the_card_back_unturned(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1, "c": 1})
    answer(model)
    answer(model)
    model.undo()
    assert (shown(model), card(model).turned, model.state.position) == ("b1", False, "Thẻ 2/3")
    assert card(model).hint == study.UNDONE
    model.undo()
    assert (shown(model), model.state.can_undo) == ("a1", False)


def test_the_last_answer_can_be_undone_from_the_end(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1})
    answer(model)
    assert rest(model).kind is RestKind.DONE
    model.undo()
    assert shown(model) == "a1"


def test_undo_without_an_answer_of_this_session_does_nothing(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    again = desk.study_model()
    again.enter(EVERYTHING, True)
    again.undo()
    assert shown(again) == "b1"


@pytest.mark.parametrize(("intent", "notice"), [("bury", study.BURIED), ("suspend", study.SUSPENDED)])
def test_a_card_set_aside_gives_way_and_is_no_answer(desk: LearningDesk, intent: str, notice: str) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    getattr(model, intent)()
    assert (shown(model), card(model).hint) == ("b1", notice)
    assert (model.state.position, desk.answers_logged()) == ("Thẻ 1/1", [])


def test_the_end_says_what_was_gained_and_what_comes(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    for _ in range(2):
        desk.stop_watch += 45
        answer(model)
    screen = rest(model)
    assert (screen.kind, screen.title) == (RestKind.DONE, study.ENDED_TITLE)
    assert screen.gains == ("2 lượt trả lời", "100% trả lời nhớ", "2 phút")
    assert screen.lines[0].endswith("thẻ cần ôn.")
    assert model.state.subtitle == ""


def test_nothing_due_is_said_with_what_to_do_instead(desk: LearningDesk) -> None:
    model = opened(desk)
    assert rest(model).title == study.NOTHING_TITLE
    assert rest(model).ways == (Way.PRACTICE, Way.LIBRARY)


def test_ending_early_keeps_the_rest_for_later(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    model.end()
    assert (rest(model).kind, rest(model).lines) == (RestKind.PAUSED, (study.left_today(1),))
    model.go_on()
    assert (shown(model), model.state.position) == ("b1", "Thẻ 2/2")


def test_minute_steps_are_waited_for_or_taken_at_once(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1})
    answer(model, Rating.AGAIN)
    assert (rest(model).kind, rest(model).lines[0]) == (RestKind.WAITING, "Thẻ tiếp theo sau 10 phút.")
    model.look_again()
    assert rest(model).kind is RestKind.WAITING
    model.go_on()
    assert shown(model) == "a1"


def test_a_step_shows_by_itself_once_its_minutes_have_passed(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1})
    answer(model, Rating.AGAIN)
    desk.pass_time(timedelta(minutes=4))
    model.look_again()
    assert rest(model).lines[0] == "Thẻ tiếp theo sau 6 phút."
    desk.pass_time(timedelta(minutes=6))
    model.look_again()
    assert shown(model) == "a1"


def test_looking_again_changes_nothing_while_a_card_is_shown(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1})
    see_answer(model)
    before = model.state
    model.look_again()
    assert model.state is before


def test_a_locked_file_leaves_the_card_and_its_answer_on_the_page(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    with desk.locked():
        answer(model)
        assert model.state.problem
        assert (shown(model), card(model).rateable) == ("a1", True)
    model.rate(Rating.GOOD)
    assert (shown(model), model.state.problem) == ("b1", "")
    assert [name for name, _ in desk.answers_logged()] == ["a1"]


def test_an_answer_is_never_asked_for_twice_when_the_next_card_cannot_be_read(
    desk: LearningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    see_answer(model)
    with monkeypatch.context() as broken:
        broken.setattr(desk.study, "next_card", cannot_read(desk))
        model.rate(Rating.GOOD)
        assert (rest(model).kind, rest(model).ways) == (RestKind.UNREAD, (Way.RETRY,))
        assert model.state.problem
        model.rate(Rating.GOOD)
    model.retry()
    assert (shown(model), model.state.position, model.state.problem) == ("b1", "Thẻ 2/2", "")
    assert len(desk.answers_logged()) == 1


def test_a_session_that_could_not_start_starts_on_a_retry(
    desk: LearningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start(p={"a": 1})
    model = desk.study_model()
    with monkeypatch.context() as broken:
        broken.setattr(desk.study, "plan", cannot_read(desk))
        model.enter(EVERYTHING, True)
        assert rest(model).kind is RestKind.UNREAD
    model.retry()
    assert (shown(model), model.state.subtitle) == ("a1", "1 thẻ mới")


def cannot_read(desk: LearningDesk) -> object:
    def fail(*_args: object, **_named: object) -> None:
        raise DatabaseLocked(desk.learner_path)

    return fail


def test_coming_back_finds_the_card_as_it_stood(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    see_answer(model)
    model.enter(EVERYTHING, False)
    assert (shown(model), card(model).rateable, model.state.position) == ("b1", True, "Thẻ 2/2")


def test_coming_back_after_a_pause_goes_on(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    model.end()
    model.enter(EVERYTHING, False)
    assert (shown(model), model.state.position) == ("b1", "Thẻ 2/2")


def test_another_scope_begins_another_session(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1}, q={"c": 1})
    answer(model)
    model.enter(Scope(packs=frozenset({PackId("q")})), True)
    assert (shown(model), model.state.position) == ("c1", "Thẻ 1/1")


def test_the_rail_does_not_end_a_session_of_chosen_key_points(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    model.enter(Scope(key_points=frozenset({KeyPointId("b")})), True)
    assert shown(model) == "b1"
    model.enter(EVERYTHING, False)
    assert shown(model) == "b1"
    model.enter(EVERYTHING, True)
    assert shown(model) == "a1"


def test_a_finished_scope_leads_to_all_cards(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    model.enter(Scope(key_points=frozenset({KeyPointId("b")})), True)
    answer(model)
    assert rest(model).ways[0] is Way.ALL_CARDS


def test_a_new_study_day_begins_a_new_session(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1, "b": 1})
    answer(model)
    desk.pass_time(timedelta(days=1))
    model.enter(EVERYTHING, False)
    assert (model.state.done, model.state.can_undo) == (0, False)


def test_a_card_taken_out_of_the_library_meanwhile_is_gone_on_return(desk: LearningDesk) -> None:
    model = opened(desk, p={"a": 1}, q={"b": 1})
    desk.remove_pack("p")
    desk.study.enrol()
    model.enter(EVERYTHING, False)
    assert shown(model) == "b1"
