"""What the window itself says: its rail, first start, and the dialog for faults."""

PROGRAM = "Học Nghị quyết"
RAIL = "Các trang"
TODAY = "Hôm nay"
LIBRARY = "Thư viện"
STUDY = "Ôn thẻ"
PRACTICE = "Luyện tập"
PROGRESS = "Tiến độ"
AUTHORING = "Soạn câu hỏi"
PROGRAM_PART = "Chương trình"
SETTINGS = "Cài đặt"
TRAINER = "Báo cáo viên"

SEARCH = "Tìm trong mọi tài liệu"
SEARCH_HOW = "Gõ có dấu hay không dấu đều được; mũi tên xuống để chọn kết quả, Enter để mở."
SEARCH_KEY = "Ctrl+K"

WELCOME = "Học nghị quyết, nhớ lâu"
WELCOME_LINES = (
    "Đọc tóm tắt, ôn thẻ đúng lúc, tự kiểm tra và thấy mình đã nắm đến đâu. Mọi ý đều ghi rõ nguồn. "
    "Không cần mạng; dữ liệu chỉ nằm trên máy này."
)
NAME = "Tên của đồng chí"
NAME_NOTE = "Tên chỉ để phân biệt người học trên máy này; đổi được trong Cài đặt."
BEGIN = "Bắt đầu học"
ENTER = "Enter"

FAULT_TITLE = "Có lỗi của chương trình"
FAULT = "Chương trình gặp một lỗi không lường trước. Câu trả lời đã lưu vẫn còn. Nên đóng rồi mở lại."
CLOSE = "Đóng"
CRASH_TITLE = "Lần trước chương trình dừng đột ngột"
CRASH = (
    "Câu trả lời đã lưu vẫn còn. Chương trình có ghi lại chỗ xảy ra lỗi; đồng chí có thể gửi bản ghi này cho "
    "người hỗ trợ. Không có gì tự gửi đi, và bản ghi không chứa câu trả lời của đồng chí."
)
OPEN_FOLDER = "Mở thư mục"
COPY_CRASH = "Chép nội dung"
COPIED = "Đã chép"
START_FAULT_TITLE = "Không mở được chương trình"
ALREADY_OPEN = (
    "Chương trình đang mở ở một cửa sổ khác, có thể của tài khoản khác hoặc máy khác, và cửa sổ đó "
    "không trả lời. Hãy đóng cửa sổ đó hoặc khởi động lại máy, rồi mở lại. Câu trả lời đã lưu vẫn còn."
)


def by_key(key: str) -> str:
    """What a screen reader adds to a button's name."""
    return f"Phím tắt: {key}"


def fault_log(path: str) -> str:
    return f"Chi tiết để gửi người hỗ trợ: {path}"
