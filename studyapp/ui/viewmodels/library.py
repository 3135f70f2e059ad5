"""The page Thư viện: opens shelves and packs, and remembers what was read last."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.core.ids import KeyPointId, PackId
from studyapp.services.authoring import AuthoringService
from studyapp.services.library import LibraryService
from studyapp.services.reading import ReadingService
from studyapp.services.study import StudyService
from studyapp.ui.viewmodels.library_state import LibraryState, derive_reader, derive_shelves, section_of
from studyapp.wording import errors


class LibraryViewModel(QObject):
    """Shelves and reader; remembers the section last read."""

    changed = Signal()

    def __init__(
        self,
        library: LibraryService,
        reading: ReadingService,
        authoring: AuthoringService,
        study: StudyService,
    ) -> None:
        super().__init__()
        self._library = library
        self._reading = reading
        self._authoring = authoring
        self._study = study
        self.state = LibraryState()

    def show_shelves(self) -> None:
        try:
            self._set(LibraryState(shelves=derive_shelves(self._library.shelves())))
        except StudyError as error:
            self._set(LibraryState(problem=errors.sentence(error)))

    def open_pack(self, pack: PackId, key_point: KeyPointId | None = None, section: int = 0) -> None:
        try:
            reader = derive_reader(self._library.open_pack(pack))
        except StudyError as error:
            self._set(replace(self.state, problem=errors.sentence(error)))
            return
        at = section_of(reader, key_point) if key_point else min(section, len(reader.sections) - 1)
        self._set(LibraryState(reader=reader, section=at))
        self._remember(at)

    def continue_reading(self, pack: PackId) -> None:
        """Opens the pack where it was left, if it is the one last read."""
        try:
            last = self._reading.last()
        except StudyError:
            last = None  # an unreadable bookmark must not keep the pack from being read
        self.open_pack(pack, section=last.section if last and last.label.id == pack else 0)

    def read_section(self, section: int) -> None:
        if self.state.reader is None or section == self.state.section:
            return
        self._set(replace(self.state, section=section))
        self._remember(section)

    def remove(self) -> None:
        """Takes the open article out of the library; its cards are no longer asked."""
        if self.state.reader is None:
            return
        try:
            self._authoring.remove(self.state.reader.id)
            self._study.enrol()
        except StudyError as error:
            self._set(replace(self.state, problem=errors.sentence(error)))
            return
        self.show_shelves()

    def _remember(self, section: int) -> None:
        if self.state.reader is None:
            return
        try:
            self._reading.remember(self.state.reader.id, section)
        except StudyError as error:
            self._set(replace(self.state, problem=errors.sentence(error)))

    def _set(self, state: LibraryState) -> None:
        self.state = state
        self.changed.emit()
