"""Flaws of a card that show without its source."""

from collections.abc import Callable

from studyapp.core.quiz import prose
from studyapp.core.quiz.flaws import Flaw
from studyapp.core.study.card import Card, CardType

_GAP = "[…]"
_LONGEST_ANSWER = 90
_END = (".", "?", "!", ":")


def card_flaws(card: Card) -> tuple[Flaw, ...]:
    return tuple(flaw for flaw, holds in TESTS if holds(card))


def _empty_text(card: Card) -> bool:
    return not (card.prompt.strip() and card.answer.strip())


def _bare_number(card: Card) -> bool:
    return prose.is_bare_number(card.prompt)


def _points_elsewhere(card: Card) -> bool:
    return prose.points_elsewhere(card.prompt) or any(map(prose.points_elsewhere, card.answer.splitlines()))


def _cut_text(card: Card) -> bool:
    """Also an answer too long to be learnt as one."""
    lines = card.answer.splitlines()
    long = any(len(line.split()) > _LONGEST_ANSWER for line in lines)
    return long or any(prose.breaks_off(line) or prose.begins_inside(line) for line in lines)


def _odd_marks(card: Card) -> bool:
    return any(
        prose.has_odd_marks(text) or prose.has_odd_spaces(text)
        for text in (card.prompt, *card.answer.splitlines())
    )


def _stem_without_end(card: Card) -> bool:
    return not card.prompt.endswith(_END)


def _stem_tells(card: Card) -> bool:
    """The answer stands in the prompt, or the gap's words stand there once more."""
    told = f" {' '.join(prose.syllables(card.prompt))} "
    answer = " ".join(prose.syllables(card.answer))
    return len(answer) > 2 and f" {answer} " in told


def _wrong_key_count(card: Card) -> bool:
    """A cloze has one gap, a list more than one line."""
    if card.type is CardType.CLOZE:
        return card.prompt.count(_GAP) != 1
    return (card.type is CardType.LIST) != (len(card.answer.splitlines()) > 1)


def _two_questions(card: Card) -> bool:
    """More than one question word in the prompt, or one left over in the answer."""
    return prose.question_words(card.prompt) > 1 or any(map(prose.question_words, card.answer.splitlines()))


def _bare_body(card: Card) -> bool:
    return any(map(prose.names_bare_body, (card.prompt, *card.answer.splitlines())))


TESTS: tuple[tuple[Flaw, Callable[[Card], bool]], ...] = (
    (Flaw.EMPTY_TEXT, _empty_text),
    (Flaw.WRONG_KEY_COUNT, _wrong_key_count),
    (Flaw.STEM_TELLS, _stem_tells),
    (Flaw.BARE_NUMBER, _bare_number),
    (Flaw.POINTS_ELSEWHERE, _points_elsewhere),
    (Flaw.CUT_TEXT, _cut_text),
    (Flaw.ODD_MARKS, _odd_marks),
    (Flaw.STEM_WITHOUT_END, _stem_without_end),
    (Flaw.TWO_QUESTIONS, _two_questions),
    (Flaw.BARE_BODY, _bare_body),
)
