"""How the drafts fared, as tables of finished words: for the dialog and for the command line."""

from collections.abc import Callable
from dataclasses import dataclass

from studyapp.core.authoring.draft import Doubt
from studyapp.core.authoring.rates import Rate, Rates
from studyapp.wording import drafts
from studyapp.wording.numbers import decimal, percent

TITLE = "Tỷ lệ giữ, sửa, bỏ"
NOTE = "Tính từ mọi câu nháp đã duyệt trên máy này. Tỷ lệ là số câu giữ nguyên trên số câu đã duyệt."
NOTHING = "Chưa có câu nháp nào."
BY_WRITER = "Theo cách viết"
BY_DOUBT = "Theo nghi vấn"
REFUSED = "Chương trình tự loại, không đưa ra duyệt"
COLUMNS = ("Giữ nguyên", "Sửa", "Bỏ", "Chưa duyệt", "Tỷ lệ")
NO_SHARE = "–"
WRITERS = {
    "tasks": "Ai phải làm việc gì",
    "subjects": "Mục tiêu, yêu cầu của từng việc",
    "figures": "Số liệu trong câu",
    "gathered": "Các ý cùng loại trong bài",
    "documents": "Số và tên văn bản",
    "imperatives": "Việc phải làm không nêu người làm",
    "conferences": "Thời gian hội nghị",
    "deadlines": "Hạn hoàn thành",
    "timeline": "Thứ tự thời gian của văn bản",
    "asked": "Việc được yêu cầu thực hiện",
    "enumerations": "Danh sách liệt kê",
    "item_card": "Thẻ tạo từ câu hỏi",
}
OTHER_WRITER = "Cách viết khác"


@dataclass(frozen=True, slots=True)
class RateTable:
    """The first column of each row names it; `columns` head the others."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(rates: Rates, count: Callable[[int], str] = decimal) -> tuple[RateTable, ...]:
    """Those that have rows; `count` writes a number."""
    refused = tuple((drafts.flaw(code), count(number)) for code, number in rates.refused.items())
    found = (
        RateTable(BY_WRITER, COLUMNS, tuple(row(writer(each.name), each, count) for each in rates.writers)),
        RateTable(BY_DOUBT, COLUMNS, tuple(row(doubt(each.name), each, count) for each in rates.doubts)),
        RateTable(REFUSED, ("Số câu",), refused),
    )
    return tuple(each for each in found if each.rows)


def writer(name: str) -> str:
    return WRITERS.get(name, OTHER_WRITER)


def doubt(code: str) -> str:
    return drafts.doubt(Doubt(code, "văn bản")).rstrip(".")


def row(name: str, rate: Rate, count: Callable[[int], str] = decimal) -> tuple[str, ...]:
    share = NO_SHARE if rate.share_kept is None else percent(rate.share_kept)
    counts = (rate.kept, rate.mended, rate.rejected, rate.open)
    return (name, *map(count, counts), share)


def report(rates: Rates) -> str:
    """Tab-separated lines under a heading for each table, for a spreadsheet: it takes bare digits."""
    return "\n".join(map(block, tables(rates, str)))


def block(table: RateTable) -> str:
    lines = ((table.title, *table.columns), *table.rows)
    return "".join("\t".join(each) + "\n" for each in lines)
