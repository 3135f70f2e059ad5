"""Days, weekdays and lengths of time in Vietnamese."""

from datetime import date, datetime, timedelta

from studyapp.wording.numbers import decimal

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DAYS_A_MONTH = 30.4375
DAYS_A_YEAR = 365.25


def long_day(value: date) -> str:
    """ "Thứ Sáu, ngày 20 tháng 11 năm 2026"."""
    return f"{WEEKDAYS[value.weekday()]}, ngày {value.day} tháng {value.month} năm {value.year}"


def day(value: date) -> str:
    return f"{value.day:02d}/{value.month:02d}/{value.year}"


def minute(value: datetime) -> str:
    return f"{value.hour}:{value.minute:02d} ngày {day(value)}"


def interval(length: timedelta) -> str:
    """When a card comes back: "10 phút", "4 ngày", "2 tháng", "1,5 năm"; never nothing."""
    if length < HOUR:
        return f"{max(1, round(length / MINUTE))} phút"
    if length < DAY:
        return f"{round(length / HOUR)} giờ"
    days = round(length / DAY)
    if days < DAYS_A_MONTH:
        return f"{days} ngày"
    if days < DAYS_A_YEAR:
        return f"{_tenths(days / DAYS_A_MONTH)} tháng"
    return f"{_tenths(days / DAYS_A_YEAR)} năm"


def duration(length: timedelta) -> str:
    """How long something takes, in whole minutes and hours: "12 phút", "1 giờ 5 phút"."""
    minutes = max(1, round(length / MINUTE))
    hours, rest = divmod(minutes, 60)
    said = [f"{decimal(hours)} giờ"] if hours else []
    return " ".join([*said, f"{rest} phút"] if rest else said)


def _tenths(value: float) -> str:
    return decimal(round(value, 1))
