"""The page Soạn câu hỏi: an article in, its drafts judged one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from studyapp.core.authoring.draft import Approver
from studyapp.core.errors import StudyError
from studyapp.core.ids import PackId
from studyapp.core.text.repairing import repaired
from studyapp.core.watch import Report
from studyapp.services.authoring import AuthoringService
from studyapp.services.study import StudyService
from studyapp.ui.jobs import JobRunner
from studyapp.ui.viewmodels.article_imports import ArticleImports, Imported
from studyapp.ui.viewmodels.authoring_changes import derive_changed
from studyapp.ui.viewmodels.authoring_removed import RemovedRow, removed_rows
from studyapp.ui.viewmodels.authoring_review import ReviewViewModel
from studyapp.ui.viewmodels.authoring_state import (
    AuthoringState,
    Mode,
    article_row,
)
from studyapp.ui.viewmodels.known_documents import DocumentsViewModel
from studyapp.wording import authoring, errors, rates
from studyapp.wording.rates import RateTable

if TYPE_CHECKING:
    from studyapp.services.build import Built

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Readers:
    """What turns files and rich text into text."""

    file: Callable[[Path, Report], str]
    rich_text: Callable[[str], str]


class AuthoringViewModel(ReviewViewModel):
    """Reading runs on a worker."""

    def __init__(
        self,
        service: AuthoringService,
        study: StudyService,
        jobs: JobRunner,
        readers: Readers,
        approver: Callable[[], Approver],
    ) -> None:
        super().__init__(service, study, jobs, approver)
        self._readers = readers
        self._imports = ArticleImports(
            service, jobs, done=self._built, failed=self._refused, progress=self._read_on
        )
        self._imported: Imported | None = None

    def show_start(self, notice: str = "") -> None:
        articles = self._guarded(self._service.articles)
        if articles is not None:
            self._set(AuthoringState(articles=tuple(map(article_row, articles)), notice=notice))

    def import_dropped(self, paths: Sequence[Path]) -> None:
        """One file at a time: which of several was meant is not ours to guess."""
        if len(paths) > 1:
            self._set(replace(self.state, notice="", problem=authoring.several_files(len(paths))))
        elif paths[0].is_dir():
            self._set(replace(self.state, notice="", problem=authoring.is_folder(paths[0].name)))
        else:
            self.import_file(paths[0])

    def import_file(self, path: Path) -> None:
        self._import(lambda report: self._readers.file(path, report), path.name)

    def import_text(self, text: str) -> None:
        self._import(lambda _report: repaired(text), None)

    def plain_text(self, html: str) -> str:
        """Of rich text that was pasted or dropped."""
        return self._readers.rich_text(html)

    def _import(self, read: Callable[[Report], str], name: str | None, *, alone: bool = False) -> None:
        if not self._imports.is_busy:
            self._read(lambda: self._imports.start(read, name, alone=alone))

    def _read(self, begin: Callable[[], None]) -> None:
        self._set(AuthoringState(mode=Mode.READING, articles=self.state.articles))
        try:
            begin()
        except StudyError as error:
            self._refused(error)

    def cancel(self) -> None:
        if self._imports.cancel():
            self.show_start(authoring.CANCELLED)

    def take_version(self) -> None:
        """The newer text in place of the older one, as the trainer has agreed."""
        if self._imported is not None:
            self._save(self._imported.built, authoring.TAKEN)

    def keep_version(self) -> None:
        """The older text stays as it is."""
        if self._imported is not None:
            self.open_article(PackId(self._imported.built.article.id))
            self._set(replace(self.state, notice=authoring.NOT_TAKEN))

    def import_alone(self) -> None:
        """As an article of its own."""
        if self._imported is not None:
            text = self._imported.built.article.text
            self._import(lambda _report: text, None, alone=True)

    def removed_parts(self) -> tuple[RemovedRow, ...]:
        """What cleaning set aside of the article shown, and what was put back, in their order."""
        return () if self._review is None else removed_rows(self._review.article)

    def put_back(self, part: RemovedRow) -> None:
        """Into the body, or out of it again; the drafts are written anew, those judged stay."""
        if self._review is None or self._imports.is_busy:
            return
        article = self._review.article
        others = tuple(each for each in article.restored if each != part.span)
        restored = others if part.is_back else (*others, part.span)
        self._read(lambda: self._imports.again(replace(article, restored=restored)))

    def documents(self) -> DocumentsViewModel:
        """The known documents, for as long as their list is open."""
        return DocumentsViewModel(self._service.documents)

    def rates(self) -> tuple[RateTable, ...]:
        """How all drafts so far fared."""
        return rates.tables(self._service.rates())

    def _built(self, imported: Imported) -> None:
        self._imported = imported
        if imported.is_changed:
            changes = self._guarded(lambda: self._service.changes(imported.built))
            if changes is not None:
                self._set(AuthoringState(mode=Mode.CHANGED, changed=derive_changed(imported, changes)))
        else:
            notice = authoring.SAME_TEXT if imported.earlier else ""
            self._save(imported.built, authoring.REBUILT if imported.rebuilt else notice)

    def _save(self, built: "Built", notice: str) -> None:
        self._imported = None
        pack = self._guarded(lambda: self._service.save(built))
        if pack is not None:
            self._enrol()
            self.open_article(pack)
            self._set(replace(self.state, notice=notice))

    def _refused(self, error: StudyError) -> None:
        self.show_start()
        self._set(replace(self.state, problem=errors.sentence(error)))

    def _read_on(self, share: float) -> None:
        self._set(replace(self.state, read_share=share))
