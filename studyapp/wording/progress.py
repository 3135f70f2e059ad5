"""What the page Tiến độ says."""

from datetime import date, timedelta

from studyapp.wording import dates
from studyapp.wording.numbers import decimal, percent

TITLE = "Tiến độ"
NOTICE = "Ước tính để tự học, không dùng để đánh giá cán bộ."
MASTERY = "Mức độ nắm vững"
SLIPPING = "Đang quên dần"
CALENDAR = "Lịch học"
FORECAST = "Dự kiến ôn những ngày tới"
CALENDAR_LEGEND = "Thẻ mỗi ngày:"
LEGEND_STEPS = ("0", "1–9", "10–19", "20–29", "30 trở lên")
WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
NOTHING_YET = "Chưa có gì để ước tính. Sau lượt ôn thẻ hoặc luyện tập đầu tiên, mức độ nắm vững hiện ở đây."
NOTHING_SLIPS = "Chưa có ý nào sắp quên. Cứ ôn theo lịch là đủ."
START = "Bắt đầu ôn"
AS_TABLE = "Xem dạng bảng"
AS_CHART = "Xem dạng hình"
DAY_COLUMN = "Ngày"
CARDS_COLUMN = "Số thẻ"
HOW = (
    "Mức độ nắm vững của một ý chính gộp khả năng còn nhớ các thẻ và kết quả lần trả lời đầu tiên "
    "của mỗi ngày; của một nghị quyết là trung bình các ý chính."
)


def shown_as(way: str, title: str) -> str:
    """Two charts have the same link: read aloud it says which."""
    return f"{way}: {title}"


def studied(today: int, streak: int) -> str:
    """One day is no streak yet."""
    said = f"Hôm nay {decimal(today)} thẻ"
    return f"{said} · Số ngày học liên tục: {decimal(streak)}" if streak > 1 else said


def slipping_count(count: int) -> str:
    return f"{decimal(count)} ý chính"


def recall(label: str, retrievability: float) -> str:
    return f"{label} · khả năng nhớ {percent(retrievability)}"


def review_now(count: int) -> str:
    return f"Ôn ngay {decimal(count)} ý này"


def month(day: date) -> str:
    return f"Tháng {day.month}"


def short_day(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}"


def coming_day(day: date, today: date) -> str:
    """ "Mai" for tomorrow, else the weekday."""
    return "Mai" if day - today == timedelta(days=1) else WEEKDAYS[day.weekday()]


def table_day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {dates.day(day)}"


def cards_on(day: date, count: int) -> str:
    return f"{table_day(day)}: {decimal(count)} thẻ"


def calendar_summary(total: int, weeks: int, busiest: tuple[date, int] | None) -> str:
    """What a screen reader says for the whole calendar."""
    said = f"Lịch học {decimal(weeks)} tuần: {decimal(total)} thẻ."
    if busiest is None:
        return said
    return f"{said} Nhiều nhất: {dates.day(busiest[0])}, {decimal(busiest[1])} thẻ."


def forecast_summary(days: tuple[tuple[date, int], ...]) -> str:
    return "Dự kiến ôn: " + "; ".join(f"{short_day(day)} {decimal(count)} thẻ" for day, count in days) + "."


def mastery_value(label: str, share: float) -> str:
    return f"{label}: nắm vững {percent(share)}"
