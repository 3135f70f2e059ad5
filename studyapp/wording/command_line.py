"""What the command line says."""

PROGRAM = "Học Nghị quyết. Không có lệnh nào thì mở cửa sổ chương trình."
PROFILE_DIR = "Thư mục chứa toàn bộ dữ liệu học; mặc định là thư mục dữ liệu của người dùng."
BUILD = "Đọc bài báo ARTICLE (.txt), in ra ý chính, thẻ và câu hỏi dưới dạng JSON."
TOUR = "Vẽ các trang của chương trình thành ảnh PNG trong thư mục FOLDER."
