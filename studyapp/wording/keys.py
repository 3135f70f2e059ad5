"""The keys of each page, as the table under F1 says them."""

TITLE = "Các phím"
KEY = "F1"
SHOW = "Xem các phím"
NOTE = "Mọi việc đều làm được bằng bàn phím; bảng này mở ở bất cứ trang nào."

ENTER, SPACE, TAB, UP_DOWN, ESCAPE = "Enter", "Phím cách", "Tab", "↑ ↓", "Esc"

GROUPS = (
    (
        "Mọi trang",
        (
            (TAB, "Đến nút hoặc ô tiếp theo; giữ Shift để đi ngược lại"),
            (ENTER, "Bấm nút đang có khung; phím cách cũng vậy"),
            (UP_DOWN, "Cuộn trang; ở danh sách bên trái thì đổi trang, ở trên nút thì sang nút bên cạnh"),
            ("Ctrl+K", "Tìm trong mọi tài liệu"),
            (ESCAPE, "Đóng hộp đang mở"),
        ),
    ),
    (
        "Tìm kiếm",
        (
            (UP_DOWN, "Chọn kết quả khi đang gõ"),
            (ENTER, "Mở kết quả đã chọn"),
            (ESCAPE, "Thôi tìm"),
        ),
    ),
    (
        "Ôn thẻ",
        (
            (SPACE, "Xem câu trả lời; Enter cũng vậy"),
            ("1 – 4", "Trả lời: chưa nhớ, nhớ, hoặc bốn mức nếu đã chọn trong Cài đặt"),
            (UP_DOWN, "Cuộn thẻ dài"),
            ("Ctrl+Z", "Hoàn tác câu trả lời vừa rồi"),
        ),
    ),
    (
        "Luyện tập",
        (
            ("1 – 9", "Chọn phương án; các chữ A đến I cũng vậy"),
            (UP_DOWN, "Đi giữa các phương án, hoặc giữa các ô câu hỏi"),
            (ENTER, "Trả lời khi chọn nhiều; sang câu tiếp theo"),
        ),
    ),
    (
        "Soạn câu hỏi",
        (
            (ENTER, "Giữ câu nháp"),
            ("Delete", "Bỏ câu nháp"),
            ("F2", "Sửa câu nháp"),
            ("← →", "Xem câu trước, câu sau mà chưa quyết định"),
            ("Ctrl+Z", "Hoàn tác việc vừa làm"),
        ),
    ),
)
