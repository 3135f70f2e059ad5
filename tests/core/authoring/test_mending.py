"""A mended draft checked again: what stops it, what is in doubt, with and without the article."""

from dataclasses import replace

import pytest

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.mending import Found, check_mended
from studyapp.core.library.evidence import quotes_of
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from tests.core.authoring import invented
from tests.core.authoring.materials import material_of


@pytest.fixture(scope="module")
def material() -> Material:
    return material_of(invented.POPULATION)


@pytest.fixture(scope="module")
def written(material: Material) -> tuple[Draft, ...]:
    return drafts_of(material).drafts


def single(written: tuple[Draft, ...]) -> tuple[Draft, Item]:
    return next(
        (each, each.content)
        for each in written
        if isinstance(each.content, Item) and each.content.type is ItemType.SINGLE
    )


def test_what_was_written_is_sound_as_long_as_nobody_touches_it(
    written: tuple[Draft, ...], material: Material
) -> None:
    assert [check_mended(each, each.content, material) for each in written] == [Found()] * len(written)


def test_without_a_key_or_without_words_it_cannot_be_saved(
    written: tuple[Draft, ...], material: Material
) -> None:
    draft, item = single(written)
    keyless = replace(item, options=tuple(replace(each, correct=False) for each in item.options))
    assert check_mended(draft, keyless, material).stopping == ("wrong_key_count",)
    assert "empty_text" in check_mended(draft, replace(item, stem=""), None).stopping


def test_anything_else_is_a_doubt(written: tuple[Draft, ...], material: Material) -> None:
    draft, item = single(written)
    found = check_mended(draft, replace(item, stem="Việc gì được nêu trong bài báo"), material)
    assert found == Found((), ("stem_without_end",))


def test_a_distractor_that_the_article_says_is_found_with_the_article_only(
    written: tuple[Draft, ...], material: Material
) -> None:
    draft, item = single(written)
    [quote] = quotes_of(item.evidence)
    said = " ".join(quote.spans[0].of(material.article.text).split()[:4])
    wrong = next(at for at, each in enumerate(item.options) if not each.correct)
    options = tuple(Option(said) if at == wrong else each for at, each in enumerate(item.options))
    mended = replace(item, options=options)
    assert "true_distractor" in check_mended(draft, mended, material).doubtful
    assert "true_distractor" not in check_mended(draft, mended, None).doubtful


def test_a_cloze_without_its_gap_cannot_be_saved(written: tuple[Draft, ...]) -> None:
    draft = next(
        each for each in written if isinstance(each.content, Card) and each.content.type is CardType.CLOZE
    )
    assert isinstance(draft.content, Card)
    mended = replace(draft.content, prompt=draft.content.prompt.replace("[…]", "mười"))
    assert "wrong_key_count" in check_mended(draft, mended, None).stopping
