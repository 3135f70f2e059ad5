"""What the page Soạn câu hỏi says."""

from datetime import datetime

from studyapp.core.authoring.draft import Decision
from studyapp.wording import dates
from studyapp.wording.numbers import decimal, some

TITLE = "Soạn câu hỏi"
SUBTITLE = "Đưa một bài báo vào; chương trình viết thẻ và câu hỏi nháp để đồng chí duyệt."
CHOOSE_FILE = "Chọn tệp"
DROP_HINT = "Kéo tệp Word, PDF, trang web đã lưu hoặc .txt thả vào trang này, hoặc chọn tệp từ máy."
FILE_WAY = "Từ tệp"
PASTE_WAY = "Dán nội dung bài báo"
PASTE_HINT = "Chép cả bài (Ctrl+C) rồi dán vào đây (Ctrl+V)."
PASTE_BUTTON = "Đọc bài này"
FILE_FILTER = (
    "Bài báo (*.docx *.pdf *.html *.htm *.mht *.mhtml *.txt *.md *.doc *.rtf *.odt);;Tất cả các tệp (*)"
)
ARTICLES = "Bài báo đã nhập"
NO_ARTICLES = "Chưa có bài nào. Bài nhập xong sẽ nằm ở đây để duyệt tiếp bất cứ lúc nào."
CONTINUE = "Duyệt tiếp"
LOOK_AGAIN = "Xem lại"
READING = "Đang đọc bài và viết câu nháp…"
CANCEL = "Dừng"
CANCELLED = "Đã dừng, chưa lưu gì."
ARTICLE = "Bài báo"
DRAFT_CARD = "Thẻ nháp"
DRAFT_ITEM = "Câu nháp"
STEM = "Câu dẫn"
OPTIONS = "Phương án"
ORDERED = "Thứ tự đúng"
PAIRS = "Các cặp đúng"
ACCEPTED = "Câu trả lời được chấp nhận"
PROMPT = "Mặt hỏi"
ANSWER = "Mặt trả lời"
RATIONALE = "Giải thích"
KEY = "Đáp án"
MARKED = "Nền vàng là câu làm căn cứ."
KEEP = "Giữ"
MEND = "Sửa"
REJECT = "Bỏ"
UNDO = "Hoàn tác"
SAVE = "Lưu và giữ"
SAVE_DOUBTFUL = "Vẫn lưu và giữ"
STOPS = "Chưa lưu được:"
LEVEL = "Mức độ"
AIM = "Loại nội dung"
PARTNER = "Ghép với"
NEW_OPTION = "Thêm phương án"
BLANK_OPTION = "Để trống một dòng là bỏ phương án ở dòng đó."
EARLIER = "Đưa lên trước"
SHOWN = "Hiện"
PREVIOUS = "Câu trước"
NEXT = "Câu sau"
PREVIOUS_KEY, NEXT_KEY = "←", "→"
REVIEWED = "Các câu đã duyệt"
SAME_TEXT = "Bài này đã có trong thư viện, chữ nghĩa không đổi. Mọi câu đã duyệt vẫn nguyên như trước."
TAKEN = "Đã dùng bản mới. Các câu còn căn cứ giữ nguyên quyết định, câu mới chờ duyệt."
NOT_TAKEN = "Vẫn dùng bản đang có, không thay đổi gì."
LEAVE_EDIT = "Thôi sửa"
BACK = "Bài báo đã nhập"
STUDY = "Học thẻ vừa giữ"
PRACTISE = "Luyện tập"
DONE_TITLE = "Đã duyệt xong"
NOT_WRITTEN = "Chương trình đã tự loại"
NOTHING_WRITTEN = (
    "Chương trình không viết được câu nào chắc chắn từ bài này. "
    "Bài vẫn nằm trong thư viện để đọc và tìm kiếm."
)
REMOVED = "Đã bỏ khỏi phần đọc"
MAKE_CARD = "Tạo thẻ từ câu này"
CARD_MADE = "Đã tạo thẻ từ câu hỏi này; thẻ đứng cạnh câu hỏi và đã vào bộ thẻ."
REMOVED_TITLE = "Những chỗ đã bỏ khỏi bài"
REMOVED_NOTE = "Chương trình không viết câu từ những chỗ này. Chỗ nào bỏ nhầm, hãy đưa lại vào bài."
PUT_BACK = "Đưa lại vào bài"
TAKE_OUT = "Bỏ khỏi bài"
PUT_BACK_ALREADY = "Đồng chí đã đưa lại vào bài"
REBUILT = "Đã viết lại các câu nháp theo phần bài vừa chọn. Câu đã duyệt giữ nguyên quyết định."
DELETE_KEY = "Delete"
EDIT_KEY = "F2"
ENTER_KEY = "Enter"
UNDO_KEY = "Ctrl+Z"

