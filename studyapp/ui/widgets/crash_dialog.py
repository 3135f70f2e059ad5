"""After a crash, once: what happened, that nothing is sent, and the account of it for who wants to help."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from studyapp.ui.theme import Token
from studyapp.ui.widgets import buttons
from studyapp.ui.widgets.message_dialog import MessageDialog
from studyapp.ui.widgets.named import named
from studyapp.ui.widgets.text import Text
from studyapp.wording import shell


class CrashDialog(MessageDialog):
    """`crash` is what the log says; `folder` is where it lies."""

    def __init__(self, crash: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, shell.CRASH_TITLE, "info", Token.PRIMARY)
        self._crash = crash
        self._folder = folder
        self._copy = named(buttons.outlined(shell.COPY_CRASH), "copy")
        self.words.addWidget(named(Text(shell.CRASH), "crash_text"))
        self.add_choice(named(buttons.outlined(shell.OPEN_FOLDER), "open_folder"), self._open_folder)
        self.add_choice(self._copy, self._copy_crash)
        self.add_choice(named(buttons.primary(shell.CLOSE), "close"), self.accept)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _copy_crash(self) -> None:
        QGuiApplication.clipboard().setText(self._crash)
        self._copy.set_text(shell.COPIED)
