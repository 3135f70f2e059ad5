"""The window that lists sources."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.ids import ArticleId, SourceId
from studyapp.core.library.evidence import Citation, Provenance, Quote, QuotedText, Source, Sourcing
from studyapp.ui import theme
from studyapp.ui.theme import Appearance
from studyapp.ui.views.sources import SourcesDialog

CITED = Source(SourceId("bao"), "Báo Thử", "Bài <thử>", "https://vi.du/bai", "2017-11-05")
BARE = Source(SourceId("khac"), "Báo Khác", "Bài khác")
QUOTED = QuotedText(Quote(ArticleId("bai"), ()), "Bài đã nhập", None, ("Câu một.", "Câu hai."))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def dialog(page: QWidget) -> SourcesDialog:
    provenance = Provenance(Sourcing.SEVERAL, (Citation(CITED, "mục 2"), Citation(BARE)), (QUOTED,))
    dialog = SourcesDialog(provenance, page)
    dialog.open()
    return dialog


def words(dialog: SourcesDialog) -> list[str]:
    return [each.accessibleName() for each in (*dialog.findChildren(QLabel), *dialog.findChildren(QTextEdit))]


@pytest.mark.parametrize(
    "said",
    [
        "Nguồn của ý này: 2 nguồn trở lên",
        "Bài <thử>",
        "Báo Thử, 05/11/2017",
        "mục 2",
        "https://vi.du/bai",
        "Bài khác",
        "Báo Khác",
        "Bài đã nhập",
        "“Câu một.”",
        "“Câu hai.”",
    ],
)
def test_every_source_is_told_in_full(dialog: SourcesDialog, said: str) -> None:
    assert said in words(dialog)


def test_an_address_can_be_copied_and_is_no_link(dialog: SourcesDialog) -> None:
    address = dialog.findChild(QTextEdit, "address")
    assert isinstance(address, QTextEdit)
    assert address.toPlainText() == "https://vi.du/bai"
    assert address.isReadOnly()
    flags = address.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse


def test_a_source_without_an_address_shows_none(dialog: SourcesDialog) -> None:
    assert len(dialog.findChildren(QTextEdit, "address")) == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_address_breaks_and_nothing_is_cut(page: QWidget, percent: int) -> None:
    theme.current().apply(Appearance.LIGHT, percent)
    page.resize(1024, 600)
    page.show()
    long = Source(SourceId("dai"), "Báo Thử", "Tên bài rất dài " * 8, "https://vi.du/" + "mot-dia-chi-" * 15)
    dialog = SourcesDialog(Provenance(Sourcing.ONE, (Citation(long),)), page)
    dialog.open()
    for _ in range(5):
        QApplication.processEvents()
    assert dialog.width() <= page.width()
    scroll = dialog.findChild(QScrollArea)
    address = dialog.findChild(QTextEdit, "address")
    assert isinstance(scroll, QScrollArea)
    assert isinstance(address, QTextEdit)
    content = scroll.widget()
    assert content is not None
    assert content.width() <= scroll.viewport().width()
    assert address.document().size().height() <= address.height()
