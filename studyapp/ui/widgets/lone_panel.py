"""A window that is one panel, in the middle of it as long as there is room."""

from PySide6.QtWidgets import QWidget

from studyapp.ui.widgets.layouts import column
from studyapp.ui.widgets.panel import Panel
from studyapp.ui.widgets.scroll import PageScroll
from studyapp.wording import shell


def fill_with(window: QWidget, panel: Panel, widest: int) -> None:
    window.setWindowTitle(shell.PROGRAM)
    window.setProperty("page", True)
    scroll = PageScroll(widest=widest, centred=True)
    column(window).addWidget(scroll)
    scroll.column.addStretch(1)
    scroll.column.addWidget(panel)
    scroll.column.addStretch(1)
