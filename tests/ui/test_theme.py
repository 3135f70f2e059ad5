"""The theme is legible by measure, switches live and scales everything together."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import DARK, LIGHT, Appearance, Theme, Token, Tokens
from studyapp.ui.widgets.text import Role, Text


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_token_has_a_colour(tokens: Tokens) -> None:
    assert set(tokens) == set(Token)
    assert all(QColor(colour).isValid() for colour in tokens.values())


def test_dark_has_no_pure_black_or_white() -> None:
    assert not {"#000000", "#FFFFFF"} & set(DARK.values())


def test_the_template_names_only_tokens(look: Theme, resources: Path) -> None:
    names = set(re.findall(r"\$(\w+)", (resources / "style.qss").read_text("utf-8")))
    assert names <= {token.value for token in Token}
    assert "$" not in look.style_sheet()


def test_lengths_in_the_template_scale_with_the_text(look: Theme) -> None:
    assert 'QLabel[role="title"] { font-size: 28px;' in look.style_sheet()
    look.apply(Appearance.LIGHT, 150)
    assert 'QLabel[role="title"] { font-size: 42px;' in look.style_sheet()


@pytest.mark.parametrize(("percent", "expected"), [(100, 20), (115, 23), (150, 30), (200, 40)])
def test_a_length_is_given_at_100_per_cent(look: Theme, percent: int, expected: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    assert theme.px(20) == expected
    assert theme.font(20).pixelSize() == expected


def test_the_palette_follows_the_theme(look: Theme, qapp: QApplication) -> None:
    look.apply(Appearance.DARK, 100)
    assert look.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK[Token.BG])
    assert theme.color(Token.PRIMARY) == QColor(DARK[Token.PRIMARY])


def test_a_desktop_that_does_not_tell_counts_as_light(look: Theme) -> None:
    look.apply(Appearance.DARK, 100)
    look.apply(Appearance.SYSTEM, 100)
    assert look.tokens is LIGHT


def test_a_change_is_told_once_and_no_change_is_not_told(look: Theme) -> None:
    told: list[float] = []
    look.changed.connect(lambda: told.append(look.scale))
    look.apply(Appearance.LIGHT, 120)
    look.apply(Appearance.LIGHT, 120)
    assert told == [1.2]


def test_labels_that_are_shown_change_live(look: Theme) -> None:
    label = Text("Hôm nay", Role.TITLE)
    label.show()
    assert QFontInfo(label.font()).pixelSize() == 28
    look.apply(Appearance.DARK, 200)
    assert QFontInfo(label.font()).pixelSize() == 56
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK[Token.TEXT])


def test_following_calls_now_and_at_each_change(look: Theme) -> None:
    owner, seen = QWidget(), list[int]()
    theme.follow(owner, lambda: seen.append(theme.px(10)))
    look.apply(Appearance.LIGHT, 150)
    assert seen == [10, 15]


def test_following_ends_with_its_owner(look: Theme, qapp: QApplication) -> None:
    owner, seen = QLabel(), list[int]()
    theme.follow(owner, lambda: seen.append(theme.px(10)))
    owner.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    look.apply(Appearance.LIGHT, 200)
    assert seen == [10]


@pytest.mark.parametrize(
    ("width", "percent", "narrow"),
    [(1280, 100, False), (1100, 100, False), (1099, 100, True), (1280, 125, False), (1280, 130, True)],
)
def test_narrow_is_a_small_window_or_a_large_text(
    look: Theme, width: int, percent: int, narrow: bool
) -> None:
    look.apply(Appearance.LIGHT, percent)
    assert theme.is_narrow(width) is narrow


def test_the_font_is_the_one_that_is_shipped(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Be Vietnam Pro"
    weights = {
        QFontDatabase.weight("Be Vietnam Pro", style) for style in QFontDatabase.styles("Be Vietnam Pro")
    }
    assert {QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold} <= weights


def test_installing_again_keeps_the_theme_in_force(look: Theme, resources: Path) -> None:
    look.apply(Appearance.DARK, 150)
    assert theme.install(resources) is look
    assert look.scale == 1.5
