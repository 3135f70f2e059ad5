"""The list of known documents: found without tone marks too, own ones added, corrected and removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studyapp.core.authoring.document_entry import MISSING, CheckedEntry, DocumentEntry
from studyapp.core.errors import StudyError
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import ListedDocument
from studyapp.core.text.folding import fold
from studyapp.services.documents import DocumentsService
from studyapp.wording import dates, errors, known_documents

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    id: DocumentId
    heading: str
    title: str
    issued_by: str
    source: str
    is_own: bool
    edit_name: str
    remove_name: str


@dataclass(frozen=True, slots=True)
class EntryForm:
    """`id` is that of the document it corrects; `problems` keep it from being saved, `note` does not."""

    entry: DocumentEntry
    id: DocumentId | None = None
    problems: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentsState:
    """`removed` can still be put back."""

    query: str = ""
    count: str = ""
    rows: tuple[DocumentRow, ...] = ()
    notice: str = ""
    problem: str = ""
    removed: Document | None = None
    form: EntryForm | None = None


class DocumentsViewModel(QObject):
    changed = Signal()

    def __init__(self, service: DocumentsService) -> None:
        super().__init__()
        self._service = service
        self._listed: tuple[ListedDocument, ...] = ()
        self.state = DocumentsState()

    def open_list(self) -> None:
        self._show(DocumentsState())

    def find(self, query: str) -> None:
        self._set(derive_list(replace(self.state, query=query), self._listed))

    def start_add(self) -> None:
        self._set(replace(self.state, form=EntryForm(DocumentEntry()), notice="", removed=None))

    def start_edit(self, id: DocumentId) -> None:
        listed = self._own(id)
        self._set(replace(self.state, form=EntryForm(entry_of(listed), id), notice="", removed=None))

    def leave_form(self) -> None:
        self._set(replace(self.state, form=None))

    def check(self, entry: DocumentEntry) -> None:
        """While it is typed: what is not there yet is no fault yet."""
        form = self.state.form
        if form is not None:
            checked = self._service.check(entry, form.id)
            self._set(replace(self.state, form=derive_form(form, entry, checked, typing=True)))

    def save(self, entry: DocumentEntry) -> None:
        form = self.state.form
        if form is None:
            return
        checked = self._guarded(lambda: self._service.save(entry, form.id))
        if checked is None:
            return
        if checked.document is None:
            self._set(replace(self.state, form=derive_form(form, entry, checked)))
        else:
            said = known_documents.added if form.id is None else known_documents.corrected
            self._show(DocumentsState(notice=said(checked.document)))

    def remove(self, id: DocumentId) -> None:
        document = self._own(id).document
        if self._guarded(lambda: self._service.remove(id)):
            notice = known_documents.removed(document)
            self._show(replace(self.state, notice=notice, problem="", removed=document))

    def undo(self) -> None:
        document = self.state.removed
        if document is not None and self._guarded(lambda: self._service.put_back(document.id)):
            notice = known_documents.put_back(document)
            self._show(replace(self.state, notice=notice, problem="", removed=None))

    def _own(self, id: DocumentId) -> ListedDocument:
        return next(each for each in self._listed if each.is_own and each.document.id == id)

    def _show(self, state: DocumentsState) -> None:
        """The list as it is now."""
        listed = self._guarded(self._service.listed)
        if listed is not None:
            self._listed = listed
            self._set(derive_list(state, listed))

    def _guarded(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except StudyError as error:
            self._set(replace(self.state, problem=errors.sentence(error)))
            return None

    def _set(self, state: DocumentsState) -> None:
        self.state = state
        self.changed.emit()


def derive_list(state: DocumentsState, listed: Sequence[ListedDocument]) -> DocumentsState:
    """Own ones first, then the newest."""
    found = sorted((each for each in listed if matches(state.query, each)), key=_place)
    own = sum(each.is_own for each in listed)
    return replace(
        state,
        rows=tuple(map(document_row, found)),
        count=known_documents.count(len(found), len(listed), own),
    )


def derive_form(
    form: EntryForm, entry: DocumentEntry, checked: CheckedEntry, *, typing: bool = False
) -> EntryForm:
    flaws = [each for each in checked.flaws if not (typing and each in MISSING)]
    return replace(
        form,
        entry=entry,
        problems=tuple(known_documents.flaw(each, checked) for each in flaws),
        note=known_documents.namesakes(checked.namesakes),
    )


def matches(query: str, listed: ListedDocument) -> bool:
    """Every word of the query stands somewhere, with or without tone marks."""
    document = listed.document
    told = (known_documents.heading(listed), document.title, document.body, document.term, listed.source)
    words = fold(" ".join(filter(None, told)))
    return all(each in words for each in fold(query).split())


def document_row(listed: ListedDocument) -> DocumentRow:
    document = listed.document
    return DocumentRow(
        id=document.id,
        heading=known_documents.heading(listed),
        title=document.title or "",
        issued_by=known_documents.issued_by(document),
        source=known_documents.source(listed.source),
        is_own=listed.is_own,
        edit_name=known_documents.act(known_documents.EDIT, listed),
        remove_name=known_documents.act(known_documents.REMOVE, listed),
    )


def entry_of(listed: ListedDocument) -> DocumentEntry:
    document = listed.document
    return DocumentEntry(
        kind=document.kind,
        code=document.code or "",
        body=document.body or "",
        issued=dates.day(document.issued) if document.issued else "",
        term=document.term or "",
        title=document.title or "",
        source=listed.source,
    )


def _place(listed: ListedDocument) -> tuple[bool, int]:
    issued = listed.document.issued
    return not listed.is_own, -issued.toordinal() if issued else 0