FILTERS = {
    "all": "Tất cả câu nháp",
    "open": "Chưa duyệt",
    "doubted": "Có nghi vấn",
    "kept": "Đã giữ",
    "rejected": "Đã bỏ",
    "cards": "Thẻ",
}
VERDICTS = {
    Decision.KEEP: "Đã giữ",
    Decision.MEND: "Đã sửa và giữ",
    Decision.REJECT: "Đã bỏ",
}

REMOVED_REASONS = {
    "slug": "tên bài không dấu",
    "url": "địa chỉ trang",
    "stamp": "giờ đăng, lượt xem",
    "source": "dòng ghi nguồn",
    "byline": "tên tác giả",
    "caption": "chú thích ảnh",
    "tail": "tin liên quan ở cuối trang",
    "agency": "tên cơ quan đăng",
}


def from_article(title: str) -> str:
    return f"Từ bài báo: {title}"


def progress(number: int, total: int) -> str:
    return f"{decimal(number)}/{decimal(total)}"


def tally(kept: int, rejected: int, in_doubt: int = 0) -> str:
    """`in_doubt` counts the drafts that others make doubtful."""
    doubt = f" · {decimal(in_doubt)} câu vướng nhau" if in_doubt else ""
    return f"giữ {decimal(kept)} · bỏ {decimal(rejected)}{doubt}"


def article_counts(drafts: int, kept: int, left: int) -> str:
    waiting = f"còn {decimal(left)} câu chưa duyệt" if left else "đã duyệt hết"
    return f"{decimal(drafts)} câu nháp · giữ {decimal(kept)} · {waiting}"


def sentence_place(number: int, total: int) -> str:
    return f"Câu {decimal(number)}/{decimal(total)}"


def evidence(number: int) -> str:
    return f"Căn cứ: câu {decimal(number)} trong bài báo này"


def doubts_heading(count: int) -> str:
    return f"{decimal(count)} nghi vấn:"


def removed_part(reason: str) -> str:
    return f"{REMOVED}: {REMOVED_REASONS.get(reason, reason)}"


def removed_count(count: int) -> str:
    return f"Đã bỏ {decimal(count)} chỗ"


def named_part(act: str, number: int) -> str:
    """Tells the buttons of a list apart for those who only hear them."""
    return f"{act}: chỗ {decimal(number)}"


def done(cards: int, items: int, rejected: int, in_doubt: int = 0) -> str:
    """`in_doubt` as in `tally`."""
    doubt = f" Còn {decimal(in_doubt)} câu có nghi vấn khi đặt cạnh các câu khác." if in_doubt else ""
    kept = " và ".join(some((cards, "thẻ"), (items, "câu hỏi")))
    gone = f"bỏ {decimal(rejected)} câu nháp"
    if not kept:
        return f"Đã {gone}.{doubt}"
    return f"Đã giữ {kept}, {gone}.{doubt}" if rejected else f"Đã giữ {kept}.{doubt}"


def keep_all(count: int) -> str:
    return f"Giữ cả {decimal(count)} câu không có nghi vấn"


def keep_all_question(count: int) -> str:
    return f"Giữ {decimal(count)} câu nháp không có nghi vấn mà không xem từng câu?"


def refused(reason: str, count: int) -> str:
    return f"{reason}: {decimal(count)} câu"


def kept_all(count: int) -> str:
    return f"Đã giữ {decimal(count)} câu không có nghi vấn."


def several_files(count: int) -> str:
    return f"Đồng chí vừa thả {decimal(count)} tệp. Mỗi lần chỉ nhập một bài, hãy thả từng tệp một."


def is_folder(name: str) -> str:
    return f"“{name}” là thư mục. Hãy thả tệp bài báo nằm trong đó."


def verdict(decision: Decision, by: str, at: datetime | None) -> str:
    """ "Đã giữ · Trần Thị Bưởi · 9:05 ngày 20/11/2026"; older verdicts have no name."""
    return " · ".join(filter(None, (VERDICTS[decision], by, dates.minute(at) if at else "")))


def verdict_and_doubts(verdict: str, doubts: int) -> str:
    return f"{verdict} · {decimal(doubts)} nghi vấn" if doubts else verdict


def filter_row(name: str, count: int) -> str:
    return f"{name} ({decimal(count)})"


def none_left(name: str) -> str:
    return f"Mục “{name}” không còn câu nào chưa duyệt."
