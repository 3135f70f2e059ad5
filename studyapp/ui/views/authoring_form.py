"""The form that mends a draft in place: its text, its options and key, its level and aim."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.item import ItemType
from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.draft_edit import DraftEdit
from studyapp.ui.viewmodels.draft_rows import DraftRow
from studyapp.ui.views.authoring_draft import heading
from studyapp.ui.views.authoring_options import OptionFields
from studyapp.ui.widgets.banner import PROBLEM, WARNING, Banner
from studyapp.ui.widgets.composing import is_composing
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.layouts import clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Muted
from studyapp.ui.widgets.toggles import Choice
from studyapp.wording import authoring, labels

STEM_HEIGHT = 118
ANSWER_HEIGHT = 96
PAUSE_MS = 600
LEVELS, AIMS = tuple(Level), tuple(Aim)


class DraftForm(QWidget):
    """`edit` is what the fields hold now; `edited` carries it once the typing has paused.

    `problems` and `doubts` are for whoever shows the form: they belong where they are always seen.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = column(self, gap=8)
        self.problems = named(Banner(PROBLEM), "edit_problems")
        self.doubts = named(Banner(WARNING), "edit_doubts")
        self._fields = QWidget()
        self._rows = column(self._fields, gap=8)
        self._column.addWidget(self._fields)
        self._column.addStretch(1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._type: ItemType | None = None

    @property
    def edit(self) -> DraftEdit:
        return DraftEdit(
            stem=self.stem.toPlainText(),
            level=LEVELS[self.level.currentIndex()],
            aim=AIMS[self.aim.currentIndex()],
            type=self._type,
            options=self.options.edits,
            answer=self.answer.toPlainText(),
            rationale=self.rationale.toPlainText(),
        )

    def open_edit(self, draft: DraftRow, edit: DraftEdit) -> None:
        """Builds the fields anew."""
        self._type = edit.type
        clear(self._rows)
        self._rows.addWidget(heading(draft))
        self.stem = self._text(draft.stem_label, edit.stem, "edit_stem", STEM_HEIGHT)
        self.options = OptionFields(draft.body_label, edit)
        self.options.changed.connect(self._pause.start)
        self._rows.addWidget(self.options)
        self.options.setVisible(bool(edit.options))
        has_answer = not edit.options
        self.answer = self._text(draft.body_label, edit.answer, "edit_answer", ANSWER_HEIGHT, has_answer)
        self._rows.addWidget(self._choices(edit))
        self.rationale = self._text(authoring.RATIONALE, edit.rationale, "edit_rationale", ANSWER_HEIGHT)
        self._pause.stop()

    def close_edit(self) -> None:
        self._pause.stop()

    def take_focus(self) -> None:
        """Once it is shown; a hidden field takes none."""
        self.stem.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_flaws(self, problems: tuple[str, ...], doubts: tuple[str, ...]) -> None:
        self.problems.say(" ".join(problems), authoring.STOPS if problems else "")
        self.doubts.say(" ".join(doubts), authoring.doubts_heading(len(doubts)) if doubts else "")

    def _tell(self) -> None:
        """Not in the middle of a word: then a little later."""
        if is_composing():
            self._pause.start()
        else:
            self.edited.emit(self.edit)

    def _text(self, label: str, text: str, name: str, height: int, shown: bool = True) -> QPlainTextEdit:
        field = named(QPlainTextEdit(text), name, label)
        field.setTabChangesFocus(True)
        theme.follow(field, lambda: field.setFixedHeight(px(height)))
        field.textChanged.connect(self._pause.start)
        caption = Muted(label)
        for part in (caption, field):
            self._rows.addWidget(part)
            part.setVisible(shown)
        return field

    def _choices(self, edit: DraftEdit) -> QWidget:
        self.level = self._choice("edit_level", authoring.LEVEL, [labels.LEVELS[each] for each in LEVELS])
        self.aim = self._choice("edit_aim", authoring.AIM, [labels.AIMS[each] for each in AIMS])
        self.level.setCurrentIndex(LEVELS.index(edit.level))
        self.aim.setCurrentIndex(AIMS.index(edit.aim))
        line = Flow(gap=16)
        for words, choice in ((authoring.LEVEL, self.level), (authoring.AIM, self.aim)):
            part = QWidget()
            beside = row(part, gap=8)
            label = Muted(words, wrap=False)
            label.setBuddy(choice)
            beside.addWidget(label)
            beside.addWidget(choice)
            line.add(part)
            choice.currentIndexChanged.connect(self._pause.start)
        return line

    def _choice(self, name: str, label: str, words: list[str]) -> Choice:
        choice = named(Choice(label), name)
        choice.addItems(words)
        return choice
