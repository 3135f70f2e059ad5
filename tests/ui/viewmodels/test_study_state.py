"""How the state of Ôn thẻ follows from a session."""

from dataclasses import replace
from datetime import timedelta

import pytest

from studyapp.core.ids import PackId
from studyapp.core.study.card import CardType
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.ui.viewmodels.study_state import (
    CardScreen,
    Given,
    Rest,
    RestKind,
    RestScreen,
    Session,
    Way,
    card_face,
    derive,
)
from studyapp.wording import study
from tests.ui.viewmodels.study_values import card, due, plan

ONE_PACK = Scope(packs=frozenset({PackId("dan-so")}))
SHOWN = Session(planned=plan(18, 6, 9), left=plan(12, 4, 6.6), due=due())


def given(*ratings: Rating) -> tuple[Given, ...]:
    return tuple(Given(rating, timedelta(seconds=30)) for rating in ratings)


def card_screen(session: Session) -> CardScreen:
    screen = derive(session).screen
    assert isinstance(screen, CardScreen)
    return screen


def rest_screen(session: Session) -> RestScreen:
    screen = derive(session).screen
    assert isinstance(screen, RestScreen)
    return screen


def test_the_progress_line_counts_answers_and_what_is_left() -> None:
    state = derive(replace(SHOWN, answers=given(*[Rating.GOOD] * 8)))
    assert state.subtitle == "18 thẻ ôn lại, 6 thẻ mới"
    assert (state.position, state.done, state.total) == ("Thẻ 9/24", 8, 24)
    assert state.time_left == "còn khoảng 7 phút"


@pytest.mark.parametrize(
    ("answers", "left", "position"),
    [(0, 1, "Thẻ 1/1"), (3, 0, "Thẻ 4/4"), (3, 2, "Thẻ 4/5")],
)
def test_the_shown_card_is_always_within_the_total(answers: int, left: int, position: str) -> None:
    session = replace(SHOWN, left=plan(left), answers=given(*[Rating.GOOD] * answers))
    assert derive(session).position == position


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "còn chưa đến 1 phút"),
        (0.4, "còn chưa đến 1 phút"),
        (0.6, "còn khoảng 1 phút"),
        (75, "còn khoảng 1 giờ 15 phút"),
    ],
)
def test_the_time_left_is_said_in_whole_minutes(minutes: float, said: str) -> None:
    assert derive(replace(SHOWN, left=plan(1, 0, minutes))).time_left == said


@pytest.mark.parametrize(
    ("turned", "painted", "rateable"),
    [(False, False, False), (False, True, False), (True, False, False), (True, True, True)],
)
def test_a_card_is_rated_only_after_its_answer_was_painted(
    turned: bool, painted: bool, rateable: bool
) -> None:
    assert card_screen(replace(SHOWN, turned=turned, painted=painted)).rateable is rateable


def test_two_ratings_are_the_first_and_the_third() -> None:
    choices = card_screen(SHOWN).choices
    assert [(each.key, each.word, each.rating) for each in choices] == [
        (1, "Chưa nhớ", Rating.AGAIN),
        (2, "Nhớ", Rating.GOOD),
    ]
    assert [each.when for each in choices] == ["gặp lại sau 10 phút", "gặp lại sau 4 ngày"]


def test_four_ratings_have_four_keys_and_one_main_button() -> None:
    choices = card_screen(replace(SHOWN, four_ratings=True)).choices
    assert [(each.key, each.word) for each in choices] == [(1, "Quên"), (2, "Khó"), (3, "Nhớ"), (4, "Dễ")]
    assert [each.main for each in choices] == [False, False, True, False]


@pytest.mark.parametrize(
    ("session", "hint"),
    [
        (SHOWN, study.TURN_HINT),
        (replace(SHOWN, turned=True), "Bấm phím 1 hoặc 2 để trả lời"),
        (replace(SHOWN, turned=True, four_ratings=True), "Bấm phím 1 đến 4 để trả lời"),
        (replace(SHOWN, notice=study.BURIED), study.BURIED),
    ],
)
def test_the_hint_says_which_key_does_what(session: Session, hint: str) -> None:
    assert card_screen(session).hint == hint


