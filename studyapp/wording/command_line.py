"""What the command line says."""

PROGRAM = "Học Nghị quyết. Không có lệnh nào thì mở cửa sổ chương trình."
PROFILE_DIR = "Thư mục chứa toàn bộ dữ liệu học; mặc định là thư mục dữ liệu của người dùng."
BUILD = "Đọc bài báo ARTICLE (.txt), in ra ý chính, thẻ và câu hỏi dưới dạng JSON."
TOUR = "Vẽ các trang của chương trình thành ảnh PNG trong thư mục FOLDER."
BACKUP = (
    "Sao lưu thư viện và hồ sơ của mọi người học, vào FOLDER nếu có nêu; bản sao được kiểm tra rồi mới tính."
)
RESTORE = "Khôi phục thư viện hoặc hồ sơ người học từ bản sao FILE; tệp đang có được cất riêng, không mất."
DOCTOR = "Kiểm tra mọi tệp dữ liệu, bản sao và thư mục mà không sửa gì; mã thoát 1 nếu có điều sai."
RATES = "In số câu nháp đã giữ nguyên, sửa, bỏ theo từng cách viết và từng nghi vấn."
WINDOW_OPEN = "Cửa sổ chương trình đang mở trên dữ liệu này; hãy đóng cửa sổ đó rồi chạy lại lệnh."


def backed_up(path: str, copy: str) -> str:
    return f"Đã sao lưu “{path}” thành “{copy}”."


def restored(path: str, aside: str) -> str:
    return f"Đã khôi phục “{path}”; tệp trước đó, nếu có, nằm trong “{aside}”."


def nothing_there(folder: str) -> str:
    return f"Thư mục “{folder}” chưa có dữ liệu nào để sao lưu."
