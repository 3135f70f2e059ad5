"""A newer text of an article: what it changes, and the three ways on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studyapp.ui.viewmodels.authoring_state import ChangedState, ChangeList
from studyapp.ui.widgets.banner import WARNING, Banner
from studyapp.ui.widgets.buttons import link, outlined, primary
from studyapp.ui.widgets.flow import Flow
from studyapp.ui.widgets.layouts import clear, column
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.text import Role, Text
from studyapp.wording import authoring_changes as wording


class ChangedView(QWidget):
    take_wanted = Signal()
    keep_wanted = Signal()
    alone_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._summary = named(Text(role=Role.CARD_TITLE), "change_summary")
        self._agreement = named(Banner(WARNING), "change_agreement")
        self.take = named(primary(wording.TAKE, icon="check"), "take_version")
        self.keep = named(outlined(wording.KEEP_OLD, icon="x"), "keep_version")
        self.alone = named(link(wording.ALONE, icon="files"), "import_alone")
        for button, wanted in (
            (self.take, self.take_wanted),
            (self.keep, self.keep_wanted),
            (self.alone, self.alone_wanted),
        ):
            button.clicked.connect(wanted)
        lines = column(self, gap=20)
        lines.addWidget(self._choice())
        self._lists = column(gap=20)
        lines.addLayout(self._lists)

    def render_changed(self, changed: ChangedState) -> None:
        self._summary.set_text(changed.summary)
        self._agreement.say(changed.agreement)
        self.alone.setVisible(changed.can_be_alone)
        clear(self._lists)
        for each in changed.lists:
            self._lists.addWidget(list_panel(each))

    def _choice(self) -> Panel:
        panel = Panel(gap=16)
        panel.column.addWidget(self._summary)
        panel.column.addWidget(self._agreement)
        buttons = Flow(gap=14)
        for button in (self.take, self.keep, self.alone):
            buttons.add(button)
        panel.column.addWidget(buttons)
        return panel


def list_panel(changes: ChangeList) -> Panel:
    panel = Panel(gap=8)
    panel.column.addWidget(Text(changes.title, Role.CARD_TITLE))
    rows = Portions(gap=8)
    rows.show_rows([partial(Text, each) for each in changes.rows])
    panel.column.addWidget(rows)
    return panel
