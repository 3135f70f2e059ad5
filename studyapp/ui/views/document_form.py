"""The fields of a known document that is added or corrected."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.core.authoring.document_entry import ENTRY_KINDS, DocumentEntry
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.known_documents import EntryForm
from studyapp.ui.widgets.banner import HINT, PROBLEM, Banner
from studyapp.ui.widgets.buttons import outlined, primary
from studyapp.ui.widgets.composing import finish_composing, is_composing
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.growing_field import GrowingField
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Muted
from studyapp.ui.widgets.toggles import Choice
from studyapp.wording import known_documents as wording

PAUSE_MS = 600
LOW = 520


class DocumentForm(QWidget):
    """`edited` carries a `DocumentEntry` once the typing has paused, `saved` the one to save."""

    edited = Signal(object)
    saved = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.problems = named(Banner(PROBLEM), "document_problems")
        self.note = named(Banner(HINT), "document_note")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._make_fields()
        self._fields = self._laid_out_fields()
        self._says = QWidget()
        said = column(self._says, gap=12)
        self._lines = column(self, gap=12)
        self._lines.addWidget(self._fields, 1)
        self._lines.addWidget(self._buttons())
        for part in (self.problems, self.note):
            said.addWidget(part)
        theme.follow(self, self._place_says)

    @property
    def entry(self) -> DocumentEntry:
        return DocumentEntry(
            kind=ENTRY_KINDS[self.kind.currentIndex()],
            code=self.code.text(),
            body=self.body.text(),
            issued=self.issued.text(),
            term=self.term.text(),
            title=self.title.text(),
            source=self.source.text(),
        )

    def render_form(self, form: EntryForm, *, begins: bool) -> None:
        """The fields are filled when it opens; after that they belong to whoever types."""
        if begins:
            self._fill(form.entry)
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problems.say(" ".join(form.problems), wording.STOPS if form.problems else "")
        self.note.say(form.note)
        self._says.setVisible(bool(form.problems or form.note))
        if form.problems and self._fields.isAncestorOf(self._says):
            QTimer.singleShot(0, self, lambda: self._fields.ensureWidgetVisible(self.problems))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_says()

    def save(self) -> None:
        finish_composing()
        self._pause.stop()
        self.saved.emit(self.entry)

    def leave(self) -> None:
        self._pause.stop()
        self.left.emit()

    def _fill(self, entry: DocumentEntry) -> None:
        self.kind.setCurrentIndex(ENTRY_KINDS.index(entry.kind) if entry.kind in ENTRY_KINDS else 0)
        for line, words in ((self.code, entry.code), (self.issued, entry.issued), (self.term, entry.term)):
            line.setText(words)
        for field, words in ((self.body, entry.body), (self.title, entry.title), (self.source, entry.source)):
            field.setPlainText(words)
        self._pause.stop()

    def _make_fields(self) -> None:
        self.kind = named(Choice(wording.KIND), "document_kind")
        self.kind.addItems(ENTRY_KINDS)
        self.kind.currentIndexChanged.connect(self._pause.start)
        self.code = self._line("document_code", wording.CODE, wording.CODE_HINT)
        self.issued = self._line("document_issued", wording.ISSUED, wording.ISSUED_HINT)
        self.term = self._line("document_term", wording.TERM, wording.TERM_HINT)
        self.body = self._long("document_body", wording.BODY, wording.BODY_HINT)
        self.title = self._long("document_title", wording.NAME, wording.NAME_HINT)
        self.source = self._long("document_source", wording.SOURCE, wording.SOURCE_HINT)

    def _line(self, name: str, label: str, hint: str) -> QLineEdit:
        field = named(QLineEdit(), name, label)
        field.setPlaceholderText(hint)
        theme.follow(field, lambda: field.setMinimumHeight(px(46)))
        field.textChanged.connect(self._pause.start)
        return field

    def _long(self, name: str, label: str, hint: str) -> GrowingField:
        field = named(GrowingField(""), name, label)
        field.setPlaceholderText(hint)
        field.textChanged.connect(self._pause.start)
        return field

    def _laid_out_fields(self) -> PageScroll:
        fields = named(PageScroll(gap=14), "document_fields", wording.TITLE)
        beside = Reflow(gap=16, needs=620)
        beside.add(labelled(wording.KIND, self.kind), 1)
        beside.add(labelled(wording.CODE, self.code), 1)
        days = Reflow(gap=16, needs=620)
        days.add(labelled(wording.ISSUED, self.issued), 1)
        days.add(labelled(wording.TERM, self.term), 1)
        for part in (
            beside,
            labelled(wording.BODY, self.body),
            days,
            labelled(wording.NAME, self.title),
            labelled(wording.SOURCE, self.source),
        ):
            fields.column.addWidget(part)
        fields.column.addStretch(1)
        return fields

    def _place_says(self) -> None:
        """In a low window what is wrong scrolls with the fields: above it hardly one of them would show."""
        low = self.window().height() < px(LOW)
        place, at = (self._fields.column, 0) if low else (self._lines, 1)
        if place.indexOf(self._says) < 0:
            hidden = self._says.isHidden()
            place.insertWidget(at, self._says)
            self._says.setHidden(hidden)  # at once: Qt would show it only in the next round

    def _buttons(self) -> Flow:
        leave = named(outlined(wording.LEAVE, icon="x"), "leave_document")
        save = named(primary(wording.SAVE, icon="check"), "save_document")
        leave.clicked.connect(self.leave)
        save.clicked.connect(self.save)
        buttons = Flow(gap=14, at_right=True)
        for button in (leave, save):
            buttons.add(button)
        return buttons

    def _tell(self) -> None:
        """Not in the middle of a word: then a little later."""
        if is_composing():
            self._pause.start()
        else:
            self.edited.emit(self.entry)


def labelled(words: str, field: QWidget) -> QWidget:
    holder = QWidget()
    lines = column(holder, gap=4)
    label = Muted(words)
    label.setBuddy(field)
    lines.addWidget(label)
    lines.addWidget(field)
    return holder
