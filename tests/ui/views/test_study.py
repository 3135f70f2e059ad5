"""Ôn thẻ as it is pressed: keys, focus, painting, and what must never grade."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.study.card import CardType
from studyapp.storage.database import transaction
from studyapp.storage.library.cards import replace_cards
from studyapp.storage.library.packs import row_of
from studyapp.ui import theme
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Appearance
from studyapp.ui.views.study import StudyPage
from tests.ui.learning_desk import LearningDesk
from tests.ui.typing_vi import compose
from tests.ui.viewmodels.study_values import card

LONG = "Sắp xếp lại tổ chức bộ máy bên trong của từng cơ quan, đơn vị cho tinh gọn hơn. " * 12


@pytest.fixture
def desk(tmp_path: Path) -> LearningDesk:
    desk = LearningDesk(tmp_path)
    desk.start(p={"a": 1, "b": 1, "c": 1})
    return desk


@pytest.fixture
def page(desk: LearningDesk, qtbot: QtBot) -> StudyPage:
    return open_page(desk, qtbot)


def open_page(desk: LearningDesk, qtbot: QtBot, width: int = 1048, height: int = 800) -> StudyPage:
    page = StudyPage(desk.study_model())
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.enter(Visit(PageId.STUDY, begin=True))
    settle()
    return page


def settle() -> None:
    """Layout, paint and what follows from the paint each take a round."""
    for _ in range(5):
        QApplication.processEvents()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the focus, as a keyboard does; then everything is painted."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    settle()


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def label(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def prompt(page: StudyPage) -> str:
    return label(page, "card_prompt").accessibleName()


def logged(desk: LearningDesk) -> list[str]:
    return [name for name, _ in desk.answers_logged()]


def put(desk: LearningDesk, kind: CardType, asked: str, answer: str) -> None:
    """Makes this the only card there is."""
    desk.remove_pack("p")
    desk.start(z={"y1": 1})
    with transaction(desk.library):
        replace_cards(desk.library, row_of(desk.library, PackId("z")), (card(kind, asked, answer),))
        desk.library.execute("UPDATE pack SET revision = revision + 1")
    desk.study.enrol()


@pytest.mark.parametrize("turning", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(("key", "rating"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_2, 3)])
def test_a_card_is_turned_and_rated_by_keys(
    desk: LearningDesk, page: StudyPage, turning: Qt.Key, key: Qt.Key, rating: int
) -> None:
    assert prompt(page) == "Hỏi a1?"
    press(turning)
    assert button(page, "rate_1").isVisible()
    press(key)
    assert prompt(page) == "Hỏi b1?"
    assert desk.learner.execute("SELECT card, rating FROM review_log").fetchall() == [("a1", rating)]


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_A])
def test_keys_do_not_rate_before_the_answer_is_shown(
    desk: LearningDesk, page: StudyPage, key: Qt.Key
) -> None:
    press(key)
    assert prompt(page) == "Hỏi a1?"
    assert logged(desk) == []


def test_a_key_that_comes_before_the_answer_is_painted_does_not_rate(
    desk: LearningDesk, page: StudyPage
) -> None:
    """Both keys in one go, as on a slow machine: nothing is painted between them."""
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert logged(desk) == []
    settle()
    QTest.keyClick(page, Qt.Key.Key_2)
    assert logged(desk) == ["a1"]


def test_a_held_key_neither_turns_nor_rates_on_and_on(desk: LearningDesk, page: StudyPage) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for key in (Qt.Key.Key_Space, Qt.Key.Key_2):
        QTest.keyClick(page, Qt.Key.Key_Space)
        settle()
        for _ in range(5):
            held = QKeyEvent(QEvent.Type.KeyPress, key, none, "", autorep=True)
            QApplication.sendEvent(page, held)
            settle()
    assert logged(desk) == []


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier])
def test_a_key_with_a_modifier_does_not_rate(
    desk: LearningDesk, page: StudyPage, modifier: Qt.KeyboardModifier
) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_2, modifier)
    assert logged(desk) == []


def test_the_number_block_rates_too(desk: LearningDesk, page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert logged(desk) == ["a1"]


def test_space_on_a_rating_rates_once_and_leaves_the_next_card_alone(
    desk: LearningDesk, page: StudyPage
) -> None:
    press(Qt.Key.Key_Space)
    button(page, "rate_2").setFocus()
    press(Qt.Key.Key_Space)
    assert (logged(desk), prompt(page)) == (["a1"], "Hỏi b1?")
    assert QApplication.focusWidget() is page
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert logged(desk) == ["a1"]


def test_turning_by_the_button_does_not_hand_the_focus_to_a_rating(page: StudyPage) -> None:
    button(page, "turn").setFocus()
    press(Qt.Key.Key_Space)
    assert button(page, "rate_1").isVisible()
    assert QApplication.focusWidget() is page


def test_a_click_rates_once(desk: LearningDesk, page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    rate = button(page, "rate_1")
    QTest.mouseClick(rate, Qt.MouseButton.LeftButton)
    QTest.mouseClick(rate, Qt.MouseButton.LeftButton)
    assert logged(desk) == ["a1"]


def test_keys_typed_into_a_field_do_not_rate(desk: LearningDesk, page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    compose(field, "tiế")
    QTest.keyClick(page, Qt.Key.Key_2)
    assert logged(desk) == []


def test_undo_brings_the_card_back(desk: LearningDesk, page: StudyPage) -> None:
    assert not button(page, "undo").isEnabled()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert prompt(page) == "Hỏi a1?"
    assert not button(page, "rate_1").isVisible()


@pytest.mark.parametrize("name", ["bury", "suspend"])
def test_a_card_can_be_set_aside(desk: LearningDesk, page: StudyPage, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert prompt(page) == "Hỏi b1?"
    assert logged(desk) == []


@pytest.mark.parametrize("answer", ["2030", LONG[:400]])
def test_nothing_moves_when_the_answer_appears(desk: LearningDesk, qtbot: QtBot, answer: str) -> None:
    put(desk, CardType.BASIC, "Mấy?", answer)
    page = open_page(desk, qtbot, height=1000)
    parts = [page.findChild(QWidget, name) for name in ("card", "card_prompt", "controls", "hint")]
    before = [part.geometry() for part in parts if isinstance(part, QWidget)]
    press(Qt.Key.Key_Space)
    after = [part.geometry() for part in parts if isinstance(part, QWidget)]
    assert len(before) == 4
    assert after == before


def test_the_answer_and_its_source_are_hidden_until_turned(page: StudyPage) -> None:
    hidden = ("short_answer", "source_line", "to_key_point", "rate_1")
    parts = [page.findChild(QWidget, name) for name in hidden]
    assert [part.isVisible() for part in parts if isinstance(part, QWidget)] == [False] * 4
    press(Qt.Key.Key_Space)
    assert [part.isVisible() for part in parts if isinstance(part, QWidget)] == [True] * 4


def test_sources_open_in_a_window_that_keeps_keys_to_itself(desk: LearningDesk, page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    button(page, "source_line").click()
    dialog = page.findChild(QDialog, "sources")
    assert isinstance(dialog, QDialog)
    assert [each.text() for each in dialog.findChildren(QLabel) if "Bài thử" in each.text()]
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert logged(desk) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_key_point_is_shown_in_the_library(page: StudyPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(page.visit_requested) as asked:
        button(page, "to_key_point").click()
    assert asked.args == [Visit(PageId.LIBRARY, pack=PackId("p"), key_points=frozenset({KeyPointId("a")}))]


@pytest.mark.parametrize(("way", "place"), [("practice", PageId.PRACTICE), ("today", PageId.TODAY)])
def test_the_end_leads_on(page: StudyPage, qtbot: QtBot, way: str, place: PageId) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_2)
    assert label(page, "gains").accessibleName() == "3 lượt trả lời · 100% trả lời nhớ · chưa đến 1 phút"
    with qtbot.waitSignal(page.visit_requested) as asked:
        button(page, f"way_{way}").click()
    assert asked.args == [Visit(place)]


def test_a_pause_is_left_by_its_button(page: StudyPage) -> None:
    button(page, "end").click()
    assert not button(page, "end").isVisible()
    button(page, "way_go_on").click()
    assert prompt(page) == "Hỏi a1?"


def test_a_locked_file_shows_a_banner_and_keeps_the_card(desk: LearningDesk, page: StudyPage) -> None:
    problem = page.findChild(QWidget, "problem")
    assert isinstance(problem, QWidget)
    press(Qt.Key.Key_Space)
    with desk.locked():
        press(Qt.Key.Key_2)
        assert problem.isVisible()
        assert prompt(page) == "Hỏi a1?"
    press(Qt.Key.Key_2)
    assert not problem.isVisible()
    assert prompt(page) == "Hỏi b1?"


@pytest.mark.parametrize(
    ("kind", "asked", "answer", "short", "spoken"),
    [
        (CardType.BASIC, "Mấy?", "104 triệu người", True, "104 triệu người"),
        (CardType.BASIC, "Mấy?", LONG.strip(), False, LONG.strip()),
        (CardType.CLOZE, "Đến năm […] đạt.", "2030", False, "Đến năm 2030 đạt."),
        (CardType.LIST, "Gồm gì?", "một\nhai", False, "một; hai"),
    ],
)
def test_each_kind_of_answer_has_its_own_setting(
    desk: LearningDesk, qtbot: QtBot, kind: CardType, asked: str, answer: str, short: bool, spoken: str
) -> None:
    put(desk, kind, asked, answer)
    page = open_page(desk, qtbot)
    press(Qt.Key.Key_Space)
    shown, hidden = ("short_answer", "long_answer") if short else ("long_answer", "short_answer")
    assert label(page, shown).accessibleName() == spoken
    assert label(page, shown).isVisible()
    assert not label(page, hidden).isVisible()


def test_markup_in_a_card_is_text(desk: LearningDesk, qtbot: QtBot) -> None:
    put(desk, CardType.CLOZE, "<b>Đến</b> […] & sau", "<i>2030</i>")
    page = open_page(desk, qtbot)
    press(Qt.Key.Key_Space)
    assert "&lt;b&gt;" in label(page, "card_prompt").text()
    assert "&lt;i&gt;2030&lt;/i&gt;" in label(page, "long_answer").text()


@pytest.mark.parametrize("height", [800, 600])
def test_a_long_card_scrolls_inside_and_is_never_cut(desk: LearningDesk, qtbot: QtBot, height: int) -> None:
    put(desk, CardType.BASIC, LONG, LONG)
    page = open_page(desk, qtbot, height=height)
    press(Qt.Key.Key_Space)
    scroll = page.findChild(QScrollArea, "card_scroll")
    assert isinstance(scroll, QScrollArea)
    content = scroll.widget()
    assert content is not None
    assert scroll.verticalScrollBar().maximum() == content.height() - scroll.viewport().height() > 0
    for name in ("card_prompt", "long_answer"):
        text = label(page, name)
        assert text.height() >= text.heightForWidth(text.width())
        assert text.width() <= scroll.viewport().width()


def test_a_card_in_large_text_scrolls_with_the_page(desk: LearningDesk, qtbot: QtBot) -> None:
    theme.current().apply(Appearance.LIGHT, 200)
    page = open_page(desk, qtbot)
    scroll = page.findChild(QScrollArea, "card_scroll")
    assert isinstance(scroll, QScrollArea)
    press(Qt.Key.Key_Space)
    assert scroll.verticalScrollBar().maximum() == 0
    for name in ("short_answer", "rate_1", "rate_2"):
        part = page.findChild(QWidget, name)
        assert isinstance(part, QWidget)
        assert not part.visibleRegion().isEmpty()


@pytest.mark.parametrize("height", [800, 600])
def test_a_usual_answer_is_in_sight_with_the_ratings(desk: LearningDesk, qtbot: QtBot, height: int) -> None:
    page = open_page(desk, qtbot, width=952, height=height)
    press(Qt.Key.Key_Space)
    for name in ("short_answer", "rate_1", "bury"):
        part = page.findChild(QWidget, name)
        assert isinstance(part, QWidget)
        assert part.visibleRegion().boundingRect() == part.rect()


def test_arrow_keys_scroll_a_long_card(desk: LearningDesk, qtbot: QtBot) -> None:
    put(desk, CardType.BASIC, LONG, LONG)
    page = open_page(desk, qtbot)
    scroll = page.findChild(QScrollArea, "card_scroll")
    assert isinstance(scroll, QScrollArea)
    press(Qt.Key.Key_Down)
    assert scroll.verticalScrollBar().value() > 0
    press(Qt.Key.Key_Up)
    assert scroll.verticalScrollBar().value() == 0


def test_a_usual_card_needs_no_scroll_bar(page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    for scroll in page.findChildren(QScrollArea):
        assert scroll.verticalScrollBar().maximum() == 0


def test_four_ratings_stand_in_a_row_or_two(desk: LearningDesk, qtbot: QtBot) -> None:
    desk.four_ratings()
    wide = open_page(desk, qtbot)
    press(Qt.Key.Key_Space)
    assert len({button(wide, f"rate_{key}").y() for key in range(1, 5)}) == 1
    theme.current().apply(Appearance.LIGHT, 200)
    settle()
    assert len({button(wide, f"rate_{key}").y() for key in range(1, 5)}) == 2


def test_every_control_has_a_name(page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert len(buttons) >= 8
    assert [each.objectName() for each in buttons if not each.accessibleName()] == []


def test_coming_back_to_the_page_keeps_the_turned_card(page: StudyPage) -> None:
    press(Qt.Key.Key_Space)
    page.enter(Visit(PageId.STUDY))
    assert button(page, "rate_1").isEnabled()


def test_a_visit_narrows_to_its_pack_and_key_points(desk: LearningDesk, page: StudyPage) -> None:
    page.enter(Visit(PageId.STUDY, key_points=frozenset({KeyPointId("c")}), begin=True))
    assert prompt(page) == "Hỏi c1?"
