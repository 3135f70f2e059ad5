"""Dates in every form of the press; a year is given only where the article gives one."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.body import reading
from studyapp.core.extract.dates import dated_spans, dates_in


def found(text: str) -> list[tuple[str, date | None, date | None, str | None]]:
    return [(each.text, each.start, each.end, each.day_month) for each in dates_in(reading(text))]


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("họp ngày 22/12/2022 tại", "ngày 22/12/2022", (2022, 12, 22), (2022, 12, 22)),
        ("họp ngày 5-6-2024.", "ngày 5-6-2024", (2024, 6, 5), (2024, 6, 5)),
        ("họp ngày 5.6.2024.", "ngày 5.6.2024", (2024, 6, 5), (2024, 6, 5)),
        ("ngày 7 tháng 6 năm 2024,", "ngày 7 tháng 6 năm 2024", (2024, 6, 7), (2024, 6, 7)),
        ("ngày 7 tháng 6, năm 2024,", "ngày 7 tháng 6, năm 2024", (2024, 6, 7), (2024, 6, 7)),
        ("Trong 02 ngày 29-30/11/2017, Ban", "ngày 29-30/11/2017", (2017, 11, 29), (2017, 11, 30)),
        ("ngày 2 – 8/10/2023", "ngày 2 – 8/10/2023", (2023, 10, 2), (2023, 10, 8)),
        ("từ ngày 4 đến ngày 11-10-2017", "từ ngày 4 đến ngày 11-10-2017", (2017, 10, 4), (2017, 10, 11)),
        ("từ ngày 30/9 đến 5/10/2023", "từ ngày 30/9 đến 5/10/2023", (2023, 9, 30), (2023, 10, 5)),
        (
            "từ ngày 30/12/2023 đến ngày 2/1/2024",
            "từ ngày 30/12/2023 đến ngày 2/1/2024",
            (2023, 12, 30),
            (2024, 1, 2),
        ),
        (
            "từ ngày 4 đến ngày 11 tháng 10 năm 2017",
            "từ ngày 4 đến ngày 11 tháng 10 năm 2017",
            (2017, 10, 4),
            (2017, 10, 11),
        ),
        ("trong tháng 01/2018.", "tháng 01/2018", (2018, 1, 1), (2018, 1, 31)),
        ("tháng 2 năm 2024", "tháng 2 năm 2024", (2024, 2, 1), (2024, 2, 29)),
        ("tháng 12/2026", "tháng 12/2026", (2026, 12, 1), (2026, 12, 31)),
        ("quý I/2025", "quý I/2025", (2025, 1, 1), (2025, 3, 31)),
        ("quý IV năm 2025", "quý IV năm 2025", (2025, 10, 1), (2025, 12, 31)),
        ("sáng 30/11/2017, đồng chí", "sáng 30/11/2017", (2017, 11, 30), (2017, 11, 30)),
    ],
)
def test_a_date_with_a_year(
    text: str, words: str, start: tuple[int, int, int], end: tuple[int, int, int]
) -> None:
    assert found(text) == [(words, date(*start), date(*end), None)]


@pytest.mark.parametrize(
    ("text", "words", "day_month"),
    [
        ("Ngày 4-12, Bộ Chính trị", "Ngày 4-12", "12-04"),
        ("chiều nay (16/11), tại", "16/11", "11-16"),
        ("trước ngày 28/02.", "ngày 28/02", "02-28"),
        ("Sáng 11/5, tại", "Sáng 11/5", "05-11"),
        ("ngày 7 tháng 6 tới", "ngày 7 tháng 6", "06-07"),
        ("từ ngày 2 đến 8/10", "từ ngày 2 đến 8/10", "10-02"),
        ("ngày 2-8/10,", "ngày 2-8/10", "10-02"),
        ("ngày 29/2", "ngày 29/2", "02-29"),
        ("Ngày 14.12, Thành ủy", "Ngày 14.12", "12-14"),
    ],
)
def test_a_date_without_a_year_gets_none(text: str, words: str, day_month: str) -> None:
    assert found(text) == [(words, None, None, day_month)]


@pytest.mark.parametrize(
    "text",
    [
        "nhiệm kỳ 2020-2025",
        "đạt 3/4 số xã",
        "từ 1/3 số đại biểu",
        "Nghị quyết số 12/2023",
        "ngày 31/2/2020 và 45/1/2020",
        "giai đoạn 2021 - 2030, tầm nhìn đến năm 2050",
        "đạt 12,5-13,5%",
        "địa chỉ 10.11.12.13",
        "năm 2023",
        "mỗi ngày 1.5 triệu lượt",
        "từ 2.5 lên",
        "gọi 024.3825.1234",
        "tháng 13/2020",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert found(text) == []


def test_one_period_is_told_once() -> None:
    assert len(found("Ngày 5/6/2024 họp. Sáng 5/6/2024 khai mạc. Ngày 6/6/2024 bế mạc.")) == 2


@given(st.text(alphabet="0123459/-. ngàytháđếnừ(),", max_size=80))
def test_dates_never_overlap_and_lie_inside(text: str) -> None:
    spans = [span for span, _ in dated_spans(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert not any(one.touches(other) for one, other in pairwise(spans))


@given(
    st.dates(date(1930, 1, 1), date(2100, 1, 1)),
    st.sampled_from(["{d}/{m}/{y}", "{d}-{m}-{y}", "{d} tháng {m} năm {y}"]),
)
def test_every_day_is_read_back(day: date, form: str) -> None:
    text = "ngày " + form.format(d=day.day, m=day.month, y=day.year)
    assert found(f"Họp {text}.") == [(text, day, day, None)]
