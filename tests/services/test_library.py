"""Shelves, packs and search as pages see them."""

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.evidence import Citation
from studyapp.core.library.origin import Origin
from studyapp.services import library as library_service
from studyapp.services.library import HitKind, LibraryService
from studyapp.storage.library import articles, packs, passages
from tests.storage.library.library_values import (
    SOURCE,
    Filled,
    article,
    filled,
    key_point,
    open_library,
    put,
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_library(tmp_path)) as connection:
        yield connection


@pytest.fixture
def service(library: sqlite3.Connection, tmp_path: Path) -> LibraryService:
    return LibraryService(library)


def of_article(name: str) -> Filled:
    given = filled(name, shelf="")
    pack = replace(given.pack, origin=Origin.ARTICLE, document=None, subject="Huyện Thử", sections=())
    return replace(given, pack=pack)


def with_points(name: str, *texts: str) -> Filled:
    """A pack of key points only."""
    given = filled(name, cards=(), items=())
    points = tuple(key_point(f"{name}.{at}", text, topic="Ý") for at, text in enumerate(texts))
    return replace(given, pack=replace(given.pack, key_points=points, sections=()))


def found(service: LibraryService, query: str) -> list[str]:
    return [hit.text.removeprefix("Ý: ") for hit in service.search(query).hits]


