"""When a response is right, and which responses there can be."""

import pytest

from studyapp.core.quiz.item import ItemType
from studyapp.core.quiz.scoring import CHOICE_TYPES, can_choose, is_right
from tests.core.quiz.item_values import item

SINGLE, MULTIPLE, TRUE_FALSE = ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE


def positions(letters: str) -> frozenset[int]:
    return frozenset("ABCDEFGH".index(each) for each in letters)


@pytest.mark.parametrize(
    ("kind", "key", "chosen", "right"),
    [
        (SINGLE, "C", "C", True),
        (SINGLE, "C", "A", False),
        (SINGLE, "C", "", False),
        (MULTIPLE, "BD", "BD", True),
        (MULTIPLE, "BD", "B", False),
        (MULTIPLE, "BD", "BCD", False),
        (MULTIPLE, "BD", "AC", False),
        (MULTIPLE, "B", "B", True),
        (TRUE_FALSE, "A", "A", True),
        (TRUE_FALSE, "A", "B", False),
    ],
)
def test_only_the_whole_key_and_nothing_else_is_right(
    kind: ItemType, key: str, chosen: str, right: bool
) -> None:
    assert is_right(item(key=key, kind=kind), positions(chosen)) is right


@pytest.mark.parametrize(
    ("kind", "chosen", "possible"),
    [
        (SINGLE, "A", True),
        (SINGLE, "D", True),
        (SINGLE, "E", False),
        (SINGLE, "AB", False),
        (SINGLE, "", False),
        (TRUE_FALSE, "AB", False),
        (MULTIPLE, "ABCD", True),
        (MULTIPLE, "", False),
        (MULTIPLE, "AE", False),
    ],
)
def test_a_choice_fits_the_options_that_there_are(kind: ItemType, chosen: str, possible: bool) -> None:
    assert can_choose(item(kind=kind), positions(chosen)) is possible


@pytest.mark.parametrize("kind", set(ItemType) - CHOICE_TYPES)
def test_what_is_not_answered_by_choosing_is_never_right(kind: ItemType) -> None:
    content = item(key="", kind=kind)
    assert not is_right(content, frozenset())
    assert not is_right(content, frozenset({0}))
