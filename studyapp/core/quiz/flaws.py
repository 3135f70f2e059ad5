"""Flaws of an item that show without its source: each one small test, all of them in one table."""

import re
from collections.abc import Callable
from enum import StrEnum

from rapidfuzz import fuzz

from studyapp.core.quiz import prose
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.text.folding import equal_answers, fold

FALSE, TRUE = "Sai", "Đúng"

_CHOICES = (ItemType.SINGLE, ItemType.MULTIPLE)
_NEAR_EQUAL = 90
_LENGTH_RATIO = 1.6
_SHORT = 24
_FEWEST = {
    ItemType.SINGLE: 3,
    ItemType.MULTIPLE: 4,
    ItemType.TRUE_FALSE: 2,
    ItemType.MATCH: 3,
    ItemType.ORDER: 3,
}
_TELLING_SYLLABLES = 3
_END = re.compile(r"[.?!:…”](?: \([^()]+\))?$")
_NEGATIVE = re.compile(r"\b(?:không phải|không thuộc|không đúng|không được nêu|ngoại trừ|trừ)\b")
_QUOTED = re.compile(r"“[^”]*”")
_COLLECTIVE = re.compile(
    r"tất cả (?:các )?(?:phương án|đáp án|ý)|cả [A-Z] và [A-Z]\b|cả (?:hai|ba|bốn) (?:phương án|ý|đáp án)|"
    r"không (?:có )?(?:phương án|đáp án|ý) nào|phương án khác",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+(?:[.,]\d+)*")


class Flaw(StrEnum):
    """Stable names; `wording.drafts` says each in a sentence."""

    EMPTY_TEXT = "empty_text"
    WRONG_KEY_COUNT = "wrong_key_count"
    TOO_FEW_OPTIONS = "too_few_options"
    EQUAL_OPTIONS = "equal_options"
    LENGTH_TELLS = "length_tells"
    STEM_TELLS = "stem_tells"
    BARE_NUMBER = "bare_number"
    POINTS_ELSEWHERE = "points_elsewhere"
    CUT_TEXT = "cut_text"
    ODD_MARKS = "odd_marks"
    STEM_WITHOUT_END = "stem_without_end"
    HIDDEN_NEGATION = "hidden_negation"
    COLLECTIVE_OPTION = "collective_option"
    MIXED_CAPITALS = "mixed_capitals"
    MIXED_PRECISION = "mixed_precision"
    NUMBER_TELLS = "number_tells"
    TWO_QUESTIONS = "two_questions"
    BARE_BODY = "bare_body"


def flaws(item: Item) -> tuple[Flaw, ...]:
    return tuple(flaw for flaw, holds in TESTS if holds(item))


def _texts(item: Item) -> list[str]:
    matches = [option.match for option in item.options if option.match is not None]
    return [item.stem, *(option.text for option in item.options), *matches, *item.answers]


def _empty_text(item: Item) -> bool:
    return not all(map(str.strip, [*_texts(item), item.rationale]))


def _wrong_key_count(item: Item) -> bool:
    keys = len(item.key)
    match item.type:
        case ItemType.SINGLE:
            return keys != 1
        case ItemType.MULTIPLE:
            return not 1 < keys < len(item.options)
        case ItemType.TRUE_FALSE:
            return keys != 1 or [each.text for each in item.options] != [TRUE, FALSE]
        case ItemType.MATCH:
            return any(option.match is None for option in item.options)
        case ItemType.FILL_IN:
            return not item.answers or bool(item.options)
        case ItemType.ORDER:
            return keys > 0


def _too_few_options(item: Item) -> bool:
    return len(item.options) < _FEWEST.get(item.type, 0)


def _equal_options(item: Item) -> bool:
    """Two options, or two partners in a match, that read alike; numbers are alike only when equal."""
    if item.type is ItemType.TRUE_FALSE:
        return False
    partners = [option.match for option in item.options if option.match is not None]
    return _has_pair([option.text for option in item.options]) or _has_pair(partners)


def _has_pair(texts: list[str]) -> bool:
    return any(_alike(one, other) for at, one in enumerate(texts) for other in texts[:at])


def _alike(one: str, other: str) -> bool:
    if _NUMBERS.findall(one) != _NUMBERS.findall(other):
        return False
    return equal_answers(one, other) or fuzz.ratio(fold(one), fold(other)) >= _NEAR_EQUAL


def _length_tells(item: Item) -> bool:
    """The one right option is far longer, or far shorter, than every wrong one."""
    if item.type is not ItemType.SINGLE or len(item.key) != 1:
        return False
    key = len(item.options[item.key[0]].text)
    others = [len(option.text) for option in item.options if not option.correct]
    if not others or max(key, *others) < _SHORT:
        return False
    return key > max(others) * _LENGTH_RATIO or key * _LENGTH_RATIO < min(others)


def _stem_tells(item: Item) -> bool:
    """A right option stands in the stem word for word, and no wrong one does."""
    if item.type not in _CHOICES:
        return False
    stem = f" {' '.join(prose.syllables(item.stem))} "
    told = [_stands_in(stem, option.text) for option in item.options]
    right = [told[at] for at in item.key]
    return any(right) and sum(told) == sum(right)


def _stands_in(stem: str, option: str) -> bool:
    words = prose.syllables(option)
    return len(words) >= _TELLING_SYLLABLES and f" {' '.join(words)} " in stem


def _bare_number(item: Item) -> bool:
    """A number in an option is placed by the stem's year or term."""
    told = [option.text for option in item.options] + [option.match or "" for option in item.options]
    return prose.is_bare_number(item.stem) or any(
        prose.is_bare_number(f"{item.stem} {each}") for each in told
    )


def _points_elsewhere(item: Item) -> bool:
    return any(map(prose.points_elsewhere, _texts(item)))


def _cut_text(item: Item) -> bool:
    options = [option.text for option in item.options]
    stem = item.stem.replace("…", "")
    return any(map(prose.breaks_off, options)) or any(map(prose.begins_inside, options)) or "..." in stem


def _odd_marks(item: Item) -> bool:
    return any(
        prose.has_odd_marks(text) or prose.has_odd_spaces(text) for text in _texts(item) if text.strip()
    )


def _stem_without_end(item: Item) -> bool:
    """A remark in brackets may follow: "(Chọn tất cả phương án đúng)"."""
    return _END.search(item.stem) is None


def _hidden_negation(item: Item) -> bool:
    """A negative question must shout: KHÔNG; what it quotes does not count."""
    return item.stem.endswith("?") and _NEGATIVE.search(_QUOTED.sub("", item.stem)) is not None


def _collective_option(item: Item) -> bool:
    return any(_COLLECTIVE.search(option.text) for option in item.options)


def _mixed_capitals(item: Item) -> bool:
    if item.type not in _CHOICES:
        return False
    small = {prose.begins_small(option.text) for option in item.options if not option.text[:1].isdigit()}
    return len(small) > 1 and not _has_names(item)


def _has_names(item: Item) -> bool:
    """Bodies among the options: "Sở Nội vụ" beside "các cấp ủy"."""
    return all(len(option.text.split()) <= 14 for option in item.options)


def _mixed_precision(item: Item) -> bool:
    """Options of one number each, written with unlike decimals or units."""
    if item.type is not ItemType.SINGLE:
        return False
    numbers = [_NUMBERS.findall(option.text) for option in item.options]
    if any(len(each) != 1 for each in numbers):
        return False
    decimals = {len(each[0].partition(",")[2]) for each in numbers}
    units = {_NUMBERS.sub("", option.text) for option in item.options}
    return len(decimals) > 1 or (len(units) > 1 and all(len(unit) < _SHORT for unit in units))


def _number_tells(item: Item) -> bool:
    """Only what is right holds a number."""
    if item.type not in _CHOICES:
        return False
    right = [bool(_NUMBERS.search(each.text)) for each in item.options if each.correct]
    wrong = [bool(_NUMBERS.search(each.text)) for each in item.options if not each.correct]
    return bool(right) and all(right) and not any(wrong)


def _two_questions(item: Item) -> bool:
    """More than one question word in the stem, or one left over in an option."""
    left = any(prose.question_words(option.text) and not option.text.endswith("?") for option in item.options)
    return prose.question_words(item.stem) > 1 or left


def _bare_body(item: Item) -> bool:
    return any(map(prose.names_bare_body, _texts(item)))


TESTS: tuple[tuple[Flaw, Callable[[Item], bool]], ...] = (
    (Flaw.EMPTY_TEXT, _empty_text),
    (Flaw.WRONG_KEY_COUNT, _wrong_key_count),
    (Flaw.TOO_FEW_OPTIONS, _too_few_options),
    (Flaw.EQUAL_OPTIONS, _equal_options),
    (Flaw.LENGTH_TELLS, _length_tells),
    (Flaw.STEM_TELLS, _stem_tells),
    (Flaw.BARE_NUMBER, _bare_number),
    (Flaw.POINTS_ELSEWHERE, _points_elsewhere),
    (Flaw.CUT_TEXT, _cut_text),
    (Flaw.ODD_MARKS, _odd_marks),
    (Flaw.STEM_WITHOUT_END, _stem_without_end),
    (Flaw.HIDDEN_NEGATION, _hidden_negation),
    (Flaw.COLLECTIVE_OPTION, _collective_option),
    (Flaw.MIXED_CAPITALS, _mixed_capitals),
    (Flaw.MIXED_PRECISION, _mixed_precision),
    (Flaw.NUMBER_TELLS, _number_tells),
    (Flaw.TWO_QUESTIONS, _two_questions),
    (Flaw.BARE_BODY, _bare_body),
)
