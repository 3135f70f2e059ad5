"""The table of known documents, content/documents.toml."""

import re
from pathlib import Path

from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import KnownDocuments, ListedDocument, table_of
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


def load_documents(path: Path) -> KnownDocuments:
    return table_of(load_listed(path))


def load_listed(path: Path) -> tuple[ListedDocument, ...]:
    """`subject` is for those who tend the table; it is checked and left in the file."""
    listed: dict[str, ListedDocument] = {}
    for table in read_toml(path, FILE).tables("document", DOCUMENT):
        document = _document(table)
        if document.id in listed:
            raise table.wrong("id", f"mã “{document.id}” đã dùng ở trên", "đặt mã khác, mỗi mã chỉ một lần")
        listed[document.id] = ListedDocument(document, table.text("source"))
    return tuple(listed.values())


def _document(table: Table) -> Document:
    _check(table)
    return Document(
        id=DocumentId(table.id("id")),
        kind=table.text("kind"),
        number=table.text("number"),
        code=table.text("code"),
        title=table.text_or_none("title"),
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
