"""How the state of Luyện tập follows from its set-up and an attempt."""

from dataclasses import replace

import pytest

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.quiz.item import ItemType
from studyapp.ui.viewmodels.practice_derive import derive
from studyapp.ui.viewmodels.practice_state import (
    QuestionScreen,
    ResultsScreen,
    Run,
    Setup,
    StartScreen,
    Step,
    Verdict,
)
from studyapp.wording import practice
from tests.ui.viewmodels.study_values import LABEL, asked, attempt, item, open_attempt

OPEN, PICKED, RIGHT, WRONG, KEY = Verdict.OPEN, Verdict.PICKED, Verdict.RIGHT, Verdict.WRONG, Verdict.KEY
MULTIPLE = item(ItemType.MULTIPLE, "BC")


def start_screen(setup: Setup) -> StartScreen:
    screen = derive(setup, None, False, "").screen
    assert isinstance(screen, StartScreen)
    return screen


def question(run: Run) -> QuestionScreen:
    screen = derive(Setup(), run, False, "").screen
    assert isinstance(screen, QuestionScreen)
    return screen


def results(run: Run) -> ResultsScreen:
    screen = derive(Setup(), run, True, "").screen
    assert isinstance(screen, ResultsScreen)
    return screen


@pytest.mark.parametrize(
    ("available", "count", "texts", "chosen", "start"),
    [
        (30, 10, ["5 câu", "10 câu", "20 câu", "Tất cả"], "10 câu", "Bắt đầu · 10 câu"),
        (30, None, ["5 câu", "10 câu", "20 câu", "Tất cả"], "Tất cả", "Bắt đầu · 30 câu"),
        (10, 10, ["5 câu", "Tất cả"], "Tất cả", "Bắt đầu · 10 câu"),
        (12, 20, ["5 câu", "10 câu", "Tất cả"], "Tất cả", "Bắt đầu · 12 câu"),
        (1, 5, ["Tất cả"], "Tất cả", "Bắt đầu · 1 câu"),
        (0, 10, ["Tất cả"], "Tất cả", ""),
    ],
)
def test_only_numbers_that_can_be_asked_are_offered(
    available: int, count: int | None, texts: list[str], chosen: str, start: str
) -> None:
    screen = start_screen(Setup(available=available, count=count))
    assert [each.text for each in screen.counts] == texts
    assert [each.text for each in screen.counts if each.chosen] == [chosen]
    assert screen.start == start


def test_the_start_view_offers_everything_and_each_pack() -> None:
    screen = start_screen(Setup(packs=(LABEL,), pack=PackId("dan-so"), available=3))
    assert [each.text for each in screen.packs] == ["Mọi bộ học liệu", "21-NQ/TW (2017) · Công tác dân số"]
    assert screen.pack_at == 1


def test_chosen_key_points_take_the_place_of_everything() -> None:
    screen = start_screen(Setup(packs=(LABEL,), key_points=frozenset({KeyPointId("y1")})))
    assert screen.packs[0].text == practice.CHOSEN_POINTS
    assert screen.pack_at == 0


def test_an_open_attempt_says_how_far_it_is() -> None:
    (row,) = start_screen(Setup(open_attempts=(open_attempt(3, 1, 10),))).open_rows
    assert row.label == "21-NQ/TW (2017) · Công tác dân số"
    assert row.progress == "Đã làm 4/10 câu, đúng 3"


@pytest.mark.parametrize(
    ("kind", "key", "chosen", "picked", "verdicts"),
    [
        (ItemType.SINGLE, "B", None, (), [OPEN, OPEN, OPEN, OPEN]),
        (ItemType.SINGLE, "B", "B", (), [OPEN, RIGHT, OPEN, OPEN]),
        (ItemType.SINGLE, "B", "D", (), [OPEN, KEY, OPEN, WRONG]),
        (ItemType.MULTIPLE, "BC", None, (1, 3), [OPEN, PICKED, OPEN, PICKED]),
        (ItemType.MULTIPLE, "BC", "BC", (), [OPEN, RIGHT, RIGHT, OPEN]),
        (ItemType.MULTIPLE, "BC", "AB", (), [WRONG, RIGHT, KEY, OPEN]),
    ],
)
def test_every_option_says_how_it_stands(
    kind: ItemType, key: str, chosen: str | None, picked: tuple[int, ...], verdicts: list[Verdict]
) -> None:
    run = Run(attempt(asked(content=item(kind, key), chosen=chosen)), 0, frozenset(picked))
    options = question(run).options
    assert [each.verdict for each in options] == verdicts
    assert [each.letter for each in options] == ["A", "B", "C", "D"]
    assert all(bool(each.word) == (each.verdict not in (OPEN, PICKED)) for each in options)


