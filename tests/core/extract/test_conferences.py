"""Sessions are known by number, term and body, and dated only where the article says when they met."""

from datetime import date

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.conferences import CENTRAL, conferences_in, terms_said


def sessions(text: str) -> list[tuple[int, str | None]]:
    return [(each.ordinal, each.term) for each in conferences_in(reading(text)) if each.body == CENTRAL]


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("Hội nghị lần thứ 6, BCH Trung ương Đảng, Khóa XII", (6, "XII")),
        ("Hội nghị lần thứ Sáu Ban Chấp hành Trung ương khóa XIII", (6, "XIII")),
        ("Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII", (8, "XIII")),
        ("Hội nghị lần thứ VII BCH TW khóa 12", (7, "XII")),
        ("Hội nghị Trung ương 6, khóa XII", (6, "XII")),
        ("Hội nghị Trung ương 8 (khóa XIII)", (8, "XIII")),
        ("Nghị quyết TƯ 6, khoá XII", (6, "XII")),
        ("Nghị quyết TW6 khóa XII", (6, "XII")),
        ("nghị quyết hội nghị trung ương 6", (6, None)),
        ("Hội nghị T.Ư 10 khóa XIII", (10, "XIII")),
        ("Hội nghị Ban Chấp hành Trung ương Đảng lần thứ 9 khóa XIII", (9, "XIII")),
        ("Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII", (11, "XIII")),
        ("HNTW 4 khóa XIV", (4, "XIV")),
        ("Ban Chấp hành Trung ương Đảng khóa XIII đã tổ chức Hội nghị lần thứ 6", (6, "XIII")),
        ("Hội nghị lần thứ năm Ban Chấp hành Trung ương", (5, None)),
    ],
)
def test_a_session_in_every_form(text: str, session: tuple[int, str | None]) -> None:
    assert sessions(text) == [session]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
        "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII",
        "hội nghị lần thứ hai của lớp học",
        "Hội nghị triển khai Nghị quyết Đại hội lần thứ XIII Ban Chấp hành Trung ương",
        "Trung ương 6 tháng đầu năm",
        "điểm cầu Trung ương",
        "Hội nghị Trung ương 2 ngày",
    ],
)
def test_what_is_no_session(text: str) -> None:
    assert sessions(text) == []


def test_one_resolution_may_be_of_several_terms() -> None:
    assert sessions("Nghị quyết Trung ương 4 (khóa XI, XII) và Hội nghị Trung ương 4 khóa XIII") == [
        (4, "XI"),
        (4, "XII"),
        (4, "XIII"),
    ]


def test_a_session_without_term_takes_the_only_one_known() -> None:
    assert sessions("Hội nghị Trung ương 6, khóa XII họp. Nghị quyết Trung ương 6 nêu rõ.") == [(6, "XII")]


def test_where_two_terms_are_known_it_stays_open() -> None:
    text = "Hội nghị Trung ương 6 khóa XII. Hội nghị Trung ương 6 khóa XIII. Hội nghị Trung ương 6 bàn."
    assert sorted(sessions(text), key=str) == [(6, "XII"), (6, "XIII"), (6, None)]


def test_a_province_has_sessions_too() -> None:
    (fact,) = conferences_in(reading("Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ tỉnh khóa XX"))
    assert (fact.ordinal, fact.term, fact.body) == (15, "XX", "Ban Chấp hành Đảng bộ tỉnh")


@pytest.mark.parametrize(
    ("text", "start", "end", "place"),
    [
        (
            "Hội nghị lần thứ 3 BCH Trung ương Đảng khóa XV họp từ ngày 6 đến ngày 12-5-2032 tại Hà Nội.",
            date(2032, 5, 6),
            date(2032, 5, 12),
            "Hà Nội",
        ),
        (
            "Từ ngày 7 đến ngày 9-3-2033, tại Hà Nội, BCH Trung ương khóa XV tổ chức Hội nghị lần thứ 5.",
            date(2033, 3, 7),
            date(2033, 3, 9),
            "Hà Nội",
        ),
        (
            "Hội nghị Trung ương 8 khóa XIII (từ ngày 2 đến 8/10/2023) đã bàn.",
            date(2023, 10, 2),
            date(2023, 10, 8),
            None,
        ),
        (
            "Hội nghị Trung ương 8 khóa XIII khai mạc ngày 2/10/2023.",
            date(2023, 10, 2),
            None,
            None,
        ),
        (
            "Ngày 4/12/2023, tỉnh quán triệt Nghị quyết Hội nghị Trung ương 8 khóa XIII.",
            None,
            None,
            None,
        ),
        (
            "Hội nghị quán triệt Nghị quyết Trung ương 8 khóa XIII được tổ chức ngày 4/12/2023.",
            None,
            None,
            None,
        ),
        ("Hội nghị Trung ương 8 khóa XIII họp từ ngày 2 đến 8/10.", None, None, None),
        (
            "Hội nghị lần thứ hai Ban Chấp hành Đảng bộ tỉnh khóa I, nhiệm kỳ 2025-2030 họp ngày 20/2/2026.",
            date(2026, 2, 20),
            date(2026, 2, 20),
            None,
        ),
    ],
)
def test_days_are_those_of_the_session_itself(
    text: str, start: date | None, end: date | None, place: str | None
) -> None:
    (fact,) = conferences_in(reading(text))
    assert (fact.start, fact.end, fact.place) == (start, end, place)


def test_the_terms_an_article_speaks_of() -> None:
    text = "Hội nghị Trung ương 6 khóa XII. Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ tỉnh khóa XX."
    assert terms_said(conferences_in(reading(text))) == {"XII"}


def test_a_month_in_brackets_is_not_when_a_session_met() -> None:
    (session,) = conferences_in(reading("Hội nghị Trung ương 4 khóa X (tháng 02/2007) bàn về biển đảo."))
    assert (session.start, session.end) == (None, None)


def test_the_day_of_a_document_is_not_when_the_session_met() -> None:
    text = (
        "Học tập Nghị quyết số 44-NQ/TW ngày 24/11/2023 Hội nghị lần thứ tám "
        "Ban Chấp hành Trung ương Đảng khóa XIII."
    )
    (fact,) = conferences_in(reading(text))
    assert fact.start is None
    assert fact.end is None
