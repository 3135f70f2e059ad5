"""What the window says that opens where a database file stands in the way of a start."""

from datetime import datetime

from studyapp.core.errors import DatabaseDamaged, DatabaseMissing, StudyError
from studyapp.wording.backups import moment
from studyapp.wording.errors import sentence as error_sentence

TITLE = "Chưa mở được dữ liệu"
HAPPENED = {DatabaseDamaged: "bị hỏng", DatabaseMissing: "không còn hoặc trống rỗng"}
LEARNERS_SAFE = "Kết quả học của từng người nằm ở tệp riêng, không bị ảnh hưởng."
LIBRARY_SAFE = "Thư viện và hồ sơ của những người khác không bị ảnh hưởng."

RETRY = "Thử lại"
FOLDER = "Mở thư mục dữ liệu"
WITHOUT_LOG = "Cất riêng phần ghi tạm rồi mở tiếp"
WITHOUT_LOG_NOTE = "Dữ liệu trở về như khi ghi trọn lần gần nhất. Phần ghi tạm không bị xóa."
EMPTY = "Bắt đầu với thư viện trống"
EMPTY_NOTE = (
    "Bộ học liệu có sẵn được nạp lại ngay. Tệp cũ được cất riêng, bài đã nhập vẫn nằm trong đó. "
    "Kết quả học của mọi người không đổi."
)
NEW_LEARNER = "Tạo hồ sơ mới"
NEW_LEARNER_NOTE = "Tệp chưa mở được vẫn giữ nguyên tại chỗ, để xử lý sau."


def sentence(error: StudyError, copied: datetime | None, *, of_library: bool) -> str:
    """What happened to which file, and what to do; `copied` is when its newest whole copy was made."""
    if not isinstance(error, DatabaseDamaged | DatabaseMissing):
        return error_sentence(error)
    named = f"Tệp dữ liệu “{error.path}” {HAPPENED[type(error)]}"
    if copied is not None:
        return f"{named}; hãy khôi phục bản sao lúc {moment(copied)}, tệp hiện có được cất riêng."
    if of_library:
        return f"{named}, cũng không có bản sao lưu dùng được; hãy bắt đầu với thư viện trống."
    return f"{named}, cũng không có bản sao lưu dùng được; hãy mở hồ sơ khác hoặc tạo hồ sơ mới."


def restore(made: datetime) -> str:
    return f"Khôi phục bản sao lúc {moment(made)}"


def open_learner(name: str) -> str:
    return f"Mở hồ sơ của {name}"
