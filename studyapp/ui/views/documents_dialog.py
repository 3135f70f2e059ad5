"""The known documents in a dialog: found, read, and a trainer's own ones added, corrected, removed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from studyapp.ui.viewmodels.known_documents import DocumentRow, DocumentsState, DocumentsViewModel
from studyapp.ui.views.document_form import DocumentForm
from studyapp.ui.widgets import tabbing
from studyapp.ui.widgets.banner import GOOD, PROBLEM, Banner
from studyapp.ui.widgets.buttons import link, outlined
from studyapp.ui.widgets.chips import QUIET, SOFT, Chip
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.growing_field import ENTER
from studyapp.ui.widgets.listing_dialog import ListingDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.search_field import SearchField
from studyapp.ui.widgets.text import Muted, Role, Text
from studyapp.wording import known_documents as wording

SIZE = (900, 700)


class DocumentsDialog(ListingDialog):
    """Enter saves while the form is open and does nothing in the list; Escape leaves the form first."""

    def __init__(self, parent: QWidget, viewmodel: DocumentsViewModel) -> None:
        super().__init__(parent, "documents", wording.TITLE, SIZE)
        self._viewmodel = viewmodel
        self._shown: tuple[DocumentRow, ...] | None = None
        self.form = named(DocumentForm(), "document_form")
        self._notice = named(Banner(GOOD), "documents_notice")
        self._problem = named(Banner(PROBLEM), "documents_problem")
        self._lay_out()
        self._connect()
        viewmodel.open_list()
        self.search.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tabbing.step(self, self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self._viewmodel.state.form is not None
        typing = isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.key() in ENTER and typing:
            if editing:
                self.form.save()
        elif event.key() == Qt.Key.Key_Escape and editing:
            self._viewmodel.leave_form()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._undo = named(link(wording.UNDO, icon="undo-2"), "undo_removal")
        self._notice.add_tool(self._undo)
        self.page.insertWidget(1, self._notice)
        self.page.insertWidget(2, self._problem)
        self.page.addWidget(self.form, 1)
        self.search = named(SearchField(wording.FIND), "find_document")
        self._add = named(outlined(wording.ADD, icon="plus"), "add_document")
        tools = Reflow(gap=12, needs=560)
        tools.add(self.search, 1)
        tools.add(self._add, align=Qt.AlignmentFlag.AlignVCenter)
        self._count = named(Muted(), "documents_count")
        self._rows = Portions(gap=12)
        for part in (Muted(wording.NOTE), tools, self._count, self._rows):
            self.listed.addWidget(part)
        self.listed.addStretch(1)

    def _connect(self) -> None:
        model = self._viewmodel
        model.changed.connect(self._render)
        self.search.searched.connect(model.find)
        self.search.submitted.connect(model.find)
        self.search.closed.connect(self.reject)
        self._add.clicked.connect(model.start_add)
        self._undo.clicked.connect(model.undo)
        self.form.edited.connect(model.check)
        self.form.saved.connect(model.save)
        self.form.left.connect(model.leave_form)

    def _render(self) -> None:
        state = self._viewmodel.state
        self._notice.say(state.notice)
        self._problem.say(state.problem)
        self._undo.setVisible(state.removed is not None)
        was_editing = not self.form.isHidden()
        editing = state.form is not None
        for part in (self.listing, self.foot):
            part.setHidden(editing)
        self.form.setVisible(editing)
        if state.form is None:
            self.heading.set_text(wording.TITLE)
            self._render_list(state)
        else:
            adding = state.form.id is None
            self.heading.set_text(wording.ADD_TITLE if adding else wording.EDIT_TITLE)
            self.form.render_form(state.form, begins=not was_editing)
        if was_editing and not editing:
            self.search.setFocus()

    def _render_list(self, state: DocumentsState) -> None:
        if state.query.strip() != self.search.text.strip():
            self.search.set_text(state.query)
        self._count.set_text(state.count if state.rows else wording.NOTHING_FOUND)
        if state.rows != self._shown:
            had_focus = self._rows.isAncestorOf(self.focusWidget() or self)
            self._shown = state.rows
            self._rows.show_rows([partial(self._row, each) for each in state.rows])
            if had_focus:
                self.search.setFocus()

    def _row(self, document: DocumentRow) -> Panel:
        panel = named(Panel(margins=(16, 12, 16, 12), gap=6), f"document_{document.id}")
        heading = Reflow(gap=10, needs=520)
        heading.add(Text(document.heading, Role.STRONG), 1)
        chip = Chip(wording.OWN, SOFT, icon="user") if document.is_own else Chip(wording.SHIPPED, QUIET)
        heading.add(chip, align=Qt.AlignmentFlag.AlignTop)
        panel.column.addWidget(heading)
        if document.title:
            panel.column.addWidget(Text(document.title))
        for words in (document.issued_by, document.source):
            if words:
                panel.column.addWidget(Muted(words))
        if document.is_own:
            panel.column.addWidget(self._acts(document))
        return panel

    def _acts(self, document: DocumentRow) -> Flow:
        acts = Flow(gap=20)
        edit = named(link(wording.EDIT, icon="pencil"), f"edit_{document.id}", document.edit_name)
        remove = named(link(wording.REMOVE, icon="trash-2"), f"remove_{document.id}", document.remove_name)
        edit.clicked.connect(lambda: self._viewmodel.start_edit(document.id))
        remove.clicked.connect(lambda: self._viewmodel.remove(document.id))
        for button in (edit, remove):
            acts.add(button)
        return acts
