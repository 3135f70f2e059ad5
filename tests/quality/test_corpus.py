"""The marked set itself: complete, in step with its plain texts, and marked as README.md says."""

import unicodedata

import pytest

from tests.quality.corpus import FOLDERS, Article, articles

ALL = [article for split in FOLDERS for article in articles(split)]
each_article = pytest.mark.parametrize("article", ALL, ids=lambda article: article.name)


@each_article
def test_the_plain_text_is_what_the_marks_say(article: Article) -> None:
    assert article.path.with_suffix(".txt").read_text("utf-8") == article.stored


@each_article
def test_no_plain_text_is_without_marks(article: Article) -> None:
    texts = {path.stem for path in article.path.parent.glob("*.txt")}
    assert texts == {path.stem for path in article.path.parent.glob("*.marks")}


@each_article
def test_the_reference_has_five_to_twelve_points(article: Article) -> None:
    assert 5 <= sum(unit.worthy for unit in article.marked.units) <= 12


@each_article
def test_no_sentence_is_both_worthy_and_unworthy(article: Article) -> None:
    assert not [unit.text for unit in article.marked.units if unit.worthy and unit.unworthy]


def test_one_text_is_stored_decomposed() -> None:
    decomposed = [each for each in ALL if not unicodedata.is_normalized("NFC", each.stored)]
    assert len(decomposed) == 1


def test_lengths_are_those_of_real_articles() -> None:
    assert all(1_400 <= len(article.marked.text) <= 10_500 for article in ALL)
