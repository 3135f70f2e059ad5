"""The whole program by keyboard alone: everything is reached and seen, and the main job can be done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studyapp.core.quiz.item import ItemType
from studyapp.services.settings import Settings
from studyapp.services.settings import Theme as ChosenTheme
from studyapp.ui.main_window import MainWindow
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.start import Program
from studyapp.ui.theme import Theme
from studyapp.ui.views.first_start import FirstStart
from studyapp.ui.views.recovery import RecoveryWindow
from studyapp.ui.widgets.focus_ring import FocusRing
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.wording import authoring, labels
from tests.ui.looking import settle, visible
from tests.ui.program import SURROUNDINGS, application_in
from tests.ui.scene import Scene
from tests.ui.scenes import scenes
from tests.ui.stage import ARTICLE, LONG_ID, SHIPPED, Stage, stage
from tests.ui.typing_vi import type_text

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit, QPlainTextEdit)
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)
MANY = 200
K = Qt.Key


@pytest.fixture
def on(look: Theme, tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the focus is lost"
    assert widget.isVisible(), f"{widget.objectName()} has the focus but is not shown"
    return widget


def press(key: Qt.Key) -> QWidget:
    QTest.keyClick(focused(), key)
    QApplication.processEvents()
    return focused()


def around(window: QWidget, hidden: list[str]) -> list[QWidget]:
    """One turn of Tab, from what has the focus to where it comes back; `hidden` takes what did not show."""
    found: list[QWidget] = []
    for _ in range(MANY):
        now = press(K.Key_Tab)
        if now in found:
            return found
        found.append(now)
        if out_of_sight(now):
            hidden.append(now.objectName())
    raise AssertionError(f"Tab never comes round in {window.objectName()}")


def beside(button: QWidget) -> set[QWidget]:
    """What the arrow keys reach from a button."""
    found, new = {button}, [button]
    while new:
        start = new.pop()
        for arrow in ARROWS:
            start.setFocus()
            now = press(arrow)
            if now not in found and now.parent() is button.parent():
                found.add(now)
                new.append(now)
    button.setFocus()
    return found


def controls(window: QWidget) -> set[QWidget]:
    """What one can act on; an option that has been judged is only read."""
    return {
        each
        for each in visible(window)
        if isinstance(each, CONTROLS)
        and each.isEnabled()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.window() is window
    }


def out_of_sight(widget: QWidget) -> bool:
    """Most of it must show, or the part of a very large one that fits."""
    seen = widget.visibleRegion().boundingRect()
    return seen.height() < min(widget.height(), 200) or seen.width() < min(widget.width(), 200)


class StrayWindows(QObject):
    """Parts that are shown before they have a parent: each flashes as a window and takes the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        usual = (MainWindow, FirstStart, RecoveryWindow, QDialog)
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_window and not isinstance(watched, usual):
            self.found.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def faults_of(scene: Scene) -> Iterator[str]:
    before = focused()
    hidden: list[str] = []
    reached = around(scene.window, hidden)
    yield from (f"{scene.name}: {each} has the focus out of sight" for each in hidden)
    left = controls(scene.window) - set(reached)
    for each in reached:
        if isinstance(each, QAbstractButton) and any(other.parent() is each.parent() for other in left):
            if not each.isCheckable():
                left -= beside(each)
            else:  # arrows would choose: what they reach is tried in a test of its own
                left -= {other for other in left if other.parent() is each.parent()}
    for each in left:
        yield f"{scene.name}: {type(each).__name__} {each.objectName()} is not reached"
    before.setFocus()


def test_tab_and_arrows_reach_every_control_of_every_page_and_show_it(
    look: Theme, qapp: QApplication, tmp_path: Path
) -> None:
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    assert [fault for scene in scenes(tmp_path) for fault in faults_of(scene)] == []
    assert stray.found == []
    qapp.removeEventFilter(stray)


def order(on: Stage) -> list[str]:
    return [each.objectName() for each in around(on.window, [])]


