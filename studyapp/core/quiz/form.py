"""A form: the questions of one attempt in the order and with the options in which they are shown."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from studyapp.core.ids import PackId
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.text.folding import fold

SHUFFLED = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})
TRUE = "dung"
NAMED_BY_LETTER = re.compile(
    r"\b[A-F]\s*(?:,|và|hoặc|lẫn|&)\s*[A-F]\b|\b(?:[Cc]ả|[Pp]hương án|[Đđ]áp án|[Cc]âu|[Ýý])\s+[A-F]\b"
)
SUMS_UP = re.compile(
    r"^(?:tat ca|ca (?:hai|ba|bon|nam|\d)|cac|moi|khong)\b.*"
    r"(?:\b(?:phuong an|dap an)\b|\bdeu (?:dung|sai)\b|\btren(?: day)?\W*$)"
)


@dataclass(frozen=True, slots=True)
class Question:
    item: Item
    pack: PackId


@dataclass(frozen=True, slots=True)
class Form:
    """Frozen when an attempt starts, so that an old attempt shows what was asked."""

    questions: tuple[Question, ...]


def arrange(questions: Iterable[Question], rng: random.Random) -> Form:
    return Form(tuple(replace(each, item=shown(each.item, rng)) for each in questions))


def shown(item: Item, rng: random.Random) -> Item:
    """The item with its options in the order to show; which are right moves with them."""
    return replace(item, options=_ordered(item, rng))


def _ordered(item: Item, rng: random.Random) -> tuple[Option, ...]:
    if item.type is ItemType.TRUE_FALSE:
        return tuple(sorted(item.options, key=lambda option: fold(option.text) != TRUE))
    # An option that names others by their letters is only true in the order it was written for.
    if item.type not in SHUFFLED or any(NAMED_BY_LETTER.search(each.text) for each in item.options):
        return item.options
    free = [each for each in item.options if not _sums_up(each)]
    return (*rng.sample(free, len(free)), *filter(_sums_up, item.options))


def _sums_up(option: Option) -> bool:
    """ "Tất cả các phương án trên" makes sense only after the others."""
    return SUMS_UP.search(fold(option.text)) is not None
