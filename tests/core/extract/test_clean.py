"""Cleaning names title, publisher, author and day, and says of each removed line why."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.clean import read_article
from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article
from tests.core.extract import invented
from tests.shared_files import article_paths, needs_shared

PROSE = (
    "Sáng nay, Huyện ủy Vân Lĩnh tổ chức hội nghị học tập chuyên đề năm nay cho cán bộ chủ chốt toàn huyện."
)


def read(text: str) -> Article:
    return read_article(text, ArticleId("a"))


def removed(article: Article) -> list[tuple[str, str]]:
    return [(each.reason, each.span.of(article.text)) for each in article.removed]


def test_a_national_page() -> None:
    article = read(invented.NATIONAL)
    assert article.title == "Hội nghị toàn quốc quán triệt Nghị quyết Trung ương 4 khoá XIV"
    assert (article.publisher, article.author, article.published) == (
        "TTXVN",
        "Thu Hoài - Văn Nam",
        "2026-05-12",
    )
    assert [reason for reason, _ in removed(article)] == [
        "agency",
        "stamp",
        "agency",
        "caption",
        "byline",
        "tail",
        "tail",
    ]


def test_a_portal_with_its_name_above_the_title() -> None:
    article = read(invented.DISTRICT)
    assert article.title == "Đảng uỷ xã Tân Hoà tổ chức học tập Nghị quyết số 05-NQ/TU"
    assert article.publisher == "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN VÂN LĨNH"
    assert (article.author, article.published) == ("Nguyễn Hữu Phước", "2025-02-03")


def test_an_outline_keeps_its_headings() -> None:
    article = read(invented.OUTLINE)
    assert article.title.startswith("ĐỀ CƯƠNG")
    assert removed(article) == [("agency", "ĐẢNG CỘNG SẢN VIỆT NAM")]


def test_a_box_inside_the_article_ends_where_prose_goes_on() -> None:
    article = read(invented.CITY_PAPER)
    assert article.title == "TP Vân Hải đẩy mạnh học tập nghị quyết"
    assert article.published == "2026-12-03"
    tails = [text for reason, text in removed(article) if reason == "tail"]
    assert tails == ["Tin nổi bật", "Thành phố trồng thêm 5.000 cây xanh"]


def test_an_article_that_is_prose_only_loses_nothing() -> None:
    assert removed(read(invented.COMMENT)) == []


def test_a_page_whose_only_title_is_its_address_keeps_that() -> None:
    article = read(f"van linh hoc tap nghi quyet dai hoi\n{PROSE}")
    assert article.title == "van linh hoc tap nghi quyet dai hoi"
    assert removed(article) == [("slug", article.title)]


def test_a_text_of_one_long_paragraph_is_called_by_its_first_sentence() -> None:
    article = read(f"{PROSE} {PROSE} {PROSE} {PROSE}")
    assert article.title == PROSE


@pytest.mark.parametrize("line", ["Đồng chí Lê An phát biểu.", "Ông Lê An trình bày dự thảo tại hội nghị."])
def test_short_lines_of_prose_stay(line: str) -> None:
    assert removed(read(f"Tiêu đề của bài viết này\n{PROSE}\n{line}\n{PROSE}")) == []


def test_names_between_paragraphs_are_no_byline() -> None:
    assert removed(read(f"Tiêu đề của bài viết này\n{PROSE}\nTổ Chức Thực Hiện\nMột\nHai\n{PROSE}")) == []


def test_decomposed_text_reads_as_composed() -> None:
    for text in invented.ALL:
        assert read(unicodedata.normalize("NFD", text)) == read(text)


@given(st.text(alphabet="aAđĐ 1/.-:\n\u00a0“”", max_size=300))
def test_every_removed_part_lies_inside_and_none_overlaps(text: str) -> None:
    article = read(text)
    spans = [each.span for each in article.removed]
    assert all(0 <= span.start < span.end <= len(article.text) for span in spans)
    assert all(not one.touches(other) for one, other in pairwise(spans))


@needs_shared
def test_the_five_articles() -> None:
    found = {path.name[:3]: read(path.read_text(encoding="utf-8")) for path in article_paths()}
    assert {name: (each.publisher, each.author, each.published) for name, each in found.items()} == {
        "000": (None, None, None),
        "001": ("Thainguyencity.gov.vn", "THU HÀ", "2017-12-06"),
        "002": ("VNTN", "Lê Đình", None),
        "003": ("Thanhhoa.gov.vn", None, None),
        "004": (None, "Phương Đông", None),
    }
    assert {name: [each.reason for each in article.removed] for name, article in found.items()} == {
        "000": ["slug", "caption"],
        "001": ["stamp", "agency", "caption", "caption", "byline", "tail", "tail"],
        "002": ["stamp", "agency", "byline"],
        "003": ["caption", "caption", "source"],
        "004": ["byline", "tail"],
    }
