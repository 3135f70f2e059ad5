"""All drafts of an article: sound, stable, balanced, every one standing on its text."""

import re
from collections import Counter

import pytest

from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.flaws import draft_flaws
from studyapp.core.library.evidence import quotes_of
from studyapp.core.quiz.flaws import TRUE
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.study.card import Card
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of
from tests.shared_files import article_paths, needs_shared

TEXTS = [*invented.ALL]


@pytest.mark.parametrize("text", TEXTS)
def test_no_draft_has_a_flaw(text: str) -> None:
    material = material_of(text)
    assert all(draft_flaws(each, material) == () for each in drafts_of(material).drafts)


@pytest.mark.parametrize("text", TEXTS)
def test_every_draft_stands_on_a_sentence_and_a_key_point_of_its_article(text: str) -> None:
    material = material_of(text)
    points = {each.id for each in material.points}
    for draft in drafts_of(material).drafts:
        assert draft.content.key_point in points
        spans = [span for quote in quotes_of(draft.content.evidence) for span in quote.spans]
        assert spans
        assert all(draft.sentence.covers(span) and span.of(material.article.text).strip() for span in spans)


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_text_gives_the_same_drafts(text: str) -> None:
    assert drafts_of(material_of(text)) == drafts_of(material_of(text))


@pytest.mark.parametrize("text", TEXTS)
def test_ids_are_never_given_twice(text: str) -> None:
    ids = Counter(each.id for each in drafts_of(material_of(text)).drafts)
    assert set(ids.values()) <= {1}


@pytest.mark.parametrize("text", TEXTS)
def test_use_at_work_is_never_claimed_as_a_level(text: str) -> None:
    assert all(each.content.level != "apply" for each in drafts_of(material_of(text)).drafts)


@pytest.mark.parametrize("text", TEXTS)
def test_numbers_and_names_stay_under_their_share(text: str) -> None:
    items = [each for each in drafts_of(material_of(text)).drafts if isinstance(each.content, Item)]
    numbers = sum(each.writer in ("documents", "conferences") for each in items)
    assert numbers <= max(1, 0.4 * len(items))


@pytest.mark.parametrize("text", TEXTS)
def test_no_person_is_named(text: str) -> None:
    material = material_of(text)
    names = [each.name for each in material.facts.people if len(each.name.split()) > 2]
    for draft in drafts_of(material).drafts:
        content = draft.content
        words = (
            content.prompt + content.answer
            if isinstance(content, Card)
            else content.stem + str(content.options)
        )
        assert not any(name in words for name in names)


def test_drafts_come_in_reading_order_with_cards_before_items() -> None:
    drafts = drafts_of(material_of(invented.DISTRICT)).drafts
    order = [(each.sentence.start, isinstance(each.content, Item)) for each in drafts]
    assert order == sorted(order)


def test_what_is_refused_is_counted_by_flaw() -> None:
    refused = drafts_of(material_of(invented.NUMBERED)).refused
    assert refused
    assert all(count > 0 for count in refused.values())


def test_over_many_articles_no_place_or_length_gives_the_key_away() -> None:
    places: Counter[int] = Counter()
    longest = singles = 0
    truths: Counter[bool] = Counter()
    for text in TEXTS:
        for draft in drafts_of(material_of(text)).drafts:
            content = draft.content
            if isinstance(content, Item) and content.type is ItemType.SINGLE and draft.writer != "figures":
                lengths = [len(option.text) for option in content.options]
                places[content.key[0]] += 1
                longest += lengths[content.key[0]] == max(lengths)
                singles += 1
            if isinstance(content, Item) and content.type is ItemType.TRUE_FALSE:
                truths[content.options[content.key[0]].text == TRUE] += 1
    assert max(places.values()) <= 0.5 * singles
    assert longest <= 0.5 * singles
    assert 0.2 <= truths[True] / sum(truths.values()) <= 0.8


@needs_shared
@pytest.mark.parametrize(
    ("start", "cards", "items"), [("000", 7, 3), ("001", 8, 4), ("002", 8, 4), ("003", 8, 5), ("004", 8, 6)]
)
def test_each_of_the_five_articles_gives_enough(start: str, cards: int, items: int) -> None:
    (path,) = (path for path in article_paths() if path.name.startswith(start))
    contents = [each.content for each in drafts_of(material_of(path.read_text(encoding="utf-8"))).drafts]
    assert sum(isinstance(each, Card) for each in contents) >= cards
    assert sum(isinstance(each, Item) for each in contents) >= items


@needs_shared
def test_the_five_articles_give_several_types_and_no_flaw() -> None:
    types = set()
    for path in article_paths():
        material = material_of(path.read_text(encoding="utf-8"))
        for draft in drafts_of(material).drafts:
            assert draft_flaws(draft, material) == ()
            types.add(draft.content.type)
    assert len(types) >= 6


@pytest.mark.parametrize("text", TEXTS)
def test_no_wording_is_left_with_a_stray_space_or_double_mark(text: str) -> None:
    for draft in drafts_of(material_of(text)).drafts:
        content = draft.content
        words = (
            f"{content.prompt}\n{content.answer}"
            if isinstance(content, Card)
            else f"{content.stem}\n{content.rationale}"
        )
        assert not re.search(r" {2}| [.,;?]|[.?]{2}|,\.", words), words
