"""What is wrong with a whole quiz: twins, questions that answer each other, keys that are all alike."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.draft import Doubt
from studyapp.core.authoring.flaws import set_flaw
from studyapp.core.authoring.whole_quiz import is_of_quiz, quiz_doubts
from studyapp.core.ids import ArticleId, CardId, ItemId, KeyPointId
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType

SUBJECTS = ("trường học", "trạm y tế", "nhà văn hóa", "khu rừng", "con đê", "bến cảng", "cây cầu", "ngôi chợ")
NUMBERS = ("10%", "25%", "40%", "55%")
WORDS = ("Chi bộ thôn", "Hội Nông dân", "Đoàn phường", "Ban quản lý")


def at(place: int) -> tuple[Quote, ...]:
    return (Quote(ArticleId("a"), (Span(place * 10, place * 10 + 9),)),)


def single(place: int, options: Sequence[str] = WORDS, key: int = 0, stem: str = "") -> Item:
    """Of its own fact for each `place`."""
    return Item(
        id=ItemId(f"i{place}"),
        type=ItemType.SINGLE,
        stem=stem or f"Ai chăm lo {SUBJECTS[place]} {'x' * place}?",
        options=tuple(Option(f"{text}{place}", at == key) for at, text in enumerate(options)),
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale="Vì thế.",
        key_point=KeyPointId("k"),
        evidence=at(place),
    )


def card(place: int, prompt: str = "", answer: str = "") -> Card:
    return Card(
        id=CardId(f"c{place}"),
        type=CardType.BASIC,
        prompt=prompt or f"{SUBJECTS[place]} có gì?",
        answer=answer or f"Có {place}",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        key_point=KeyPointId("k"),
        evidence=at(place),
    )


def doubts(*contents: Card | Item) -> Mapping[int, tuple[Doubt, ...]]:
    return quiz_doubts(dict(enumerate(contents, 1)))


def concerned(code: str, *contents: Card | Item) -> list[int]:
    return [number for number, found in doubts(*contents).items() if code in [each.code for each in found]]


def test_a_sound_quiz_has_no_doubts() -> None:
    assert doubts(*(single(place, key=place % 4) for place in range(8)), card(0), card(1)) == {}


def test_two_questions_of_one_fact_name_each_other() -> None:
    twin = replace(single(0), id=ItemId("twin"), evidence=at(5))
    assert doubts(single(0), single(1), twin) == {
        1: (Doubt("same_as", "3"),),
        3: (Doubt("same_as", "1"),),
    }


def test_two_cards_of_one_fact_name_each_other() -> None:
    assert doubts(card(0), card(1, prompt=card(0).prompt)) == {
        1: (Doubt("same_as", "2"),),
        2: (Doubt("same_as", "1"),),
    }
    assert concerned("same_as", card(0), replace(card(0), prompt="Hỏi cách khác?")) == [1, 2]


def test_a_card_and_a_question_of_one_fact_belong_together() -> None:
    assert doubts(single(0), card(0, prompt=single(0).stem)) == {}


def test_a_question_that_tells_another_one_is_named_in_both() -> None:
    asked = replace(single(0), options=(Option("Chi bộ thôn Đông Hạ", True), Option("Hội làng")))
    telling = single(1, stem="Việc mà Chi bộ thôn Đông Hạ nêu là gì?")
    near = replace(telling, evidence=asked.evidence)
    assert doubts(asked, near) == {1: (Doubt("told_by", "2"),), 2: (Doubt("tells", "1"),)}
    assert doubts(near, asked) == {1: (Doubt("tells", "2"),), 2: (Doubt("told_by", "1"),)}
    assert doubts(asked, telling) == {}, "in another sentence the same words may mean something else"


def test_keys_that_are_always_in_one_place_concern_those_that_are_there() -> None:
    items = [single(place, key=2) for place in range(4)]
    assert concerned("key_place", *items, single(4, key=1)) == [1, 2, 3, 4]
    assert concerned("key_place", *items, single(4, key=1), single(5, key=0)) == []


def test_a_few_keys_may_be_alike_by_chance() -> None:
    assert doubts(*(single(place, ("Một chi bộ rất dài", *WORDS[1:])) for place in range(3))) == {}


@pytest.mark.parametrize(
    ("code", "first"), [("key_longest", "Chi bộ của cả một vùng rộng"), ("key_shortest", "Xã")]
)
def test_keys_that_length_tells_are_found_wherever_they_stand(code: str, first: str) -> None:
    turned = [[*WORDS[1:][:turn], first, *WORDS[1:][turn:]] for turn in range(4)]
    items = [single(place, options, key=place) for place, options in enumerate(turned)]
    assert concerned(code, *items) == [1, 2, 3, 4]
    assert concerned("key_place", *items) == []


@pytest.mark.parametrize(("code", "key"), [("key_largest", "60%"), ("key_smallest", "5%")])
def test_keys_that_size_tells_are_found_among_the_questions_of_numbers(code: str, key: str) -> None:
    turned = [[*NUMBERS[1:][:turn], key, *NUMBERS[1:][turn:]] for turn in range(4)]
    items = [
        replace(single(place, key=place), options=tuple(Option(text, text == key) for text in options))
        for place, options in enumerate(turned)
    ]
    assert concerned(code, *items, *(single(place, key=place % 4) for place in range(4, 8))) == [1, 2, 3, 4]


def test_numbers_are_compared_as_numbers() -> None:
    items = [
        replace(
            single(place),
            options=(Option("1.250 ha", place < 4), Option("300 ha"), Option("99,5 ha"), Option("9 ha")),
        )
        for place in range(4)
    ]
    assert concerned("key_largest", *items) == [1, 2, 3, 4]


@given(st.lists(st.integers(0, 3), min_size=2, max_size=8))
def test_pairs_are_those_that_writing_would_have_refused(places: list[int]) -> None:
    contents: list[Card | Item] = [single(each) if at % 2 else card(each) for at, each in enumerate(places)]
    refused = [set_flaw(each, contents[:at]) for at, each in enumerate(contents)]
    found = concerned("same_as", *contents)
    assert {at + 1 for at, flaw in enumerate(refused) if flaw} <= set(found)
    assert bool(found) == any(refused)


def test_only_what_concerns_the_quiz_is_judged_anew() -> None:
    assert is_of_quiz(Doubt("same_as", "3"))
    assert is_of_quiz(Doubt("same_fact"))
    assert not is_of_quiz(Doubt("long_answer"))
