"""Documents go with their year, sources are counted in words."""

from datetime import date

import pytest

from studyapp.core.ids import ArticleId, DocumentId, SourceId
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Provenance, Quote, QuotedText, Source, Sourcing, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from studyapp.wording import labels


def a_citation(publisher: str, published: str | None = None) -> Citation:
    return Citation(Source(SourceId(publisher), publisher, "Tên bài", None, published))


def a_document(**changes: object) -> Document:
    fields = {"id": DocumentId("d"), "kind": "Nghị quyết", "number": "21", "code": "21-NQ/TW"}
    return Document(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (a_document(issued=date(2017, 10, 25)), "Nghị quyết số 21-NQ/TW ngày\u00a025/10/2017"),
        (a_document(term="XII"), "Nghị quyết số 21-NQ/TW khóa XII"),
        (a_document(code=None), "Nghị quyết số 21"),
        (a_document(code=None, number=None, kind="Kết luận"), "Kết luận"),
    ],
)
def test_a_document_is_headed_by_number_and_date_or_term(document: Document, expected: str) -> None:
    assert labels.document_heading(document) == expected


def test_one_source_shows_its_year_and_several_only_their_names_once() -> None:
    assert labels.publishers([a_citation("Gia đình & Xã hội", "2017-11-01")]) == "Gia đình & Xã hội, 2017"
    assert labels.publishers([a_citation("A", "2017"), a_citation("B"), a_citation("A")]) == "A, B"


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2017-11-01", "01/11/2017"), ("2017", "2017"), (None, ""), ("2017-11", "11/2017")],
)
def test_a_source_is_dated_as_far_as_is_known(published: str | None, expected: str) -> None:
    assert labels.published(a_citation("A", published).source) == expected


def test_sources_are_counted_in_words() -> None:
    said = [labels.count_of_sources(Provenance(each)) for each in Sourcing]
    assert said == ["1 nguồn", "2 nguồn trở lên", "theo văn bản gốc"]


def test_a_quote_is_named_by_its_article_once() -> None:
    quote = QuotedText(
        Quote(ArticleId("a"), (Span(0, 3),)), "Vân Lĩnh học nghị quyết", "Báo Vân Lĩnh", ("abc",)
    )
    assert (
        labels.who_says(Provenance(Sourcing.ONE, quotes=(quote, quote)))
        == "Vân Lĩnh học nghị quyết (Báo Vân Lĩnh)"
    )


def test_every_kind_has_a_word_of_its_own() -> None:
    for words, kinds in (
        (labels.AIMS, Aim),
        (labels.LEVELS, Level),
        (labels.ITEM_TYPES, ItemType),
        (labels.CARD_TYPES, CardType),
    ):
        assert set(words) == set(kinds)
        assert len(set(words.values())) == len(words)
