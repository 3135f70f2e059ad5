"""What is written is what is read, for every value that the library keeps."""

import json
from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.ids import ArticleId, CardId, DocumentId, DraftId, ItemId, KeyPointId, PackId, SourceId
from studyapp.core.library.article import Article, Removed
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Evidence, Quote, Source, Sourcing, Span
from studyapp.core.library.key_point import Aim, Figure, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Layout, Pack, Section
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.storage.library import codec

words = st.text(max_size=12)
maybe_words = st.none() | words
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=2)
spans = st.builds(Span, st.integers(0, 99), st.integers(0, 99))
sources = st.builds(Source, words.map(SourceId), words, words, maybe_words, maybe_words)
quotes = st.builds(Quote, words.map(ArticleId), st.lists(spans, max_size=2).map(tuple))
evidence: st.SearchStrategy[tuple[Evidence, ...]] = st.lists(
    st.builds(Citation, sources, maybe_words) | quotes, max_size=3
).map(tuple)
figures = st.builds(Figure, numbers, words, maybe_words, st.none() | st.integers(1900, 2100), maybe_words)
key_points = st.builds(
    KeyPoint,
    words.map(KeyPointId),
    words,
    words,
    st.sampled_from(Aim),
    st.sampled_from(Level),
    st.sampled_from(Sourcing),
    evidence,
    st.lists(figures, max_size=2).map(tuple),
    st.booleans(),
)
cards = st.builds(
    Card,
    words.map(CardId),
    st.sampled_from(CardType),
    words,
    words,
    st.sampled_from(Aim),
    st.sampled_from(Level),
    words.map(KeyPointId),
    evidence,
    words,
)
items = st.builds(
    Item,
    words.map(ItemId),
    st.sampled_from(ItemType),
    words,
    st.lists(st.builds(Option, words, st.booleans(), maybe_words), max_size=4).map(tuple),
    st.sampled_from(Aim),
    st.sampled_from(Level),
    words,
    words.map(KeyPointId),
    evidence,
    st.lists(words, max_size=2).map(tuple),
)
drafts = st.builds(
    Draft,
    words.map(DraftId),
    cards | items,
    spans,
    words,
    st.lists(st.builds(Doubt, words, words), max_size=2).map(tuple),
)
articles = st.builds(
    Article,
    words.map(ArticleId),
    words,
    words,
    maybe_words,
    maybe_words,
    maybe_words,
    st.lists(st.builds(Removed, spans, words), max_size=2).map(tuple),
)
documents = st.builds(
    Document, words.map(DocumentId), words, maybe_words, maybe_words, maybe_words, st.none() | st.dates()
)
sections = st.builds(
    Section, words, st.lists(words.map(KeyPointId), max_size=2).map(tuple), st.sampled_from(Layout)
)
packs = st.builds(
    Pack,
    words.map(PackId),
    st.sampled_from(Origin),
    words,
    words,
    words,
    st.dates(),
    st.none() | documents,
    st.lists(sources, max_size=2).map(tuple),
    st.lists(sections, max_size=2).map(tuple),
    st.just(()),
    st.booleans(),
)


@given(cards)
def test_a_card_comes_back(card: Card) -> None:
    assert codec.card_from(codec.to_json(card)) == card


@given(items)
def test_an_item_comes_back(item: Item) -> None:
    assert codec.item_from(codec.to_json(item)) == item


@given(cards | items)
def test_a_mended_content_comes_back_as_what_it_is(content: Card | Item) -> None:
    assert codec.content_from(codec.to_json(content)) == content


@given(key_points)
def test_a_key_point_comes_back(point: KeyPoint) -> None:
    assert codec.key_point_from(codec.to_json(point)) == point


@given(drafts)
def test_a_draft_comes_back(draft: Draft) -> None:
    assert codec.draft_from(codec.to_json(draft)) == draft


@given(articles)
def test_an_article_comes_back(article: Article) -> None:
    assert codec.article_from(codec.to_json(article)) == article


@given(packs)
def test_the_rest_of_a_pack_comes_back(pack: Pack) -> None:
    read = codec.pack_fields(codec.pack_body(pack))
    assert read == {name: getattr(pack, name) for name in codec.PACK_BODY}


def test_body_and_columns_make_a_whole_pack() -> None:
    columns = {"id", "origin", "title", "subject", "shelf", "key_points"}
    assert {each.name for each in fields(Pack)} == columns | set(codec.PACK_BODY)


@pytest.mark.parametrize("value", ["75", "75.0", "0.10", "134000", "-1.5"])
def test_a_figure_keeps_the_digits_it_was_given_with(value: str) -> None:
    point = KeyPoint(
        KeyPointId("k"), "", "", Aim.CORE, Level.REMEMBER, Sourcing.ONE, (), (Figure(Decimal(value), "%"),)
    )
    assert str(codec.key_point_from(codec.to_json(point)).figures[0].value) == value


def test_a_row_from_before_a_field_was_added_reads_with_its_default() -> None:
    card = Card(CardId("c"), CardType.BASIC, "?", "!", Aim.CORE, Level.REMEMBER, KeyPointId("k"), ())
    raw = json.loads(codec.to_json(card))
    del raw["note"]
    assert codec.card_from(json.dumps(raw)) == card


def test_text_is_kept_readable() -> None:
    pack = Pack(
        PackId("p"), Origin.SHIPPED, "", "", "", date(2026, 1, 2), None, (), (Section("Mục tiêu", ()),), ()
    )
    assert "Mục tiêu" in codec.pack_body(pack)
    assert '"2026-01-02"' in codec.pack_body(pack)
