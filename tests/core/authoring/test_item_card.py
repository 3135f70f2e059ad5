"""Cards from items of every type: prompt from the stem, answer from the key."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.card_flaws import card_flaws
from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.item_card import card_of, draft_of, source_of
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import CardType
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of
from tests.storage.library.library_values import drafts, item

ITEM = replace(item("i1", "k"), stem="Tuổi thọ bình quân đến năm 2030 là bao nhiêu?")
OPEN = replace(ITEM, stem="Tuổi thọ bình quân là …")
MULTIPLE = replace(
    ITEM,
    type=ItemType.MULTIPLE,
    stem="Những việc nào được giao cho chi bộ? (Chọn tất cả phương án đúng)",
    options=(Option("Học tập", correct=True), Option("Thi đua"), Option("Báo cáo", correct=True)),
)
TRUE_FALSE = replace(
    ITEM,
    type=ItemType.TRUE_FALSE,
    stem="Mức sinh thay thế là 1,9 con.",
    options=(Option("Đúng"), Option("Sai", correct=True)),
)
MATCH = replace(
    ITEM,
    type=ItemType.MATCH,
    stem="Ghép mỗi nghị quyết với tên gọi của nghị quyết đó.",
    options=(Option("Nghị quyết A", match="Về dân số"), Option("Nghị quyết B", match="Về sức khỏe")),
)
ORDER = replace(ITEM, type=ItemType.ORDER, options=(Option("Đọc"), Option("Thảo luận")))
FILL_IN = replace(
    ITEM, type=ItemType.FILL_IN, stem="Tuổi thọ đạt […] tuổi.", options=(), answers=("75", "bảy mươi lăm")
)


@pytest.mark.parametrize(
    ("item", "type", "prompt", "answer"),
    [
        (ITEM, CardType.BASIC, ITEM.stem, "75 tuổi"),
        (MULTIPLE, CardType.LIST, "Những việc nào được giao cho chi bộ?", "Học tập\nBáo cáo"),
        (TRUE_FALSE, CardType.BASIC, "Mức sinh thay thế là 1,9 con. Đúng hay sai?", "Nhận định sai."),
        (
            MATCH,
            CardType.LIST,
            "Ghép mỗi nghị quyết với tên gọi của nghị quyết đó: Nghị quyết A; Nghị quyết B.",
            "Nghị quyết A: Về dân số\nNghị quyết B: Về sức khỏe",
        ),
        (ORDER, CardType.LIST, ORDER.stem, "1. Đọc\n2. Thảo luận"),
        (OPEN, CardType.CLOZE, "Tuổi thọ bình quân là […].", "75 tuổi"),
        (FILL_IN, CardType.CLOZE, FILL_IN.stem, "75"),
    ],
)
def test_every_type_makes_its_card(item: Item, type: CardType, prompt: str, answer: str) -> None:
    card = card_of(item)
    assert card is not None
    assert (card.type, card.prompt, card.answer) == (type, prompt, answer)
    assert (card.aim, card.level, card.key_point) == (item.aim, item.level, item.key_point)
    assert (card.evidence, card.note) == (item.evidence, item.rationale)
    assert card_flaws(card) == ()


def test_one_right_option_of_several_is_no_list() -> None:
    single = replace(MULTIPLE, options=MULTIPLE.options[:2])
    card = card_of(single)
    assert card is not None
    assert (card.type, card.answer) == (CardType.BASIC, "Học tập")


@pytest.mark.parametrize("stem", ["Việc nào sau đây đúng?", "Chọn phương án đúng nhất:"])
def test_a_stem_about_its_options_makes_no_card(stem: str) -> None:
    assert card_of(replace(ITEM, stem=stem)) is None


def test_an_item_without_a_key_makes_no_card() -> None:
    assert card_of(replace(ITEM, options=())) is None


def test_a_card_made_again_is_the_same_card() -> None:
    first, again = card_of(ITEM), card_of(replace(ITEM, stem="Mới hơn?"))
    assert first is not None
    assert again is not None
    assert first.id == again.id
    assert str(first.id) != ITEM.id


def test_its_draft_leads_back_to_the_draft_of_its_item() -> None:
    of_item = drafts()[2]
    made = draft_of(of_item, ITEM)
    assert made is not None
    assert source_of(made.id) == of_item.id == source_of(of_item.id)
    assert made.sentence == of_item.sentence


@pytest.mark.parametrize("text", [invented.POPULATION, invented.DISTRICT, invented.NATIONAL])
def test_cards_of_written_items_are_sound(text: str) -> None:
    items = [each.content for each in drafts_of(material_of(text)).drafts if isinstance(each.content, Item)]
    cards = [card for card in map(card_of, items) if card is not None]
    assert len(cards) > len(items) / 2
    found = {card.prompt: card_flaws(card) for card in cards}
    assert {prompt: flaws for prompt, flaws in found.items() if flaws} == {}
