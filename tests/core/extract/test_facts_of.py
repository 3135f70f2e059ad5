"""All facts of an article: spans lie inside, form does not matter, captions add only what is new."""

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.clean import read_article
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_of
from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.library.known_documents import KnownDocuments
from tests.core.extract import invented

PIECES = (
    "Nghị quyết số 18-NQ/TW ",
    "“Về công tác đê”",
    "ngày 25/10/2017 ",
    "Hội nghị Trung ương 6 ",
    "khóa XII ",
    "lần thứ ",
    "đồng chí Lê Văn An",
    ", Bí thư ",
    "; ",
    ". ",
    "\n",
    "gần 900 điểm cầu ",
    "đạt 75% ",
    "tỉnh Thái Nguyên",
    "Ảnh: ",
    "Toàn cảnh",
    "về: ",
    "Ban Chấp hành ",
    "\u00a0",
    "–",
    "từ ngày 4 đến ",
    "Tin liên quan",
    "12/6/2017 3:33:56 PM",
    "…",
)


def spans(facts: Facts) -> Iterator[Span]:
    for document in facts.documents:
        yield from (document.span, *document.mentions)
    for group in (facts.conferences, facts.people, facts.places, facts.dates, facts.counts, facts.figures):
        yield from (each.span for each in group)


def told(text: str) -> tuple[Article, Facts]:
    article = read_article(text, ArticleId("a"))
    return article, facts_of(article, KnownDocuments())


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200))
def test_every_span_lies_inside_the_text(text: str) -> None:
    article, facts = told(text)
    assert all(0 <= span.start < span.end <= len(article.text) for span in spans(facts))


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_composition_makes_no_difference(text: str) -> None:
    assert told(unicodedata.normalize("NFD", text)) == told(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("text", invented.ALL)
def test_names_stand_in_their_spans_and_nothing_is_read_from_removed_lines(text: str) -> None:
    article, facts = told(text)
    assert all(person.name in person.span.of(article.text) for person in facts.people)
    away = [each.span for each in article.removed if each.reason != "caption"]
    assert not any(one.touches(other) for one in spans(facts) for other in away)


def test_a_caption_adds_a_person_named_only_there_but_no_photographer() -> None:
    text = invented.COMMENT + "Toàn cảnh buổi học do đồng chí Lê Hữu Nam chủ trì. Ảnh: Đỗ Văn Chụp\n"
    article, facts = told(text)
    (person,) = facts.people
    assert (person.name, person.span.of(article.text)) == ("Lê Hữu Nam", "Lê Hữu Nam")


def test_a_caption_does_not_count_twice() -> None:
    line = (
        "Hội nghị có gần 900 điểm cầu trong cả nước tham dự và đã nghe các báo cáo viên truyền đạt nghị "
        "quyết. "
    )
    text = f"Tiêu đề của bài viết\nQuang cảnh hội nghị ở gần 900 điểm cầu\n{line}\n"
    article, facts = told(text)
    (count,) = facts.counts
    assert count.span.start > article.removed[0].span.end


def test_a_national_page() -> None:
    _, facts = told(invented.NATIONAL)
    assert [(each.document.code, each.document.title) for each in facts.documents] == [
        ("15-NQ/TW", "Phát triển nông nghiệp sinh thái đến năm 2035, tầm nhìn đến năm 2050"),
        ("16-NQ/TW", "Hoàn thiện chính sách bảo hiểm xã hội"),
    ]
    assert [
        (each.ordinal, each.term, str(each.start), str(each.end), each.place) for each in facts.conferences
    ] == [(4, "XIV", "2026-03-30", "2026-04-04", "Hà Nội")]
    assert [each.name for each in facts.people] == [
        "Trần Thanh Bình",
        "Lê Minh Khôi",
        "Phan Thị Hoài Thu",
        "Giàng A Páo",
        "Ksor H'Bia",
    ]
    assert [(each.unit, str(each.value), each.scope) for each in facts.counts] == [
        ("điểm cầu", "31215", "trong cả nước"),
        ("cán bộ, đảng viên", "1930000", "trong cả nước"),
    ]
    assert [(str(each.value), each.year) for each in facts.figures] == [
        ("75", 2035),
        ("77", 2035),
        ("12500", 2035),
    ]


def test_a_district_portal() -> None:
    _, facts = told(invented.DISTRICT)
    assert [
        (each.document.code, each.document.term, str(each.document.issued)) for each in facts.documents
    ] == [
        ("05-NQ/TU", "XXI", "2025-01-15"),
        ("112-KH/HU", None, "None"),
    ]
    assert [each.role for each in facts.people] == [
        "Phó Bí thư Đảng uỷ, Chủ tịch UBND xã",
        "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy",
        "Báo cáo viên",
    ]
    assert [str(each.value) for each in facts.figures] == ["62.5", "12000", "16000", "150000000"]


def test_an_outline() -> None:
    _, facts = told(invented.OUTLINE)
    assert [(each.ordinal, each.term) for each in facts.conferences] == [
        (10, "XIII"),
        (4, "XI"),
        (4, "XII"),
        (4, "XIII"),
    ]
    assert [
        (each.document.number, each.document.term)
        for each in facts.documents
        if each.document.kind == "Nghị quyết"
    ] == [
        ("18", "XII"),
        ("19", "XII"),
        ("18", "XIII"),
        ("19", "XIII"),
        ("20", "XIII"),
    ]
    assert [each.name for each in facts.people] == ["Lê Anh Quân"]


def test_a_law() -> None:
    _, facts = told(invented.LAW)
    assert [each.document.code for each in facts.documents] == [
        "41/2024/QH15",
        "158/2025/NĐ-CP",
        "12/2025/TT-BNV",
        "28-NQ/TW",
        None,
        None,
    ]


def test_a_city_paper_in_small_letters() -> None:
    _, facts = told(invented.CITY_PAPER)
    assert {each.name: each.role for each in facts.people} == {
        "Trần Quốc Hải": "phó bí thư thường trực Thành ủy",
        "Lê Hoài Nam": "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn",
        "Đỗ Xuân Trường": "Bộ trưởng Bộ Tài nguyên và Môi trường",
    }
    assert [(each.day_month, each.start) for each in facts.dates if each.day_month] == [("03-10", None)]


def test_a_comment_has_no_names_numbers_or_documents() -> None:
    assert told(invented.COMMENT)[1] == Facts()
