"""What a screen reader meets on every page: names, roles and values, in Vietnamese; and what it is told."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from studyapp.ui.main_window import ENTRIES
from studyapp.ui.navigation import PageId, Visit
from studyapp.ui.theme import Theme
from studyapp.ui.widgets import announcing
from studyapp.ui.widgets.announcing import announce
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.wording import authoring, practice
from tests.ui.accessible import Node, Role, nodes
from tests.ui.looking import settle, show, visible
from tests.ui.scene import Scene
from tests.ui.scenes import scenes
from tests.ui.stage import LONG_ID, Stage, stage

K = Qt.Key
ACTED_ON = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.ProgressBar,
    Role.Slider,
    Role.SpinBox,
}
READ = {Role.StaticText, Role.Client, Role.AlertMessage}  # a page, an area that scrolls, words to copy
ENGLISH = re.compile(
    r"\b(ok|cancel|close|open|save|yes|no|next|back|search|undo|redo|cut|copy|paste|select|all|card|question|"
    r"answer|button|page|settings|help|error|warning|loading|delete all|retry|discard|apply|reset)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Look:
    name: str
    is_dialog: bool
    nodes: tuple[Node, ...]
    unsaid: tuple[str, ...]
    unlabelled: tuple[str, ...]


@pytest.fixture(scope="module")
def looks(installed_theme: Theme, tmp_path_factory: pytest.TempPathFactory) -> list[Look]:
    return [look_at(scene) for scene in scenes(tmp_path_factory.mktemp("scenes"))]


def look_at(scene: Scene) -> Look:
    found = tuple(nodes(scene.window))
    return Look(
        scene.name,
        scene.is_dialog,
        found,
        tuple(unsaid(scene.window, found)),
        tuple(unlabelled(scene.window)),
    )


def unsaid(window: QWidget, found: tuple[Node, ...]) -> Iterator[str]:
    """Labels one sees of which the tree has no words."""
    texts = Counter(each.name for each in found if each.role is Role.StaticText)
    for label in visible(window):
        if isinstance(label, QLabel) and not isinstance(label, IconLabel) and label.text():
            name = label.accessibleName() or label.text()
            if not texts[name]:
                yield name


def unlabelled(window: QWidget) -> Iterator[str]:
    """A closed list is called by its value on Linux, so a label must name it."""
    for each in visible(window):
        if isinstance(each, QComboBox):
            interface = QAccessible.queryAccessibleInterface(each)
            assert interface is not None
            if not any(relation == QAccessible.RelationFlag.Label for _, relation in interface.relations()):
                yield each.objectName()


def all_nodes(looks: list[Look]) -> Iterator[tuple[str, Node]]:
    for look in looks:
        yield from ((look.name, node) for node in look.nodes)


def test_every_control_has_a_name(looks: list[Look]) -> None:
    bare = [
        f"{scene}: {node}"
        for scene, node in all_nodes(looks)
        if (node.role in ACTED_ON or "focusable" in node.states) and not node.name.strip()
    ]
    assert bare == []


def test_what_takes_the_keyboard_says_what_it_is(looks: list[Look]) -> None:
    strange = [
        f"{scene}: {node}"
        for scene, node in all_nodes(looks)
        if "focusable" in node.states and node.role not in ACTED_ON | READ
    ]
    assert strange == []


def test_no_two_controls_of_a_page_are_called_the_same(looks: list[Look]) -> None:
    twice = []
    for look in looks:
        names = Counter((each.role, each.name) for each in look.nodes if each.role in ACTED_ON)
        twice += [f"{look.name}: {name}" for (_, name), count in names.items() if count > 1]
    assert twice == []


def test_every_text_one_sees_is_in_the_tree(looks: list[Look]) -> None:
    assert [f"{look.name}: {words}" for look in looks for words in look.unsaid] == []
    empty = [
        f"{scene}: {node}"
        for scene, node in all_nodes(looks)
        if node.role is Role.StaticText and not node.name.strip()
    ]
    assert empty == []


def test_closed_lists_have_a_label(looks: list[Look]) -> None:
    assert [f"{look.name}: {each}" for look in looks for each in look.unlabelled] == []


def test_nothing_is_said_twice_in_one_breath(looks: list[Look]) -> None:
    twice = [
        f"{scene}: {node}" for scene, node in all_nodes(looks) if node.name and node.name == node.description
    ]
    assert twice == []


def test_no_word_is_english(looks: list[Look]) -> None:
    known = {"https", "Ctrl", "Enter", "Resolution No."}  # the last: the title of a source
    found = {
        said
        for _, node in all_nodes(looks)
        for said in (node.name, node.description)
        if ENGLISH.search(said) and not any(word in said for word in known)
    }
    assert found == set()


def test_bars_tell_a_share_in_per_cent(looks: list[Look]) -> None:
    bars = [node for _, node in all_nodes(looks) if node.role is Role.ProgressBar]
    assert {0 <= float(each.value.rstrip("%")) <= 100 for each in bars} == {True}
    assert len({each.value for each in bars}) > 2


def test_one_page_of_the_rail_is_selected(looks: list[Look]) -> None:
    titles = {entry.text for entry in ENTRIES if entry.is_page}
    for look in looks:
        chosen = [
            each.name for each in look.nodes if each.role is Role.ListItem and "selected" in each.states
        ]
        is_program = any(each.object_name == "rail" for each in look.nodes)
        assert len(chosen) == (1 if is_program else 0), look.name
        assert set(chosen) <= titles


def test_the_page_says_which_one_it_is(looks: list[Look]) -> None:
    titles = {entry.text for entry in ENTRIES if entry.is_page}
    for look in looks:
        if any(each.object_name == "rail" for each in look.nodes):
            assert any(each.role is Role.Client and each.name in titles for each in look.nodes), look.name


def state_of(looks: list[Look], scene: str, start: str) -> frozenset[str]:
    [look] = [each for each in looks if each.name == scene]
    return next(each.states for each in look.nodes if each.name.startswith(start) and each.role in ACTED_ON)


def test_a_checked_option_is_checked_and_the_others_are_not(looks: list[Look]) -> None:
    scene = f"question, {practice_type(looks)}, one checked"
    assert "checked" in state_of(looks, scene, "A. ")
    assert "checked" not in state_of(looks, scene, "B. ")
    assert "checkable" in state_of(looks, scene, "B. ")


def practice_type(looks: list[Look]) -> str:
    return next(each.name.split(", ")[1] for each in looks if each.name.endswith("one checked"))


def test_judged_options_say_how_they_turned_out(looks: list[Look]) -> None:
    judged = [look for look in looks if look.name.endswith("judged")]
    assert len(judged) == 3
    for look in judged:
        options = [each.name for each in look.nodes if each.object_name.startswith("option_")]
        assert any(
            name.endswith((practice.KEY, practice.KEY_MISSED, practice.CHOSEN_RIGHT)) for name in options
        )


def test_one_of_a_few_is_a_radio_button_and_the_chosen_one_is_checked(looks: list[Look]) -> None:
    [settings] = [each for each in looks if each.name == "settings"]
    radios = [each for each in settings.nodes if each.role is Role.RadioButton]
    assert sum("checked" in each.states for each in radios) == len(
        {each.name.split(":")[0] for each in radios}
    )


def test_a_key_on_a_button_is_said_with_it(looks: list[Look]) -> None:
    keep = next(node for _, node in all_nodes(looks) if node.object_name == "keep")
    assert (keep.name, keep.description) == ("Giữ", "Phím tắt: Enter")


def test_charts_are_told_in_words(looks: list[Look]) -> None:
    [progress] = [each for each in looks if each.name == "progress"]
    told = {each.object_name: each.name for each in progress.nodes}
    assert "thẻ" in told["heat_map"]
    assert "thẻ" in told["bar_chart"]


class Listener:
    """Takes down what would be said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []
        monkeypatch.setattr(announcing, "QAccessible", self)

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.said.append(event.message())
        if event.politeness() is announcing.URGENT:
            self.urgent.append(event.message())

    def take(self) -> list[str]:
        said, self.said = self.said, []
        return said


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    return Listener(monkeypatch)