def test_a_verdict_is_a_word_too() -> None:
    single = question(Run(attempt(asked(chosen="A")), 0)).options
    assert [each.word for each in single] == ["Đồng chí đã chọn, chưa đúng", "Đáp án đúng", "", ""]
    several = question(Run(attempt(asked(content=MULTIPLE, chosen="B")), 0)).options
    assert [each.word for each in several] == ["", "Đồng chí đã chọn, đúng", "Đáp án đúng, chưa chọn", ""]


@pytest.mark.parametrize(
    ("content", "chosen", "hint"),
    [
        (item(), None, "Bấm vào phương án, hoặc phím 1 đến 4"),
        (item(ItemType.TRUE_FALSE, "A", 2), None, "Bấm vào phương án, hoặc phím 1 đến 2"),
        (MULTIPLE, None, practice.CHOOSE_MANY_HINT),
        (item(), "B", practice.RIGHT_HINT),
        (item(), "A", practice.WRONG_HINT),
        (MULTIPLE, "B", practice.MANY_WRONG_HINT),
    ],
)
def test_the_hint_follows_the_answer(content: object, chosen: str | None, hint: str) -> None:
    assert question(Run(attempt(asked(content=content, chosen=chosen)), 0)).hint == hint  # type: ignore[arg-type]


def test_an_explanation_comes_only_with_the_answer() -> None:
    assert question(Run(attempt(asked()), 0)).explanation is None
    shown = question(Run(attempt(asked(chosen="A")), 0)).explanation
    assert shown is not None
    assert (shown.text, shown.sources, shown.who) == ("Vì thế.", "1 nguồn", "Báo Thử, 2017")


@pytest.mark.parametrize(
    ("chosen", "at", "finished", "step", "next_at"),
    [
        ([None, None], 0, False, Step.SKIP, 1),
        (["B", None], 0, False, Step.NEXT, 1),
        ([None, "B"], 1, False, Step.NEXT, 0),
        (["B", "A", None], 0, False, Step.NEXT, 2),
        (["B", "A"], 1, False, Step.RESULTS, None),
        (["B", None], 1, False, Step.RESULTS, None),
        (["B", "A"], 0, True, Step.NEXT, 1),
        (["B", None], 0, True, Step.NEXT, 1),
        (["B", "A"], 1, True, Step.RESULTS, None),
    ],
)
def test_the_next_step_goes_to_what_is_not_answered_yet(
    chosen: list[str | None], at: int, finished: bool, step: Step, next_at: int | None
) -> None:
    run = Run(attempt(*(asked(chosen=each) for each in chosen), finished=finished), at)
    assert question(run).step is step
    assert run.next_at == next_at


def test_the_map_says_in_words_what_it_shows_in_colours() -> None:
    run = Run(attempt(asked(chosen="B"), asked(chosen="A", flagged=True), asked()), 1)
    screen = question(run)
    assert [each.name for each in screen.cells] == [
        "Câu 1, Đúng",
        "Câu 2, Sai, Đánh dấu, đang xem",
        "Câu 3, Chưa làm",
    ]
    assert (screen.right, screen.wrong, screen.unanswered, screen.flags) == (1, 1, 1, 1)
    assert screen.position == "Câu 2/3"


def test_a_finished_attempt_shows_the_key_of_what_was_not_answered() -> None:
    screen = question(Run(attempt(asked(), finished=True), 0))
    assert screen.judged
    assert screen.reviewing
    assert screen.options[1].verdict is KEY
    assert screen.hint == practice.NOT_ANSWERED_HINT


@pytest.mark.parametrize(("picked", "can_answer"), [((), False), ((0,), True)])
def test_checked_boxes_can_be_given_as_the_answer(picked: tuple[int, ...], can_answer: bool) -> None:
    run = Run(attempt(asked(content=MULTIPLE)), 0, frozenset(picked))
    assert question(run).can_answer is can_answer
    assert not question(replace(run, attempt=attempt(asked(content=MULTIPLE, chosen="A")))).can_answer


def test_results_count_and_name_the_wrong_points() -> None:
    screen = results(Run(attempt(asked(chosen="B"), asked(1, chosen="A"), asked(2), finished=True), 0))
    assert (screen.score, screen.percent) == ("1/3 câu đúng", "33%")
    assert [each.word for each in screen.rows] == ["Đúng", "Sai", "Chưa làm"]
    assert screen.wrong_points == {KeyPointId("y-c1")}
