"""Luyện tập over real files: setting up, answering, leaving, coming back, results."""

from pathlib import Path

import pytest

from studyapp.core.ids import AttemptId, KeyPointId, PackId
from studyapp.core.quiz.item import ItemType
from studyapp.ui.viewmodels.practice import PracticeViewModel
from studyapp.ui.viewmodels.practice_state import (
    CardLine,
    QuestionScreen,
    ResultsScreen,
    StartScreen,
    Step,
    Verdict,
)
from studyapp.wording import practice
from tests.ui.learning_desk import LearningDesk, choice

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> LearningDesk:
    """Two packs: p with three key points and a question on each, q with one."""
    desk = LearningDesk(tmp_path)
    desk.start(p={"a": 1, "b": 1, "c": 1}, q={"d": 1}, empty={"e": 1})
    desk.ask("p", *(choice(f"{name}-câu", name) for name in "abc"))
    desk.ask("q", choice("d-câu", "d", ItemType.MULTIPLE, "BD"))
    return desk


def start(model: PracticeViewModel) -> StartScreen:
    assert isinstance(model.state.screen, StartScreen)
    return model.state.screen


def question(model: PracticeViewModel) -> QuestionScreen:
    assert isinstance(model.state.screen, QuestionScreen)
    return model.state.screen


def results(model: PracticeViewModel) -> ResultsScreen:
    assert isinstance(model.state.screen, ResultsScreen)
    return model.state.screen


def begun(desk: LearningDesk, pack: str = "p") -> PracticeViewModel:
    model = desk.practice_model()
    model.enter(pack=PackId(pack), begin=True)
    return model


def right_option(model: PracticeViewModel) -> int:
    """Where the key stands after the shuffle: its text is always "Số B"."""
    return next(at for at, each in enumerate(question(model).options) if each.text == "Số B")


def give(model: PracticeViewModel, right: bool) -> None:
    at = right_option(model)
    model.choose(at if right else (at + 1) % 4)


def responses(desk: LearningDesk) -> int:
    (count,) = desk.learner.execute("SELECT count(*) FROM response").fetchone()
    return int(count)


def test_the_start_view_offers_packs_that_have_questions(desk: LearningDesk) -> None:
    model = desk.practice_model()
    model.enter()
    first, *packs = (each.pack for each in start(model).packs)
    assert (first, set(packs)) == (None, {"p", "q"})
    assert start(model).available == "Có 4 câu hỏi."


def test_choosing_a_pack_counts_its_questions(desk: LearningDesk) -> None:
    model = desk.practice_model()
    model.enter()
    model.choose_pack(PackId("p"))
    screen = start(model)
    assert (screen.packs[screen.pack_at].pack, screen.start) == ("p", "Bắt đầu · 3 câu")


def test_a_pack_without_questions_cannot_be_started(desk: LearningDesk) -> None:
    model = begun(desk, "empty")
    assert (start(model).start, start(model).available) == ("", practice.NO_ITEMS)
    model.start()
    assert start(model).open_rows == ()


def test_a_smaller_number_is_asked_if_chosen(desk: LearningDesk) -> None:
    desk.ask("p", *(choice(f"a{at}", "a") for at in range(8)))
    model = desk.practice_model()
    model.enter(pack=PackId("p"))
    model.choose_count(5)
    model.start()
    assert question(model).position == "Câu 1/5"


def test_key_points_are_asked_whole(desk: LearningDesk) -> None:
    model = desk.practice_model()
    model.enter(key_points=frozenset({KeyPointId("a"), KeyPointId("d")}), begin=True)
    assert question(model).position == "Câu 1/2"


@pytest.mark.parametrize(
    ("right", "hint", "counts"), [(True, practice.RIGHT_HINT, (1, 0)), (False, practice.WRONG_HINT, (0, 1))]
)
def test_feedback_comes_at_once(desk: LearningDesk, right: bool, hint: str, counts: tuple[int, int]) -> None:
    model = begun(desk)
    give(model, right)
    screen = question(model)
    assert (screen.judged, screen.hint, (screen.right, screen.wrong)) == (True, hint, counts)
    assert screen.explanation is not None
    assert screen.step is Step.NEXT


def test_a_wrong_answer_brings_the_key_points_card_to_the_front(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=False)
    first = desk.study.next_card()
    assert first is not None
    assert question(model).stem.startswith(f"Câu {first.card.key_point}-")


def test_a_second_choice_changes_nothing(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=False)
    before = model.state
    for option in range(4):
        model.choose(option)
    model.answer()
    assert (model.state, responses(desk)) == (before, 1)


@pytest.mark.parametrize("option", [-1, 4, 9])
def test_an_option_that_is_not_there_is_no_answer(desk: LearningDesk, option: int) -> None:
    model = begun(desk)
    model.choose(option)
    assert not question(model).judged


def test_several_are_checked_first_and_given_together(desk: LearningDesk) -> None:
    model = begun(desk, "q")
    texts = [each.text for each in question(model).options]
    model.answer()
    assert not question(model).judged
    for text in ("Số A", "Số B", "Số A", "Số D"):
        model.choose(texts.index(text))
    verdicts = {each.text: each.verdict for each in question(model).options}
    assert verdicts["Số A"] is Verdict.OPEN
    assert verdicts["Số B"] is Verdict.PICKED
    assert (question(model).can_answer, responses(desk)) == (True, 0)
    model.answer()
    assert (question(model).right, responses(desk)) == (1, 1)


