"""What is said when a text turns out to be a newer version of an article already here."""

TITLE = "Bản mới của một bài đã nhập"
TAKE = "Dùng bản mới"
KEEP_OLD = "Giữ bản đang có"
ALONE = "Nhập thành bài riêng"


def summary(same: int, judged: int, new: int, gone: int) -> str:
    said = f"{same} câu nháp còn nguyên căn cứ, trong đó {judged} câu đã duyệt giữ nguyên quyết định"
    return f"{said}; {new} câu nháp mới; {gone} câu không còn căn cứ."


def agreement(kept: int) -> str:
    return (
        f"Nếu dùng bản mới, {kept} câu đã giữ mà bài không còn nói tới sẽ được rút khỏi thẻ ôn và "
        "câu hỏi luyện tập. Kết quả đã học với các câu ấy vẫn còn."
    )


def added(count: int) -> str:
    return f"Bài có thêm hoặc viết lại {count} câu văn"


def dropped(count: int) -> str:
    return f"Bài bỏ hoặc viết lại {count} câu văn"


def new_drafts(count: int) -> str:
    return f"{count} câu nháp mới"


def gone_drafts(count: int) -> str:
    return f"{count} câu không còn căn cứ"


def gone(stem: str, verdict: str) -> str:
    return f"{stem} ({verdict})" if verdict else stem
