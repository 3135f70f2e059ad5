"""Drafts into fields and back: every type, options added, left out and moved."""

from dataclasses import replace

import pytest

from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.ui.viewmodels.draft_edit import MOST_OPTIONS, OptionEdit, apply_edit, edit_of
from tests.ui.viewmodels.test_draft_rows import CARD, ITEM

LIST = replace(CARD, type=CardType.LIST, answer="Một\nHai")
MATCH = replace(
    ITEM,
    type=ItemType.MATCH,
    options=(Option("A", match="1"), Option("B", match="2"), Option("C", match="3")),
)
ORDER = replace(ITEM, type=ItemType.ORDER, options=(Option("trước"), Option("giữa"), Option("sau")))
FILL_IN = replace(ITEM, type=ItemType.FILL_IN, options=(), answers=("75", "bảy mươi lăm"))
TRUE_FALSE = replace(ITEM, type=ItemType.TRUE_FALSE, options=(Option("Đúng", correct=True), Option("Sai")))
ITEMS = (ITEM, MATCH, ORDER, FILL_IN, TRUE_FALSE)


def mended(item: Item, *options: OptionEdit) -> Item:
    found = apply_edit(item, replace(edit_of(item), options=options))
    assert isinstance(found, Item)
    return found


@pytest.mark.parametrize("content", [CARD, LIST, *ITEMS])
def test_an_edit_that_changes_nothing_gives_the_same_content(content: Card | Item) -> None:
    assert apply_edit(content, edit_of(content)) == content


@pytest.mark.parametrize("content", [CARD, *ITEMS])
def test_level_aim_and_words_change_and_the_id_stays(content: Card | Item) -> None:
    edit = replace(edit_of(content), stem="Mới?", level=Level.UNDERSTAND, aim=Aim.APPLY, rationale="Vì.")
    edited = apply_edit(content, edit)
    assert edited.id == content.id
    assert (edited.level, edited.aim) == (Level.UNDERSTAND, Aim.APPLY)
    assert (edited.prompt if isinstance(edited, Card) else edited.stem) == "Mới?"


def test_the_key_moves() -> None:
    options = [replace(each, correct=at == 1) for at, each in enumerate(edit_of(ITEM).options)]
    assert mended(ITEM, *options).key == (1,)


def test_a_blank_option_stands_at_the_end_to_be_filled() -> None:
    options = edit_of(ITEM).options
    assert options[-1].is_blank
    longer = mended(ITEM, *options[:-1], OptionEdit(" 80 tuổi "))
    assert [each.text for each in longer.options] == [*(each.text for each in ITEM.options), "80 tuổi"]


def test_an_option_left_blank_goes() -> None:
    assert mended(ITEM, OptionEdit("  "), *edit_of(ITEM).options[1:]).options == ITEM.options[1:]


def test_partners_are_mended_and_a_pair_goes_only_where_both_are_blank() -> None:
    first, *others = edit_of(MATCH).options
    assert mended(MATCH, replace(first, match="9"), *others).options[0] == Option("A", match="9")
    assert len(mended(MATCH, replace(first, text=""), *others).options) == 3
    assert len(mended(MATCH, OptionEdit("", match=""), *others).options) == 2


def test_the_order_is_the_one_of_the_lines() -> None:
    first, second, *others = edit_of(ORDER).options
    assert [each.text for each in mended(ORDER, second, first, *others).options] == ["giữa", "trước", "sau"]


def test_accepted_answers_stand_one_a_line() -> None:
    edited = apply_edit(FILL_IN, replace(edit_of(FILL_IN), answer=" 75 tuổi\n\n75 \n"))
    assert isinstance(edited, Item)
    assert edited.answers == ("75 tuổi", "75")


def test_no_more_options_are_offered_than_fit_and_none_where_the_type_has_a_fixed_number() -> None:
    full = replace(ITEM, options=tuple(Option(f"{number} tuổi") for number in range(MOST_OPTIONS)))
    assert len(edit_of(full).options) == MOST_OPTIONS
    assert len(edit_of(TRUE_FALSE).options) == 2
    assert edit_of(FILL_IN).options == ()


def test_spaces_round_what_was_typed_are_dropped() -> None:
    edited = apply_edit(CARD, replace(edit_of(CARD), stem="  Hỏi?  ", answer="Đáp \n"))
    assert isinstance(edited, Card)
    assert (edited.prompt, edited.answer) == ("Hỏi?", "Đáp")
