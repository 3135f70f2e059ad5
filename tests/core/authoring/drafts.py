"""Shorthand over drafts for the writers' tests."""

from collections.abc import Iterable, Iterator

from studyapp.core.authoring.draft import Draft
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card, CardType


def cards(proposals: Iterable[tuple[Draft, ...]], type: CardType | None = None) -> list[Card]:
    contents = (draft.content for alternatives in proposals for draft in alternatives)
    return [each for each in contents if isinstance(each, Card) and type in (None, each.type)]


def items(proposals: Iterable[tuple[Draft, ...]], type: ItemType | None = None) -> list[Item]:
    return list(_items(proposals, type))


def _items(proposals: Iterable[tuple[Draft, ...]], type: ItemType | None) -> Iterator[Item]:
    for alternatives in proposals:
        for draft in alternatives:
            if isinstance(draft.content, Item) and type in (None, draft.content.type):
                yield draft.content


def key(item: Item) -> list[str]:
    return [item.options[at].text for at in item.key]
