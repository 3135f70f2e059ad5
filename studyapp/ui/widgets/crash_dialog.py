"""After a crash, once: what happened, that nothing is sent, and the account of it for who wants to help."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from studyapp.ui import theme
from studyapp.ui.theme import Token, px
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.icon_label import IconLabel
from studyapp.ui.widgets.layouts import column, row
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Role, Text
from studyapp.wording import shell


class CrashDialog(QDialog):
    """`crash` is what the log says; `folder` is where it lies."""

    def __init__(self, crash: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crash = crash
        self._folder = folder
        self.setWindowTitle(shell.PROGRAM)
        self.setModal(True)
        theme.follow(self, lambda: self.setMinimumWidth(px(560)))
        self._open = named(buttons.outlined(shell.OPEN_FOLDER), "open_folder")
        self._copy = named(buttons.outlined(shell.COPY_CRASH), "copy")
        self._close = named(buttons.primary(shell.CLOSE), "close")
        self._open.clicked.connect(self._open_folder)
        self._copy.clicked.connect(self._copy_crash)
        self._close.clicked.connect(self.accept)
        self._lay_out()
        self._close.setFocus()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy_crash(self) -> None:
        QGuiApplication.clipboard().setText(self._crash)
        self._copy.set_text(shell.COPIED)

    def _lay_out(self) -> None:
        lines = column(self, gap=14, margins=(28, 24, 28, 24))
        heading = row(gap=12)
        heading.addWidget(IconLabel("info", Token.PRIMARY, 24))
        heading.addWidget(Text(shell.CRASH_TITLE, Role.SECTION), 1)
        lines.addLayout(heading)
        lines.addWidget(named(Text(shell.CRASH), "crash_text"))
        lines.add_gap(4)
        choices = row(gap=12)
        choices.addWidget(self._open)
        choices.addWidget(self._copy)
        choices.addStretch(1)
        choices.addWidget(self._close)
        lines.addLayout(choices)
