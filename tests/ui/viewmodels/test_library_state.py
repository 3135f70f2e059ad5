"""Shelves and reader as state: no window, no database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from studyapp.core.ids import ArticleId, DocumentId, KeyPointId, PackId, SourceId
from studyapp.core.library.article import Article
from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Quote, Source, Sourcing, Span
from studyapp.core.library.key_point import Aim, Figure, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Layout, Pack, Section
from studyapp.services.labels import PackLabel
from studyapp.services.library import PackCard, PackContent, Shelf
from studyapp.ui.viewmodels.library_state import derive_reader, derive_shelves, section_of
from studyapp.wording import library

LABEL = PackLabel(PackId("21"), Origin.SHIPPED, "21-NQ/TW", 2017, "Công tác dân số")
FAMILY = Source(SourceId("gd"), "Gia đình & Xã hội", "Bài về dân số", None, "2017-11-01")
JOURNAL = Source(SourceId("qlnn"), "Quản lý nhà nước", "Bài khác", None, "2020")


def a_point(name: str, **changes: object) -> KeyPoint:
    point = KeyPoint(
        id=KeyPointId(name),
        topic=f"Chủ đề {name}",
        text=f"Ý chính {name}.",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        sourcing=Sourcing.ONE,
        evidence=(Citation(FAMILY),),
        figures=(Figure(Decimal(75), "tuổi"),),
    )
    return replace(point, **changes)  # type: ignore[arg-type]


def a_pack(*points: KeyPoint, layout: Layout = Layout.TABLE) -> Pack:
    return Pack(
        id=PackId("21"),
        origin=Origin.SHIPPED,
        title="Về công tác dân số trong tình hình mới",
        subject="Công tác dân số",
        shelf="Hội nghị Trung ương 6 khóa XII",
        as_of=date(2026, 11, 20),
        document=Document(
            DocumentId("nq-21"), "Nghị quyết", "21", "21-NQ/TW", "Về công tác dân số", date(2017, 10, 25)
        ),
        sources=(FAMILY, JOURNAL),
        sections=(Section("Mục tiêu đến năm 2030", tuple(point.id for point in points), layout),),
        key_points=points,
    )


def content(pack: Pack, article: Article | None = None) -> PackContent:
    return PackContent(LABEL, pack, {KeyPointId("a"): 2}, {KeyPointId("a"): 1}, article)


def test_the_reader_is_headed_by_number_and_date_over_the_official_title() -> None:
    reader = derive_reader(content(a_pack(a_point("a"))))
    assert reader.heading == "Nghị quyết số 21-NQ/TW ngày\u00a025/10/2017"
    assert reader.title == "Về công tác dân số trong tình hình mới"


def test_a_press_summary_says_what_it_is() -> None:
    pack = a_pack(a_point("a"))
    assert "chưa đối chiếu toàn văn, nội dung đến ngày 20/11/2026" in derive_reader(content(pack)).notice
    assert "chưa" not in derive_reader(content(replace(pack, checked=True))).notice


def test_a_table_with_one_source_names_it_once_in_the_heading() -> None:
    (section,) = derive_reader(content(a_pack(a_point("a"), a_point("b")))).sections
    assert section.shared_source == ("1 nguồn", "Gia đình & Xã hội, 2017")


def test_a_table_with_different_sources_names_them_by_row() -> None:
    other = a_point("b", evidence=(Citation(JOURNAL),))
    (section,) = derive_reader(content(a_pack(a_point("a"), other))).sections
    assert section.shared_source is None
    assert [point.who for point in section.points] == ["Gia đình & Xã hội, 2017", "Quản lý nhà nước, 2020"]


def test_the_source_of_most_rows_stands_in_the_heading() -> None:
    other = a_point("c", evidence=(Citation(JOURNAL),))
    (section,) = derive_reader(content(a_pack(a_point("a"), a_point("b"), other))).sections
    assert section.shared_source == ("1 nguồn", "Gia đình & Xã hội, 2017")
    assert section.points[2].who == "Quản lý nhà nước, 2020"


def test_paragraphs_keep_their_own_sources() -> None:
    (section,) = derive_reader(content(a_pack(a_point("a"), layout=Layout.TEXT))).sections
    assert section.shared_source is None


def test_figures_stand_in_the_table_as_words() -> None:
    (section,) = derive_reader(content(a_pack(a_point("a")))).sections
    assert section.points[0].value == "75 tuổi"


def test_a_section_counts_its_cards_and_items() -> None:
    (section,) = derive_reader(content(a_pack(a_point("a"), a_point("b")))).sections
    assert (section.learn, section.attempt) == ("Học phần này · 2 thẻ", "Làm thử · 1 câu")
    assert section.can_learn


def test_a_section_without_cards_offers_none() -> None:
    (section,) = derive_reader(content(a_pack(a_point("c")))).sections
    assert not section.can_learn
    assert not section.can_attempt


@pytest.mark.parametrize(
    ("changes", "new", "later"), [({"aim": Aim.NEW}, True, False), ({"later": True}, False, True)]
)
def test_new_and_later_points_are_marked(changes: dict[str, object], new: bool, later: bool) -> None:
    (section,) = derive_reader(content(a_pack(a_point("a", **changes)))).sections
    assert (section.points[0].is_new, section.points[0].is_later) == (new, later)


def test_an_article_reads_as_one_section_and_claims_nothing_official() -> None:
    quote = Quote(ArticleId("x"), (Span(0, 4),))
    pack = replace(
        a_pack(a_point("a", evidence=(quote,))),
        origin=Origin.ARTICLE,
        shelf="",
        document=None,
        sections=(),
        title="Vân Lĩnh học nghị quyết",
    )
    reader = derive_reader(content(pack, Article(ArticleId("x"), "Vân Lĩnh học nghị quyết", "Toàn văn.")))
    assert reader.heading == "Vân Lĩnh học nghị quyết"
    assert reader.shelf == library.IMPORTED_SHELF
    assert len(reader.sections) == 1
    assert reader.sections[0].points[0].sources == ""


def test_a_key_point_is_found_in_its_section() -> None:
    pack = a_pack(a_point("a"), a_point("b"))
    halves = replace(pack, sections=(Section("Một", (KeyPointId("a"),)), Section("Hai", (KeyPointId("b"),))))
    reader = derive_reader(content(halves))
    assert section_of(reader, KeyPointId("b")) == 1
    assert section_of(reader, KeyPointId("không có")) == 0


def test_shelves_name_packs_by_number_year_and_subject() -> None:
    card = PackCard(LABEL, "Hội nghị Trung ương 6 khóa XII", "Về công tác dân số", 19, 20, 14)
    (shelf,) = derive_shelves((Shelf("Hội nghị Trung ương 6 khóa XII", (card,)),))
    assert shelf.packs[0].heading == "21-NQ/TW (2017) · Công tác dân số"
    assert shelf.packs[0].counts == "19 ý chính · 20 thẻ · 14 câu hỏi"


def test_imported_articles_stand_on_a_shelf_of_their_own_under_their_title() -> None:
    label = PackLabel(PackId("x"), Origin.ARTICLE, None, None, "Vân Lĩnh học nghị quyết")
    (shelf,) = derive_shelves((Shelf("", (PackCard(label, "", "Vân Lĩnh học nghị quyết", 5, 3, 2),)),))
    assert shelf.title == library.IMPORTED_SHELF
    assert (shelf.packs[0].heading, shelf.packs[0].title) == ("Vân Lĩnh học nghị quyết", "")
