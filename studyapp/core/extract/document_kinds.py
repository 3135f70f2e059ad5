"""Kinds of documents and the letters of their codes."""

KINDS_BY_LETTERS = {
    "NQ": "Nghị quyết", "KL": "Kết luận", "CT": "Chỉ thị", "QĐ": "Quyết định", "QyĐ": "Quy định",
    "HD": "Hướng dẫn", "TB": "Thông báo", "KH": "Kế hoạch", "CTr": "Chương trình",
    "CTHĐ": "Chương trình hành động", "BC": "Báo cáo", "TTr": "Tờ trình", "NĐ": "Nghị định", "TT": "Thông tư",
    "CV": "Công văn", "CĐ": "Công điện",
}  # fmt: skip

KINDS = (
    "Chương trình hành động", "Chương trình", "Nghị quyết", "Kết luận", "Chỉ thị", "Quy định", "Quyết định",
    "Kế hoạch", "Hướng dẫn", "Thông báo", "Thông tri", "Thông tư", "Nghị định", "Công văn", "Công điện",
    "Quy chế", "Bộ luật", "Luật", "Pháp lệnh", "Báo cáo", "Tờ trình", "Đề án",
)  # fmt: skip

# These words name a document even in small letters; "kế hoạch" or "báo cáo" may be anything.
ALWAYS_DOCUMENTS = frozenset({"Nghị quyết", "Kết luận", "Chỉ thị"})

_ABBREVIATED = {"NQ": "Nghị quyết", "KL": "Kết luận", "CT": "Chỉ thị"}

KIND = rf"(?i:{'|'.join(KINDS)})|(?:{'|'.join(_ABBREVIATED)})(?=[ \d])"

KIND_SURE = rf"(?i:{'|'.join(sorted(ALWAYS_DOCUMENTS))})|{'|'.join(KINDS)}"


def kind_named(words: str) -> str:
    """The usual form of a match of KIND."""
    return _ABBREVIATED.get(words) or next(kind for kind in KINDS if kind.lower() == words.lower())