def test_checked_boxes_are_dropped_when_another_question_is_opened(desk: LearningDesk) -> None:
    desk.ask("q", *(choice(f"d{at}", "d", ItemType.MULTIPLE, "AB") for at in range(2)))
    model = begun(desk, "q")
    model.choose(0)
    model.go_to(1)
    model.go_to(0)
    assert not question(model).can_answer


def test_a_skipped_question_comes_round_again(desk: LearningDesk) -> None:
    model = begun(desk)
    model.go_on()
    for _ in range(2):
        give(model, right=True)
        model.go_on()
    assert (question(model).position, question(model).judged) == ("Câu 1/3", False)


def test_all_answered_leads_to_the_results(desk: LearningDesk) -> None:
    model = begun(desk)
    for right in (True, False, True):
        give(model, right)
        step = question(model).step
        model.go_on()
    assert step is Step.RESULTS
    assert (results(model).score, len(results(model).wrong_points)) == ("2/3 câu đúng", 1)


def test_results_can_be_looked_through_and_left(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    model.finish()
    model.go_to(1)
    assert (question(model).reviewing, question(model).hint) == (True, practice.NOT_ANSWERED_HINT)
    model.choose(0)
    assert responses(desk) == 1
    model.go_on()
    assert question(model).position == "Câu 3/3"
    model.go_on()
    assert results(model).unanswered == 2


def test_a_flag_goes_on_and_off_and_is_kept(desk: LearningDesk) -> None:
    model = begun(desk)
    model.flag()
    assert (question(model).flagged, question(model).flags) == (True, 1)
    again = desk.practice_model()
    again.enter(attempt=only_open(desk))
    assert question(again).flagged
    again.flag()
    assert not question(again).flagged


def only_open(desk: LearningDesk) -> AttemptId:
    (attempt,) = desk.quiz().open_attempts()
    return attempt.id


def test_an_attempt_left_for_later_waits_on_the_start_view(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    model.leave_for_later()
    (row,) = start(model).open_rows
    assert row.progress == "Đã làm 1/3 câu, đúng 1"
    model.open_attempt(row.attempt)
    assert (question(model).position, question(model).right) == ("Câu 2/3", 1)


def test_after_a_restart_the_same_question_is_open_with_the_same_options(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=False)
    model.go_on()
    before = question(model)
    desk.restart()
    again = desk.practice_model()
    again.enter(attempt=only_open(desk))
    assert question(again) == before


def test_coming_back_leaves_a_running_attempt_where_it_is(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    before = model.state
    model.enter()
    assert model.state is before


def test_coming_back_after_the_results_shows_the_start_view(desk: LearningDesk) -> None:
    model = begun(desk)
    model.finish()
    model.enter()
    assert start(model).open_rows == ()


def test_a_finished_attempt_opens_at_its_results(desk: LearningDesk) -> None:
    model = begun(desk)
    attempt = only_open(desk)
    model.finish()
    model.enter(attempt=attempt)
    assert results(model).unanswered == 3


def test_a_locked_file_keeps_the_question_open(desk: LearningDesk) -> None:
    model = begun(desk)
    with desk.locked():
        give(model, right=True)
        assert model.state.problem
        assert not question(model).judged
    give(model, right=True)
    assert (model.state.problem, question(model).right) == ("", 1)


@pytest.mark.parametrize("intent", ["flag", "finish", "leave_for_later"])
def test_a_locked_file_is_a_sentence_not_a_fault(desk: LearningDesk, intent: str) -> None:
    model = begun(desk)
    with desk.locked():
        getattr(model, intent)()
        assert model.state.problem or intent == "leave_for_later"


@pytest.mark.parametrize("intent", ["answer", "go_on", "flag", "finish", "start"])
def test_without_an_attempt_intents_do_nothing(desk: LearningDesk, intent: str) -> None:
    model = desk.practice_model()
    before = model.state
    getattr(model, intent)()
    model.choose(0)
    model.go_to(0)
    assert model.state is before


def test_no_card_is_offered_before_the_answer(desk: LearningDesk) -> None:
    model = begun(desk)
    assert question(model).card is None
    give(model, right=True)
    assert question(model).card == CardLine("", practice.MAKE_CARD, is_made=False)


def test_a_card_from_the_question_comes_with_the_new_ones_and_can_be_taken_back(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    before = desk.live_cards()
    model.make_card()
    assert question(model).card == CardLine(practice.CARD_MADE, practice.TAKE_CARD_BACK, is_made=True)
    assert desk.live_cards() == before + 1
    model.take_card_back()
    assert question(model).card == CardLine("", practice.MAKE_CARD, is_made=False)
    assert desk.live_cards() == before


def test_the_card_stays_with_its_question(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    model.make_card()
    model.go_on()
    give(model, right=False)
    assert question(model).card == CardLine("", practice.MAKE_CARD, is_made=False)
    model.go_to(0)
    assert question(model).card == CardLine(practice.CARD_MADE, practice.TAKE_CARD_BACK, is_made=True)


def test_a_question_looked_at_after_the_end_offers_its_card_too(desk: LearningDesk) -> None:
    model = begun(desk)
    model.finish()
    model.go_to(1)
    assert question(model).card == CardLine("", practice.MAKE_CARD, is_made=False)


def test_a_locked_library_is_a_sentence_and_the_question_stays(desk: LearningDesk) -> None:
    model = begun(desk)
    give(model, right=True)
    with desk.locked():
        model.make_card()
    assert model.state.problem
    assert question(model).judged
