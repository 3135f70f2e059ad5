"""Golden facts of the five example articles: what must be found, and that nothing else is."""

from collections.abc import Iterable
from datetime import date

import pytest

from studyapp.core.extract.clean import read_article
from studyapp.core.extract.conferences import CENTRAL
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_of
from studyapp.core.ids import ArticleId, DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import KnownDocuments
from tests.shared_files import article_paths, needs_shared

pytestmark = needs_shared

HEALTH = "Tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới"
POPULATION = "Công tác dân số trong tình hình mới"
LAW_STATE = (
    "Tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới"
)


def entry(number: str, issued: date, term: str, title: str | None = None) -> Document:
    code = f"{number}-NQ/TW"
    return Document(
        DocumentId(f"{number}-{issued.year}"), "Nghị quyết", number, code, title, issued, CENTRAL, term
    )


KNOWN = KnownDocuments(
    (
        *(entry(number, date(2017, 10, 25), "XII") for number in ("18", "19")),
        entry("20", date(2017, 10, 25), "XII", HEALTH),
        entry("21", date(2017, 10, 25), "XII", POPULATION),
        entry("18", date(2022, 6, 16), "XIII"),
        entry("19", date(2022, 6, 16), "XIII"),
        entry("27", date(2008, 8, 6), "X"),
        entry("27", date(2022, 11, 9), "XIII", LAW_STATE),
        entry("28", date(2013, 10, 25), "XI"),
        entry("28", date(2022, 11, 17), "XIII"),
        entry("29", date(2013, 11, 4), "XI"),
        entry("29", date(2022, 11, 17), "XIII"),
    )
)

