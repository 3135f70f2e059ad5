"""What the page Hôm nay says."""

from datetime import datetime, timedelta

from studyapp.wording.dates import duration, minute
from studyapp.wording.numbers import decimal

TITLE = "Hôm nay"
FIRST = "Việc nên làm trước"
NOTICE = "Ước tính để tự học, không dùng để đánh giá cán bộ."

READING = "Đọc tiếp"
READING_NONE = "Chưa đọc bộ học liệu nào"
READING_NONE_DETAIL = "Chọn một nghị quyết trong Thư viện; chỗ đọc dở sẽ hiện ở đây."
GO_ON_READING = "Đọc tiếp"
TO_LIBRARY = "Mở Thư viện"

PRACTICE = "Luyện tập đang làm"
PRACTICE_NONE = "Không có bài nào đang làm dở"
PRACTICE_NONE_DETAIL = "Trả lời vài câu hỏi để biết mình đã nắm đến đâu."
GO_ON_PRACTISING = "Làm tiếp"
TO_PRACTICE = "Luyện tập"
ANY_PACK = "Mọi bộ học liệu"

MASTERY = "Mức độ nắm vững"
ALL_PROGRESS = "Xem tất cả ở Tiến độ"
MISTAKES = "Câu trả lời sai gần đây"
REVIEW_MISTAKES = "Ôn lại các ý này"

DONE = "Hôm nay đã ôn xong"
NOTHING_DUE = "Hôm nay không có thẻ nào cần ôn"
NO_CONTENT = "Chưa có bộ học liệu nào"
NO_CONTENT_DETAIL = "Đưa một bài báo vào; chương trình viết thẻ và câu hỏi nháp để đồng chí duyệt."
PRACTISE_MORE = "Luyện tập thêm"
TO_AUTHORING = "Soạn câu hỏi từ bài báo"
FIRST_CARDS = "Đây là những thẻ đầu tiên. Xem câu hỏi, tự nhớ rồi mới xem câu trả lời."


def cards_to_review(count: int) -> str:
    return f"{decimal(count)} thẻ cần ôn hôm nay"


def cards_to_begin(count: int) -> str:
    return f"{decimal(count)} thẻ mới để học hôm nay"


def parts(reviews: int, new: int) -> str:
    if reviews and new:
        return f"{decimal(reviews)} thẻ ôn lại và {decimal(new)} thẻ mới."
    return f"{decimal(reviews)} thẻ ôn lại." if reviews else f"{decimal(new)} thẻ mới."


def slipping(count: int) -> str:
    return f"{decimal(count)} thẻ sắp quên được xếp lên đầu."


def start(count: int, takes: timedelta) -> str:
    return f"Bắt đầu ôn · {decimal(count)} thẻ, khoảng {duration(takes)}"


def answered_today(count: int) -> str:
    return f"Đã ôn {decimal(count)} thẻ hôm nay."


def tomorrow(count: int) -> str:
    return f"Ngày mai có {decimal(count)} thẻ cần ôn." if count else "Ngày mai chưa có thẻ nào cần ôn."


def section(number: int, total: int, title: str) -> str:
    place = f"Phần {fraction(number, total)}"
    return f"{place}: {title}" if title else place


def standing(right: int, wrong: int, left: int) -> str:
    return f"Đúng {decimal(right)} câu, sai {decimal(wrong)} câu; còn {decimal(left)} câu"


def fraction(done: int, total: int) -> str:
    return f"{decimal(done)}/{decimal(total)}"


def mastery_of_year(year: int) -> str:
    return f"Mức độ nắm vững các nghị quyết năm {year}"


def said(what: str, value: str) -> str:
    """A bar as a screen reader says it."""
    return f"{what}: {value}"


def clock_went_back(now: datetime, answer: datetime) -> str:
    return (
        f"Đồng hồ máy đang chỉ {minute(now)}, sớm hơn một lần trả lời đã lưu ({minute(answer)}). "
        "Nếu ngày giờ của máy chưa đúng, hãy chỉnh lại để thẻ quay lại đúng lúc."
    )
