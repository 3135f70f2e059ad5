"""Luyện tập as it is pressed: keys, clicks, the map, and what must change nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.quiz.item import ItemType
from studyapp.ui import theme
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance
from studyapp.ui.views.practice import PracticePage
from studyapp.wording import practice
from tests.ui.learning_desk import LearningDesk, choice
from tests.ui.views.test_study import button, label, press, settle

BEGIN = Visit(PageId.PRACTICE, pack=PackId("p"), begin=True)


@pytest.fixture
def desk(tmp_path: Path) -> LearningDesk:
    desk = LearningDesk(tmp_path)
    desk.start(p={"a": 1, "b": 1, "c": 1}, q={"d": 1})
    desk.ask("p", *(choice(f"{name}-câu", name) for name in "abc"))
    desk.ask("q", choice("d-câu", "d", ItemType.MULTIPLE, "BD"))
    return desk


@pytest.fixture
def page(desk: LearningDesk, qtbot: QtBot) -> PracticePage:
    return open_page(desk, qtbot, BEGIN)


def open_page(desk: LearningDesk, qtbot: QtBot, visit: Visit, height: int = 800) -> PracticePage:
    page = PracticePage(desk.practice_model())
    qtbot.addWidget(page)
    page.resize(1048, height)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.enter(visit)
    settle()
    return page


def several(desk: LearningDesk, qtbot: QtBot) -> PracticePage:
    return open_page(desk, qtbot, Visit(PageId.PRACTICE, pack=PackId("q"), begin=True))


def place(page: PracticePage) -> str:
    return label(page, "position").accessibleName()


def options(page: PracticePage) -> list[QAbstractButton]:
    return [button(page, f"option_{number}") for number in range(1, 5)]


def number_of(page: PracticePage, text: str) -> int:
    """1 to 4: where an option stands after the shuffle."""
    return next(at for at, each in enumerate(options(page), 1) if f". {text}" in each.accessibleName())


def key_of(page: PracticePage, text: str) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0 + number_of(page, text))


def responses(desk: LearningDesk) -> list[int]:
    return [int(correct) for (correct,) in desk.learner.execute("SELECT correct FROM response ORDER BY id")]


@pytest.mark.parametrize("by_letter", [False, True])
def test_a_question_is_answered_by_digit_or_letter(
    desk: LearningDesk, page: PracticePage, by_letter: bool
) -> None:
    number = number_of(page, "Số B")
    press(Qt.Key((Qt.Key.Key_A - 1 if by_letter else Qt.Key.Key_0) + number))
    assert responses(desk) == [1]
    assert options(page)[number - 1].accessibleName().endswith(practice.CHOSEN_RIGHT)


def test_enter_goes_on_only_after_the_answer(desk: LearningDesk, page: PracticePage) -> None:
    press(Qt.Key.Key_Return)
    assert place(page) == "Câu 1/3"
    press(key_of(page, "Số B"))
    press(Qt.Key.Key_Return)
    assert (place(page), len(responses(desk))) == ("Câu 2/3", 1)


def test_a_second_click_on_an_answered_question_changes_nothing(
    desk: LearningDesk, page: PracticePage
) -> None:
    first, *others = options(page)
    for each in (first, first, *others):
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    names = [each.accessibleName() for each in options(page)]
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        press(key)
    assert len(responses(desk)) == 1
    assert [each.accessibleName() for each in options(page)] == names


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_an_option_is_reached_by_arrows_and_chosen(
    desk: LearningDesk, page: PracticePage, key: Qt.Key
) -> None:
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is options(page)[0]
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is options(page)[1]
    press(key)
    assert len(responses(desk)) == 1
    assert QApplication.focusWidget() is page


def test_the_last_option_is_reached_upwards(page: PracticePage) -> None:
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is options(page)[3]


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier])
def test_a_key_with_a_modifier_does_not_answer(
    desk: LearningDesk, page: PracticePage, modifier: Qt.KeyboardModifier
) -> None:
    press(Qt.Key.Key_1, modifier)
    press(Qt.Key.Key_A, modifier)
    assert responses(desk) == []


def test_several_are_checked_by_key_and_given_by_enter(desk: LearningDesk, qtbot: QtBot) -> None:
    page = several(desk, qtbot)
    answer = button(page, "answer")
    assert not answer.isEnabled()
    for text in ("Số B", "Số A", "Số A", "Số D"):
        press(key_of(page, text))
    assert [each.isChecked() for each in options(page)] == [
        number in (number_of(page, "Số B"), number_of(page, "Số D")) for number in range(1, 5)
    ]
    press(Qt.Key.Key_Return)
    assert responses(desk) == [1]
    assert not answer.isVisible()


def test_enter_gives_the_answer_also_from_an_option_that_was_clicked(
    desk: LearningDesk, qtbot: QtBot
) -> None:
    page = several(desk, qtbot)
    clicked = options(page)[number_of(page, "Số B") - 1]
    clicked.setFocus()
    press(Qt.Key.Key_Space)
    assert clicked.isChecked()
    press(Qt.Key.Key_Return)
    assert responses(desk) == [0]


def test_feedback_says_the_verdict_and_why(page: PracticePage) -> None:
    explanation = page.findChild(QWidget, "explanation")
    assert isinstance(explanation, QWidget)
    assert not explanation.isVisible()
    press(key_of(page, "Số A"))
    assert explanation.isVisible()
    assert label(page, "rationale").accessibleName().startswith("Vì ")
    assert label(page, "hint").accessibleName() == practice.WRONG_HINT
    verdicts = {each.accessibleName().partition(". ")[2] for each in options(page)}
    assert verdicts == {
        f"Số A. {practice.CHOSEN_WRONG}",
        f"Số B. {practice.KEY}",
        "Số C",
        "Số D",
    }


def test_the_way_on_stays_at_one_place(page: PracticePage) -> None:
    skip = button(page, "skip")
    before = skip.mapTo(page, skip.rect().bottomRight())
    press(key_of(page, "Số A"))
    on = button(page, "next")
    assert not skip.isVisible()
    assert on.mapTo(page, on.rect().bottomRight()).x() == before.x()
    first = on.mapTo(page, on.rect().center())
    on.click()
    press(key_of(page, "Số B"))
    assert on.mapTo(page, on.rect().center()) == first


def test_the_map_goes_to_any_question(page: PracticePage) -> None:
    press(key_of(page, "Số B"))
    button(page, "cell_3").click()
    assert place(page) == "Câu 3/3"
    assert button(page, "cell_1").accessibleName() == "Câu 1, Đúng"
    assert button(page, "cell_3").accessibleName() == "Câu 3, Chưa làm, đang xem"


def test_a_flag_is_counted_and_taken_back(page: PracticePage) -> None:
    button(page, "flag").click()
    assert label(page, "count_flags").accessibleName() == "1 câu"
    assert button(page, "flag").accessibleName() == practice.FLAGGED
    button(page, "flag").click()
    assert label(page, "count_flags").accessibleName() == "0 câu"


def test_leaving_goes_home_and_a_restart_resumes_at_the_same_question(
    desk: LearningDesk, page: PracticePage, qtbot: QtBot
) -> None:
    press(key_of(page, "Số A"))
    press(Qt.Key.Key_Return)
    stem = label(page, "stem").accessibleName()
    order = [each.accessibleName() for each in options(page)]
    with qtbot.waitSignal(page.visit_requested) as asked:
        button(page, "leave").click()
    assert asked.args == [Visit(PageId.TODAY)]
    desk.restart()
    again = open_page(desk, qtbot, Visit(PageId.PRACTICE))
    button(again, "go_on_1").click()
    settle()
    assert (place(again), label(again, "stem").accessibleName()) == ("Câu 2/3", stem)
    assert [each.accessibleName() for each in options(again)] == order


def finish(page: PracticePage, *texts: str) -> None:
    for text in texts:
        press(key_of(page, text))
        press(Qt.Key.Key_Return)


def test_wrong_points_go_to_the_cards(page: PracticePage, qtbot: QtBot) -> None:
    finish(page, "Số B", "Số A", "Số B")
    assert label(page, "score").accessibleName() == "2/3 câu đúng"
    with qtbot.waitSignal(page.visit_requested) as asked:
        button(page, "review_wrong").click()
    (visit,) = asked.args or []
    assert visit.page is PageId.STUDY
    assert visit.begin
    assert len(visit.key_points) == 1
    assert visit.key_points < {KeyPointId(name) for name in "abc"}


def test_without_a_mistake_there_is_nothing_to_review(page: PracticePage) -> None:
    finish(page, "Số B", "Số B", "Số B")
    assert page.findChild(QAbstractButton, "review_wrong") is None
    button(page, "again").click()
    assert button(page, "start").isVisible()


def test_a_result_opens_its_question_and_leads_back(desk: LearningDesk, page: PracticePage) -> None:
    finish(page, "Số B", "Số A", "Số B")
    button(page, "result_2").click()
    assert place(page) == "Câu 2/3"
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        press(key)
    assert len(responses(desk)) == 3
    assert button(page, "leave").accessibleName() == practice.BACK_TO_RESULTS
    button(page, "leave").click()
    assert label(page, "score").isVisible()


def test_ending_early_shows_what_was_not_answered(page: PracticePage) -> None:
    button(page, "end_now").click()
    assert practice.UNANSWERED in button(page, "result_1").accessibleName()


def test_the_start_view_sets_up_by_pack_and_number(desk: LearningDesk, qtbot: QtBot) -> None:
    desk.ask("p", *(choice(f"a{at}", "a") for at in range(8)))
    page = open_page(desk, qtbot, Visit(PageId.PRACTICE))
    packs = page.findChild(QComboBox, "packs")
    assert isinstance(packs, QComboBox)
    at = packs.findText("Bài báo · Bộ p")
    packs.setCurrentIndex(at)
    packs.activated.emit(at)
    button(page, "segment_0").click()
    assert button(page, "start").accessibleName() == "Bắt đầu · 5 câu"
    button(page, "start").click()
    assert place(page) == "Câu 1/5"


@pytest.mark.parametrize(("way", "place"), [("library", PageId.LIBRARY), ("authoring", PageId.AUTHORING)])
def test_a_pack_without_questions_leads_elsewhere(
    desk: LearningDesk, qtbot: QtBot, way: str, place: PageId
) -> None:
    desk.start(empty={"e": 1})
    page = open_page(desk, qtbot, Visit(PageId.PRACTICE, pack=PackId("empty"), begin=True))
    assert not button(page, "start").isVisible()
    with qtbot.waitSignal(page.visit_requested) as asked:
        button(page, f"to_{way}").click()
    assert asked.args == [Visit(place)]


def test_keys_on_the_start_view_answer_nothing(desk: LearningDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, Visit(PageId.PRACTICE))
    for key in (Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_Return):
        press(key)
    assert button(page, "start").isVisible()
    assert responses(desk) == []


def test_sources_open_beside_the_explanation(page: PracticePage) -> None:
    press(key_of(page, "Số A"))
    button(page, "source_line").click()
    dialog = page.findChild(QDialog, "sources")
    assert isinstance(dialog, QDialog)
    assert [each for each in dialog.findChildren(QLabel) if "Bài thử" in each.text()]


def test_a_locked_file_shows_a_banner_and_keeps_the_question(desk: LearningDesk, page: PracticePage) -> None:
    problem = page.findChild(QWidget, "problem")
    assert isinstance(problem, QWidget)
    with desk.locked():
        press(key_of(page, "Số B"))
        assert problem.isVisible()
    press(key_of(page, "Số B"))
    assert not problem.isVisible()
    assert responses(desk) == [1]


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_of_a_question_are_cut(desk: LearningDesk, qtbot: QtBot, percent: int) -> None:
    theme.current().apply(Appearance.LIGHT, percent)
    page = open_page(desk, qtbot, BEGIN)
    press(key_of(page, "Số A"))
    shown = [each for each in page.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    assert len(shown) > 8
    assert [each.text() for each in shown if each.height() < each.heightForWidth(each.width())] == []


def test_a_low_window_scrolls_to_the_explanation(desk: LearningDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot, BEGIN, height=560)
    press(key_of(page, "Số A"))
    explanation = page.findChild(QWidget, "explanation")
    assert isinstance(explanation, QWidget)
    assert not explanation.visibleRegion().isEmpty()


def test_every_control_has_a_name(page: PracticePage) -> None:
    press(key_of(page, "Số A"))
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) >= 10
    assert [each.objectName() for each in buttons if not each.accessibleName()] == []


def card_said(page: PracticePage) -> str:
    said = label(page, "card_said")
    return said.text() if said.isVisible() else ""


def test_a_card_is_made_from_the_question_and_taken_back_by_keyboard(
    desk: LearningDesk, page: PracticePage
) -> None:
    press(Qt.Key.Key_1)
    made = button(page, "own_card")
    assert made.accessibleName() == practice.MAKE_CARD
    made.setFocus()
    press(Qt.Key.Key_Space)
    assert card_said(page) == practice.CARD_MADE
    assert QApplication.focusWidget() is made
    assert made.accessibleName() == practice.TAKE_CARD_BACK
    press(Qt.Key.Key_Space)
    assert card_said(page) == ""
    assert made.accessibleName() == practice.MAKE_CARD


def test_before_the_answer_there_is_nothing_to_make_a_card_with(page: PracticePage) -> None:
    assert not button(page, "own_card").isVisible()
