"""Known documents that trainers have added to those of the shipped table."""

import sqlite3

from studyapp.core.ids import DocumentId
from studyapp.core.library.known_documents import ListedDocument
from studyapp.storage.library.codec import listed_from, to_json
from studyapp.storage.library.contents import upsert


def new_document_id(library: sqlite3.Connection) -> DocumentId:
    """Never that of one that was removed: its row stays."""
    ((rows,),) = library.execute("SELECT count(*) FROM own_document").fetchall()
    return DocumentId(f"own-{rows + 1}")


def put_document(library: sqlite3.Connection, listed: ListedDocument) -> None:
    upsert(
        library, "own_document", {"own_document": listed.document.id, "body": to_json(listed), "retired": 0}
    )


def set_removed(library: sqlite3.Connection, id: DocumentId, *, removed: bool) -> bool:
    """Whether there is such a document."""
    changed = library.execute(
        "UPDATE own_document SET retired = ? WHERE own_document = ?", (int(removed), id)
    )
    return changed.rowcount > 0


def own_documents(library: sqlite3.Connection) -> tuple[ListedDocument, ...]:
    """In the order they were added."""
    rows = library.execute("SELECT body FROM own_document WHERE retired = 0 ORDER BY id")
    return tuple(listed_from(body) for (body,) in rows)
