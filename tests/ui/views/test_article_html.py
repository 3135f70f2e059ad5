"""Articles as rich text: nothing lost, nothing run, the evidence marked."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.library.article import Removed
from studyapp.core.library.evidence import Span
from studyapp.ui.views.article_html import (
    ANCHOR,
    ArticleColours,
    article_html,
    paragraphs,
    pieces,
)
from studyapp.ui.widgets.rich import SOFT_BREAK

COLOURS = ArticleColours("#000000", "#777777", "#FFF0B8")
TEXT = "Tên bài\n\n  Câu một. Câu hai.  \nẢnh: An\n"
SENTENCE = Span(TEXT.index("Câu hai"), TEXT.index("Câu hai") + 8)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_blank_lines_and_edges_are_no_part_of_a_paragraph() -> None:
    assert [span.of(TEXT) for span in paragraphs(TEXT)] == ["Tên bài", "Câu một. Câu hai.", "Ảnh: An"]


def test_the_evidence_is_marked_and_can_be_scrolled_to() -> None:
    html = article_html(TEXT, SENTENCE, (), COLOURS, 12)
    assert (
        f'<a name="{ANCHOR}"></a><span style="background-color:#FFF0B8; font-weight:600">Câu hai.</span>'
        in html
    )


def test_a_removed_part_is_muted_not_hidden() -> None:
    caption = Span(TEXT.index("Ảnh"), len(TEXT) - 1)
    html = article_html(TEXT, None, (Removed(caption, "caption"),), COLOURS, 12)
    assert '<span style="color:#777777">Ảnh: An</span>' in html


def test_text_of_an_article_never_becomes_markup() -> None:
    html = article_html("<b>đậm</b> & <script>", None, (), COLOURS, 12)
    assert "<b>" not in html
    assert "<script>" not in html
    assert plain(html) == "<b>đậm</b> & <script>"


@st.composite
def text_and_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(min_size=1, max_size=80))
    edges = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(edges, edges).map(lambda pair: Span(min(pair), max(pair))), max_size=4))
    return text, spans


@given(text_and_spans())
def test_pieces_put_together_are_the_whole_text(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    cut = pieces(Span(0, len(text)), spans, ())
    assert "".join(piece.span.of(text) for piece in cut) == text
    assert all(piece.marked == any(each.covers(piece.span) for each in spans) for piece in cut)


@given(st.text(max_size=200))
def test_no_word_of_a_paragraph_is_lost(text: str) -> None:
    shown = plain(article_html(text, None, (), COLOURS, 12))
    said = "".join(span.of(text) for span in paragraphs(text))
    assert shown.replace(SOFT_BREAK, "") == said.replace(SOFT_BREAK, "")  # a word without end may be broken
