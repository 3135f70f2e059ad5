"""The page Soạn câu hỏi: bring an article in, judge its drafts, go on to study what was kept."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from studyapp.core.ids import PackId
from studyapp.ui import theme
from studyapp.ui.navigation import Page, PageId, Visit
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.authoring import AuthoringViewModel
from studyapp.ui.viewmodels.authoring_state import Mode, ReviewState
from studyapp.ui.views.authoring_changes import ChangedView
from studyapp.ui.views.authoring_done import DoneView
from studyapp.ui.views.authoring_review import ReviewView
from studyapp.ui.views.authoring_start import StartView
from studyapp.ui.views.documents_dialog import DocumentsDialog
from studyapp.ui.views.rates_dialog import RatesDialog
from studyapp.ui.views.removed_dialog import RemovedDialog
from studyapp.ui.widgets.banner import GOOD, PROBLEM, Banner
from studyapp.ui.widgets.bars import Bar
from studyapp.ui.widgets.buttons import link
from studyapp.ui.widgets.layouts import NO_MARGINS, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.question_dialog import QuestionDialog
from studyapp.ui.widgets.scroll import PageHeader, PageScroll
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import authoring, authoring_changes

MARGINS = (32, 28, 32, 20)
FOOT_MARGINS = (32, 0, 32, 20)
TALLY_WIDTH = 240


class AuthoringPage(Page):
    def __init__(self, viewmodel: AuthoringViewModel) -> None:
        super().__init__()
        self._viewmodel = viewmodel
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._header = PageHeader(authoring.TITLE, authoring.SUBTITLE)
        self._tally = self._make_tally()
        self._header.tools.addWidget(self._tally)
        self._problem = named(Banner(PROBLEM), "authoring_problem")
        self._notice = named(Banner(GOOD), "authoring_notice")
        self.start = named(StartView(viewmodel.plain_text), "authoring_start")
        self.review = named(ReviewView(), "authoring_review")
        self.done = named(DoneView(), "authoring_done")
        self.changed = named(ChangedView(), "authoring_changed")
        self._lay_out()
        self._connect()

    def enter(self, visit: Visit) -> None:
        if visit.pack is not None:
            self._viewmodel.open_article(visit.pack)
        elif self._viewmodel.state.mode is not Mode.READING:
            self._viewmodel.show_start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reviewing = self._viewmodel.state.mode is Mode.REVIEW
        if not (reviewing and self.review.handle_key(event)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files, or dropped text itself."""
        dropped = event.mimeData()
        files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self._viewmodel.import_dropped(files)
        elif dropped.hasHtml():
            self._viewmodel.import_text(self._viewmodel.plain_text(dropped.html()))
        elif dropped.hasText():
            self._viewmodel.import_text(dropped.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def _lay_out(self) -> None:
        scroll = PageScroll(gap=18, margins=MARGINS)
        self._scroll = scroll
        self._back = named(link(authoring.BACK, icon="arrow-left"), "back_to_articles")
        heading = QWidget()
        words = column(heading)
        words.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._header)
        for part in (heading, self._problem, self._notice):
            scroll.column.addWidget(part)
        for body in (self.start, self.done, self.changed):
            scroll.column.addWidget(body)
        scroll.column.addWidget(self.review, 1)
        # Where the review does not fill the page, the empty rest stays below.
        self._rest = QWidget()
        scroll.column.addWidget(self._rest, 1)
        self._foot = QWidget()
        self._around_foot = column(self._foot)
        self._around_foot.addWidget(self.review.controls)
        self._lines = column(self)
        self._lines.addWidget(scroll, 1)
        theme.follow(self, self._place_foot)

    def _place_foot(self) -> None:
        """In a low window the verdicts scroll with the draft: above them hardly a line of it would show."""
        low = theme.is_low(self.height())
        place = self._scroll.column if low else self._lines
        if place.indexOf(self._foot) < 0:
            self._around_foot.set_margins(NO_MARGINS if low else FOOT_MARGINS)
            hidden = self._foot.isHidden()
            place.addWidget(self._foot)
            self._foot.setHidden(hidden)  # at once: Qt would show it only in the next round

    def _make_tally(self) -> QWidget:
        tally = QWidget()
        theme.follow(tally, lambda: tally.setMinimumWidth(px(TALLY_WIDTH)))
        self._progress = named(Text(role=Role.SECTION, wrap=False), "draft_progress")
        self._counts = named(Muted(wrap=False), "draft_tally")
        self._bar = named(Bar(height=10), "draft_share")
        lines = column(tally, gap=6)
        words = row(gap=10)
        for part in (Muted(authoring.DRAFT_ITEM, wrap=False), self._progress):
            words.addWidget(part)
        words.addStretch(1)
        words.addWidget(self._counts)
        lines.addLayout(words)
        lines.addWidget(self._bar)
        return tally

    def _connect(self) -> None:
        viewmodel, review = self._viewmodel, self.review
        viewmodel.changed.connect(self._render)
        self._back.clicked.connect(lambda: viewmodel.show_start())
        self.start.file_chosen.connect(viewmodel.import_file)
        self.start.text_pasted.connect(viewmodel.import_text)
        self.start.article_chosen.connect(lambda pack: viewmodel.open_article(PackId(pack)))
        self.start.cancelled.connect(viewmodel.cancel)
        self.start.rates_wanted.connect(lambda: RatesDialog(self, viewmodel.rates()).open())
        self.start.documents_wanted.connect(lambda: DocumentsDialog(self, viewmodel.documents()).open())
        review.kept.connect(viewmodel.keep)
        review.rejected.connect(viewmodel.reject)
        review.edit_wanted.connect(viewmodel.start_edit)
        review.edit_left.connect(viewmodel.leave_edit)
        review.edit_saved.connect(viewmodel.save_edit)
        review.edit_changed.connect(viewmodel.check_edit)
        review.stepped.connect(viewmodel.step)
        review.card_wanted.connect(viewmodel.make_card)
        review.removed_wanted.connect(self._show_removed)
        self.done.removed_wanted.connect(self._show_removed)
        review.filter.chosen.connect(viewmodel.choose_filter)
        review.filter.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        review.undo_wanted.connect(viewmodel.undo)
        review.keep_all_wanted.connect(self._ask_keep_all)
        self.done.undo_wanted.connect(viewmodel.undo)
        self.done.draft_wanted.connect(viewmodel.look_at)
        self.changed.take_wanted.connect(viewmodel.take_version)
        self.changed.keep_wanted.connect(viewmodel.keep_version)
        self.changed.alone_wanted.connect(viewmodel.import_alone)
        self.done.study_wanted.connect(lambda: self._go(PageId.STUDY))
        self.done.practice_wanted.connect(lambda: self._go(PageId.PRACTICE))

    def _render(self) -> None:
        state = self._viewmodel.state
        self._problem.say(state.problem)
        self._notice.say(state.notice)
        if state.review is not None:
            self._render_review(state.review)
        elif state.done is not None:
            self._header.set_words(authoring.DONE_TITLE, authoring.from_article(state.done.title))
            self.done.render_done(state.done)
        elif state.changed is not None:
            self._header.set_words(authoring_changes.TITLE, state.changed.title)
            self.changed.render_changed(state.changed)
        else:
            self._header.set_words(authoring.TITLE, authoring.SUBTITLE)
            self.start.render_start(state)
        self._show_parts(state.mode)
        self.say(state.spoken)

    def _render_review(self, review: ReviewState) -> None:
        self._header.set_words(authoring.TITLE, review.title)
        self._progress.setText(review.progress)
        self._counts.setText(review.tally)
        self._bar.set_share(review.share, f"{authoring.DRAFT_ITEM} {review.progress}, {review.tally}")
        was_editing = self.review.form.isVisible()
        self.review.render_review(review)
        if was_editing and review.edit is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self, mode: Mode) -> None:
        if mode in (Mode.REVIEW, Mode.CHANGED):
            self.start.clear_paste()
        self.start.setVisible(mode in (Mode.START, Mode.READING))
        self.review.setVisible(mode is Mode.REVIEW)
        self._foot.setVisible(mode is Mode.REVIEW)
        self._tally.setVisible(mode is Mode.REVIEW)
        self.done.setVisible(mode is Mode.DONE)
        self.changed.setVisible(mode is Mode.CHANGED)
        self._back.setVisible(mode in (Mode.REVIEW, Mode.DONE, Mode.CHANGED))
        self._rest.setVisible(mode is not Mode.REVIEW)

    def _go(self, page: PageId) -> None:
        done = self._viewmodel.state.done
        if done is not None:
            self.visit_requested.emit(Visit(page, pack=done.pack, begin=True))

    def _show_removed(self) -> None:
        RemovedDialog(self, self._viewmodel.removed_parts(), self._viewmodel.put_back).open()

    def _ask_keep_all(self) -> None:
        review = self._viewmodel.state.review
        if review is None:
            return
        QuestionDialog(
            self,
            authoring.keep_all(review.undoubted),
            authoring.keep_all_question(review.undoubted),
            yes=authoring.KEEP,
            no=authoring.CANCEL,
            on_yes=self._viewmodel.keep_undoubted,
        ).open()
