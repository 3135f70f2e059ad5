"""What cleaning set aside of an article, and a button to put each part back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studyapp.ui.viewmodels.authoring_removed import RemovedRow
from studyapp.ui.widgets.buttons import outlined
from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.listing_dialog import ListingDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.portions import Portions
from studyapp.ui.widgets.reflow import Reflow
from studyapp.ui.widgets.text import Muted, Text
from studyapp.wording import authoring

SIZE = (820, 640)


class RemovedDialog(ListingDialog):
    """`on_change` is called with the part that is to go in or out; the dialog closes then."""

    def __init__(
        self, parent: QWidget, parts: tuple[RemovedRow, ...], on_change: Callable[[RemovedRow], None]
    ) -> None:
        super().__init__(parent, "removed", authoring.REMOVED_TITLE, SIZE)
        self._on_change = on_change
        rows = Portions(gap=12)
        rows.show_rows([partial(self._part, at, each) for at, each in enumerate(parts)])
        self.listed.addWidget(Muted(authoring.REMOVED_NOTE))
        self.listed.addWidget(rows)
        self.listed.addStretch(1)

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
