"""What the page Luyện tập says."""

from studyapp.wording.numbers import decimal

TITLE = "Luyện tập"
START_SUBTITLE = "Trả lời từng câu, biết ngay đúng sai và vì sao"
EVERYTHING = "Mọi bộ học liệu"
CHOSEN_POINTS = "Các ý chính đã chọn"
CONTENT = "Nội dung"
HOW_MANY = "Số câu hỏi"
ALL = "Tất cả"
NEW_TITLE = "Lượt mới"
START = "Bắt đầu"
GO_ON_TITLE = "Đang làm dở"
GO_ON = "Làm tiếp"
WEAK_FIRST = "Câu của những ý chưa vững được hỏi trước."
NO_ITEMS = "Phần này chưa có câu hỏi. Mở Thư viện chọn phần khác, hoặc soạn câu hỏi từ một bài báo."
TO_LIBRARY = "Mở Thư viện"
TO_AUTHORING = "Soạn câu hỏi"

LATER = "Để sau làm tiếp"
FLAG = "Đánh dấu câu này"
FLAGGED = "Bỏ đánh dấu"
ANSWER = "Trả lời"
SKIP = "Để câu này lại sau"
BACK_TO_RESULTS = "Về kết quả"
NEXT = "Câu tiếp theo"
TO_RESULTS = "Xem kết quả"
END_NOW = "Kết thúc, xem kết quả"
ENTER_KEY = "Enter"
MAP_TITLE = "Các câu hỏi"
EXPLANATION = "Giải thích"
MAKE_CARD = "Tạo thẻ từ câu hỏi này"
CARD_MADE = "Đã có thẻ, sẽ đến cùng các thẻ mới."
CARD_THERE = "Bộ thẻ đã có thẻ hỏi điều này."
TAKE_CARD_BACK = "Bỏ thẻ này"
CHOOSE_MANY_HINT = "Chọn mọi phương án đúng rồi bấm Trả lời"
WRONG_HINT = "Ý chính này sẽ lên đầu lượt ôn tới."
MANY_WRONG_HINT = "Phải chọn đủ và đúng mọi phương án. Ý chính này sẽ lên đầu lượt ôn tới."
RIGHT_HINT = "Đúng rồi."
NOT_ANSWERED_HINT = "Câu này chưa trả lời."

CHOSEN_RIGHT = "Đồng chí đã chọn, đúng"
CHOSEN_WRONG = "Đồng chí đã chọn, chưa đúng"
KEY = "Đáp án đúng"
KEY_MISSED = "Đáp án đúng, chưa chọn"

RIGHT, WRONG, UNANSWERED, FLAGS, CURRENT = "Đúng", "Sai", "Chưa làm", "Đánh dấu", "đang xem"

RESULTS_TITLE = "Kết quả luyện tập"
REVIEW_WRONG = "Ôn lại các ý sai"
AGAIN = "Làm lượt mới"
TO_TODAY = "Về Hôm nay"
QUESTIONS = "Từng câu hỏi"
SELF_STUDY = "Kết quả để tự học, không dùng để đánh giá cán bộ."


def position(number: int, total: int) -> str:
    return f"Câu {decimal(number)}/{decimal(total)}"


def items(count: int) -> str:
    return f"{decimal(count)} câu"


def available(count: int) -> str:
    return f"Có {decimal(count)} câu hỏi."


def start(count: int) -> str:
    return f"Bắt đầu · {items(count)}"


def open_attempt(answered: int, total: int, right: int) -> str:
    return f"Đã làm {decimal(answered)}/{decimal(total)} câu, đúng {decimal(right)}"


def score(right: int, total: int) -> str:
    return f"{decimal(right)}/{decimal(total)} câu đúng"


def percent(right: int, total: int) -> str:
    """Halves go up, as one reads them."""
    return f"{(200 * right + total) // (2 * total) if total else 0}%"


def choose_hint(options: int) -> str:
    return f"Bấm vào phương án, hoặc phím 1 đến {decimal(options)}"


def asked_aloud(place: str, kind: str, stem: str) -> str:
    return f"{place}, {kind}. {stem}"


def judged_aloud(verdict: str, keys: str, rationale: str) -> str:
    return f"{verdict}. {KEY}: {keys}. {rationale}"


def said(text: str, verdict: str) -> str:
    """A name for screen readers: what stands there, then what it turned out to be."""
    return f"{text}. {verdict}" if verdict else text


def result_name(number: int, word: str, stem: str) -> str:
    return f"Câu {decimal(number)}, {word}: {stem}"


def cell(number: int, *notes: str) -> str:
    return ", ".join((f"Câu {decimal(number)}", *notes))
