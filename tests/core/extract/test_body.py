"""Extractors see the body at the offsets of the whole text; sentences leave out what is set aside."""

import pytest

from studyapp.core.extract.body import body_sentences, captions_of, reading, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.ids import ArticleId
from studyapp.core.library.evidence import Span
from tests.core.extract import invented


@pytest.mark.parametrize("text", invented.ALL)
def test_the_matching_copy_is_as_long_as_the_text(text: str) -> None:
    article = read_article(text, ArticleId("a"))
    assert len(reading_of(article).text) == len(article.text)


@pytest.mark.parametrize("text", invented.ALL)
def test_no_sentence_touches_what_is_set_aside_or_is_the_title(text: str) -> None:
    article = read_article(text, ArticleId("a"))
    sentences = body_sentences(article)
    assert sentences
    assert not any(each.span.touches(sentence) for each in article.removed for sentence in sentences)
    assert article.title not in [sentence.of(article.text) for sentence in sentences]


def test_a_caption_is_read_apart_and_without_its_photographer() -> None:
    article = read_article(invented.NATIONAL, ArticleId("a"))
    ((start, caption),) = captions_of(article)
    assert article.text[start:].startswith(caption.source)
    assert caption.source.strip() == "Toàn cảnh hội nghị tại điểm cầu Trung ương."
    assert "Toàn cảnh" not in reading_of(article).text


def test_what_is_shown_keeps_the_form_of_the_source() -> None:
    read = reading("Uỷ ban\u00a0xã")
    assert read.text == "Ủy ban xã"
    assert read.shown(0, len(read.text)) == "Uỷ ban xã"


def test_the_sentence_at_an_offset() -> None:
    read = reading("Một việc. Hai việc.")
    assert read.sentence_at(12).of(read.text) == "Hai việc."
    assert read.sentence_at(0).of(read.text) == "Một việc."


def test_a_sentence_without_end_is_looked_at_only_nearby() -> None:
    read = reading("xã " * 1000)
    assert read.around(Span(1500, 1502)) == Span(1100, 1902)
