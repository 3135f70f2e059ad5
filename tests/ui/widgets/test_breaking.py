"""An address breaks anywhere, is as high as its text, and measuring it leaves nothing behind."""

import gc

import pytest
from PySide6.QtGui import QTextDocument

from studyapp.ui.theme import Appearance, Theme
from studyapp.ui.widgets.breaking import BreakingText
from tests.ui.looking import settle, show

ADDRESS = "https://bao.example/" + "hoi-nghi-toan-quoc-" * 8


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_as_high_as_its_text(look: Theme, percent: int) -> None:
    look.apply(Appearance.LIGHT, percent)
    text = BreakingText(ADDRESS)
    show(text, 320, 400)
    shown = text.document().size().height()
    assert shown <= text.heightForWidth(text.viewport().width()) <= shown + 2
    assert text.heightForWidth(160) > text.heightForWidth(320)


def test_measuring_leaves_no_document_behind(look: Theme) -> None:
    text = BreakingText(ADDRESS)
    show(text, 320, 200)

    def documents() -> int:
        gc.collect()
        return sum(isinstance(each, QTextDocument) for each in gc.get_objects())

    before = documents()
    for width in range(100, 300):
        text.heightForWidth(width)
    settle()
    assert documents() == before
