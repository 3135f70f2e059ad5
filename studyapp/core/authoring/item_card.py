"""A card from any item of the bank: the stem asks, the key answers."""

import re

from studyapp.core.authoring.draft import Draft
from studyapp.core.ids import CardId, DraftId
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card, CardType

TRUE_OR_FALSE = "Đúng hay sai?"
WRITER = "item_card"
_SUFFIX = "-card"
_GAP = "[…]"
_OF_OPTIONS = re.compile(r"sau đây|dưới đây|phương án|đáp án|trong các \w+ sau", re.IGNORECASE)
_OPEN_END = re.compile(r" ?…$")
_REMARK = re.compile(r" ?\((?:Chọn|chọn)[^()]*\)$")


def card_of(item: Item) -> Card | None:
    """None where the stem asks about its options, which a card does not show.

    The same item gives the same id, so that a card made again is the card there was.
    """
    lines, prompt = answer_of(item), prompt_of(item)
    if not any(lines) or _OF_OPTIONS.search(prompt):
        return None
    return Card(
        id=CardId(f"{item.id}{_SUFFIX}"),
        type=_type(prompt, lines),
        prompt=prompt,
        answer="\n".join(lines),
        aim=item.aim,
        level=item.level,
        key_point=item.key_point,
        evidence=item.evidence,
        note=item.rationale,
    )


def draft_of(reviewed: Draft, item: Item) -> Draft | None:
    """The card as a draft beside that of its item, as which the item stands now."""
    card = card_of(item)
    return (
        None if card is None else Draft(DraftId(f"{reviewed.id}{_SUFFIX}"), card, reviewed.sentence, WRITER)
    )


def source_of(draft: DraftId) -> DraftId:
    """The draft that a card was made from; any other draft is its own source."""
    return DraftId(draft.removesuffix(_SUFFIX))


def prompt_of(item: Item) -> str:
    """What the options would have told is added."""
    stem = _OPEN_END.sub(f" {_GAP}.", _REMARK.sub("", item.stem))
    if item.type is ItemType.MATCH:
        return f"{stem.rstrip('.:')}: {'; '.join(each.text for each in item.options)}."
    if item.type is ItemType.TRUE_FALSE and "đúng hay sai" not in stem.lower():
        return f"{stem} {TRUE_OR_FALSE}"
    return stem


def answer_of(item: Item) -> tuple[str, ...]:
    """One entry a line."""
    match item.type:
        case ItemType.TRUE_FALSE:
            return tuple(f"Nhận định {item.options[at].text.lower()}." for at in item.key)
        case ItemType.SINGLE | ItemType.MULTIPLE:
            return tuple(item.options[at].text for at in item.key)
        case ItemType.MATCH:
            return tuple(f"{each.text}: {each.match}" for each in item.options)
        case ItemType.ORDER:
            return tuple(f"{number}. {each.text}" for number, each in enumerate(item.options, 1))
        case ItemType.FILL_IN:
            return item.answers[:1]


def _type(prompt: str, lines: tuple[str, ...]) -> CardType:
    if len(lines) > 1:
        return CardType.LIST
    return CardType.CLOZE if prompt.count(_GAP) == 1 else CardType.BASIC
