"""Contrast by measure, for each pair of colours that is drawn: 4.5:1 for text, 3:1 for what one acts on."""

from dataclasses import dataclass
from types import ModuleType

import pytest
from PySide6.QtGui import QColor

from studyapp.ui.theme import DARK, LIGHT, Theme, Token, Tokens
from studyapp.ui.viewmodels.practice_state import Verdict
from studyapp.ui.views import authoring_draft, library_search, library_side, practice_map, practice_options
from studyapp.ui.widgets import (
    banner,
    button_look,
    chips,
    heat_map,
    panel,
    press_panel,
    search_field,
    surface,
    toggles,
)
from studyapp.ui.widgets.banner import BannerLook
from studyapp.ui.widgets.button_look import ButtonLook
from studyapp.ui.widgets.chips import ChipLook
from studyapp.ui.widgets.surface import Surface

TEXT, PART = 4.5, 3.0
PAGE = (Token.BG, Token.SURFACE)
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

BUTTONS = {
    "primary": button_look.PRIMARY,
    "main": button_look.MAIN,
    "outlined": button_look.OUTLINED,
    "link": button_look.LINK,
    "chosen segment": toggles.CHOSEN,
}
CHIPS = {
    "soft": chips.SOFT,
    "outlined": chips.OUTLINED,
    "quiet": chips.QUIET,
    "good": chips.GOOD,
    "bad": chips.BAD,
    "warn": chips.WARN,
}
BANNERS = {
    "notice": banner.NOTICE,
    "warning": banner.WARNING,
    "problem": banner.PROBLEM,
    "good": banner.GOOD,
    "hint": banner.HINT,
}
PRESSABLE = {
    "row": press_panel.PRESSABLE,
    "search field": search_field.FIELD,
    "search field, active": search_field.ACTIVE_FIELD,
    "hit": library_search.CHOSEN,
    "part": library_side.ELSEWHERE,
    "part being read": library_side.HERE,
    "draft option": authoring_draft.OPTION,
    "draft key": authoring_draft.KEY,
    **{f"option, {verdict.name}": look for verdict, look in practice_options.LOOKS.items()},
}
MEANT_EDGES = {"active card": panel.ACTIVE, "flashcard": panel.FLASHCARD, "hero": panel.HERO}


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    less, more = sorted((luminance(one), luminance(other)))
    return (more + 0.05) / (less + 0.05)


@dataclass(frozen=True)
class Palette:
    tokens: Tokens

    def between(self, ink: Token, ground: Token) -> float:
        return contrast(QColor(self.tokens[ink]), QColor(self.tokens[ground]))

    def hovered(self, look: ButtonLook) -> QColor:
        """The ground under the pointer, as `draw_ground` chooses it."""
        if look.surface.fill is Token.PRIMARY:
            return surface.shaded(Token.PRIMARY)
        return QColor(self.tokens[Token.SOFT])


@pytest.fixture
def palette(look: Theme, tokens: Tokens) -> Palette:
    look.tokens = tokens
    return Palette(tokens)


@pytest.mark.parametrize(
    ("module", "kind", "measured"),
    [(button_look, ButtonLook, BUTTONS), (chips, ChipLook, CHIPS), (banner, BannerLook, BANNERS)],
)
def test_no_look_is_left_unmeasured(module: ModuleType, kind: type, measured: dict[str, object]) -> None:
    made = [each for each in vars(module).values() if isinstance(each, kind)]
    assert all(each in measured.values() for each in made)


@BOTH
@pytest.mark.parametrize("ground", PAGE)
@pytest.mark.parametrize("ink", [Token.TEXT, Token.MUTED, Token.PRIMARY, Token.GOOD, Token.BAD, Token.WARN])
def test_text_on_a_page_and_on_a_card(palette: Palette, ink: Token, ground: Token) -> None:
    assert palette.between(ink, ground) >= TEXT


@BOTH
@pytest.mark.parametrize("ink", [Token.TEXT, Token.MUTED, Token.PRIMARY])
def test_text_in_the_hero_and_on_what_is_chosen(palette: Palette, ink: Token) -> None:
    assert palette.between(ink, Token.SOFT) >= TEXT


@BOTH
@pytest.mark.parametrize("name", BUTTONS)
def test_words_of_a_button_at_rest_and_under_the_pointer(palette: Palette, name: str) -> None:
    look = BUTTONS[name]
    for ink in {look.ink, look.accent, look.cap_ink}:
        for ground in (look.surface.fill,) if look.surface.fill else PAGE:
            assert palette.between(ink, ground) >= TEXT
        if look.surface.fill:
            assert contrast(QColor(palette.tokens[ink]), palette.hovered(look)) >= TEXT


