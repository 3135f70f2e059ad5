"""What is said when a text turns out to be a newer version of an article already here."""

from studyapp.wording.numbers import decimal

TITLE = "Bản mới của một bài đã nhập"
TAKE = "Dùng bản mới"
KEEP_OLD = "Giữ bản đang có"
ALONE = "Nhập thành bài riêng"


def summary(same: int, judged: int, new: int, gone: int) -> str:
    """Without the parts that are none, but never empty."""
    parts = [remaining(same, judged)]
    if new:
        parts.append(new_drafts(new))
    if gone:
        parts.append(gone_drafts(gone))
    return "; ".join(parts) + "."


def remaining(same: int, judged: int) -> str:
    if not same:
        return "Không câu nháp nào còn nguyên căn cứ"
    said = f"{decimal(same)} câu nháp còn nguyên căn cứ"
    return f"{said}, trong đó {decimal(judged)} câu đã duyệt giữ nguyên quyết định" if judged else said


def agreement(kept: int) -> str:
    return (
        f"Nếu dùng bản mới, {decimal(kept)} câu đã giữ mà bài không còn nói tới sẽ được rút khỏi thẻ ôn và "
        "câu hỏi luyện tập. Kết quả đã học với các câu ấy vẫn còn."
    )


def added(count: int) -> str:
    return f"Bài có thêm hoặc viết lại {decimal(count)} câu văn"


def dropped(count: int) -> str:
    return f"Bài bỏ hoặc viết lại {decimal(count)} câu văn"


def new_drafts(count: int) -> str:
    return f"{decimal(count)} câu nháp mới"


def gone_drafts(count: int) -> str:
    return f"{decimal(count)} câu không còn căn cứ"


def gone(stem: str, verdict: str) -> str:
    return f"{stem} ({verdict})" if verdict else stem
