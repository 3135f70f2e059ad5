"""Labels escape what they show, wrap, and ask for a sensible width."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from studyapp.core.library.evidence import Span
from studyapp.ui.theme import Appearance, Theme, px
from studyapp.ui.widgets import rich
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.text import WIDEST_HINT, Role, Text, Tone
from tests.ui.looking import clipped, settle, show

LONG = "Dân số là yếu tố hàng đầu để dựng nước và giữ nước. " * 6


def shown(label: Text) -> str:
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


@pytest.mark.parametrize("text", ["Gia đình & Xã hội", "a < b > c", "<b>đậm</b>", 'nói "thế"', "một\nhai"])
def test_content_is_never_taken_for_markup(text: str) -> None:
    label = Text(text)
    assert shown(label) == text
    assert label.accessibleName() == text


def test_a_line_that_does_not_wrap_is_plain() -> None:
    assert Text("<b>a</b>", wrap=False).text() == "<b>a</b>"


def test_rich_text_is_spoken_as_given() -> None:
    label = Text()
    label.set_rich(rich.strong("2 nguồn") + rich.escaped(" · A & B"), "2 nguồn · A & B")
    assert shown(label) == "2 nguồn · A & B" == label.accessibleName()


def test_a_short_line_asks_for_its_own_width(look: Theme) -> None:
    label = Text("Ước tính để tự học, không dùng để đánh giá cán bộ.")
    label.show()
    label.resize(label.sizeHint())
    settle()
    assert label.height() < 2 * label.fontMetrics().height()


def test_a_long_text_asks_for_a_block_of_limited_width() -> None:
    label = Text(LONG)
    assert label.sizeHint().width() == px(WIDEST_HINT)
    assert label.sizeHint().height() > 2 * label.fontMetrics().height()


def test_it_can_be_as_narrow_as_its_longest_word() -> None:
    label = Text("Trung ương nghiêng")
    longest = label.fontMetrics().horizontalAdvance("nghiêng")
    assert longest <= label.minimumSizeHint().width() <= longest + 4


def test_an_emptied_label_takes_no_room() -> None:
    label = Text(LONG)
    label.set_text("")
    assert label.sizeHint().height() < 2 * label.fontMetrics().height()


def test_the_room_between_lines_leaves_a_line_in_the_middle(look: Theme) -> None:
    for percent in (100, 200):
        look.apply(Appearance.LIGHT, percent)
        label = Text("Công tác dân số", tone=Tone.TEXT)
        label.show()
        settle()
        margins = label.contentsMargins()
        assert margins.top() == -margins.bottom() > 0


def test_role_and_tone_can_change_while_it_is_shown() -> None:
    label = Text("104 triệu người", Role.ANSWER)
    label.show()
    before = label.fontMetrics().height()
    label.set_role(Role.PROMPT)
    label.set_tone(Tone.BAD)
    assert label.fontMetrics().height() < before
    assert label.palette().windowText().color().name().upper() == "#A8321F"


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((), "dân số &amp; y tế"),
        ((Span(0, 6),), '<span style="font-weight:600">dân số</span> &amp; y tế'),
        (
            (Span(9, 13), Span(0, 3)),
            '<span style="font-weight:600">dân</span> số &amp; <span style="font-weight:600">y tế</span>',
        ),
    ],
)
def test_marked_parts_stand_out(marks: tuple[Span, ...], expected: str) -> None:
    assert rich.marked("dân số & y tế", marks) == expected


def test_marks_may_have_a_ground() -> None:
    assert "background-color:#FFF0B8" in rich.marked("a", (Span(0, 1),), "#FFF0B8")


def natural_height(label: Text, width: int) -> int:
    """What Qt itself finds, without anything kept."""
    return QLabel.heightForWidth(label, width)


def test_its_height_follows_words_size_and_look(look: Theme) -> None:
    label = Text("Một dòng")
    show(label, 200, 100)
    heights = [label.heightForWidth(200)]
    changes: tuple[Callable[[], None], ...] = (
        lambda: label.set_text("Nhiều chữ hơn, nên cần nhiều dòng hơn để viết hết. " * 3),
        lambda: label.set_rich(rich.strong("Chữ đậm hơn thì rộng hơn. " * 3), "Chữ đậm hơn"),
        lambda: label.setText("Ngắn"),
        lambda: look.apply(Appearance.LIGHT, 200),
        lambda: label.set_role(Role.TITLE),
    )
    for change in changes:
        change()
        settle()
        assert label.heightForWidth(200) == natural_height(label, 200)
        heights.append(label.heightForWidth(200))
    assert len(set(heights)) == len(heights)


def test_its_height_is_found_once_for_each_width(look: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    label = Text("Nhiều chữ, nên cần nhiều dòng để viết hết. " * 5)
    asked: list[int] = []

    def counted(self: QLabel, width: int) -> int:
        asked.append(width)
        return 50

    monkeypatch.setattr(QLabel, "heightForWidth", counted)
    assert [label.heightForWidth(width) for width in (200, 300, 200, 300, 200)] == [50] * 5
    assert len(asked) == 2


READ = "Trong sự nghiệp dựng nước và giữ nước, dân số là yếu tố hàng đầu, có tầm chiến lược. " * 3


def longest_line(label: Text) -> int:
    """In characters: as many as fit into what the label's margins leave."""
    room = label.contentsRect().width()
    metrics = label.fontMetrics()
    return max(length for length in range(len(READ)) if metrics.horizontalAdvance(READ[:length]) <= room)


@pytest.mark.parametrize("role", [Role.BODY, Role.READING, Role.STRONG])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_line_to_read_stops_at_about_75_characters(look: Theme, role: Role, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    holder = QWidget()
    label = Text(READ, role)
    column(holder).addWidget(label)
    show(holder, 3000, 600)
    assert 68 <= longest_line(label) <= 84
    assert clipped(holder) == []


def test_one_that_is_to_be_seen_at_a_glance_uses_its_whole_width(look: Theme) -> None:
    label = Text(READ, whole_width=True)
    show(label, 2000, 100)
    assert label.contentsRect().width() == 2000


def test_a_run_without_spaces_breaks_and_is_still_said_whole(look: Theme) -> None:
    address = "https://daotao.example.vn/nghi-quyet/hoi-nghi-trung-uong-6-khoa-xii"
    holder = QWidget()
    label = Text(address)
    column(holder).addWidget(label)
    show(holder, 220, 300)
    assert clipped(holder) == []
    assert label.height() > 2 * label.fontMetrics().height()
    assert label.accessibleName() == address
