"""The first start: one field, one button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.viewmodels.first_start import FirstStartViewModel
from studyapp.ui.widgets import buttons, lone_panel
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.composing import finish_composing
from studyapp.ui.widgets.focus_ring import FocusRings
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.text import Muted, Role, Text, Title, Tone
from studyapp.wording import shell

LONGEST_NAME = 80
WIDTH = 560


class FirstStart(QWidget):
    def __init__(self, model: FirstStartViewModel) -> None:
        super().__init__()
        self._model = model
        self._problem = named(Banner(PROBLEM), "problem")
        self._name = named(QLineEdit(), "name", shell.NAME)
        self._begin = named(buttons.primary(shell.BEGIN, key=shell.ENTER), "begin")
        self._name.setMaxLength(LONGEST_NAME)
        lone_panel.fill_with(self, self._form(), WIDTH)
        self._name.returnPressed.connect(self._submit)
        self._begin.clicked.connect(self._submit)
        model.changed.connect(self._render)
        FocusRings(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._name.setFocus()

    def _submit(self) -> None:
        finish_composing()
        self._model.begin(self._name.text())

    def _render(self) -> None:
        self._problem.say(self._model.state.problem)
        self._name.setFocus()

    def _form(self) -> Panel:
        form = Panel(margins=(40, 36, 40, 36), gap=16)
        brand = row(gap=10)
        brand.addWidget(IconLabel("book-marked", Token.PRIMARY, 24))
        brand.addWidget(Text(shell.PROGRAM, Role.BRAND, Tone.PRIMARY, wrap=False), 1)
        label = Text(shell.NAME, Role.STRONG)
        label.setBuddy(self._name)
        theme.follow(self._name, lambda: self._name.setMinimumHeight(px(46)))
        form.column.addLayout(brand)
        form.column.addWidget(Title(shell.WELCOME))
        form.column.addWidget(Text(shell.WELCOME_LINES, Role.READING))
        form.column.add_gap(4)
        for part in (label, self._name, Muted(shell.NAME_NOTE), self._problem):
            form.column.addWidget(part)
        form.column.add_gap(4)
        form.column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        return form
