"""Qt speaks Vietnamese: its buttons, menus and dialogs, numbers and dates; what is typed arrives whole."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from studyapp.ui.widgets import composing

WORDS = "qtbase_vi.qm"

_installed: QTranslator | None = None


def install(resources: Path) -> QTranslator:
    """Before any widget is made; later calls find it. `make words` builds the file from its .ts."""
    global _installed
    if _installed is None:
        _installed = QTranslator()
        _installed.load(str(resources / "i18n" / WORDS))
        QCoreApplication.installTranslator(_installed)
        QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        composing.install()
    return _installed
