"""The review of one article's drafts: verdicts, steps to and fro, edits checked as they are typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from studyapp.core.authoring.draft import Approver, Decision, Doubt
from studyapp.core.authoring.mending import Found
from studyapp.core.errors import StudyError
from studyapp.core.ids import PackId
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.services.authoring import AuthoringService, Review
from studyapp.services.study import StudyService
from studyapp.ui.jobs import JobRunner
from studyapp.ui.viewmodels.authoring_state import (
    AuthoringState,
    Mode,
    ReviewState,
    derive_done,
    derive_review,
)
from studyapp.ui.viewmodels.draft_edit import DraftEdit, apply_edit, edit_of
from studyapp.ui.viewmodels.draft_filters import ALL, NAMES, chosen, holds, next_open
from studyapp.ui.viewmodels.mend_checks import MendChecks
from studyapp.wording import authoring, drafts, errors

T = TypeVar("T")


class ReviewViewModel(QObject):
    """Every decision is saved when it is made."""

    changed = Signal()

    def __init__(
        self,
        service: AuthoringService,
        study: StudyService,
        jobs: JobRunner,
        approver: Callable[[], Approver],
    ) -> None:
        super().__init__()
        self._service = service
        self._study = study
        self._approver = approver
        self._checks = MendChecks(service, jobs)
        self._review: Review | None = None
        self.state = AuthoringState()

    def open_article(self, pack: PackId) -> None:
        review = self._guarded(lambda: self._service.review(pack))
        if review is not None:
            self._show(pack, review, next_open(review.drafts, ALL, 0))

    def keep(self) -> None:
        self._decide(Decision.KEEP)

    def reject(self) -> None:
        self._decide(Decision.REJECT)

    def look_at(self, position: int) -> None:
        """Of the list of what was judged."""
        if self._review is not None and self.state.done is not None:
            self._show(self.state.done.pack, self._review, position)

    def step(self, by: int) -> None:
        """To the draft before (-1) or behind (+1) of those shown, judged or not."""
        shown = self.state.review
        if shown is None or self._review is None:
            return
        target = shown.next if by > 0 else shown.previous
        if target is not None:
            self._show(shown.pack, self._review, target, shown.filter)

    def choose_filter(self, filter: str) -> None:
        """Begins at the first open draft it shows, or else at its first."""
        shown = self.state.review
        if shown is not None and self._review is not None:
            found = next_open(self._review.drafts, filter, 0)
            first = chosen(filter, self._review.drafts)[0] if found is None else found
            self._show(shown.pack, self._review, first, filter)

    def start_edit(self) -> None:
        if self._review is not None and self.state.review is not None:
            self._set(self._with_review(edit=edit_of(self._current_content())))
            article = self._review.article
            self._guarded(lambda: self._checks.prepare(article, self._check_again))

    def leave_edit(self) -> None:
        if self.state.review is not None:
            self._set(self._with_review(edit=None))

    def check_edit(self, edit: DraftEdit) -> None:
        """Says what is wrong with it as it stands."""
        if self.state.review is not None and self.state.review.edit is not None:
            self._set(self._with_review(edit))

    def save_edit(self, edit: DraftEdit) -> None:
        """Keeps the mended draft; with a doubt only once it was shown, with what stops it not at all."""
        shown = self.state.review
        if shown is None or self._review is None:
            return
        mended = apply_edit(self._current_content(), edit)
        found = self._checks.found(self._review, shown.position, mended)
        checked = self._with_review(edit)
        assert checked.review is not None
        if found.stopping or checked.review.edit_doubts != shown.edit_doubts:
            self._set(checked)
        else:
            self._decide(Decision.MEND, mended, tuple(map(Doubt, found.doubtful)))

    def _check_again(self) -> None:
        """The article was read meanwhile."""
        shown = self.state.review
        if shown is not None and shown.edit is not None:
            self.check_edit(shown.edit)

    def undo(self) -> None:
        shown = self.state.review or self.state.done
        if shown is None:
            return
        undone = self._guarded(lambda: self._service.undo(shown.pack, self._approver()))
        review = self._guarded(lambda: self._service.review(shown.pack))
        if undone is None or review is None:
            return
        self._enrol()
        at = next(at for at, each in enumerate(review.drafts) if each.draft.id == undone)
        filter = shown.filter if isinstance(shown, ReviewState) else ALL
        self._show(shown.pack, review, at, filter if holds(filter, review.drafts[at]) else ALL)

    def keep_undoubted(self) -> None:
        shown = self.state.review
        if shown is None:
            return
        count = self._guarded(lambda: self._service.keep_undoubted(shown.pack, self._approver()))
        if count is not None:
            self._enrol()
            self.open_article(shown.pack)
            self._set(replace(self.state, notice=authoring.kept_all(count)))

    def make_card(self) -> None:
        """From the kept question that is shown; it stays shown."""
        shown = self.state.review
        if shown is None or self._review is None or not shown.makes_card:
            return
        draft = self._review.drafts[shown.position].draft.id
        self._guarded(lambda: self._service.make_card(draft, self._approver()))
        review = self._guarded(lambda: self._service.review(shown.pack))
        if review is not None:
            self._enrol()
            at = next(at for at, each in enumerate(review.drafts) if each.draft.id == draft)
            self._show(shown.pack, review, at, shown.filter)
            self._set(replace(self.state, notice=authoring.CARD_MADE))

    def _decide(
        self, decision: Decision, mended: Card | Item | None = None, doubts: Sequence[Doubt] = ()
    ) -> None:
        shown = self.state.review
        if shown is None or self._review is None:
            return
        draft = self._review.drafts[shown.position].draft.id

        def save() -> Review:
            self._service.decide(draft, decision, mended, doubts=doubts, by=self._approver())
            return self._service.review(shown.pack)

        review = self._guarded(save)
        if review is not None:
            self._enrol()
            self._go_on(shown, review)

    def _go_on(self, shown: ReviewState, review: Review) -> None:
        """To the next open draft of those shown; where none is left, of all."""
        here = next_open(review.drafts, shown.filter, shown.position)
        if here is not None:
            self._show(shown.pack, review, here, shown.filter)
        else:
            self._show(shown.pack, review, next_open(review.drafts, ALL, shown.position))
            if shown.filter != ALL:
                self._set(replace(self.state, notice=authoring.none_left(NAMES[shown.filter])))

    def _enrol(self) -> None:
        """What was kept or taken back reaches the learner's cards at once."""
        self._guarded(self._study.enrol)

    def _show(self, pack: PackId, review: Review, position: int | None, filter: str = ALL) -> None:
        self._review = review
        if position is None:
            self._set(AuthoringState(mode=Mode.DONE, done=derive_done(pack, review)))
        else:
            self._set(AuthoringState(mode=Mode.REVIEW, review=derive_review(pack, review, position, filter)))

    def _current_content(self) -> Card | Item:
        assert self._review is not None
        assert self.state.review is not None
        return self._review.drafts[self.state.review.position].content

    def _with_review(self, edit: DraftEdit | None) -> AuthoringState:
        """The edit with what is wrong with it."""
        shown = self.state.review
        assert self._review is not None
        assert shown is not None
        content = self._current_content()
        found, beside = Found(), tuple[Doubt, ...]()
        if edit is not None:
            mended = apply_edit(content, edit)
            found = self._checks.found(self._review, shown.position, mended)
            beside = self._checks.found_beside(self._review, shown.position, mended)
        says = partial(drafts.flaw_of_draft, is_card=isinstance(content, Card))
        review = replace(
            shown,
            edit=edit,
            edit_problems=tuple(map(says, found.stopping)),
            edit_doubts=(*map(says, found.doubtful), *map(drafts.doubt, beside)),
        )
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
