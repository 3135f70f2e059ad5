"""What the page Cài đặt says."""

TITLE = "Cài đặt"
SUBTITLE = "Thay đổi có hiệu lực và được lưu ngay; riêng tên thì bấm Lưu tên."

LEARNER = "Người học"
NAME = "Tên"
NAME_NOTE = "Chỉ để phân biệt người học trên máy này."
SAVE_NAME = "Lưu tên"
NAME_SAVED = "Đã lưu tên."

LOOK = "Hiển thị"
TEXT_SIZE = "Cỡ chữ"
TEXT_SIZE_NOTE = "Chữ, nút và khoảng cách cùng to lên, đến gấp đôi."
THEME = "Nền"
THEME_NOTE = "Theo hệ thống là sáng hay tối như máy tính đang đặt."
THEMES = ("Theo hệ thống", "Sáng", "Tối")
MOTION = "Giảm chuyển động"
MOTION_NOTE = "Luôn giảm: danh sách mở ra ngay, con trỏ trong ô chữ không nhấp nháy."
MOTION_CHOICES = ("Theo hệ thống", "Luôn giảm")

STUDY = "Ôn thẻ"
NEW_PER_DAY = "Thẻ mới mỗi ngày"
NEW_PER_DAY_NOTE = "Mỗi thẻ mới kéo theo vài lượt ôn những ngày sau."
RATINGS = "Mức trả lời"
RATINGS_NOTE = (
    "Hai mức: Chưa nhớ, Nhớ. Bốn mức: Quên, Khó, Nhớ, Dễ; xếp lịch sát hơn nhưng phải cân nhắc hơn."
)
RATING_CHOICES = ("Hai mức", "Bốn mức")

DATA = "Dữ liệu"
FOLDER = "Thư mục dữ liệu"
FOLDER_NOTE = "Mọi thứ đồng chí học nằm ở đây, chỉ trên máy này. Chép cả thư mục là giữ được tất cả."
OPEN_FOLDER = "Mở thư mục"

ABOUT = "Giới thiệu"
ABOUT_NOTE = "Phần mềm tự học, không phải của cơ quan nhà nước; tóm tắt không phải văn bản chính thức."
PERCENT = "%"


def version(number: str) -> str:
    return f"Học Nghị quyết {number}, giấy phép MIT." if number else "Học Nghị quyết, giấy phép MIT."


def components(qt: str, sqlite: str) -> str:
    return (
        f"Dùng Qt {qt} qua PySide6 (LGPL 3), SQLite {sqlite}, sqlite-utils (Apache 2.0), py-fsrs (MIT), "
        "click (BSD), phông chữ Be Vietnam Pro (OFL 1.1), biểu tượng Lucide (ISC). "
        "Chi tiết ở tệp THIRD_PARTY.md."
    )
