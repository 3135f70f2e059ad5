"""Drafts as rows of words, and edits back into cards and items."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.draft import Decision, Doubt, Draft
from studyapp.core.ids import ArticleId, CardId, DraftId, ItemId, KeyPointId
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.services.authoring import ReviewedDraft
from studyapp.ui.viewmodels.draft_rows import (
    DraftEdit,
    apply_edit,
    draft_row,
    edit_of,
    position_after,
    problems,
)
from studyapp.wording import authoring

QUOTE = (Quote(ArticleId("a"), (Span(0, 10),)),)
CARD = Card(
    CardId("c"),
    CardType.BASIC,
    "Nghị quyết số 21-NQ/TW ngày 25/10/2017 nói về việc gì?",
    "Công tác dân số",
    Aim.CORE,
    Level.REMEMBER,
    KeyPointId("k"),
    QUOTE,
)
ITEM = Item(
    ItemId("i"),
    ItemType.SINGLE,
    "Theo Nghị quyết số 21-NQ/TW ngày 25/10/2017, tuổi thọ bình quân đến năm 2030 là bao nhiêu?",
    (Option("68 tuổi"), Option("73 tuổi"), Option("75 tuổi", correct=True), Option("78 tuổi")),
    Aim.NEW,
    Level.REMEMBER,
    "Mục tiêu đến năm 2030 là 75 tuổi.",
    KeyPointId("k"),
    QUOTE,
)


def a_draft(content: Card | Item, decision: Decision | None = None, *doubts: Doubt) -> ReviewedDraft:
    return ReviewedDraft(Draft(DraftId(content.id), content, Span(0, 10), "writer", doubts), decision, None)


def test_an_item_shows_lettered_options_with_its_key() -> None:
    row = draft_row(a_draft(ITEM))
    assert [option.letter for option in row.options] == ["A", "B", "C", "D"]
    assert [option.correct for option in row.options] == [False, False, True, False]
    assert row.chips == ("Chọn một", "Nhận biết", "Điểm mới")
    assert row.is_new_point


def test_a_card_shows_prompt_and_answer() -> None:
    row = draft_row(a_draft(CARD))
    assert (row.stem, row.answer, row.options) == (CARD.prompt, CARD.answer, ())
    assert row.heading == authoring.DRAFT_CARD


def test_a_mended_draft_shows_its_mended_words() -> None:
    mended = replace(CARD, prompt="Câu hỏi đã sửa?")
    reviewed = replace(a_draft(CARD, Decision.MEND), mended=mended)
    assert draft_row(reviewed).stem == "Câu hỏi đã sửa?"


@pytest.mark.parametrize("content", [CARD, ITEM])
def test_an_edit_that_changes_nothing_gives_the_same_content(content: Card | Item) -> None:
    assert apply_edit(content, edit_of(content)) == content


def test_an_edit_keeps_the_id_and_moves_the_key() -> None:
    edit = DraftEdit(
        ITEM.stem, (("68 tuổi", False), ("75 tuổi", True), ("73 tuổi", False), ("78 tuổi", False))
    )
    edited = apply_edit(ITEM, edit)
    assert isinstance(edited, Item)
    assert edited.id == ITEM.id
    assert edited.key == (1,)


def test_spaces_round_what_was_typed_are_dropped() -> None:
    edited = apply_edit(CARD, DraftEdit("  Hỏi?  ", answer="Đáp \n"))
    assert isinstance(edited, Card)
    assert (edited.prompt, edited.answer) == ("Hỏi?", "Đáp")


def test_a_sound_item_has_no_problem() -> None:
    assert problems(ITEM) == ()


def test_an_item_without_a_key_cannot_be_kept() -> None:
    none_right = replace(ITEM, options=tuple(replace(each, correct=False) for each in ITEM.options))
    assert problems(none_right)


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (replace(CARD, prompt=""), (authoring.NEED_STEM,)),
        (replace(CARD, answer=""), (authoring.NEED_ANSWER,)),
        (CARD, ()),
    ],
)
def test_a_card_needs_both_sides(card: Card, expected: tuple[str, ...]) -> None:
    assert problems(card) == expected


@pytest.mark.parametrize(
    ("decisions", "start", "expected"),
    [
        ([None, None, None], 0, 0),
        ([Decision.KEEP, None, None], 0, 1),
        ([None, Decision.KEEP, Decision.REJECT], 2, 0),
        ([Decision.KEEP, Decision.REJECT], 1, None),
        ([], 0, None),
    ],
)
def test_the_next_open_draft_is_looked_for_from_here_and_round(
    decisions: list[Decision | None], start: int, expected: int | None
) -> None:
    assert position_after([a_draft(CARD, each) for each in decisions], start) == expected