DOCUMENTS: dict[str, set[tuple[str, str | None]]] = {
    "000": {("Nghị quyết", "20"), ("Nghị quyết", "21")},
    "001": {("Nghị quyết", number) for number in ("18", "19", "20", "21")},
    "002": {("Nghị quyết", number) for number in ("18", "19", "20", "21")} | {("Kết luận", "223")},
    "003": {("Nghị quyết", number) for number in (None, "12", "27", "28", "29")}
    | {("Chỉ thị", "19"), ("Chỉ thị", "13")},
    "004": set(),
}
CODES: dict[str, set[str | None]] = {
    "000": {None},
    "001": {"18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "21-NQ/TW"},
    "002": {"18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "21-NQ/TW", "223-KL/TU"},
    "003": {None, "12-NQ/TU", "19-CT/TW", "13-CT/TU"},
    "004": set(),
}
PEOPLE: dict[str, dict[str, str]] = {
    "000": {"Vũ Đức Đam": "Phó Thủ tướng"},
    "001": {
        "Phạm Minh Chính": "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương",
        "Võ Văn Thưởng": "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo Trung ương",
        "Đoàn Thị Hảo": "Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Thành ủy Thái Nguyên",
        "Vương Đình Huệ": "Ủy viên Bộ Chính trị, Phó Thủ tướng Chính phủ",
        "Vũ Đức Đam": "Ủy viên Trung ương Đảng, Phó Thủ tướng Chính phủ",
    },
    "002": {"Lê Văn Tuấn": "Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy"},
    "003": {
        "Đỗ Trọng Hưng": "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh",
        "Lại Thế Nguyên": "Phó Bí thư Thường trực Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh",
        "Đỗ Minh Tuấn": "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh",
        "Trịnh Tuấn Sinh": "Phó Bí thư Tỉnh ủy",
        "Mai Xuân Liêm": "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh",
        "Nguyễn Ngọc Tiến": "Ủy viên Ban Thường vụ, Trưởng ban Nội chính Tỉnh ủy",
        "Nguyễn Văn Hùng": "Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Tỉnh ủy",
    },
    "004": {},
}
COUNTS: dict[str, set[tuple[str | None, str, str]]] = {
    "000": {
        (None, "2", "nghị quyết"),
        (None, "4", "nghị quyết"),
        ("trên", "134000", "đại biểu"),
        ("gần", "900", "điểm cầu"),
        ("gần", "1500", "đại biểu"),
        (None, "13", "điểm cầu"),
    },
    "001": {
        (None, "2", "ngày"),
        (None, "32", "xã phường"),
        (None, "4", "nghị quyết"),
        (None, "1.5", "ngày làm việc"),
        ("hơn", "130000", "đại biểu"),
        (None, "900", "điểm cầu"),
    },
    "002": {(None, "4", "nghị quyết")},
    "003": {("hơn", "600", "điểm cầu"), ("hơn", "20000", "đại biểu"), (None, "3", "nghị quyết")},
    "004": set(),
}
DATES: dict[str, set[str]] = {
    "000": set(),
    "001": {
        "2017-11-29/2017-11-30",
        "2017-10-04/2017-10-11",
        "2017-11-30/2017-11-30",
        "2018-01-01/2018-01-31",
    },
    "002": {"11-16", "2017-10-25/2017-10-25", "2017-10-20/2017-10-20"},
    "003": {"2022-12-22/2022-12-22", "2022-10-03/2022-10-09"},
    "004": {"12-04"},
}
CONFERENCES = {
    "000": (6, "XII", None, None),
    "001": (6, "XII", date(2017, 10, 4), date(2017, 10, 11)),
    "002": (6, "XII", None, None),
    "003": (6, "XIII", date(2022, 10, 3), date(2022, 10, 9)),
    "004": (8, "XIII", None, None),
}
PLACES: dict[str, set[str]] = {
    "000": {"Thái Nguyên"},
    "001": {"Thái Nguyên", "Hà Nội"},
    "002": {"Thái Nguyên"},
    "003": {"Thanh Hóa", "Hà Nội"},
    "004": set(),
}
ARTICLES = sorted(DOCUMENTS)


def facts(name: str) -> Facts:
    (path,) = (each for each in article_paths() if each.name.startswith(name))
    return facts_of(read_article(path.read_text(encoding="utf-8"), ArticleId(name)), KNOWN)


def precision_and_recall(found: Iterable[object], wanted: Iterable[object]) -> tuple[float, float]:
    got, right = set(found), set(wanted)
    hits = len(got & right)
    return hits / len(got) if got else 1.0, hits / len(right) if right else 1.0


@pytest.mark.parametrize("name", ARTICLES)
def test_documents(name: str) -> None:
    found = facts(name).documents
    assert precision_and_recall(
        ((each.document.kind, each.document.number) for each in found), DOCUMENTS[name]
    ) == (1, 1)
    assert {each.document.code for each in found} >= CODES[name] - {None}


@pytest.mark.parametrize("name", ARTICLES)
def test_people_and_their_roles(name: str) -> None:
    found = {each.name: each.role for each in facts(name).people}
    assert precision_and_recall(found, PEOPLE[name]) == (1, 1)
    assert found == PEOPLE[name]


@pytest.mark.parametrize("name", ARTICLES)
def test_counts(name: str) -> None:
    found = {(each.qualifier, str(each.value), each.unit) for each in facts(name).counts}
    assert precision_and_recall(found, COUNTS[name]) == (1, 1)


@pytest.mark.parametrize("name", ARTICLES)
def test_dates(name: str) -> None:
    found = {each.day_month or f"{each.start}/{each.end}" for each in facts(name).dates}
    assert precision_and_recall(found, DATES[name]) == (1, 1)


@pytest.mark.parametrize("name", ARTICLES)
def test_conferences(name: str) -> None:
    found = [(each.ordinal, each.term, each.start, each.end) for each in facts(name).conferences]
    assert found == [CONFERENCES[name]]


@pytest.mark.parametrize("name", ARTICLES)
def test_places(name: str) -> None:
    assert precision_and_recall((each.name for each in facts(name).places), PLACES[name]) == (1, 1)


@pytest.mark.parametrize("name", ARTICLES)
def test_the_articles_hold_no_figures_of_policy(name: str) -> None:
    assert facts(name).figures == ()


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("000", {"20-2017", "21-2017"}),
        ("001", {"18-2017", "19-2017", "20-2017", "21-2017"}),
        ("002", {"18-2017", "19-2017", "20-2017", "21-2017"}),
        ("003", {"27-2022", "28-2022", "29-2022"}),
        ("004", set()),
    ],
)
def test_the_table_is_joined_only_where_it_fits(name: str, known: set[str]) -> None:
    assert {each.document.id for each in facts(name).documents if each.known} == known


def test_titles_are_those_of_the_article() -> None:
    titles = {each.document.number: each.document.title for each in facts("000").documents}
    assert titles == {"20": HEALTH, "21": POPULATION}
    assert {each.document.number: each.document.title for each in facts("003").documents}["27"] == LAW_STATE


def test_the_scope_tells_two_counts_of_one_unit_apart() -> None:
    scopes = {str(each.value): each.scope for each in facts("000").counts}
    assert scopes["134000"] == scopes["900"] == "trong cả nước"
    assert scopes["1500"] == scopes["13"] == "tại điểm cầu Thái Nguyên"
