"""The date line of a page gives the day of publication."""

from datetime import date

import pytest

from studyapp.core.extract.stamps import stamp_day, valid_day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12/6/2017 3:33:56 PM 2929", date(2017, 12, 6)),
        ("12/6/2017, 3:33:56 AM", date(2017, 12, 6)),
        ("12/06/2017 15:33", date(2017, 6, 12)),
        ("Thứ Hai, 04/12/2023 | 10:15 GMT+7", date(2023, 12, 4)),
        ("Ngày đăng: 3-2-2025", date(2025, 2, 3)),
        ("Cập nhật lúc 10h30, ngày 5.8.2024", date(2024, 8, 5)),
        ("Đăng ngày 04 tháng 12 năm 2023", date(2023, 12, 4)),
        ("2812", None),
        ("31/2/2020", None),
        ("13/13/2020 1:00:00 PM", None),
        ("Số 112/12/20250", None),
    ],
)
def test_the_day_is_read_month_first_only_from_american_stamps(line: str, day: date | None) -> None:
    assert stamp_day(line) == day


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert valid_day(2023, 2, 29) is None
    assert valid_day(2024, 2, 29) == date(2024, 2, 29)
