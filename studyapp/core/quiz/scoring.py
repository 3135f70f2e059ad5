"""Right or wrong: a response is right when it chooses the whole key and nothing else."""

from studyapp.core.quiz.item import Item, ItemType

CHOICE_TYPES = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE})


def is_right(item: Item, chosen: frozenset[int]) -> bool:
    """Several right options count all or nothing, as on paper."""
    return can_choose(item, chosen) and chosen == frozenset(item.key)


def can_choose(item: Item, chosen: frozenset[int]) -> bool:
    """Whether a person could answer the item so."""
    several = item.type is ItemType.MULTIPLE
    return (
        item.type in CHOICE_TYPES
        and chosen <= frozenset(range(len(item.options)))
        and (len(chosen) >= 1 if several else len(chosen) == 1)
    )
