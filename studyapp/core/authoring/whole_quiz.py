"""What is wrong with a whole quiz, and shows only where its questions stand side by side."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import combinations
from typing import TypeVar

from studyapp.core.authoring.draft import Doubt
from studyapp.core.authoring.flaws import SourceFlaw, answers, same_prompt, same_question
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card
from studyapp.core.text.folding import fold

T = TypeVar("T")

_FEWEST = 4  # by chance fewer keys may well be alike
_SHARE = 0.8
_NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")


class QuizFlaw(StrEnum):
    """Of a pair `about` is the other's number; the rest concern all those whose keys are alike."""

    SAME_AS = "same_as"
    TOLD_BY = "told_by"
    TELLS = "tells"
    KEY_PLACE = "key_place"
    KEY_LONGEST = "key_longest"
    KEY_SHORTEST = "key_shortest"
    KEY_LARGEST = "key_largest"
    KEY_SMALLEST = "key_smallest"


# What `set_flaw` said of a draft when it was written or mended; the quiz as it stands now knows better.
OUTDATED: tuple[str, ...] = (SourceFlaw.SAME_FACT, SourceFlaw.ANSWERED_ELSEWHERE)
_OF_QUIZ: tuple[str, ...] = (*OUTDATED, *QuizFlaw)


def is_of_quiz(doubt: Doubt) -> bool:
    return doubt.code in _OF_QUIZ


def quiz_doubts(contents: Mapping[int, Card | Item]) -> Mapping[int, tuple[Doubt, ...]]:
    """By number, of those that have any."""
    found: defaultdict[int, list[Doubt]] = defaultdict(list)
    cards = {number: each for number, each in contents.items() if isinstance(each, Card)}
    items = {number: each for number, each in contents.items() if isinstance(each, Item)}
    for number, doubt in (*_card_pairs(cards), *_item_pairs(items), *_keys_alike(items)):
        if doubt not in found[number]:
            found[number].append(doubt)
    return {number: tuple(doubts) for number, doubts in found.items()}


def _card_pairs(cards: Mapping[int, Card]) -> Iterator[tuple[int, Doubt]]:
    for one, other in _pairs(
        cards, lambda each: fold(each.prompt), lambda each: (each.evidence, each.answer)
    ):
        if same_prompt(cards[one], cards[other]):
            yield from _about_each_other(one, other, QuizFlaw.SAME_AS, QuizFlaw.SAME_AS)


def _item_pairs(items: Mapping[int, Item]) -> Iterator[tuple[int, Doubt]]:
    """Two that ask the same have one type and one key; one tells another where both rest on one place."""
    for one, other in _pairs(items, lambda each: (each.type, _folded_key(each))):
        if same_question(items[one], items[other]):
            yield from _about_each_other(one, other, QuizFlaw.SAME_AS, QuizFlaw.SAME_AS)
    for one, other in _pairs(items, lambda each: each.evidence):
        if answers(items[one], items[other]):
            yield from _about_each_other(one, other, QuizFlaw.TELLS, QuizFlaw.TOLD_BY)
        if answers(items[other], items[one]):
            yield from _about_each_other(one, other, QuizFlaw.TOLD_BY, QuizFlaw.TELLS)


def _folded_key(item: Item) -> frozenset[str]:
    return frozenset(fold(item.options[at].text) for at in item.key)


def _pairs(contents: Mapping[int, T], *keys: Callable[[T], Hashable]) -> Iterator[tuple[int, int]]:
    """Only those alike by one of the keys: a long resolution has thousands of other pairs."""
    found: dict[tuple[int, int], None] = {}
    for key in keys:
        groups: defaultdict[Hashable, list[int]] = defaultdict(list)
        for number, each in contents.items():
            groups[key(each)].append(number)
        for group in groups.values():
            found.update(dict.fromkeys(combinations(group, 2)))
    return iter(found)


def _about_each_other(
    one: int, other: int, of_one: QuizFlaw, of_other: QuizFlaw
) -> Iterator[tuple[int, Doubt]]:
    yield one, Doubt(of_one, str(other))
    yield other, Doubt(of_other, str(one))


def _keys_alike(items: Mapping[int, Item]) -> Iterator[tuple[int, Doubt]]:
    single = {number: each for number, each in items.items() if _has_one_key(each)}
    places: defaultdict[int, list[int]] = defaultdict(list)
    for number, each in single.items():
        places[each.key[0]].append(number)
    numbers = {number: values for number, each in single.items() if (values := _values(each))}
    lengths = {number: [float(len(o.text)) for o in each.options] for number, each in single.items()}
    for flaw, alike, of in (
        (QuizFlaw.KEY_PLACE, max(places.values(), key=len, default=[]), len(single)),
        (QuizFlaw.KEY_LONGEST, _extreme(single, lengths, 1), len(lengths)),
        (QuizFlaw.KEY_SHORTEST, _extreme(single, lengths, -1), len(lengths)),
        (QuizFlaw.KEY_LARGEST, _extreme(single, numbers, 1), len(numbers)),
        (QuizFlaw.KEY_SMALLEST, _extreme(single, numbers, -1), len(numbers)),
    ):
        if len(alike) >= _FEWEST and len(alike) >= of * _SHARE:
            yield from ((number, Doubt(flaw)) for number in alike)


def _has_one_key(item: Item) -> bool:
    return item.type is ItemType.SINGLE and len(item.key) == 1 and len(item.options) > 1


def _values(item: Item) -> list[float]:
    """The numbers of the options, where each holds exactly one and no two are the same."""
    found = [_NUMBER.findall(option.text) for option in item.options]
    if any(len(each) != 1 for each in found):
        return []
    values = [float(each[0].replace(".", "").replace(",", ".")) for each in found]
    return values if len(set(values)) == len(values) else []


def _extreme(items: Mapping[int, Item], measured: Mapping[int, list[float]], sign: int) -> list[int]:
    """Those whose key is greater (1) or smaller (-1) than every other option."""
    return [number for number, values in measured.items() if _is_extreme(values, items[number].key[0], sign)]


def _is_extreme(values: Iterable[float], key: int, sign: int) -> bool:
    signed = [sign * value for value in values]
    return all(signed[key] > value for at, value in enumerate(signed) if at != key)
