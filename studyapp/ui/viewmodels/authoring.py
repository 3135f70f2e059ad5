"""The page Soạn câu hỏi: an article in, its drafts judged one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studyapp.core.authoring.draft import Decision
from studyapp.core.errors import StudyError
from studyapp.core.ids import PackId
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.core.text.repairing import repaired
from studyapp.core.watch import Report, part_of
from studyapp.services.authoring import AuthoringService, Review
from studyapp.services.build import Built, build
from studyapp.services.study import StudyService
from studyapp.ui.jobs import Job, JobRunner
from studyapp.ui.viewmodels.authoring_state import (
    AuthoringState,
    Mode,
    article_row,
    derive_done,
    derive_review,
)
from studyapp.ui.viewmodels.draft_rows import DraftEdit, apply_edit, edit_of, position_after, problems
from studyapp.wording import authoring, errors

T = TypeVar("T")

READ = 0.4  # the share of the work that is done once the file is read


@dataclass(frozen=True, slots=True)
class Readers:
    """What turns files and rich text into text."""

    file: Callable[[Path, Report], str]
    rich_text: Callable[[str], str]


class AuthoringViewModel(QObject):
    """Reading runs on a worker; every decision is saved when it is made."""

    changed = Signal()

    def __init__(
        self,
        service: AuthoringService,
        study: StudyService,
        jobs: JobRunner,
        readers: Readers,
    ) -> None:
        super().__init__()
        self._service = service
        self._study = study
        self._jobs = jobs
        self._readers = readers
        self._job: Job | None = None
        self._review: Review | None = None
        self.state = AuthoringState()

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

    def _import(self, read: Callable[[Report], str], name: str | None) -> None:
        known = self._guarded(self._service.known_documents)
        if known is None or self._job is not None:
            return

        def work(job: Job) -> Built:
            text = read(part_of(job.report, 0.0, READ))
            return build(text, known, name=name, report=part_of(job.report, READ, 1.0))

        self._set(replace(self.state, mode=Mode.READING, read_share=0.0, notice="", problem=""))
        self._job = self._jobs.start(work, done=self._built, failed=self._refused, progress=self._read_on)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.show_start(authoring.CANCELLED)

    def open_article(self, pack: PackId) -> None:
        review = self._guarded(lambda: self._service.review(pack))
        if review is not None:
            self._show(pack, review, position_after(review.drafts, 0))

    def keep(self) -> None:
        self._decide(Decision.KEEP)

    def reject(self) -> None:
        self._decide(Decision.REJECT)

    def start_edit(self) -> None:
        if self.state.review is not None:
            self._set(self._with_review(edit=edit_of(self._current_content())))

    def leave_edit(self) -> None:
        if self.state.review is not None:
            self._set(self._with_review(edit=None, edit_problems=()))

    def save_edit(self, edit: DraftEdit) -> None:
        """Keeps the mended draft; a flaw in it is said and nothing is saved."""
        mended = apply_edit(self._current_content(), edit)
        found = problems(mended)
        if found:
            self._set(self._with_review(edit=edit, edit_problems=found))
        else:
            self._decide(Decision.MEND, mended)

    def undo(self) -> None:
        shown = self.state.review or self.state.done
        if shown is None:
            return
        undone = self._guarded(lambda: self._service.undo(shown.pack))
        review = self._guarded(lambda: self._service.review(shown.pack))
        if undone is None or review is None:
            return
        self._enrol()
        at = next(at for at, each in enumerate(review.drafts) if each.draft.id == undone)
        self._show(shown.pack, review, at)

    def keep_undoubted(self) -> None:
        shown = self.state.review
        if shown is None:
            return
        count = self._guarded(lambda: self._service.keep_undoubted(shown.pack))
        if count is not None:
            self._enrol()
            self.open_article(shown.pack)
            self._set(replace(self.state, notice=authoring.kept_all(count)))

    def _decide(self, decision: Decision, mended: Card | Item | None = None) -> None:
        shown = self.state.review
        if shown is None or self._review is None:
            return
        draft = self._review.drafts[shown.position].draft.id

        def save() -> Review:
            self._service.decide(draft, decision, mended)
            return self._service.review(shown.pack)

        review = self._guarded(save)
        if review is not None:
            self._enrol()
            self._show(shown.pack, review, position_after(review.drafts, shown.position))

    def _enrol(self) -> None:
        """What was kept or taken back reaches the learner's cards at once."""
        self._guarded(self._study.enrol)

    def _built(self, built: Built) -> None:
        self._job = None
        pack = self._guarded(lambda: self._service.save(built))
        if pack is not None:
            self.open_article(pack)

    def _refused(self, error: StudyError) -> None:
        self._job = None
        self.show_start()
        self._set(replace(self.state, problem=errors.sentence(error)))

    def _read_on(self, share: float) -> None:
        self._set(replace(self.state, read_share=share))

    def _show(self, pack: PackId, review: Review, position: int | None) -> None:
        self._review = review
        if position is None:
            self._set(AuthoringState(mode=Mode.DONE, done=derive_done(pack, review)))
        else:
            self._set(AuthoringState(mode=Mode.REVIEW, review=derive_review(pack, review, position)))

    def _current_content(self) -> Card | Item:
        assert self._review is not None
        assert self.state.review is not None
        reviewed = self._review.drafts[self.state.review.position]
        return reviewed.mended or reviewed.draft.content

    def _with_review(self, edit: DraftEdit | None, edit_problems: tuple[str, ...] = ()) -> AuthoringState:
        assert self.state.review is not None
        review = replace(self.state.review, edit=edit, edit_problems=edit_problems)
        return replace(self.state, review=review)

    def _guarded(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except StudyError as error:
            self._set(replace(self.state, problem=errors.sentence(error)))
            return None

    def _set(self, state: AuthoringState) -> None:
        self.state = state
        self.changed.emit()
