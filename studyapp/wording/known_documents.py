"""What the list of known documents says, and what is wrong with one that is being added."""

from collections.abc import Sequence

from studyapp.core.authoring.document_entry import CheckedEntry, EntryFlaw
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import ListedDocument
from studyapp.wording import labels
from studyapp.wording.numbers import decimal

OPEN = "Văn bản đã biết…"
TITLE = "Văn bản đã biết"
NOTE = (
    "Chương trình dùng danh mục này để phân biệt các văn bản trùng số và để viết phương án nhiễu. "
    "Văn bản kèm theo chương trình chỉ để xem; văn bản đồng chí thêm thì sửa và xóa được."
)
FIND = "Tìm số hiệu, tên, cơ quan"
ADD = "Thêm văn bản"
ADD_TITLE = "Thêm văn bản vào danh mục"
EDIT_TITLE = "Sửa văn bản trong danh mục"
OWN = "Đồng chí thêm"
SHIPPED = "Kèm theo chương trình"
EDIT = "Sửa"
REMOVE = "Xóa"
UNDO = "Hoàn tác"
SAVE = "Lưu văn bản"
LEAVE = "Thôi"
STOPS = "Chưa lưu được:"
NOTHING_FOUND = "Không có văn bản nào như vậy. Thử gõ ít chữ hơn, hoặc thêm văn bản."

KIND = "Loại văn bản"
CODE = "Số hiệu"
BODY = "Cơ quan ban hành"
ISSUED = "Ngày ban hành"
TERM = "Khóa, nếu của hội nghị Trung ương"
NAME = "Tên chính thức"
SOURCE = "Đọc ở đâu"
CODE_HINT = "18-NQ/TW"
BODY_HINT = "Ban Chấp hành Trung ương Đảng"
ISSUED_HINT = "25/10/2017"
TERM_HINT = "XII"
NAME_HINT = "Đúng như ghi trên văn bản"
SOURCE_HINT = "Tên báo hoặc tập văn kiện, ngày, địa chỉ trang"

FLAWS = {
    EntryFlaw.NO_CODE: "Chưa ghi số hiệu.",
    EntryFlaw.BAD_CODE: "Số hiệu viết như 18-NQ/TW, 2711/QĐ-TTg hoặc 05/2022/NĐ-CP.",
    EntryFlaw.NO_DAY: "Cần ngày ban hành hoặc khóa, vì số hiệu lặp lại giữa các khóa.",
    EntryFlaw.BAD_DAY: "Ngày ban hành viết như 25/10/2017.",
    EntryFlaw.LATE_DAY: "Ngày ban hành ở sau hôm nay.",
    EntryFlaw.EARLY_DAY: "Năm ban hành ở trước năm 1930.",
    EntryFlaw.BAD_TERM: "Khóa ghi bằng chữ số La Mã, ví dụ XIII.",
    EntryFlaw.NO_BODY: "Chưa ghi cơ quan ban hành.",
    EntryFlaw.NO_SOURCE: "Chưa ghi đọc ở đâu; mỗi văn bản cần một nguồn.",
}


def flaw(code: EntryFlaw, checked: CheckedEntry) -> str:
    if code is EntryFlaw.OTHER_KIND:
        return f"Chữ trong số hiệu là của loại “{checked.kind}”, chưa khớp với loại đã chọn."
    if code is EntryFlaw.TWICE and checked.twin is not None:
        return f"Danh mục đã có {labels.document_heading(checked.twin)}."
    return FLAWS[code]


def namesakes(others: Sequence[Document]) -> str:
    """The same number of another day is no fault; it is what the day is there for."""
    if not others:
        return ""
    named = "; ".join(map(labels.document_heading, others))
    return f"Danh mục còn văn bản trùng số: {named}. Vẫn thêm được; ngày và khóa giúp phân biệt."


def count(shown: int, total: int, own: int) -> str:
    if shown < total:
        return f"Tìm thấy {decimal(shown)} trong {decimal(total)} văn bản"
    whole = f"{decimal(total)} văn bản"
    return f"{whole}, trong đó {decimal(own)} do đồng chí thêm" if own else whole


def heading(listed: ListedDocument) -> str:
    return labels.document_heading(listed.document)


def issued_by(document: Document) -> str:
    """ "Ban Chấp hành Trung ương Đảng, khóa XII"."""
    term = f"khóa {document.term}" if document.term and document.issued else ""
    return ", ".join(filter(None, (document.body, term)))


def source(words: str) -> str:
    return f"Nguồn: {words}"


def act(word: str, listed: ListedDocument) -> str:
    """Tells the buttons of the list apart for those who only hear them."""
    return f"{word}: {heading(listed)}"


def added(listed: Document) -> str:
    return f"Đã thêm {labels.document_heading(listed)}. Bài báo nhập từ bây giờ dùng ngay văn bản này."


def corrected(listed: Document) -> str:
    return f"Đã sửa {labels.document_heading(listed)}."


def removed(listed: Document) -> str:
    return f"Đã xóa {labels.document_heading(listed)} khỏi danh mục."


def put_back(listed: Document) -> str:
    return f"Đã đưa {labels.document_heading(listed)} trở lại danh mục."
