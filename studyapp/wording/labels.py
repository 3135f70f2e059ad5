"""How documents, sources, aims, levels and types are called on every page."""

from collections.abc import Sequence

from studyapp.core.library.document import Document
from studyapp.core.library.evidence import Citation, Provenance, QuotedText, Source, Sourcing
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from studyapp.wording import dates

AIMS = {Aim.CORE: "Nội dung cơ bản", Aim.NEW: "Điểm mới", Aim.APPLY: "Vận dụng vào công việc"}
LEVELS = {Level.REMEMBER: "Nhận biết", Level.UNDERSTAND: "Thông hiểu", Level.APPLY: "Vận dụng"}
ITEM_TYPES = {
    ItemType.SINGLE: "Chọn một",
    ItemType.MULTIPLE: "Chọn nhiều",
    ItemType.TRUE_FALSE: "Đúng/Sai",
    ItemType.MATCH: "Ghép đôi",
    ItemType.ORDER: "Sắp xếp",
    ItemType.FILL_IN: "Điền khuyết",
}
CARD_TYPES = {CardType.BASIC: "Thẻ hỏi đáp", CardType.CLOZE: "Thẻ điền khuyết", CardType.LIST: "Thẻ liệt kê"}
SOURCING = {
    Sourcing.ONE: "1 nguồn",
    Sourcing.SEVERAL: "2 nguồn trở lên",
    Sourcing.ORIGINAL: "theo văn bản gốc",
}


def document_heading(document: Document) -> str:
    """ "Nghị quyết số 21-NQ/TW ngày 25/10/2017", the day held to its word; without a date, the term."""
    number = document.code or document.number
    name = f"{document.kind} số {number}" if number else document.kind
    if document.issued:
        return f"{name} ngày\u00a0{dates.day(document.issued)}"
    return f"{name} khóa {document.term}" if document.term else name


def published(source: Source) -> str:
    """The year or the day a source appeared, as far as it is known."""
    if not source.published:
        return ""
    parts = source.published.split("-")
    return "/".join(reversed(parts))


def publisher(source: Source) -> str:
    year = (source.published or "").partition("-")[0]
    return f"{source.publisher}, {year}" if year else source.publisher


def publishers(citations: Sequence[Citation]) -> str:
    """Each publisher once, in order; the year stands only where there is one source."""
    if len(citations) == 1:
        return publisher(citations[0].source)
    return ", ".join(dict.fromkeys(each.source.publisher for each in citations))


def quoted(quote: QuotedText) -> str:
    return f"{quote.title} ({quote.publisher})" if quote.publisher else quote.title


def count_of_sources(provenance: Provenance) -> str:
    return SOURCING[provenance.sourcing]


def who_says(provenance: Provenance) -> str:
    if provenance.citations:
        return publishers(provenance.citations)
    return "; ".join(dict.fromkeys(quoted(each) for each in provenance.quotes))
