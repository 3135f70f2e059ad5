"""A field of one line that is as high as its words need."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.growing_field import GrowingField
from studyapp.ui.widgets.layouts import column
from tests.ui.looking import settle, show

LONG = "Tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị"


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[GrowingField]:
    page, field = QWidget(), GrowingField("Ngắn")
    qtbot.addWidget(page)
    lines = column(page)
    lines.addWidget(field)
    lines.addStretch(1)
    show(page, 320, 600)
    yield field
    page.close()


def shows_all(field: GrowingField) -> bool:
    last = field.document().lastBlock()
    box = field.blockBoundingGeometry(last).translated(field.contentOffset())
    return box.bottom() <= field.viewport().height()


def test_it_grows_with_its_words_and_shrinks_again(field: GrowingField) -> None:
    least = field.height()
    field.setPlainText(LONG)
    settle()
    assert field.height() > least
    assert shows_all(field)
    field.setPlainText("Ngắn")
    settle()
    assert field.height() == least


def test_large_text_shows_whole(field: GrowingField, look: Theme) -> None:
    field.setPlainText(LONG)
    look.apply(Appearance.LIGHT, 200)
    settle()
    assert shows_all(field)


def test_it_stays_one_line_of_words(field: GrowingField) -> None:
    field.clear()
    data = QMimeData()
    data.setText("Đổi mới\n tổ chức ")
    field.insertFromMimeData(data)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Đổi mới tổ chức"
