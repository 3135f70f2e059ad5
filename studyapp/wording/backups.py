"""What is said of copies: when they were made, what they hold, and what becomes of the file that is there."""

from datetime import datetime

from studyapp.core.backups.rotation import DAYS, MONTHS, WEEKS
from studyapp.wording.dates import day
from studyapp.wording.numbers import decimal

GROUP = "Sao lưu và khôi phục"
TITLE = "Sao lưu"
NOTE = (
    f"Mỗi ngày một bản, được kiểm tra rồi mới tính. Giữ bản cuối của {DAYS} ngày, {WEEKS} tuần và "
    f"{MONTHS} tháng gần nhất."
)
NOW = "Sao lưu ngay"
WORKING = "Đang sao lưu…"
DONE = "Đã sao lưu và kiểm tra xong."
NONE_YET = "Chưa có bản sao nào. Bản đầu tiên được tạo ngay sau khi mở chương trình."
SHOW_ALL = "Xem tất cả bản sao"
LIBRARY = "Thư viện chung"
UNREADABLE = "Bản sao này không đọc được nữa."
RESTORE = "Khôi phục"
CONFIRM = "Khôi phục bản này"
LEAVE = "Thôi"
ASK = "Thay dữ liệu hiện tại bằng bản này? Dữ liệu hiện tại được sao lưu và cất riêng trước, không mất."
RESTORED = "Đã khôi phục bản sao đã chọn. Dữ liệu trước đó được sao lưu và cất riêng, vẫn lấy lại được."
NOT_BACKED_UP = "Chưa sao lưu được hôm nay"
NOT_RESTORED = "Chưa khôi phục được"


def moment(made: datetime) -> str:
    return f"{made:%H:%M} ngày {day(made.date())}"


def learner_holds(reviews: int, attempts: int) -> str:
    return f"{decimal(reviews)} lượt ôn thẻ, {decimal(attempts)} lượt luyện tập"


def library_holds(packs: int, articles: int) -> str:
    imported = f", trong đó {decimal(articles)} bài đã nhập" if articles else ""
    return f"{decimal(packs)} bộ học liệu{imported}"


def of_learner(name: str) -> str:
    return f"Kết quả học của {name}"