def test_a_question_is_gone_through_before_what_is_beside_it(on: Stage) -> None:
    on.visit(Visit(PageId.PRACTICE, pack=LONG_ID, begin=True))
    options = [f"option_{at}" for at in (1, 2, 3)]
    assert order(on) == ["leave", "flag", *options, "cell_1", "end_now", "skip", "rail"]


def test_a_card_is_rated_before_it_is_put_aside(on: Stage) -> None:
    on.visit(Visit(PageId.STUDY, begin=True))
    on.key(K.Key_Space)
    parts = ["end", "source_line", "to_key_point", "rate_1", "rate_2", "bury", "suspend", "rail"]
    assert order(on) == parts


def test_the_ways_on_come_before_the_many_sources_of_a_reader(on: Stage) -> None:
    on.visit(Visit(PageId.LIBRARY, pack=SHIPPED))
    names = order(on)
    assert names.index("learn_section") < names.index("sources_21-2017.trong-tam")
    assert names.index("part_0") < names.index("learn_section")


def test_the_arrow_keys_choose_among_a_few(on: Stage) -> None:
    on.visit(Visit(PageId.SETTINGS))
    on.tab_to("segment_1")
    on.key(K.Key_Right)
    assert focused().objectName() == "segment_2"
    assert on.session.settings.settings().theme is ChosenTheme.DARK


@pytest.mark.parametrize("key", [K.Key_PageDown, K.Key_End, K.Key_Down])
def test_a_page_scrolls_by_key(on: Stage, key: Qt.Key) -> None:
    on.visit(Visit(PageId.LIBRARY, pack=SHIPPED))
    [bar] = [each.verticalScrollBar() for each in on.window.findChildren(PageScroll) if each.isVisible()]
    on.key(key)
    assert bar.value() > 0
    on.key(K.Key_Home)
    assert bar.value() == 0


def test_f1_shows_the_keys_on_every_page_and_escape_hides_them(on: Stage) -> None:
    for page in PageId:
        on.visit(Visit(page))
        on.key(K.Key_F1)
        assert on.dialog().objectName() == "keys"
        QTest.keyClick(on.dialog(), K.Key_Escape)
        settle()
        on.window.activateWindow()
        settle()
        assert focused() is on.window.page


