"""What the page Thư viện says: shelves, reader and search."""

from datetime import date

from studyapp.wording.dates import day
from studyapp.wording.numbers import decimal

TITLE = "Thư viện"
SUBTITLE = "Tóm tắt nghị quyết và các bài báo đã nhập"
IMPORTED_SHELF = "Bài báo đã nhập"
NO_ARTICLES = "Chưa có bài báo nào. Vào Soạn câu hỏi để đưa bài báo của đồng chí vào."
TO_AUTHORING = "Soạn câu hỏi từ bài báo"
AT_A_GLANCE = "Nhìn nhanh"
ISSUED = "Ban hành"
CONFERENCE = "Hội nghị"
READING_TIME = "Đọc hết"
CONTENTS = "Nội dung"
PARTS = "Các phần"
BEING_READ = "đang đọc"
TARGET = "Chỉ tiêu"
VALUE = "Mức đặt ra"
SOURCE = "Nguồn"
NEW_POINT = "Điểm mới"
LATER = "Văn bản về sau"
ARTICLE_SUMMARY = "Ý chính chương trình tìm được trong bài"
ARTICLE_TEXT = "Toàn văn bài đã nhập"
ARTICLE_NOTICE = "Ý chính do chương trình chọn từ bài báo này; không phải văn bản chính thức."
REMOVE = "Xóa khỏi thư viện"
REMOVE_QUESTION = "Xóa bài này khỏi thư viện? Thẻ và câu hỏi của bài sẽ không hỏi nữa; lịch sử học vẫn giữ."
REMOVE_CONFIRM = "Xóa bài này"
KEEP = "Giữ lại"
REVIEW_DRAFTS = "Xem lại câu nháp"
SEARCH = "Tìm trong mọi tài liệu"
SEARCH_KEYS = "Ctrl+K"
SEARCH_SHORT = "Gõ ít nhất 2 chữ; có dấu hay không dấu đều được."
BACK = "Trở lại thư viện"
NO_CARDS = "Phần này chưa có thẻ"
NO_ITEMS = "Phần này chưa có câu hỏi"
WORDS_A_MINUTE = 200


def pack_counts(key_points: int, cards: int, items: int) -> str:
    return f"{decimal(key_points)} ý chính · {decimal(cards)} thẻ · {decimal(items)} câu hỏi"


def sources_of(said: str, topic: str) -> str:
    """Many points have the same sources: read aloud the line says whose they are."""
    return f"{said}. {topic}"


def press_notice(as_of: date) -> str:
    return (
        f"Tóm tắt từ báo chí, chưa đối chiếu toàn văn, nội dung đến ngày {day(as_of)}; "
        "không phải văn bản chính thức."
    )


def checked_notice(as_of: date) -> str:
    return f"Tóm tắt đã đối chiếu toàn văn, nội dung đến ngày {day(as_of)}; không phải văn bản chính thức."


def minutes(words: int) -> str:
    return f"khoảng {decimal(max(1, round(words / WORDS_A_MINUTE)))} phút"


def contents(sections: int, key_points: int) -> str:
    return f"{decimal(sections)} phần, {decimal(key_points)} ý chính"


def section(number: int, title: str) -> str:
    return f"{decimal(number)}. {title}"


def learn_section(cards: int) -> str:
    return f"Học phần này · {decimal(cards)} thẻ" if cards else NO_CARDS


def try_section(items: int) -> str:
    return f"Làm thử · {decimal(items)} câu" if items else NO_ITEMS


def found(total: int, query: str) -> str:
    return f"{decimal(total)} kết quả cho “{query}”"


def found_first(shown: int, total: int, query: str) -> str:
    return f"{decimal(shown)} kết quả phù hợp nhất trong {decimal(total)} cho “{query}”"


def not_found(query: str) -> str:
    return f"Không thấy “{query}” trong thư viện. Thử ít chữ hơn, hoặc viết không dấu."


HIT_KINDS = {"key_point": "Ý chính", "card": "Thẻ", "item": "Câu hỏi", "article": "Bài báo"}
