"""The window in place of the program's where a file stands in the way: one sentence, and the ways on."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.viewmodels.recovery import RecoveryViewModel, WayRow
from studyapp.ui.widgets import buttons, lone_panel
from studyapp.ui.widgets.banner import PROBLEM, Banner
from studyapp.ui.widgets.buttons import Button
from studyapp.ui.widgets.focus_ring import FocusRings
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import ScaledBox, clear, column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel, Rule
from studyapp.ui.widgets.text import Muted, Role, Text, Title
from studyapp.wording import recovery, shell

WIDTH = 720


class RecoveryWindow(QWidget):
    def __init__(self, model: RecoveryViewModel) -> None:
        super().__init__()
        self._model = model
        self._sentence = named(Text(role=Role.READING, selectable=True), "sentence")
        self._problem = named(Banner(PROBLEM), "problem")
        self._ways: tuple[WayRow, ...] = ()
        self._buttons: list[Button] = []
        self._choice = column(gap=16)
        lone_panel.fill_with(self, self._panel(), WIDTH)
        self._render()
        model.changed.connect(self._render)
        FocusRings(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._buttons[0].setFocus()

    def _render(self) -> None:
        state = self._model.state
        self._sentence.set_text(state.sentence)
        self._problem.say(state.problem)
        if state.ways != self._ways:
            self._ways = state.ways
            self._show_ways()

    def _show_ways(self) -> None:
        clear(self._choice)
        self._buttons = [self._way(at, each) for at, each in enumerate(self._ways)]
        for button, way in zip(self._buttons, self._ways, strict=True):
            self._choice.addLayout(_with_note(button, way.note))
        self._buttons[0].setFocus()

    def _way(self, at: int, way: WayRow) -> Button:
        make = buttons.outlined if at else buttons.primary
        name = f"{way.way}_{way.learner}" if way.learner else way.way
        button = named(make(way.title), name)
        button.setAccessibleDescription(way.note)
        button.clicked.connect(lambda: self._model.go(way))
        return button

    def _panel(self) -> Panel:
        panel = Panel(margins=(40, 32, 40, 32), gap=16)
        heading = row(gap=12)
        heading.addWidget(IconLabel("triangle-alert", Token.WARN, 28))
        heading.addWidget(Title(recovery.TITLE), 1)
        panel.column.addLayout(heading)
        panel.column.addWidget(self._sentence)
        if self._model.state.safe:
            panel.column.addWidget(named(Muted(self._model.state.safe), "safe"))
        panel.column.addWidget(self._problem)
        panel.column.addLayout(self._choice)
        panel.column.addWidget(Rule())
        panel.column.addLayout(self._foot())
        return panel

    def _foot(self) -> ScaledBox:
        folder = named(buttons.link(recovery.FOLDER, icon="folder-open"), "open_folder")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._model.data_folder)))
        close = named(buttons.link(shell.CLOSE, icon="x"), "close")
        close.clicked.connect(self.close)
        foot = row(gap=20)
        foot.addWidget(folder)
        foot.addWidget(close)
        foot.addStretch(1)
        return foot


def _with_note(button: Button, note: str) -> ScaledBox:
    lines = column(gap=8)
    lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    if note:
        lines.addWidget(Muted(note))
    return lines
