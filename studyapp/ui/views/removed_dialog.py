"""What cleaning set aside of an article, and a button to put each part back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import px
from studyapp.ui.viewmodels.authoring_removed import RemovedRow
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.ui.widgets.text import Muted, Section, Text
from studyapp.wording import authoring

SIZE = (820, 640)
AROUND = (40, 40)


class RemovedDialog(QDialog):
    """`on_change` is called with the part that is to go in or out; the dialog closes then."""

    def __init__(
        self, parent: QWidget, parts: tuple[RemovedRow, ...], on_change: Callable[[RemovedRow], None]
    ) -> None:
        super().__init__(parent)
        self._on_change = on_change
        self.setWindowTitle(authoring.REMOVED_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "removed", authoring.REMOVED_TITLE)
        listed = named(PageScroll(gap=12, margins=(4, 4, 4, 4)), "listed_parts", authoring.REMOVED_TITLE)
        listed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it scrolls by keyboard
        rows = Portions(gap=12)
        rows.show_rows([partial(self._part, at, each) for at, each in enumerate(parts)])
        listed.column.addWidget(Muted(authoring.REMOVED_NOTE))
        listed.column.addWidget(rows)
        listed.column.addStretch(1)
        close = named(outlined(authoring.CLOSE), "close_removed")
        close.clicked.connect(self.reject)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(close)
        page = column(self, gap=16, margins=(24, 20, 24, 20))
        page.addWidget(Section(authoring.REMOVED_TITLE))
        page.addWidget(listed, 1)
        page.addLayout(foot)
        room = parent.window().size() - QSize(*AROUND)
        theme.follow(self, lambda: self.resize(QSize(*map(px, SIZE)).boundedTo(room)))

    def _part(self, at: int, part: RemovedRow) -> Panel:
        panel = Panel(margins=(16, 12, 16, 12), gap=6)
        words = QWidget()
        lines = column(words, gap=2)
        lines.addWidget(Text(part.words))
        lines.addWidget(Muted(part.reason))
        act = authoring.TAKE_OUT if part.is_back else authoring.PUT_BACK
        button = outlined(act, icon="x" if part.is_back else "undo-2")
        button.clicked.connect(lambda: self._change(part))
        flow = Reflow(gap=12, needs=520)
        flow.add(words, 1)
        flow.add(
            named(button, f"put_back_{at}", authoring.named_part(act, at + 1)),
            align=Qt.AlignmentFlag.AlignVCenter,
        )
        panel.column.addWidget(flow)
        return panel

    def _change(self, part: RemovedRow) -> None:
        self.accept()
        self._on_change(part)
