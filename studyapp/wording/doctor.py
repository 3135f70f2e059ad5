"""What `studyapp doctor` prints: a line for all it looked at, then a sentence for each wrong."""

from collections.abc import Iterator
from decimal import ROUND_UP, Decimal

from studyapp.core.backups.health import CopiesHealth, FileHealth, Folder, FolderHealth, Health
from studyapp.wording.backups import moment
from studyapp.wording.errors import sentence
from studyapp.wording.numbers import decimal

FOLDERS = {
    Folder.DATA: "Thư mục dữ liệu",
    Folder.COPIES: "Thư mục bản sao",
    Folder.ASIDE: "Thư mục tệp cất riêng",
    Folder.LOGS: "Thư mục nhật ký",
    Folder.CONTENT: "Thư mục học liệu",
}
ALL_WELL = "Mọi thứ đều tốt."
NO_COPIES = "Chưa có bản sao nào."
MEGABYTE = 1_000_000


def report(health: Health) -> str:
    lines = [*map(_folder, health.folders), *map(_file, health.files), *map(_copies, health.copies)]
    if not health.copies:
        lines.append(NO_COPIES)
    return "\n".join([*lines, "", *(problems(health) or (ALL_WELL,)), ""])


def problems(health: Health) -> tuple[str, ...]:
    """A sentence for each: what is wrong, with what, and what to do."""
    return (
        *(_wrong_folder(each) for each in health.folders if each.is_wrong),
        *(said for each in health.files for said in _wrong_file(each)),
        *(_wrong_copy(str(path)) for each in health.copies for path in each.damaged),
    )


def _folder(folder: FolderHealth) -> str:
    if not folder.exists:
        return f"{FOLDERS[folder.folder]}: {folder.path} (chưa có)"
    writable = "ghi được" if folder.writable else "chỉ đọc"
    return f"{FOLDERS[folder.folder]}: {folder.path} ({writable}, ổ đĩa còn trống {_size(folder.room)})"


def _file(file: FileHealth) -> str:
    if file.error is not None:
        return f"Tệp {file.path}: không mở được"
    share = ", nằm trên ổ mạng" if file.on_network else ""
    journal = "ghi qua nhật ký WAL" if file.keeps_log else "ghi thẳng (nhật ký DELETE)"
    known = "" if file.version == file.known_version else f" (bản này dùng kiểu {file.known_version})"
    state = "có lỗi" if file.is_wrong else "tốt"
    replayed = f", dựng lại {decimal(file.cards)} thẻ từ lịch sử ôn" if file.cards else ""
    return (
        f"Tệp {file.path}: {state}, kiểu {file.version}{known}, {journal}{share}, "
        f"{_size(file.size)}{replayed}"
    )


def _copies(copies: CopiesHealth) -> str:
    newest = f", mới nhất lúc {moment(copies.newest)}" if copies.newest else ""
    return f"Bản sao của {copies.path.name}: {decimal(copies.count)} bản{newest}"


def _wrong_folder(folder: FolderHealth) -> str:
    if not folder.writable:
        return f"{FOLDERS[folder.folder]} “{folder.path}” không ghi được; hãy kiểm tra quyền ghi."
    return (
        f"Ổ đĩa chứa “{folder.path}” chỉ còn trống {_size(folder.room)}; "
        "hãy xóa bớt tệp không cần để còn chỗ sao lưu."
    )


def _wrong_file(file: FileHealth) -> Iterator[str]:
    if file.error is not None:
        yield sentence(file.error)
    if file.faults:
        yield (
            f"Tệp dữ liệu “{file.path}” hỏng bên trong ở {decimal(file.faults)} chỗ hoặc hơn; "
            "hãy khôi phục một bản sao lưu."
        )
    if file.astray:
        yield (
            f"Tệp dữ liệu “{file.path}” có {decimal(file.astray)} thẻ không khớp với lịch sử ôn; "
            "hãy khôi phục một bản sao lưu."
        )


def _wrong_copy(path: str) -> str:
    return f"Bản sao “{path}” bị hỏng, không dùng được; hãy sao lưu lại để có bản mới."


def _size(count: int) -> str:
    megabytes = (Decimal(count) / MEGABYTE).quantize(Decimal("0.1"), ROUND_UP)
    return f"{decimal(megabytes)} MB" if megabytes < 1_000 else f"{decimal(round(megabytes / 1_000))} GB"