@BOTH
@pytest.mark.parametrize("name", BUTTONS)
def test_edges_of_a_button_and_its_key_cap(palette: Palette, name: str) -> None:
    look = BUTTONS[name]
    grounds = (look.surface.fill,) if look.surface.fill else PAGE
    assert all(palette.between(look.cap_edge, ground) >= PART for ground in grounds)
    edge = look.surface.edge or look.surface.fill
    if edge:
        assert all(palette.between(edge, page) >= PART for page in (*PAGE, Token.SOFT) if page is not edge)


@BOTH
@pytest.mark.parametrize("name", CHIPS)
def test_words_of_a_chip(palette: Palette, name: str) -> None:
    fill = CHIPS[name].surface.fill
    assert fill is not None
    assert palette.between(CHIPS[name].ink, fill) >= TEXT


@BOTH
@pytest.mark.parametrize("name", BANNERS)
def test_words_icon_and_edge_of_a_banner(palette: Palette, name: str) -> None:
    look = BANNERS[name]
    assert look.surface.fill is not None
    assert look.surface.edge is not None
    assert palette.between(Token.TEXT, look.surface.fill) >= TEXT
    assert palette.between(look.ink, look.surface.fill) >= PART
    assert palette.between(look.surface.edge, Token.BG) >= PART


def grounds_of(look: Surface) -> tuple[Token, ...]:
    return (look.fill,) if look.fill else PAGE


@BOTH
@pytest.mark.parametrize("name", PRESSABLE)
def test_what_one_presses_can_be_read_and_stands_out(palette: Palette, name: str) -> None:
    look = PRESSABLE[name]
    for ground in grounds_of(look):
        assert palette.between(Token.TEXT, ground) >= TEXT
        assert palette.between(Token.MUTED, ground) >= TEXT
        if look.edge:
            assert palette.between(look.edge, ground) >= PART
    if look.edge:
        assert all(palette.between(look.edge, page) >= PART for page in PAGE)


@BOTH
@pytest.mark.parametrize("name", MEANT_EDGES)
def test_an_edge_that_means_something(palette: Palette, name: str) -> None:
    edge = MEANT_EDGES[name].edge
    assert edge is not None
    assert palette.between(edge, Token.BG) >= PART


@BOTH
@pytest.mark.parametrize("verdict", practice_options.MARKS, ids=lambda each: each.name)
def test_the_word_of_a_judged_option(palette: Palette, verdict: Verdict) -> None:
    fill = practice_options.LOOKS[verdict].fill
    assert fill is not None
    assert palette.between(practice_options.MARKS[verdict][1], fill) >= TEXT


@BOTH
@pytest.mark.parametrize("correct", [True, False, None])
def test_a_cell_of_the_map(palette: Palette, correct: bool | None) -> None:
    fill, edge = practice_map.FILLS[correct], practice_map.EDGES[correct]
    assert palette.between(Token.TEXT, fill) >= TEXT
    for one in (edge, Token.PRIMARY):
        assert palette.between(one, fill) >= PART
        assert palette.between(one, Token.SURFACE) >= PART
    assert palette.between(Token.WARN, fill) >= PART  # its flag


@BOTH
def test_numbers_in_the_calendar(palette: Palette) -> None:
    for fill, ink in zip(heat_map.FILLS, heat_map.INKS, strict=True):
        assert palette.between(ink, fill) >= TEXT


@BOTH
def test_bars_and_their_edges(palette: Palette) -> None:
    for bar in (Token.HEAT_3, Token.HEAT_4, Token.PRIMARY, Token.BORDER):
        assert palette.between(bar, Token.SURFACE) >= PART
    assert palette.between(Token.BORDER, Token.BG) >= PART  # the progress of a study session


@BOTH
@pytest.mark.parametrize("ground", [*PAGE, Token.SOFT])
def test_the_ring_of_what_has_the_keyboard(palette: Palette, ground: Token) -> None:
    assert palette.between(Token.PRIMARY, ground) >= PART
    assert palette.between(Token.TEXT, ground) >= PART
    assert palette.between(Token.TEXT, Token.PRIMARY) >= 1.8  # around a filled button; a gap lies between


@BOTH
def test_fields_scroll_bars_and_marked_words(palette: Palette) -> None:
    for ground in PAGE:
        assert palette.between(Token.BORDER, ground) >= PART
    assert palette.between(Token.TEXT, Token.MARK) >= TEXT
    assert palette.between(Token.ON, Token.PRIMARY) >= TEXT  # what is selected in a field


@BOTH
def test_the_rail(palette: Palette) -> None:
    assert palette.between(Token.MUTED, Token.SURFACE) >= TEXT
    assert palette.between(Token.PRIMARY, Token.SOFT) >= TEXT
    assert palette.between(Token.TEXT, Token.BG) >= TEXT  # under the pointer
