"""Flaws of a draft that show only beside its article, and flaws of a whole set of drafts."""

import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from studyapp.core.authoring.card_flaws import card_flaws
from studyapp.core.authoring.draft import Draft
from studyapp.core.library.evidence import quotes_of
from studyapp.core.quiz import prose
from studyapp.core.quiz.flaws import flaws
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card
from studyapp.core.text.folding import fold

if TYPE_CHECKING:
    from studyapp.core.authoring.material import Material

_EVEN = 1.6
_SHORT = 24
_SAME_QUESTION = 92
_ASKED_ALIKE, _FEWEST_TOLD = 85, 3
_LONGEST_STEM = 95
_NAMED = re.compile(r"(?i:nghị quyết) (?:số|Hội nghị|Trung ương|TW|Đại hội|ngày|\d)|“[^”]*(?i:nghị quyết)")
_UNNAMED = re.compile(r"\b(?i:nghị quyết)\b")
_QUOTED = re.compile(r"“[^”]*”")
_SEVERAL = re.compile(r"các Nghị quyết số")
_RESOLUTION = re.compile(r"(?i:nghị quyết)(?: số)? 0?(\d{1,3})(?![\d/.,]*\d)")
# Said in nearly every text of this field, so that they tell nothing.
_COMMON_PAIRS = frozenset(
    pair
    for words in (
        "nghị quyết", "thực hiện", "triển khai", "quán triệt", "học tập", "tuyên truyền", "cán bộ",
        "đảng viên", "cấp ủy", "tổ chức", "cơ quan", "đơn vị", "địa phương", "trung ương", "hội nghị",
        "nhiệm vụ", "giải pháp", "yêu cầu", "công tác", "xây dựng", "kế hoạch", "chương trình", "hành động",
        "nội dung", "các cấp", "khóa xii", "khóa xiii", "ban chấp hành", "bài báo", "chính quyền", "nhân dân",
    )
    for pair in pairwise(fold(words).split())
)  # fmt: skip
_COMMON_BEGINNINGS = frozenset(one for one, _ in _COMMON_PAIRS)
_COMMON_ENDS = frozenset(other for _, other in _COMMON_PAIRS)


class SourceFlaw(StrEnum):
    """Stable names beside `quiz.flaws.Flaw`."""

    UNEVEN_OPTIONS = "uneven_options"
    NAMES_PERSON = "names_person"
    TRUE_DISTRACTOR = "true_distractor"
    TWO_VALUES = "two_values"
    LONG_STEM = "long_stem"
    STEM_HINTS = "stem_hints"
    OTHER_DOCUMENT = "other_document"
    OUTSIDE_TEXT = "outside_text"
    SAME_FACT = "same_fact"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    TOO_MANY_NUMBERS = "too_many_numbers"


def draft_flaws(draft: Draft, material: "Material") -> tuple[str, ...]:
    """Everything that is wrong with it, alone and beside the article."""
    content = draft.content
    alone = flaws(content) if isinstance(content, Item) else card_flaws(content)
    return (*alone, *(flaw for flaw, holds in TESTS if holds(content, material)))


def _uneven_options(content: Card | Item, _: "Material") -> bool:
    if isinstance(content, Card) or content.type not in (ItemType.SINGLE, ItemType.MULTIPLE):
        return False
    lengths = [len(option.text) for option in content.options]
    return max(lengths) >= _SHORT and max(lengths) > min(lengths) * _EVEN * 1.25


def _names_person(content: Card | Item, material: "Material") -> bool:
    """People are neither asked about nor options."""
    told = _words(content)
    places = " ".join([material.setting.place or "", *(place.name for place in material.facts.places)])
    told = told.replace("Đoàn Thanh niên", "")  # its first two syllables read like a name
    return any(person.name in told and person.name not in places for person in material.facts.people)


def _true_distractor(content: Card | Item, material: "Material") -> bool:
    """A wrong option that the evidence itself says."""
    if isinstance(content, Card) or content.type is ItemType.TRUE_FALSE:
        return False
    evidence = fold(_evidence(content, material))
    wrong = [option.text for option in content.options if not option.correct and option.match is None]
    return content.type in (ItemType.SINGLE, ItemType.MULTIPLE) and any(
        fold(each) in evidence for each in wrong
    )


def _two_values(content: Card | Item, material: "Material") -> bool:
    """A figure question where the article gives the same thing two values."""
    if isinstance(content, Card) or "[…]" not in content.stem:
        return False
    quotes = quotes_of(content.evidence)
    measured = [
        each
        for each in material.facts.figures
        if any(span.covers(each.span) for quote in quotes for span in quote.spans)
    ]
    return any(
        other.of_what == each.of_what
        and other.year == each.year
        and other.unit == each.unit
        and other.value != each.value
        for each in measured
        for other in material.facts.figures
        if each.of_what
    )


def _long_stem(content: Card | Item, _: "Material") -> bool:
    stem = content.stem if isinstance(content, Item) else content.prompt
    return len(stem.split()) > _LONGEST_STEM


