"""Ids of articles and drafts."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.ids import article_id, draft_id, rng_of
from studyapp.core.ids import ArticleId


def test_the_same_text_in_either_unicode_form_is_one_article() -> None:
    text = "Nghị quyết về công tác dân số"
    assert article_id(text) == article_id(unicodedata.normalize("NFD", text)) == article_id(f" {text}\n")


def test_another_text_is_another_article() -> None:
    assert article_id("một") != article_id("hai")


@given(st.text(min_size=1), st.text(min_size=1), st.text())
def test_a_draft_id_moves_with_each_of_its_parts(sentence: str, writer: str, slot: str) -> None:
    id = draft_id(ArticleId("a"), sentence, writer, slot)
    assert id == draft_id(ArticleId("a"), sentence, writer, slot)
    assert id != draft_id(ArticleId("b"), sentence, writer, slot)
    assert id != draft_id(ArticleId("a"), sentence, f"{writer}x", slot)
    assert id != draft_id(ArticleId("a"), sentence, writer, f"{slot}x")


def test_chance_is_the_same_for_the_same_seed() -> None:
    assert [rng_of("s").random() for _ in range(2)] == [rng_of("s").random()] * 2
    assert rng_of("s").random() != rng_of("t").random()