@pytest.fixture
def on(look: Theme, tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


def test_what_is_not_shown_is_not_said(look: Theme, listener: Listener) -> None:
    hidden = QWidget()
    announce(hidden, "Đã lưu tên.")
    show(hidden, 200, 100)
    announce(hidden, "")
    assert listener.take() == []
    announce(hidden, "Đã lưu tên.")
    assert listener.take() == ["Đã lưu tên."]


def test_a_problem_is_said_at_once_and_only_once(look: Theme, listener: Listener) -> None:
    banner = Banner(PROBLEM)
    show(banner, 400, 100)
    for words in ("Đĩa đã đầy.", "Đĩa đã đầy.", ""):
        banner.say(words)
    assert listener.urgent == listener.take() == ["Đĩa đã đầy."]


def test_a_new_card_and_its_answer_are_said(on: Stage, listener: Listener) -> None:
    on.visit(Visit(PageId.STUDY, begin=True))
    assert listener.take()[-1].endswith(on.words("card_prompt"))
    on.key(K.Key_Space)
    [said] = listener.take()
    assert said.startswith("Trả lời: ")
    on.key(K.Key_2)
    assert listener.take()[-1].endswith(on.words("card_prompt"))


def test_right_and_wrong_are_said_with_the_key_and_why(on: Stage, listener: Listener) -> None:
    on.visit(Visit(PageId.PRACTICE, pack=LONG_ID, begin=True))
    assert listener.take()[-1].endswith(on.words("stem"))
    on.answer(right=False)
    said = listener.take()[-1]
    assert said.startswith(f"{practice.WRONG}. {practice.KEY}: ")
    assert said.endswith(on.words("rationale"))
    on.key(K.Key_Return)
    on.answer(right=True)
    assert listener.take()[-1].startswith(f"{practice.RIGHT}. ")
    on.press("end_now")
    assert listener.take()[-1].endswith("câu đúng")


def test_hits_are_counted_aloud_and_the_chosen_one_is_read(on: Stage, listener: Listener) -> None:
    on.visit(Visit(PageId.LIBRARY, query="dân số"))
    assert on.words("search_heading") in listener.take()
    on.key(K.Key_Down)
    assert listener.take() == [on.shown("hit_1").accessibleName()]


def test_drafts_are_read_and_so_is_the_end(on: Stage, listener: Listener) -> None:
    on.visit(Visit(PageId.AUTHORING))
    on.start_reading()
    said = listener.take()
    assert authoring.READING in said
    assert said[-1].endswith(on.words("draft_stem"))
    while on.is_shown("keep"):
        on.key(K.Key_Return)
    assert listener.take()[-1] == on.words("done_summary")


def test_a_changed_number_is_said(on: Stage, listener: Listener) -> None:
    on.visit(Visit(PageId.SETTINGS))
    listener.take()
    more = next(each for each in on.window.findChildren(QAbstractButton, "more") if each.isVisible())
    more.click()
    assert listener.take()[0] == "110%"


def test_the_page_that_is_come_to_is_said_by_the_focus(on: Stage) -> None:
    on.visit(Visit(PageId.PROGRESS))
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Tiến độ"
