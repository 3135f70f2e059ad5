"""What Qt itself puts on the screen is Vietnamese, down to the last word of its dialogs and menus."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QDir, QLocale, QTranslator
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

from studyapp.ui import language
from tests.ui.looking import settle

WORDS = Path("resources/i18n/qtbase_vi.ts")
RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
BUTTONS = [each for each in QMessageBox.StandardButton if 0x400 <= each.value <= 0x8000000]
# The same word in both languages: units, sizes of paper, names of colour models and of scripts.
SHARED = {"&HTML:", "…", "in", "mm", "pt", "A4", "F1", "N'Ko", "Devanagari", "Gujarati", "Gurmukhi"}
SHARED |= {"Kannada", "Khmer", "Malayalam", "Myanmar", "Ogham", "Oriya", "Sinhala", "Syriac", "Tamil"}
SHARED |= {"Telugu", "Thaana"}


def message_box() -> QWidget:
    box = QMessageBox()
    for button in BUTTONS:
        box.addButton(button)
    box.setDetailedText("chi tiết")
    return box


def button_box() -> QWidget:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if 0x400 <= button.value <= 0x8000000:
            box.addButton(button)
    return box


def line_menu() -> QWidget:
    field = QLineEdit("chữ")
    field.createStandardContextMenu().setParent(field)
    return field


def text_menu() -> QWidget:
    field = QPlainTextEdit("chữ")
    field.createStandardContextMenu().setParent(field)
    return field


def browser_menu() -> QWidget:
    browser = QTextBrowser()
    browser.setHtml('<a href="nguon">nguồn</a>')
    browser.createStandardContextMenu().setParent(browser)
    return browser


def file_dialog(
    accept: QFileDialog.AcceptMode, mode: QFileDialog.FileMode = QFileDialog.FileMode.AnyFile
) -> Callable[[], QWidget]:
    def make() -> QWidget:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(accept)
        dialog.setFileMode(mode)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.setDirectory(QDir.rootPath())
        return dialog

    return make


def colour_dialog() -> QWidget:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
    return dialog


def font_dialog() -> QWidget:
    dialog = QFontDialog()
    dialog.setOption(QFontDialog.FontDialogOption.DontUseNativeDialog)
    return dialog


def tabs() -> QWidget:
    held = QTabWidget()
    held.setTabsClosable(True)
    held.addTab(QWidget(), "1")
    return held


SHOWN: dict[str, Callable[[], QWidget]] = {
    "message box": message_box,
    "button box": button_box,
    "menu of a line": line_menu,
    "menu of a text": text_menu,
    "menu of a browser": browser_menu,
    "open a file": file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile),
    "open a folder": file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
    "save a file": file_dialog(QFileDialog.AcceptMode.AcceptSave),
    "print": QPrintDialog,
    "print preview": QPrintPreviewDialog,
    "colour": colour_dialog,
    "font": font_dialog,
    "ask for a value": QInputDialog,
    "progress": QProgressDialog,
    "error": QErrorMessage,
    "number": QSpinBox,
    "tabs": tabs,
}


class Listener(QTranslator):
    """Notes what Qt asks for; None, and not an empty word, hands the question on to the next translator."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str | None]] = set()

    def translate(
        self,
        context: str,
        source: str,
        comment: str | None = None,
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        self.asked.add((context, source, comment))
        return None

    def isEmpty(self) -> bool:
        return False


@contextmanager
def listening() -> Iterator[Listener]:
    listener = Listener()
    QCoreApplication.installTranslator(listener)
    yield listener
    QCoreApplication.removeTranslator(listener)


@contextmanager
def in_english(words: QTranslator) -> Iterator[None]:
    QCoreApplication.removeTranslator(words)
    yield
    QCoreApplication.installTranslator(words)


def said(widget: QWidget) -> Iterator[str]:
    """Every word on it and every word a screen reader says of it."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QAbstractButton | QLabel):
            yield each.text()
        elif isinstance(each, QGroupBox | QMenu):
            yield each.title()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(at) for at in range(each.count()))
        elif isinstance(each, QTabWidget):
            yield from (each.tabText(at) for at in range(each.count()))
    for action in widget.findChildren(QAction):
        yield from (action.text().split("\t")[0], action.toolTip(), action.iconText())


def words_of(make: Callable[[], QWidget]) -> set[str]:
    widget = make()
    widget.show()
    settle()
    found = {word.strip() for word in said(widget) if any(map(str.isalpha, word))}
    widget.close()
    widget.deleteLater()
    settle()
    return found


@pytest.fixture
def words(resources: Path) -> QTranslator:
    return language.install(resources)


@pytest.mark.parametrize("make", SHOWN.values(), ids=SHOWN)
def test_no_word_is_the_same_as_in_english(words: QTranslator, make: Callable[[], QWidget]) -> None:
    with in_english(words):
        english = words_of(make)
    vietnamese = words_of(make)
    kept = {word for word in english & vietnamese if not is_shared(words, word)}
    assert kept == set()


def is_shared(words: QTranslator, word: str) -> bool:
    """Names of fonts, folders and papers, and what both languages write alike."""
    return word in SHARED or word in QApplication.font().families() or is_named_by_the_machine(word)


def is_named_by_the_machine(word: str) -> bool:
    return word.startswith(("/", "~")) or word in {QDir.home().dirName(), "localhost"}


def test_qt_asks_for_nothing_that_is_not_translated(words: QTranslator) -> None:
    with listening() as listener:
        for make in SHOWN.values():
            words_of(make)
    # "Alt+Left" is looked up among all keys there are; kinds of files depend on those in the folder
    asked = {each for each in listener.asked if each[0] not in ("QShortcut", "QMimeType")}
    missing = {each for each in asked if not words.translate(*each)}
    assert missing == set()
    assert len(asked) > 180


@pytest.mark.parametrize(
    ("key", "shown"),
    [("Ctrl+Z", "Ctrl+Z"), ("Ctrl+Shift+Del", "Ctrl+Shift+Del"), ("Space", "Phím cách"), ("F1", "F1")],
)
def test_keys_are_called_as_on_the_keyboard(words: QTranslator, key: str, shown: str) -> None:
    sequence = QKeySequence.fromString(key)
    assert sequence.toString(QKeySequence.SequenceFormat.NativeText) == shown
    assert sequence.toString() == key


def test_the_keys_of_the_program_are_still_understood(words: QTranslator) -> None:
    assert QKeySequence("Ctrl+K") == QKeySequence.fromString("Ctrl+K")
    assert QKeySequence("Alt+Left").toString() == "Alt+Left"


def test_what_a_screen_reader_offers_to_do_is_vietnamese(words: QTranslator) -> None:
    button = QPushButton("Lưu")
    with listening() as listener:
        held = QAccessible.queryAccessibleInterface(button)
        assert held is not None
        actions = held.actionInterface()
        names = [actions.localizedActionName(each) for each in actions.actionNames()]
    assert names == ["Bấm", "Đưa con trỏ tới"]
    assert not [each for each in listener.asked if not words.translate(*each)]


def test_the_words_on_buttons_are_those_of_windows_and_office(words: QTranslator) -> None:
    shown = words_of(message_box)
    assert {"Lưu", "Mở", "Đóng", "Hủy", "Áp dụng", "&Có", "&Không", "Bỏ qua", "Thử lại"} <= shown
    menu = words_of(line_menu)
    assert {"&Hoàn tác", "&Làm lại", "Cắ&t", "&Sao chép", "&Dán", "Xóa", "Chọn tất cả"} <= menu


@pytest.mark.parametrize("kind", ["plain text document", "Word document", "PDF document", "HTML document"])
def test_a_file_dialog_names_the_kinds_of_files_one_brings_in(words: QTranslator, kind: str) -> None:
    assert words.translate("QMimeType", kind)


def test_numbers_and_dates_are_written_as_in_vietnam(words: QTranslator) -> None:
    assert QLocale().toString(1_234_567) == "1.234.567"
    assert QLocale().toString(QDate(2026, 11, 20), "dddd d MMMM yyyy") == "Thứ Sáu 20 tháng 11 2026"


def test_the_window_reads_from_left_to_right(words: QTranslator, qapp: QApplication) -> None:
    assert qapp.isLeftToRight()


def test_installing_again_finds_the_same_words(words: QTranslator, resources: Path) -> None:
    assert language.install(resources) is words


def test_the_built_file_is_that_of_the_source(resources: Path, tmp_path: Path) -> None:
    built = tmp_path / "built.qm"
    source = resources.parent / WORDS
    command = [sys.executable, "-c", RELEASE, "-silent", str(source), "-qm", str(built)]
    subprocess.run(command, check=True, capture_output=True)
    assert built.read_bytes() == (resources / "i18n" / language.WORDS).read_bytes()


def messages() -> Iterator[tuple[str, str]]:
    for message in ET.parse(WORDS).iter("message"):
        yield message.findtext("source") or "", message.findtext("translation") or ""


def test_every_message_keeps_its_places_and_has_at_most_one_mnemonic() -> None:
    for source, translation in messages():
        assert translation, source
        for place in ("%1", "%2", "%3", "%p"):
            assert source.count(place) == translation.count(place), source
        letter = translation.partition("&")[2][:1]
        assert not letter or letter.isascii(), f"{translation}: only a letter that one key types"
        assert translation.count("&") == source.count("&") or "&" not in translation, source
