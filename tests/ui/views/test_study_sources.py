"""The window that lists sources."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.core.ids import ArticleId, SourceId
from studyapp.core.library.evidence import Citation, Provenance, Quote, QuotedText, Source, Sourcing
from studyapp.ui.views.study_sources import SourcesDialog

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
    return [each.accessibleName() for each in dialog.findChildren(QLabel)]


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
    address = dialog.findChild(QLabel, "address")
    assert isinstance(address, QLabel)
    flags = address.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse


def test_a_source_without_an_address_shows_none(dialog: SourcesDialog) -> None:
    assert len(dialog.findChildren(QLabel, "address")) == 1
