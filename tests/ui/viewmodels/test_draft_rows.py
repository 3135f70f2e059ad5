"""Drafts as rows of words."""

from dataclasses import replace
from datetime import UTC, datetime

from studyapp.core.authoring.draft import Decision, Doubt, Draft
from studyapp.core.ids import ArticleId, CardId, DraftId, ItemId, KeyPointId
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.services.authoring import ReviewedDraft
from studyapp.ui.viewmodels.draft_rows import draft_row
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
    draft = Draft(DraftId(content.id), content, Span(0, 10), "writer", doubts)
    return ReviewedDraft(draft, decision, None, doubts)


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


def test_a_judged_draft_says_by_whom_and_when() -> None:
    at = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    row = draft_row(replace(a_draft(CARD, Decision.REJECT), by="Trần Thị Bưởi", at=at))
    assert row.verdict == "Đã bỏ · Trần Thị Bưởi · 9:05 ngày 20/11/2026"
    assert draft_row(replace(a_draft(CARD, Decision.KEEP), at=at)).verdict == "Đã giữ · 9:05 ngày 20/11/2026"
    assert draft_row(a_draft(CARD)).verdict == ""


def test_what_a_mended_draft_was_kept_with_is_said_in_the_words_for_its_kind() -> None:
    doubt = Doubt("stem_tells")
    assert draft_row(a_draft(CARD, Decision.MEND, doubt)).doubts == ("Mặt hỏi đã nói ra câu trả lời.",)
    assert draft_row(a_draft(ITEM, Decision.MEND, doubt)).doubts == ("Câu dẫn đã nói ra đáp án.",)
