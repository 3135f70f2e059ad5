"""What the page Ôn thẻ says."""

from datetime import timedelta

from studyapp.core.study.rating import Rating
from studyapp.wording import dates
from studyapp.wording.numbers import decimal, some

TITLE = "Ôn thẻ"
TURN = "Xem câu trả lời"
TURN_KEY = "Phím cách"
UNDO = "Hoàn tác"
UNDO_KEY = "Ctrl+Z"
END = "Kết thúc"
ANSWER = "Trả lời"
TO_KEY_POINT = "Xem ý chính"
BURY = "Để mai ôn"
SUSPEND = "Tạm ngừng ôn thẻ này"
TURN_HINT = "Tự nhớ câu trả lời, rồi bấm phím cách để xem"
BURIED = "Đã để thẻ vừa rồi đến mai."
SUSPENDED = "Đã tạm ngừng ôn thẻ vừa rồi."
UNDONE = "Đã hoàn tác câu trả lời vừa rồi."
NOTHING_TO_UNDO = "Không còn câu trả lời nào hôm nay để hoàn tác."

TO_PRACTICE = "Luyện tập"
TO_TODAY = "Về Hôm nay"
TO_LIBRARY = "Mở Thư viện"
GO_ON_NOW = "Ôn tiếp ngay"
ALL_CARDS = "Ôn tất cả thẻ cần ôn hôm nay"

ENDED_TITLE = "Đã xong lượt ôn hôm nay"
PAUSED_TITLE = "Nghỉ ở đây"
WAITING_TITLE = "Chờ một chút rồi ôn tiếp"
WAITING_WHY = "Những thẻ vừa chưa nhớ cần cách ra ít phút, gặp lại như thế mới nhớ lâu."
NOTHING_TITLE = "Hôm nay không còn thẻ nào cần ôn"
NOTHING_IN_SCOPE_TITLE = "Phần này chưa có thẻ nào cần ôn"
NOTHING_WHY = "Thẻ gặp lại đúng lúc sắp quên; ôn sớm hơn không giúp nhớ lâu hơn."
NOTHING_ELSE = "Trong lúc chờ, đồng chí có thể luyện tập hoặc đọc trong Thư viện."
UNREAD_TITLE = "Chưa đọc được thẻ"
UNREAD_WHY = "Các câu đã trả lời vẫn được lưu. Thử lại sau giây lát."
RETRY = "Thử lại"
NO_CARDS_COMING = "7 ngày tới chưa có thẻ nào cần ôn."

TWO_WORDS = {Rating.AGAIN: "Chưa nhớ", Rating.GOOD: "Nhớ"}
FOUR_WORDS = {Rating.AGAIN: "Quên", Rating.HARD: "Khó", Rating.GOOD: "Nhớ", Rating.EASY: "Dễ"}

SHORTEST = timedelta(seconds=30)


def planned(reviews: int, new: int) -> str:
    return ", ".join(some((reviews, "thẻ ôn lại"), (new, "thẻ mới")))


def position(number: int, total: int) -> str:
    return f"Thẻ {decimal(number)}/{decimal(total)}"


def time_left(duration: timedelta) -> str:
    return f"còn khoảng {dates.duration(duration)}" if duration >= SHORTEST else "còn chưa đến 1 phút"


def rate_hint(ratings: int) -> str:
    keys = "1 hoặc 2" if ratings == 2 else f"1 đến {decimal(ratings)}"
    return f"Bấm phím {keys} để trả lời"


def comes_back(interval: timedelta, ratings: int) -> str:
    """Four buttons have room for the bare interval only."""
    said = dates.interval(interval)
    return f"gặp lại sau {said}" if ratings == 2 else f"sau {said}"


def answered_aloud(answer: str, note: str) -> str:
    return f"{ANSWER}: {answer}. {note}" if note else f"{ANSWER}: {answer}"


def waiting(wait: timedelta) -> str:
    return f"Thẻ tiếp theo sau {dates.duration(wait)}."


def answered(count: int) -> str:
    return f"{decimal(count)} lượt trả lời"


def remembered(share: float) -> str:
    return f"{round(share * 100)}% trả lời nhớ"


def spent(duration: timedelta) -> str:
    return dates.duration(duration) if duration >= SHORTEST else "chưa đến 1 phút"


def left_today(cards: int) -> str:
    return f"Hôm nay còn {decimal(cards)} thẻ; lúc nào ôn tiếp cũng được."


def coming(days_ahead: int, cards: int) -> str:
    when = "Ngày mai" if days_ahead == 1 else f"{decimal(days_ahead)} ngày nữa"
    return f"{when} có {decimal(cards)} thẻ cần ôn."
