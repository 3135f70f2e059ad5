"""Search over every pack and article, as one types."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.core.ids import KeyPointId, PackId
from studyapp.core.library.evidence import Span
from studyapp.services.library import Hit, LibraryService, SearchResults
from studyapp.wording import errors, library, pack_names

SHORTEST = 2


@dataclass(frozen=True, slots=True)
class HitRow:
    pack: PackId
    key_point: KeyPointId | None
    kind: str
    label: str
    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SearchState:
    """`heading` says how many were found, or why there are none; `open` is whether results cover the page."""

    query: str = ""
    open: bool = False
    heading: str = ""
    hits: tuple[HitRow, ...] = ()


def derive(query: str, results: SearchResults) -> SearchState:
    hits = tuple(map(hit_row, results.hits))
    return SearchState(query, True, heading(query, len(hits), results), hits)


def heading(query: str, shown: int, results: SearchResults) -> str:
    if not shown:
        return library.not_found(query)
    if shown < results.total:
        return library.found_first(shown, results.total, query)
    return library.found(results.total, query)


def hit_row(hit: Hit) -> HitRow:
    pack = hit.pack
    label = pack_names.pack_label(pack.code, pack.year, pack.subject)
    return HitRow(pack.id, hit.key_point, library.HIT_KINDS[hit.kind], label, hit.text, hit.marks)


class SearchViewModel(QObject):
    """Finds with or without tone marks; the view waits until typing pauses before it asks."""

    changed = Signal()

    def __init__(self, library: LibraryService) -> None:
        super().__init__()
        self._library = library
        self.state = SearchState()

    def search(self, query: str) -> None:
        words = query.strip()
        if len(words) < SHORTEST:
            self._set(SearchState(words, bool(words), library.SEARCH_SHORT if words else ""))
            return
        try:
            self._set(derive(words, self._library.search(words)))
        except StudyError as error:
            self._set(SearchState(words, True, errors.sentence(error)))

    def close(self) -> None:
        self._set(SearchState())

    def _set(self, state: SearchState) -> None:
        self.state = state
        self.changed.emit()