def test_a_face_names_pack_aim_and_source() -> None:
    face = card_face(due())
    assert face.label == "21-NQ/TW (2017) · Công tác dân số"
    assert face.aim == "Nội dung cơ bản"
    assert (face.sources, face.who) == ("1 nguồn", "Báo Thử, 2017")


@pytest.mark.parametrize(
    ("kind", "prompt", "answer", "filled", "lines"),
    [
        (CardType.BASIC, "Đến khi nào?", "2030\n2045", (), ()),
        (CardType.CLOZE, "Đến năm […] đạt.", "2030", ("Đến năm ", " đạt."), ()),
        (CardType.CLOZE, "[…] và […]", "x", ("", " và ", ""), ()),
        (CardType.LIST, "Gồm những gì?", "một\n\n hai \nba", (), ("một", "hai", "ba")),
    ],
)
def test_each_type_of_card_has_its_own_answer(
    kind: CardType, prompt: str, answer: str, filled: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    face = card_face(due(card(kind, prompt, answer)))
    assert (face.filled, face.lines) == (filled, lines)


@pytest.mark.parametrize(
    ("session", "title", "first_way"),
    [
        (Session(rest=Rest(RestKind.DONE)), study.NOTHING_TITLE, Way.PRACTICE),
        (Session(rest=Rest(RestKind.DONE), scope=ONE_PACK), study.NOTHING_IN_SCOPE_TITLE, Way.ALL_CARDS),
        (Session(rest=Rest(RestKind.DONE), answers=given(Rating.GOOD)), study.ENDED_TITLE, Way.PRACTICE),
        (Session(rest=Rest(RestKind.WAITING), left=plan(1)), study.WAITING_TITLE, Way.GO_ON),
        (Session(rest=Rest(RestKind.PAUSED), left=plan(5)), study.PAUSED_TITLE, Way.TODAY),
        (Session(problem="hỏng"), study.UNREAD_TITLE, Way.RETRY),
    ],
)
def test_where_no_card_is_shown_one_way_leads_on(session: Session, title: str, first_way: Way) -> None:
    screen = rest_screen(session)
    assert screen.title == title
    assert screen.ways[0] is first_way
    assert all(screen.lines)


def test_the_end_says_what_was_gained() -> None:
    answers = given(Rating.GOOD, Rating.AGAIN, Rating.HARD, Rating.EASY)
    screen = rest_screen(Session(answers=answers, rest=Rest(RestKind.DONE, coming=(1, 7))))
    assert screen.gains == ("4 lượt trả lời", "75% trả lời nhớ", "2 phút")
    assert screen.lines == ("Ngày mai có 7 thẻ cần ôn.",)


@pytest.mark.parametrize(
    ("coming", "said"),
    [
        (None, study.NO_CARDS_COMING),
        ((1, 3), "Ngày mai có 3 thẻ cần ôn."),
        ((4, 3), "4 ngày nữa có 3 thẻ cần ôn."),
    ],
)
def test_an_empty_day_says_when_the_next_cards_come(coming: tuple[int, int] | None, said: str) -> None:
    screen = rest_screen(Session(rest=Rest(RestKind.DONE, coming=coming)))
    assert screen.lines[0] == said
    assert screen.gains == ()


@pytest.mark.parametrize(("seconds", "said"), [(-5, 1), (20, 1), (100, 2), (600, 10)])
def test_waiting_is_said_in_minutes_and_never_in_none(seconds: int, said: int) -> None:
    rest = Rest(RestKind.WAITING, wait=timedelta(seconds=seconds))
    assert rest_screen(Session(rest=rest, left=plan(1))).lines[0] == f"Thẻ tiếp theo sau {said} phút."


def test_only_an_answer_of_this_session_can_be_undone() -> None:
    assert not derive(SHOWN).can_undo
    assert derive(replace(SHOWN, answers=given(Rating.GOOD))).can_undo


def test_a_problem_is_shown_beside_the_card() -> None:
    state = derive(replace(SHOWN, problem="Tệp đang bị khóa."))
    assert state.problem == "Tệp đang bị khóa."
    assert isinstance(state.screen, CardScreen)
