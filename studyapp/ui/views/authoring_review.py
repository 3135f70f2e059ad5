"""The review: the article with the evidence marked, the draft beside it, the three verdicts below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.authoring_state import ReviewState
from studyapp.ui.viewmodels.draft_edit import DraftEdit
from studyapp.ui.views.answer_keys import ENTER_KEYS, answers
from studyapp.ui.views.article_html import ANCHOR, ArticleColours, article_html
from studyapp.ui.views.article_view import ArticleView
from studyapp.ui.views.authoring_draft import DraftView
from studyapp.ui.views.authoring_filter import DraftFilter
from studyapp.ui.views.authoring_form import DraftForm
from studyapp.ui.widgets.buttons import link, outlined, primary
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import ACTIVE, Panel
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import authoring

SHARES = (452, 512)
ARTICLE_HEIGHT = 260
READING_FONT = 17


class ReviewView(QWidget):
    """The panels; the page puts `controls` below them, where they stay while the panels scroll."""

    kept = Signal()
    rejected = Signal()
    edit_wanted = Signal()
    edit_left = Signal()
    edit_saved = Signal(object)
    edit_changed = Signal(object)
    stepped = Signal(int)
    removed_wanted = Signal()
    card_wanted = Signal()
    undo_wanted = Signal()
    keep_all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._editing: DraftEdit | None = None
        self._shown: ReviewState | None = None
        self.article = named(ArticleView(), "article", authoring.ARTICLE)
        self.draft = named(DraftView(), "draft")
        self.form = named(DraftForm(), "draft_form")
        self._place = named(Muted(wrap=False), "sentence_place")
        self._evidence = named(Muted(), "evidence")
        self.filter = DraftFilter()
        self.filter.stepped.connect(self.stepped)
        self.form.edited.connect(self.edit_changed)
        flow = Reflow(gap=20, needs=820)
        flow.add(self._article_panel(), SHARES[0])
        flow.add(self._draft_panel(), SHARES[1])
        lines = column(self, gap=12)
        lines.addWidget(self.filter)
        lines.addWidget(flow, 1)
        self.controls = named(self._make_controls(), "review_controls")
        theme.follow(self, self._show_article)

    def render_review(self, review: ReviewState) -> None:
        self._place.setText(review.place)
        self._shown = review
        self._show_article()
        self._evidence.set_text(review.evidence)
        self._aside.set_text(review.aside)
        editing = review.edit is not None
        begins = review.edit is not None and self._editing is None
        if review.edit is not None and begins:
            self.form.open_edit(review.draft, review.edit)
        self._editing = review.edit
        self.form.say_flaws(review.edit_problems, review.edit_doubts)
        if not editing:
            self.form.close_edit()
            self.draft.render_draft(review.draft)
        self.filter.render_filter(review)
        self.filter.setVisible(not editing)
        self._aside.setVisible(bool(review.aside) and not editing)
        self.form.setVisible(editing)
        self.draft.setVisible(not editing)
        self._show_controls(review, editing)
        if begins:
            self.form.take_focus()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Verdicts by key; Enter keeps only while no text field has the focus."""
        if self._editing is not None or not answers(event):
            return False
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return True
        verdict = {Qt.Key.Key_Delete: self.rejected, Qt.Key.Key_F2: self.edit_wanted}.get(Qt.Key(event.key()))
        if event.key() in ENTER_KEYS:
            verdict = self.kept
        if verdict is not None:
            verdict.emit()
        return verdict is not None

    def _article_panel(self) -> Panel:
        panel = Panel()
        heading = row(gap=10)
        heading.addWidget(IconLabel("newspaper", Token.PRIMARY, 20))
        heading.addWidget(Text(authoring.ARTICLE, Role.CARD_TITLE), 1)
        heading.addWidget(self._place)
        panel.column.addLayout(heading)
        theme.follow(self.article, lambda: self.article.setMinimumHeight(px(ARTICLE_HEIGHT)))
        theme.follow(self.article, lambda: self.article.document().setDefaultFont(theme.font(READING_FONT)))
        panel.column.addWidget(self.article, 1)
        self._aside = named(link("", icon="eye"), "show_removed")
        self._aside.clicked.connect(self.removed_wanted)
        foot = Flow(gap=12)
        for part in (Muted(authoring.MARKED, wrap=False), self._aside):
            foot.add(part)
        panel.column.addWidget(foot)
        return panel

    def _draft_panel(self) -> Panel:
        panel = Panel(ACTIVE)
        panel.column.addWidget(self.draft, 1)
        panel.column.addWidget(self.form, 1)
        foot = row(gap=8)
        foot.addWidget(IconLabel("link", Token.MUTED, 18))
        foot.addWidget(self._evidence, 1)
        panel.column.addLayout(foot)
        return panel

    def _make_controls(self) -> QWidget:
        self.undo = named(link(authoring.UNDO, icon="undo-2", key=authoring.UNDO_KEY), "undo")
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.keep_all = named(link(""), "keep_all")
        self.make_card = named(link(authoring.MAKE_CARD, icon="layers"), "make_card")
        self.reject = named(outlined(authoring.REJECT, icon="trash-2", key=authoring.DELETE_KEY), "reject")
        self.mend = named(outlined(authoring.MEND, icon="pencil", key=authoring.EDIT_KEY), "mend")
        self.keep = named(primary(authoring.KEEP, icon="check", key=authoring.ENTER_KEY), "keep")
        self.leave = named(outlined(authoring.LEAVE_EDIT, icon="x"), "leave_edit")
        self.save = named(primary(authoring.SAVE, icon="check"), "save_edit")
        for button, wanted in (
            (self.undo, self.undo_wanted),
            (self.keep_all, self.keep_all_wanted),
            (self.make_card, self.card_wanted),
            (self.reject, self.rejected),
            (self.mend, self.edit_wanted),
            (self.keep, self.kept),
            (self.leave, self.edit_left),
        ):
            button.clicked.connect(wanted)
        self.save.clicked.connect(self._save)
        theme.follow(self.keep, self._show_keys)
        return self._laid_out_controls()

    def _save(self) -> None:
        finish_composing()
        self.edit_saved.emit(self.form.edit)

    def _show_keys(self) -> None:
        """In large text the caps would push the verdicts into two lines, over the article."""
        large = theme.current().scale > theme.NARROW_SCALE
        for button, key in (
            (self.undo, authoring.UNDO_KEY),
            (self.reject, authoring.DELETE_KEY),
            (self.mend, authoring.EDIT_KEY),
            (self.keep, authoring.ENTER_KEY),
        ):
            button.set_key("" if large else key)

    def _laid_out_controls(self) -> QWidget:
        quiet, loud = Flow(gap=20), Flow(gap=14, at_right=True)
        for button in (self.undo, self.make_card, self.keep_all):
            quiet.add(button)
        for button in (self.reject, self.mend, self.keep, self.leave, self.save):
            loud.add(button)
        buttons = Reflow(gap=10, needs=800)
        buttons.add(quiet, 1, align=Qt.AlignmentFlag.AlignVCenter)
        buttons.add(loud)
        controls = QWidget()
        lines = column(controls, gap=10)
        for part in (self.form.problems, self.form.doubts, buttons):
            lines.addWidget(part)
        return controls

    def _show_article(self) -> None:
        """Again when the theme changes, because the marks carry its colours."""
        review = self._shown
        if review is None:
            return
        colours = ArticleColours(
            *(theme.color(each).name() for each in (Token.TEXT, Token.MUTED, Token.MARK))
        )
        html = article_html(review.text, review.sentence, review.removed, colours, px(10))
        if html != self.article.property("shown"):
            self.article.setProperty("shown", html)
            self.article.setHtml(html)
        self.article.scrollToAnchor(ANCHOR)
        bar = self.article.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() - px(ARTICLE_HEIGHT) // 3)

    def _show_controls(self, review: ReviewState, editing: bool) -> None:
        for button in (self.reject, self.mend, self.keep):
            button.setVisible(not editing)
        for button in (self.leave, self.save):
            button.setVisible(editing)
        self.save.set_text(authoring.SAVE_DOUBTFUL if review.edit_doubts else authoring.SAVE)
        self.undo.setEnabled(review.can_undo and not editing)
        self.make_card.setVisible(review.makes_card and not editing)
        self.keep_all.set_text(authoring.keep_all(review.undoubted))
        self.keep_all.setVisible(review.undoubted > 1 and not editing)
