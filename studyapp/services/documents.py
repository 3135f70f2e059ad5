"""The known documents: the shipped table and what trainers have added to it."""

import sqlite3
from functools import cached_property
from pathlib import Path

from studyapp.core.authoring.document_entry import CheckedEntry, DocumentEntry, check_entry
from studyapp.core.ids import DocumentId
from studyapp.core.library.known_documents import KnownDocuments, ListedDocument, table_of
from studyapp.core.text.normalise import collapsed, nfc
from studyapp.services.clock import Clock
from studyapp.storage.database import transaction
from studyapp.storage.library.own_documents import (
    new_document_id,
    own_documents,
    put_document,
    set_removed,
)


class DocumentsService:
    def __init__(self, library: sqlite3.Connection, content: Path, clock: Clock) -> None:
        self._library = library
        self._content = content
        self._clock = clock

    def known(self) -> KnownDocuments:
        """As articles are read and questions written with."""
        return table_of(self.listed())

    def listed(self) -> tuple[ListedDocument, ...]:
        return (*own_documents(self._library), *self._shipped)

    def check(self, entry: DocumentEntry, id: DocumentId | None = None) -> CheckedEntry:
        """`id` is that of the document it corrects."""
        others = [each.document for each in self.listed() if each.document.id != id]
        return check_entry(entry, id or new_document_id(self._library), others, self._clock().date())

    def save(self, entry: DocumentEntry, id: DocumentId | None = None) -> CheckedEntry:
        """Saved where the check finds nothing that stops it."""
        if id is not None:
            self._refuse_shipped(id)
        with transaction(self._library):
            checked = self.check(entry, id)
            if checked.document is not None:
                source = collapsed(nfc(entry.source))
                put_document(self._library, ListedDocument(checked.document, source, is_own=True))
        return checked

    def remove(self, id: DocumentId) -> bool:
        """Whether it was there to remove."""
        self._refuse_shipped(id)
        with transaction(self._library):
            return set_removed(self._library, id, removed=True)

    def put_back(self, id: DocumentId) -> bool:
        """One that was removed."""
        with transaction(self._library):
            return set_removed(self._library, id, removed=False)

    @cached_property
    def _shipped(self) -> tuple[ListedDocument, ...]:
        # Loads the TOML reader, which only work on articles needs.
        from studyapp.formats.documents import load_listed

        return load_listed(self._content / "documents.toml")

    def _refuse_shipped(self, id: DocumentId) -> None:
        if any(each.document.id == id for each in self._shipped):
            raise ValueError(f"{id} belongs to the shipped table")
