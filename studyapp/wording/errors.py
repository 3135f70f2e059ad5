"""One sentence for each error a person can act on: what happened, to which file, and what to do."""

from studyapp.core import errors
from studyapp.core.errors import ContentError, InputError, StorageError, StudyError
from studyapp.wording.numbers import decimal

PASTED = "Nội dung dán vào"
INPUT_TAILS = {
    errors.EmptyText: "không có chữ nào. Chọn tệp khác hoặc dán lại nội dung bài.",
    errors.TooLittleText: "quá ngắn, không có câu nào để học. Hãy đưa vào cả bài.",
    errors.NotVietnamese: ("không phải tiếng Việt có dấu. Chương trình chỉ đọc bài tiếng Việt còn đủ dấu."),
    errors.UnknownEncoding: (
        "không phải tệp chữ đọc được. Mở tệp bằng Notepad, lưu lại với bảng mã UTF-8 rồi thử lại."
    ),
    errors.UnreadableFile: "không mở được. Kiểm tra tệp còn ở đó và đồng chí có quyền đọc.",
    errors.BrokenFile: "bị hỏng hoặc chưa chép hết. Chép lại tệp gốc, hoặc mở ra, lưu lại rồi thử lại.",
    errors.ProtectedFile: "có mật khẩu. Mở tệp, lưu một bản không đặt mật khẩu rồi thử lại.",
    errors.SwollenFile: (
        "bung ra lớn bất thường nên không được đọc. Mở tệp bằng Word, lưu thành tệp mới rồi thử lại."
    ),
    errors.ScannedFile: (
        "là bản quét (ảnh chụp trang giấy), không có chữ để đọc. Tìm bản Word, hoặc gõ lại phần cần học."
    ),
}
STORAGE_TAILS = {
    errors.DatabaseLocked: (
        "đang được một cửa sổ hoặc chương trình khác dùng; hãy đóng chương trình đó rồi thử lại."
    ),
    errors.DatabaseDamaged: (
        "bị hỏng, chương trình không sửa gì trong tệp; "
        "hãy khôi phục một bản sao lưu, tệp hỏng vẫn được cất giữ."
    ),
    errors.DatabaseMissing: "không còn hoặc trống rỗng, dù trước đây đã có; hãy khôi phục một bản sao lưu.",
    errors.LogUnusable: (
        "còn nguyên, nhưng phần ghi tạm bên cạnh không khớp với tệp; hãy cất riêng phần đó rồi mở tiếp."
    ),
    errors.CopyDamaged: "không phải bản sao lưu dùng được, dữ liệu hiện có giữ nguyên; hãy chọn bản khác.",
    errors.CopyMissing: "không còn ở chỗ cũ, dữ liệu hiện có giữ nguyên; hãy chọn lại.",
    errors.DiskFull: "không ghi được vì ổ đĩa đã đầy; hãy xóa bớt tệp không cần rồi thử lại.",
    errors.ReadOnly: "không ghi được; hãy kiểm tra quyền ghi của thư mục chứa tệp rồi thử lại.",
}
UNEXPECTED = "Có việc không làm được. Thử lại; nếu vẫn vậy, mở lại chương trình."
NO_NAME = "Tên không được để trống."


def sentence(error: StudyError) -> str:
    if isinstance(error, InputError):
        return f"{_named(error)} {_input_tail(error)}"
    if isinstance(error, StorageError):
        return f"Tệp dữ liệu “{error.path}” {_storage_tail(error)}"
    if isinstance(error, ContentError):
        return f"Tệp học liệu “{error.file}”, mục “{error.key}”: {error.problem}. Cách sửa: {error.mend}."
    return NO_NAME if isinstance(error, errors.BlankName) else UNEXPECTED


def _named(error: InputError) -> str:
    return f"Tệp “{error.name}”" if error.name else PASTED


def _input_tail(error: InputError) -> str:
    if isinstance(error, errors.ClassifiedText):
        return f"có dấu {error.mark}. Đã dừng, chưa lưu gì."
    if isinstance(error, errors.TooLargeFile):
        return (
            f"quá lớn ({_megabytes(error.size)}, trong khi mỗi tệp chỉ đến {_megabytes(error.limit)}). "
            "Hãy bỏ bớt ảnh hoặc tách thành nhiều bài."
        )
    if isinstance(error, errors.TooLargeText):
        return (
            f"quá dài ({decimal(error.size)} chữ, trong khi mỗi bài chỉ đến {decimal(error.limit)}). "
            "Hãy tách thành nhiều bài."
        )
    if isinstance(error, errors.UnsupportedFile):
        return (
            f"thuộc loại {error.suffix or 'không rõ'}, chưa đọc được. Chương trình đọc tệp Word, PDF, "
            "trang web (.html) và .txt; lưu bài thành một trong các loại đó rồi thử lại."
        )
    if isinstance(error, errors.NeedsOffice):
        return f"thuộc loại {error.suffix} cũ. Mở tệp bằng Word, lưu thành .docx rồi thử lại."
    return INPUT_TAILS.get(type(error), "không dùng được. Chọn tệp khác.")


def _megabytes(size: int) -> str:
    return f"{decimal(size * 10 // 2**20 / 10)} MB"


def _storage_tail(error: StorageError) -> str:
    if isinstance(error, errors.DatabaseNewer):
        return (
            f"do bản mới hơn của chương trình ghi (kiểu {error.found}, bản này đọc đến kiểu {error.known}); "
            "hãy cài bản mới của chương trình."
        )
    return STORAGE_TAILS.get(
        type(error), "không dùng được; hãy thử lại, nếu vẫn vậy thì khôi phục một bản sao lưu."
    )