def test_shelves_group_the_packs_and_articles_stand_last(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    put(library, of_article("bai"), file="")
    put(library, filled("c", shelf="Hội nghị 7"), file="tw7/c.toml")
    put(library, filled("b", shelf="Hội nghị 6"), file="tw6/b.toml")
    put(library, filled("a", shelf="Hội nghị 6"), file="tw6/a.toml")
    shelves = {shelf.title: [each.label.id for each in shelf.packs] for shelf in service.shelves()}
    assert shelves == {"Hội nghị 6": ["a", "b"], "Hội nghị 7": ["c"], "": ["bai"]}
    assert list(shelves) == ["Hội nghị 6", "Hội nghị 7", ""]


def test_an_empty_library_has_no_shelves(service: LibraryService) -> None:
    assert service.shelves() == ()


def test_a_pack_on_its_shelf_says_how_much_it_holds(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    put(library, filled(cards=("c1", "c2"), items=("i1",)))
    (card,) = service.shelves()[0].packs
    assert (card.key_points, card.cards, card.items) == (1, 2, 1)
    assert (card.label.code, card.label.year) == ("21-NQ/TW", 2017)
    assert card.title == "Nghị quyết về công tác dân số trong tình hình mới"


def test_an_open_pack_is_whole_and_counts_by_key_point(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    given = filled(cards=("c1", "c2"), items=())
    put(library, given)
    content = service.open_pack(given.pack.id)
    assert content.pack == given.pack
    assert content.cards == {KeyPointId("21-2017.k"): 2}
    assert content.items == {}
    assert content.article is None


def test_an_imported_article_opens_with_its_text(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    row = put(library, of_article("a1"), file="")
    articles.save_article(library, row, article(), {})
    assert service.open_pack(PackId("a1")).article == article()


def test_a_pack_that_is_not_there_is_our_mistake(service: LibraryService) -> None:
    with pytest.raises(LookupError):
        service.open_pack(PackId("nothing"))


def test_a_claim_says_where_it_is_from(service: LibraryService, library: sqlite3.Connection) -> None:
    put(library, filled())
    assert service.provenance(KeyPointId("21-2017.k")).citations == (Citation(SOURCE, "mục 2"),)


TEXTS = (
    "Nâng cao chất lượng dân số",
    "Đường giao thông nông thôn",
    "Dưỡng sinh cho người cao tuổi",
    "Số người dân tham gia",
    "Hoà bình và phát triển",
    "Gọi điện-thoại cho tổ C++",
    "Nghị quyết số 21-NQ/TW năm 2017",
)


@pytest.fixture
def texts(library: sqlite3.Connection) -> None:
    put(library, with_points("p", *TEXTS))


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("dan so", [TEXTS[0], TEXTS[3]]),
        ("dân số", [TEXTS[0], TEXTS[3]]),
        ("DÂN SỐ", [TEXTS[0], TEXTS[3]]),
        ("chat luong", [TEXTS[0]]),
        ("duong", [TEXTS[1], TEXTS[2]]),
        ("đường", [TEXTS[1], TEXTS[2]]),
        ("dưỡng", [TEXTS[2], TEXTS[1]]),
        ("hòa bình", [TEXTS[4]]),
        ("hoà", [TEXTS[4]]),
        ("dien thoai", [TEXTS[5]]),
        ("C++", [TEXTS[5]]),
        ('C++ "', [TEXTS[5]]),
        ("21-NQ/TW", [TEXTS[6]]),
        ("nghi quye", [TEXTS[6]]),
        ("người AND dân", []),
        ("NOT đường", []),
        ("đường*", [TEXTS[1], TEXTS[2]]),
        ("text: đường", []),
        ("không thấy đâu", []),
        ('"', []),
        ("   ", []),
    ],
)
def test_words_are_found_with_and_without_tones(
    service: LibraryService, query: str, expected: list[str]
) -> None:
    assert found(service, query) == expected
    assert found(service, unicodedata.normalize("NFD", query)) == expected


@given(st.text(max_size=30))
def test_no_query_is_an_error(tmp_path_factory: pytest.TempPathFactory, query: str) -> None:
    with closing(open_library(tmp_path_factory.getbasetemp() / "any-query")) as library:
        LibraryService(library).search(query)


def test_words_side_by_side_come_before_words_apart(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    apart = "số liệu về người dân của huyện và của tỉnh"
    together = "công tác dân số của huyện và của cả tỉnh"
    put(library, with_points("p", apart, together))
    assert found(service, "dan so") == [together, apart]


def test_the_query_s_own_tones_come_before_shorter_others(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    others = [f"dưỡng dưỡng dưỡng {number}" for number in range(50)]
    put(library, with_points("p", *others, "một con đường rất dài qua nhiều huyện của tỉnh"))
    assert found(service, "đường")[0].startswith("một con đường")
    assert found(service, "duong")[0].startswith("dưỡng")


def test_a_hit_names_its_pack_its_kind_and_its_key_point(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    put(library, filled(cards=("c1",)))
    hits = service.search("tuổi thọ").hits
    assert {hit.kind for hit in hits} == {HitKind.KEY_POINT, HitKind.CARD, HitKind.ITEM}
    assert {(hit.pack.id, hit.key_point) for hit in hits} == {("21-2017", "21-2017.k")}
    assert all([mark.of(hit.text).lower() for mark in hit.marks][:2] == ["tuổi", "thọ"] for hit in hits)


def test_the_paragraphs_of_an_article_are_found_but_not_what_was_cleaned_away(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    row = put(library, of_article("a1"), file="")
    articles.save_article(library, row, article(), {})
    passages.index_pack(library, row)
    (hit,) = service.search("250 can bo").hits
    assert (hit.kind, hit.key_point) == (HitKind.ARTICLE, None)
    assert service.search("Ảnh: Văn Thử").total == 0


def test_only_so_many_hits_are_given_but_all_are_counted(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    put(library, with_points("p", *(f"Công tác dân số {number}" for number in range(50))))
    results = service.search("dân số", limit=10)
    assert (len(results.hits), results.total) == (10, 50)


def test_beyond_the_cap_hits_are_given_as_they_lie(
    service: LibraryService, library: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, with_points("p", *(f"Công tác dân số {number}" for number in range(150))))
    monkeypatch.setattr(library_service, "JUDGED", 5)
    results = service.search("dân số", limit=3)
    assert (len(results.hits), results.total) == (3, 150)
    assert [hit.text for hit in results.hits] == [f"Ý: Công tác dân số {number}" for number in range(3)]


MANY_APART = [f"số liệu về người dân của huyện {number}" for number in range(150)]


def test_among_many_hits_the_few_with_the_words_side_by_side_come_first(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    together = "một bài rất dài của nhiều tác giả từ nhiều nơi về công tác dân số và phát triển của cả nước"
    put(library, with_points("p", *MANY_APART, together))
    results = service.search("dan so")
    assert results.hits[0].text == f"Ý: {together}"
    assert (len(results.hits), results.total) == (20, 151)


def test_no_hit_is_given_twice(service: LibraryService, library: sqlite3.Connection) -> None:
    put(library, with_points("p", *MANY_APART, *(f"dân số của tỉnh {number}" for number in range(5))))
    shown = found(service, "dân số")
    assert len(set(shown)) == len(shown) == 20
    assert all(text.startswith("dân số") for text in shown[:5])
    assert all(text.startswith("số liệu") for text in shown[5:])


def test_more_hits_than_are_judged_can_be_asked_for(
    service: LibraryService, library: sqlite3.Connection
) -> None:
    put(library, with_points("p", *MANY_APART))
    assert len(service.search("số liệu", limit=140).hits) == 140


def test_what_is_off_the_shelves_is_not_found(service: LibraryService, library: sqlite3.Connection) -> None:
    row = put(library, with_points("p", "Công tác dân số"))
    packs.retire_pack(library, PackId("p"))
    passages.forget_pack(library, row)
    assert service.search("dân số").total == 0
