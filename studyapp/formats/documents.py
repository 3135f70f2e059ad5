"""The table of known documents, content/documents.toml."""

import re
from pathlib import Path

from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.formats.toml_table import Keys, Table, read_toml

FILE: Keys = {"document": True}
DOCUMENT: Keys = {
    "id": True,
    "kind": True,
    "number": True,
    "code": True,
    "title": False,
    "issued": False,
    "body": False,
    "term": False,
    "subject": True,
    "source": True,
}

_LEADING_ABOUT = re.compile(r"^Về (\w)")


def load_documents(path: Path) -> KnownDocuments:
    """`subject` and `source` are for those who tend the table; they are checked and left in the file."""
    documents: dict[str, Document] = {}
    for table in read_toml(path, FILE).tables("document", DOCUMENT):
        document = _document(table)
        if document.id in documents:
            raise table.wrong("id", f"mã “{document.id}” đã dùng ở trên", "đặt mã khác, mỗi mã chỉ một lần")
        documents[document.id] = document
    return KnownDocuments(tuple(documents.values()))


def _document(table: Table) -> Document:
    _check(table)
    title = table.text_or_none("title")
    return Document(
        id=DocumentId(table.id("id")),
        kind=table.text("kind"),
        number=table.text("number"),
        code=table.text("code"),
        title=None if title is None else without_about(title),
        issued=table.day_or_none("issued"),
        body=table.text_or_none("body"),
        term=table.text_or_none("term"),
    )


def _check(table: Table) -> None:
    table.text("subject")
    table.text("source")
    number, code = table.text("number"), table.text("code")
    if not re.match(rf"{re.escape(number)}\b", code):
        mend = 'viết như number = "18", code = "18-NQ/TW"'
        raise table.wrong("code", f"“{code}” không bắt đầu bằng số {number}", mend)
    if not (table.has("issued") or table.has("term")):
        mend = "số văn bản lặp lại giữa các khóa: ghi ngày ban hành hoặc khóa"
        raise table.wrong("issued", "thiếu cả ngày và khóa", mend)


def without_about(title: str) -> str:
    """Titles found in articles come without "Về"; these must not stand out beside them."""
    return _LEADING_ABOUT.sub(lambda found: found[1].upper(), title)
