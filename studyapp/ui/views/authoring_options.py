"""The options of a question as fields: text, key, partner or place, as its type asks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.core.quiz.item import ItemType
from studyapp.ui.viewmodels.draft_edit import GROWING, DraftEdit, OptionEdit
from studyapp.ui.viewmodels.draft_rows import LETTERS
from studyapp.ui.widgets.buttons import Button, outlined
from studyapp.ui.widgets.growing_field import GrowingField
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Role, Text, Tone
from studyapp.ui.widgets.toggles import Check
from studyapp.wording import authoring

KEYED = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE)
ONE_KEY = (ItemType.SINGLE, ItemType.TRUE_FALSE)


class OptionFields(QWidget):
    changed = Signal()

    def __init__(self, label: str, edit: DraftEdit) -> None:
        super().__init__()
        self._type = edit.type
        self.texts: list[GrowingField] = []
        self.partners: list[GrowingField] = []
        self.keys: list[Check] = []
        lines = column(self, gap=8)
        lines.addWidget(Muted(label))
        for at, option in enumerate(edit.options):
            lines.addWidget(self._line(at, option))
        if edit.type in GROWING:
            lines.addWidget(Muted(authoring.BLANK_OPTION))

    @property
    def edits(self) -> tuple[OptionEdit, ...]:
        keys = [each.isChecked() for each in self.keys] or [False] * len(self.texts)
        partners: list[str | None] = [each.text() for each in self.partners]
        partners = partners or [None] * len(self.texts)
        texts = [each.text() for each in self.texts]
        return tuple(map(OptionEdit, texts, keys, partners))

    def _line(self, at: int, option: OptionEdit) -> QWidget:
        mark = str(at + 1) if self._type is ItemType.ORDER else LETTERS[at]
        holder = QWidget()
        fields = row(holder, gap=12)
        fields.addWidget(Text(mark, Role.STRONG, Tone.MUTED, wrap=False))
        fields.addWidget(self._texts(at, mark, option), 1)
        if self._type in KEYED:
            fields.addWidget(self._key(at, mark, option.correct))
        if self._type is ItemType.ORDER and at:
            fields.addWidget(self._earlier(at, mark))
        return holder

    def _texts(self, at: int, mark: str, option: OptionEdit) -> QWidget:
        text = self._field(option.text, f"edit_option_{at}", f"{authoring.OPTIONS} {mark}")
        text.setReadOnly(self._type is ItemType.TRUE_FALSE)
        self.texts.append(text)
        if option.match is None:
            return text
        partner = self._field(option.match, f"edit_partner_{at}", f"{authoring.PARTNER} {mark}")
        self.partners.append(partner)
        pair = Reflow(gap=8, needs=420)
        pair.add(text, 1)
        pair.add(partner, 1)
        return pair

    def _field(self, text: str, name: str, label: str) -> GrowingField:
        field = named(GrowingField(text), name, label)
        if not text:
            field.setPlaceholderText(authoring.NEW_OPTION)
        field.textChanged.connect(self.changed)
        return field

    def _key(self, at: int, mark: str, correct: bool) -> Check:
        box = named(Check(authoring.KEY), f"edit_key_{at}", f"{authoring.KEY} {mark}")
        box.setChecked(correct)
        box.toggled.connect(partial(self._key_moved, box))
        self.keys.append(box)
        return box

    def _key_moved(self, box: Check, on: bool) -> None:
        """Where only one may be right, checking it takes the others back."""
        if on and self._type in ONE_KEY:
            for other in self.keys:
                if other is not box:
                    other.setChecked(False)
        self.changed.emit()

    def _earlier(self, at: int, mark: str) -> Button:
        button = outlined("", icon="chevron-up")
        button.clicked.connect(partial(self._move_up, at))
        return named(button, f"earlier_{at}", f"{authoring.EARLIER}: {mark}")

    def _move_up(self, at: int) -> None:
        upper, lower = self.texts[at - 1], self.texts[at]
        above, here = upper.text(), lower.text()
        upper.setPlainText(here)
        lower.setPlainText(above)
