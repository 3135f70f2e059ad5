"""Flaws beside the article and of a whole set."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.flaws import TESTS, SourceFlaw, draft_flaws, set_flaw
from studyapp.core.authoring.material import Material
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of

WARD = material_of(invented.WARD)
ITEMS = [draft for draft in drafts_of(WARD).drafts if isinstance(draft.content, Item)]
SINGLE = next(
    each
    for each in ITEMS
    if isinstance(each.content, Item)
    and each.content.type is ItemType.SINGLE
    and min(len(option.text) for option in each.content.options) > 24
)


def item_of(draft: Draft) -> Item:
    assert isinstance(draft.content, Item)
    return draft.content


def changed(draft: Draft, **parts: object) -> Draft:
    return replace(draft, content=replace(item_of(draft), **parts))  # type: ignore[arg-type]


def with_wrong(draft: Draft, text: str) -> Draft:
    options = list(item_of(draft).options)
    at = next(at for at, option in enumerate(options) if not option.correct)
    options[at] = Option(text)
    return changed(draft, options=tuple(options))


def evidence_of(draft: Draft, material: Material) -> str:
    quote = item_of(draft).evidence[0]
    assert isinstance(quote, Quote)
    return quote.spans[0].of(material.article.text)


def test_a_draft_as_written_has_no_flaw() -> None:
    assert all(draft_flaws(each, WARD) == () for each in ITEMS)


HINTED = (
    Option("Trồng rừng phòng hộ ven biển", correct=True),
    Option("Mở chợ đêm"),
    Option("Sửa đường liên thôn"),
)
CASES = [
    (SourceFlaw.UNEVEN_OPTIONS, with_wrong(SINGLE, "Họp dân")),
    (SourceFlaw.NAMES_PERSON, changed(SINGLE, stem="Phan Thị Thanh Vân yêu cầu ai làm việc này?")),
    (SourceFlaw.TRUE_DISTRACTOR, with_wrong(SINGLE, evidence_of(SINGLE, WARD)[:45])),
    (SourceFlaw.LONG_STEM, changed(SINGLE, stem="rất " * 99 + "dài?")),
    (SourceFlaw.STEM_HINTS, changed(SINGLE, stem="Ai cần làm tốt việc trồng rừng?", options=HINTED)),
    (
        SourceFlaw.OTHER_DOCUMENT,
        changed(
            SINGLE, stem="Theo Nghị quyết số 27-NQ/TW ngày 21/5/2018, Nghị quyết 28 yêu cầu ai làm việc này?"
        ),
    ),
    (SourceFlaw.OTHER_DOCUMENT, changed(SINGLE, stem="Theo Chỉ thị số 1 năm 2021, ai học nghị quyết?")),
    (SourceFlaw.OUTSIDE_TEXT, changed(SINGLE, evidence=(Quote(WARD.article.id, (Span(10**6, 10**6 + 5),)),))),
]


@pytest.mark.parametrize(("flaw", "draft"), CASES)
def test_the_flaw_is_found(flaw: SourceFlaw, draft: Draft) -> None:
    assert flaw in draft_flaws(draft, WARD)


def test_two_values_of_one_thing_are_a_flaw() -> None:
    text = (
        "Mục tiêu giảm nghèo của cả nước\n\nĐến năm 2030, tỷ lệ hộ nghèo của cả nước giảm còn 3% tổng số "
        "hộ dân. "
        "Theo báo khác, đến năm 2030, tỷ lệ hộ nghèo của cả nước giảm còn 5% tổng số hộ dân."
    )
    drafted = drafts_of(material_of(text))
    assert not any("[…]" in item_of(each).stem for each in drafted.drafts if isinstance(each.content, Item))


def test_every_test_beside_the_article_has_a_case_here() -> None:
    assert {flaw for flaw, _ in TESTS} == {flaw for flaw, _ in CASES} | {SourceFlaw.TWO_VALUES}


def test_the_same_question_is_kept_once() -> None:
    item = item_of(SINGLE)
    assert set_flaw(item, [item]) is SourceFlaw.SAME_FACT
    assert set_flaw(item, []) is None


def test_the_same_card_is_kept_once() -> None:
    card = next(each.content for each in drafts_of(WARD).drafts if isinstance(each.content, Card))
    assert set_flaw(card, [card]) is SourceFlaw.SAME_FACT
    assert set_flaw(card, [item_of(SINGLE)]) is None


def test_a_stem_that_says_another_items_key_is_kept_out() -> None:
    item = item_of(SINGLE)
    (key,) = (item.options[at].text for at in item.key)
    teller = replace(
        item,
        stem=f"{key}: việc này của ai?",
        options=(Option("Một"), Option("Hai", correct=True), Option("Ba")),
    )
    assert set_flaw(teller, [item]) is SourceFlaw.ANSWERED_ELSEWHERE
    assert set_flaw(item, [teller]) is SourceFlaw.ANSWERED_ELSEWHERE


def test_items_of_one_place_do_not_answer_each_other_by_their_right_options_either() -> None:
    place = item_of(SINGLE).evidence
    told = replace(
        item_of(SINGLE),
        stem="Sở nào?",
        options=(
            Option("Xây kế hoạch xong trước ngày 30/4/2018", correct=True),
            Option("Mở lớp"),
            Option("Sửa cầu"),
        ),
    )
    asked = replace(
        told,
        stem="Thời hạn nào đúng?",
        options=(
            Option("Trước ngày 30/4/2018", correct=True),
            Option("Trước ngày 30/5/2018"),
            Option("Trước ngày 30/6/2018"),
        ),
    )
    assert set_flaw(asked, [told]) is SourceFlaw.ANSWERED_ELSEWHERE
    elsewhere = replace(asked, evidence=(Quote(WARD.article.id, (Span(0, 5),)),))
    assert place != elsewhere.evidence
    assert set_flaw(elsewhere, [told]) is None