def _stem_hints(content: Card | Item, material: "Material") -> bool:
    """Every right option shares two neighbouring syllables with what is asked, and no wrong one does."""
    if isinstance(content, Card) or content.type not in (ItemType.SINGLE, ItemType.MULTIPLE):
        return False
    setting = material.setting
    framing = (setting.topic, setting.place, setting.plan, setting.title)
    asked = _pairs(content.stem).difference(*(_pairs(each) for each in framing if each))
    hinted = [bool(asked & _pairs(option.text)) for option in content.options]
    right = [hinted[at] for at in content.key]
    return all(right) and sum(hinted) == sum(right)


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    """Neighbouring syllables that may be one word; not the end of a common word with what follows it."""
    return frozenset(
        (one, other)
        for one, other in pairwise(prose.syllables(fold(text)))
        if one not in _COMMON_ENDS and other not in _COMMON_BEGINNINGS and (one, other) not in _COMMON_PAIRS
    )


def _other_document(content: Card | Item, _: "Material") -> bool:
    """What is asked speaks of a resolution that is not named, or names another than the frame does."""
    if isinstance(content, Item) and content.type in (ItemType.MATCH, ItemType.ORDER):
        return False
    asked = content.stem if isinstance(content, Item) else content.prompt
    numbers = _RESOLUTION.findall(asked)
    if _UNNAMED.search(_QUOTED.sub("", asked)) and not _NAMED.search(asked):
        return True
    return any(each != numbers[0] for each in numbers[1:]) and not _SEVERAL.search(asked)


def _outside_text(content: Card | Item, material: "Material") -> bool:
    return not _evidence(content, material).strip()


TESTS: tuple[tuple[SourceFlaw, Callable[[Card | Item, "Material"], bool]], ...] = (
    (SourceFlaw.UNEVEN_OPTIONS, _uneven_options),
    (SourceFlaw.NAMES_PERSON, _names_person),
    (SourceFlaw.TRUE_DISTRACTOR, _true_distractor),
    (SourceFlaw.TWO_VALUES, _two_values),
    (SourceFlaw.LONG_STEM, _long_stem),
    (SourceFlaw.STEM_HINTS, _stem_hints),
    (SourceFlaw.OTHER_DOCUMENT, _other_document),
    (SourceFlaw.OUTSIDE_TEXT, _outside_text),
)


def set_flaw(content: Card | Item, kept: Sequence[Card | Item]) -> SourceFlaw | None:
    """What is wrong with one more draft beside those already kept."""
    if isinstance(content, Card):
        alike = (each for each in kept if isinstance(each, Card))
        return SourceFlaw.SAME_FACT if any(same_prompt(content, each) for each in alike) else None
    items = [each for each in kept if isinstance(each, Item)]
    if any(same_question(content, each) for each in items):
        return SourceFlaw.SAME_FACT
    if any(answers(each, content) or answers(content, each) for each in items):
        return SourceFlaw.ANSWERED_ELSEWHERE
    return None


def same_prompt(one: Card, other: Card) -> bool:
    return fold(one.prompt) == fold(other.prompt) or (
        one.evidence == other.evidence and one.answer == other.answer
    )


def same_question(one: Item, other: Item) -> bool:
    if one.type is not other.type or one.type is ItemType.MATCH:
        return False
    same_key = {fold(one.options[at].text) for at in one.key} == {
        fold(other.options[at].text) for at in other.key
    }
    stems = fuzz.ratio(fold(one.stem), fold(other.stem)) >= _SAME_QUESTION
    if one.type is ItemType.TRUE_FALSE:
        return fold(one.stem) == fold(other.stem)
    return stems and same_key


def answers(teller: Item, asked: Item) -> bool:
    """Whether one item tells another's key word for word, or what a true-or-false item turns round."""
    if not _same_place(teller, asked):
        return False
    if asked.type is ItemType.TRUE_FALSE:
        asked_of, told_of = (fold(each.stem.partition(", ")[2]) for each in (asked, teller))
        return teller.type is not ItemType.MATCH and fuzz.token_set_ratio(asked_of, told_of) >= _ASKED_ALIKE
    told = f" {' '.join(prose.syllables(_told(teller)))} "
    keys = [
        " ".join(prose.syllables(asked.options[at].text))
        for at in asked.key
        if asked.type in (ItemType.SINGLE, ItemType.MULTIPLE)
    ]
    return any(len(key.split()) >= _FEWEST_TOLD and f" {key} " in told for key in keys)


def _told(item: Item) -> str:
    """What a reader of the item learns: its stem, and its options as far as they are right."""
    return "\n".join([item.stem, *(option.text for option in item.options if option.correct)])


def _same_place(one: Item, other: Item) -> bool:
    mine, its = (
        [span for quote in quotes_of(each.evidence) for span in quote.spans] for each in (one, other)
    )
    return any(here.touches(there) for here in mine for there in its)


def _words(content: Card | Item) -> str:
    if isinstance(content, Card):
        return f"{content.prompt}\n{content.answer}"
    return "\n".join([content.stem, *(option.text for option in content.options)])


def _evidence(content: Card | Item, material: "Material") -> str:
    spans: Iterable[str] = (
        span.of(material.article.text) for quote in quotes_of(content.evidence) for span in quote.spans
    )
    return "\n".join(spans)
