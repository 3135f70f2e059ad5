"""Panels, chips, bars, banners, source lines: each shows what it is told, in the colours of the theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import DARK, LIGHT, Appearance, Theme, Token, px
from studyapp.ui.widgets import banner, chips, panel
from studyapp.ui.widgets.banner import Banner
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.chips import Chip
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.keycap import KeyCap
from studyapp.ui.widgets.layouts import clear, column, fix_height, fix_width, limit_width, row
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.press_panel import PressPanel
from studyapp.ui.widgets.source_line import SourceLine
from studyapp.ui.widgets.surface import Surface
from studyapp.ui.widgets.text import Text
from tests.ui.looking import clipped, colours, settle, show

LONG = "Tóm tắt từ báo chí, chưa đối chiếu toàn văn, nội dung đến ngày 20/11/2026. " * 3


@pytest.mark.parametrize(
    ("look_of", "edge"),
    [(panel.RESTING, Token.LINE), (panel.ACTIVE, Token.BORDER), (panel.HERO, Token.PRIMARY)],
)
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_a_panel_has_the_fill_and_edge_of_its_kind(
    look: Theme, look_of: Surface, edge: Token, appearance: Appearance
) -> None:
    look.apply(appearance, 200)
    made = Panel(look_of)
    show(made, 200, 120)
    fill = look_of.fill
    assert fill is not None
    assert {look.tokens[fill], look.tokens[edge]} <= colours(made)


def test_a_panel_can_become_the_active_one(look: Theme) -> None:
    made = Panel()
    show(made, 200, 120)
    made.set_look(panel.ACTIVE)
    look.apply(Appearance.LIGHT, 200)
    assert LIGHT[Token.BORDER] in colours(made)


@pytest.mark.parametrize("value", [0.0, 0.4, 1.0])
def test_a_bar_is_filled_as_far_as_it_says(look: Theme, value: float) -> None:
    bar = Bar("x")
    bar.set_share(value, "21-NQ/TW: 40%")
    show(bar, 400, 12)
    image = bar.grab().toImage()
    filled = sum(image.pixelColor(x, 6).name().upper() == LIGHT[Token.PRIMARY] for x in range(400))
    assert filled == pytest.approx(400 * value, abs=8)


def test_a_bar_tells_its_value_to_screen_readers(look: Theme) -> None:
    bar = Bar("x")
    bar.set_share(0.4, "21-NQ/TW: 40%")
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (40, 100, "21-NQ/TW: 40%")


@pytest.mark.parametrize(("share", "value"), [(-0.5, 0), (1.5, 100)])
def test_a_bar_never_leaves_its_track(look: Theme, share: float, value: int) -> None:
    bar = Bar("x")
    bar.set_share(share)
    assert bar.value() == value


@pytest.mark.parametrize(
    ("kind", "ink"),
    [
        (chips.SOFT, Token.PRIMARY),
        (chips.QUIET, Token.MUTED),
        (chips.GOOD, Token.GOOD),
        (chips.WARN, Token.WARN),
    ],
)
def test_a_chip_takes_the_ink_of_its_kind(look: Theme, kind: chips.ChipLook, ink: Token) -> None:
    look.apply(Appearance.DARK, 200)
    chip = Chip("Nhận biết", kind)
    show(chip, chip.sizeHint().width(), chip.sizeHint().height())
    assert DARK[ink] in colours(chip)
    assert chip.accessibleName() == "Nhận biết"


def test_a_chip_is_as_wide_as_its_words_and_icon(look: Theme) -> None:
    plain, with_icon = Chip("Điểm mới"), Chip("Điểm mới", icon="sparkles")
    assert with_icon.sizeHint().width() == plain.sizeHint().width() + 22
    plain.set_look(chips.OUTLINED, "sparkles")
    plain.set_text("Điểm rất mới")
    assert plain.sizeHint().width() > with_icon.sizeHint().width()
    assert plain.sizeHint().height() == 26


def test_a_banner_hides_while_it_has_nothing_to_say(look: Theme) -> None:
    holder = QWidget()
    warned = Banner(banner.WARNING)
    column(holder).addWidget(warned)
    show(holder, 500, 300)
    assert not warned.isVisible()
    warned.say("nên ghi thêm năm.", "1 điều cần xem:")
    assert warned.isVisible()
    assert warned.accessibleName() == "1 điều cần xem: nên ghi thêm năm."
    warned.say("")
    assert not warned.isVisible()


def test_a_long_banner_wraps_whole(look: Theme) -> None:
    holder = QWidget()
    lines = column(holder)
    told = Banner()
    told.say(LONG)
    lines.addWidget(told)
    lines.addStretch(1)
    show(holder, 400, 500)
    assert clipped(holder) == []
    assert told.height() > 80


def test_a_source_line_says_count_and_who_and_can_be_pressed(look: Theme, qtbot: QtBot) -> None:
    line = SourceLine("2 nguồn trở lên", "Quản lý nhà nước, Chính trị & Phát triển")
    show(line, 300, 80)
    assert line.accessibleName() == "2 nguồn trở lên · Quản lý nhà nước, Chính trị & Phát triển"
    with qtbot.waitSignal(line.clicked):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    line.set_source("1 nguồn", "")
    assert line.accessibleName() == "1 nguồn"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_pressable_panel_is_pressed_by_keys(look: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    pressable = PressPanel()
    pressable.add(Text("Phương án A"))
    show(pressable, 300, 60)
    with qtbot.waitSignal(pressable.clicked):
        QTest.keyClick(pressable, key)


def test_a_click_on_its_words_presses_the_panel(look: Theme, qtbot: QtBot) -> None:
    pressable = PressPanel()
    words = Text("Phương án A")
    pressable.add(words, 1)
    show(pressable, 300, 60)
    assert pressable.childAt(words.geometry().center()) is None
    with qtbot.waitSignal(pressable.clicked):
        QTest.mouseClick(pressable, Qt.MouseButton.LeftButton, pos=words.geometry().center())


def test_a_disabled_panel_cannot_be_pressed(look: Theme, qtbot: QtBot) -> None:
    pressable = PressPanel()
    pressable.setEnabled(False)
    show(pressable, 300, 60)
    with qtbot.assertNotEmitted(pressable.clicked):
        QTest.mouseClick(pressable, Qt.MouseButton.LeftButton)
    assert pressable.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_panel_with_a_long_text_is_high_enough(look: Theme) -> None:
    holder = QWidget()
    lines = column(holder)
    pressable = PressPanel()
    pressable.add(Text(LONG), 1)
    lines.addWidget(pressable)
    lines.addStretch(1)
    show(holder, 320, 600)
    assert clipped(holder) == []


def test_an_icon_takes_another_colour_and_size_live(look: Theme) -> None:
    icon = IconLabel("square", Token.PRIMARY, 20)
    icon.show()
    look.apply(Appearance.DARK, 200)
    assert icon.size().toTuple() == (40, 40)
    assert DARK[Token.PRIMARY] in colours(icon)
    icon.set_icon("square", Token.BAD)
    assert DARK[Token.BAD] in colours(icon)


def test_an_icon_is_drawn_when_it_is_shown(look: Theme) -> None:
    icon = IconLabel("square", Token.PRIMARY, 20)
    look.apply(Appearance.DARK, 200)
    assert icon.pixmap().isNull()
    icon.show()
    assert DARK[Token.PRIMARY] in colours(icon)


def test_a_key_cap_is_as_wide_as_its_word(look: Theme) -> None:
    assert KeyCap("1").sizeHint().width() < KeyCap("Ctrl+K").sizeHint().width()
    assert KeyCap("1").sizeHint().height() == 21


def test_gaps_margins_and_fixed_sizes_scale(look: Theme) -> None:
    holder = QWidget()
    line = row(holder, gap=12, margins=(40, 28, 40, 20))
    wide, high, limited = QWidget(), QWidget(), QWidget()
    fix_width(wide, 300)
    fix_height(high, 46)
    limit_width(limited, 500)
    look.apply(Appearance.LIGHT, 150)
    assert line.spacing() == 18
    assert line.contentsMargins().left() == 60
    assert (wide.width(), high.height(), limited.maximumWidth()) == (450, 69, 750)


def test_clearing_a_layout_takes_out_nested_ones(look: Theme) -> None:
    holder = QWidget()
    lines = column(holder)
    inner = row()
    first, second = Text("một"), Text("hai")
    inner.addWidget(first)
    lines.addLayout(inner)
    lines.addWidget(second)
    show(holder, 200, 100)
    clear(lines)
    assert lines.count() == 0
    assert not first.isVisible()
    assert not second.isVisible()
    settle()
    assert holder.findChildren(Text) == []


def test_px_is_what_the_gap_uses(look: Theme) -> None:
    holder = QWidget()
    lines = column(holder)
    lines.add_gap(16)
    look.apply(Appearance.LIGHT, 200)
    spacer = lines.itemAt(0)
    assert spacer is not None
    widget = spacer.widget()
    assert widget is not None
    assert widget.height() == px(16) == 32
