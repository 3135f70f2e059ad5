"""Beside a draft no line of the article is cut through the middle."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from studyapp.ui.theme import Theme
from studyapp.ui.views.article_view import ArticleView
from studyapp.ui.widgets.panel import Panel
from tests.ui.looking import settle, show


@pytest.fixture
def article(look: Theme) -> Iterator[ArticleView]:
    made = ArticleView()
    made.setHtml("".join(f"<p>Dòng chữ thứ {number} của bài báo gốc</p>" for number in range(60)))
    panel = Panel(margins=(0, 0, 0, 0))
    panel.column.addWidget(made)
    show(panel, 400, 203)
    yield made
    panel.close()


def inked_rows(article: ArticleView) -> list[bool]:
    """Whether a row of pixels has anything but the ground, left of the scroll bar."""
    image = article.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return [
        any(image.pixelColor(x, y).lightness() < 120 for x in range(image.width() - 20))
        for y in range(1, image.height() - 1)
    ]


@pytest.mark.parametrize("scrolled", range(0, 40, 3))
def test_the_edges_never_cut_through_letters(article: ArticleView, scrolled: int) -> None:
    article.verticalScrollBar().setValue(scrolled)
    settle()
    rows = inked_rows(article)
    assert not rows[0]
    assert not rows[-1]
    assert any(rows)