def test_from_the_top_of_a_page_shift_tab_leads_to_the_rail_and_arrows_through_the_pages(on: Stage) -> None:
    on.visit(Visit(PageId.TODAY))
    on.key(K.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is on.window.rail
    seen = [on.window.page]
    for _ in range(len(PageId) - 1):
        on.key(K.Key_Down)
        assert focused() is on.window.rail
        seen.append(on.window.page)
    assert len(set(seen)) == len(PageId)


def test_leaving_a_button_for_its_page_rings_the_title(on: Stage) -> None:
    on.visit(Visit(PageId.LIBRARY))
    on.tab_to("pack_thu")
    on.key(K.Key_Return)
    assert focused() is on.window.page
    [ring] = [each for each in on.window.findChildren(FocusRing) if each.isVisible()]
    title = on.shown("page_title")
    assert ring.mapTo(on.window, QPoint(4, 4)) == title.mapTo(on.window, QPoint(0, 0))
    assert ring.width() < title.width()


def test_a_click_on_a_button_rings_no_title(on: Stage) -> None:
    on.visit(Visit(PageId.LIBRARY))
    QTest.mouseClick(on.shown("pack_thu"), Qt.MouseButton.LeftButton)
    settle()
    assert [each for each in on.window.findChildren(FocusRing) if each.isVisible()] == []


def test_from_the_first_start_to_the_first_answer(look: Theme, tmp_path: Path) -> None:
    with application_in(tmp_path) as application:
        program = Program(application, SURROUNDINGS)
        program.open()
        settle()
        type_text(focused(), "Nguyễn Thị Hoa")
        press(K.Key_Return)
        assert isinstance(program.window, MainWindow)
        while focused().objectName() != "begin":
            press(K.Key_Tab)
        for key in (K.Key_Return, K.Key_Space, K.Key_2):
            press(key)
            settle()
        assert application.learners()[0].name == "Nguyễn Thị Hoa"
        [position] = [
            each.accessibleName() for each in visible(program.window) if each.objectName() == "position"
        ]
        assert position.startswith("Thẻ 2/")
        program.window.close()
        program.close()


def test_a_practice_by_keyboard(on: Stage) -> None:
    on.visit(Visit(PageId.PRACTICE))
    on.tab_to("packs")
    on.key(K.Key_Down)
    on.tab_to("start")
    on.key(K.Key_Return)
    assert on.is_shown("question_view")
    while on.session.quiz.open_attempts():
        on.key(K.Key_1)
        if on.words("type_chip") == labels.ITEM_TYPES[ItemType.MULTIPLE]:
            on.key(K.Key_Return)
        on.key(K.Key_Return)
    assert on.is_shown("results_view")
    on.tab_to("result_2")
    on.key(K.Key_Return)
    assert on.words("position").startswith("Câu 2/")
    on.tab_to("source_line")
    on.key(K.Key_Return)
    on.close_dialog()
    assert focused().objectName() == "source_line"


def test_the_map_of_questions_is_walked_by_arrows(on: Stage) -> None:
    on.visit(Visit(PageId.PRACTICE, pack=SHIPPED, begin=True))
    on.tab_to("cell_1")
    on.key(K.Key_Right)
    on.key(K.Key_Right)
    assert focused().objectName() == "cell_3"
    on.key(K.Key_Space)
    assert on.words("position").startswith("Câu 3/")


def test_an_article_is_brought_in_judged_and_mended(on: Stage) -> None:
    on.visit(Visit(PageId.AUTHORING))
    on.tab_to("paste")
    paste = focused()
    assert isinstance(paste, QPlainTextEdit | QTextEdit)
    QApplication.clipboard().setText(ARTICLE.read_text("utf-8"))
    on.key(K.Key_V, Qt.KeyboardModifier.ControlModifier)
    on.tab_to("read_pasted")
    on.key(K.Key_Return)
    on.read_article()
    for key in (K.Key_Return, K.Key_Delete):
        on.key(key)
    assert on.words("draft_tally") == authoring.tally(1, 1)
    on.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(150)  # a button's shortcut presses it for a moment
    assert on.words("draft_tally") == authoring.tally(1, 0)
    on.key(K.Key_F2)
    assert focused().objectName() == "edit_stem"
    on.tab_to("save_edit")
    on.key(K.Key_Return)
    assert on.words("draft_tally") == authoring.tally(2, 0)
    assert focused() is on.window.page


def test_in_the_article_enter_still_keeps_and_arrows_scroll(on: Stage) -> None:
    on.visit(Visit(PageId.AUTHORING))
    on.start_reading()
    on.tab_to("article")
    on.key(K.Key_Return)
    assert on.words("draft_tally") == authoring.tally(1, 0)
    assert focused().objectName() == "article"


def test_search_is_opened_and_left_by_key(on: Stage) -> None:
    on.visit(Visit(PageId.TODAY))
    on.key(K.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(focused(), QLineEdit)
    type_text(focused(), "dân số")
    for key in (K.Key_Return, K.Key_Down, K.Key_Return):
        on.key(key)
    assert on.is_shown("reader")
    assert focused() is on.window.page


def test_a_number_is_changed_to_its_end_without_losing_the_keyboard(on: Stage) -> None:
    on.session.settings.save(Settings(new_per_day=5))
    on.visit(Visit(PageId.SETTINGS))
    less = [each for each in on.window.findChildren(QAbstractButton, "less") if each.isVisible()][1]
    less.setFocus()
    on.key(K.Key_Space)
    assert on.session.settings.settings().new_per_day == 0
    assert (focused().objectName(), focused().parent()) == ("more", less.parent())
