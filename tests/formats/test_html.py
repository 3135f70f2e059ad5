"""Web pages give their article alone; rich text that was pasted gives all of it."""

import codecs
import socket

import pytest

from studyapp.core.errors import BrokenFile, ClassifiedText
from studyapp.core.extract.gate import check
from studyapp.core.text.normalise import nfc
from studyapp.formats.html import text_of_fragment, text_of_html
from studyapp.formats.mhtml import text_of_mhtml
from tests.formats import html_pages
from tests.formats.html_pages import (
    AROUND,
    ARTICLE,
    FIRST,
    LAST,
    PORTAL,
    SAPO,
    SECOND,
    TABLES,
    WORD_CLIPBOARD,
)
from tests.formats.test_txt import in_windows_1258


def lines_of(html: str) -> list[str]:
    return text_of_html(html.encode(), "bai.html").split("\n")


def page(body: str) -> str:
    return f"<html><head><title>Tên bài - Báo Vân Lĩnh</title></head><body>{body}</body></html>"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("something was fetched"))


def test_a_portal_page_gives_its_article_and_nothing_round_it() -> None:
    assert lines_of(PORTAL) == ARTICLE


def test_a_page_laid_out_in_tables_gives_its_article() -> None:
    assert lines_of(TABLES) == ["Vân Lĩnh học tập nghị quyết", SAPO, FIRST, SECOND]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", '<meta charset="utf-8">'),
        ("utf-8", ""),
        ("utf-8", '<meta charset="windows-1252">'),
        ("utf-8", '<meta charset="khong-co">'),
        ("utf-8", '<meta charset="idna">'),
        ("utf-16", ""),
        ("utf-8-sig", ""),
        ("utf-8", '<?xml version="1.0" encoding="utf-16"?>'),
    ],
)
def test_the_encoding_is_found(encoding: str, head: str) -> None:
    html = f"{head}{page(f'<p>{FIRST}</p>')}"
    assert text_of_html(html.encode(encoding), "bai.html").split("\n") == ["Tên bài", FIRST]


def test_an_old_page_in_windows_1258_is_read_by_what_it_says() -> None:
    html = (
        f'<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">{page(f"<p>{FIRST}</p>")}'
    )
    assert nfc(text_of_html(in_windows_1258(html), "bai.html")).split("\n") == ["Tên bài", FIRST]


@pytest.mark.parametrize("charset", ["idna", "punycode", "utf-16", "rot13", "unicode_escape", "undefined"])
def test_a_charset_that_does_not_fit_is_not_believed(charset: str) -> None:
    html = f'<meta charset="{charset}">{page(f"<p>{FIRST}</p>")}'
    assert nfc(text_of_html(in_windows_1258(html), "bai.html")).split("\n") == ["Tên bài", FIRST]


def test_entities_are_letters() -> None:
    html = (
        "Ngh&#7883; quy&#x1EBF;t v&ecirc; d&acirc;n s&#7889; &ldquo;m&#7899;i&rdquo; &amp; &lt;t&ocirc;t&gt;"
    )
    assert text_of_fragment(html) == "Nghị quyết vê dân số “mới” & <tôt>"


def test_a_page_without_heading_takes_its_title_from_the_window() -> None:
    assert lines_of(page(f"<div><p>{FIRST}</p><p>{SECOND}</p></div>")) == ["Tên bài", FIRST, SECOND]


def test_no_paragraph_of_the_main_column_is_lost_whatever_box_it_stands_in() -> None:
    body = f"<h1>Tên bài</h1><div><div><p>{FIRST}</p><p>{SECOND}</p></div><div><p>{LAST}</p></div></div>"
    assert lines_of(page(f"<div><div>Quảng bá</div>{body}</div>")) == ["Tên bài", FIRST, SECOND, LAST]


def test_a_page_of_short_lines_only_is_read_whole() -> None:
    assert lines_of(page("<h1>Tên bài</h1><p>Một dòng.</p><p>Hai dòng.</p>")) == [
        "Tên bài",
        "Một dòng.",
        "Hai dòng.",
    ]


def test_a_wrapper_that_is_called_like_a_menu_is_kept_with_its_article() -> None:
    body = f'<div class="menu-page-wrapper"><h1>Tên bài</h1><p>{FIRST}</p><p>{SECOND}</p></div>'
    assert lines_of(page(body)) == ["Tên bài", FIRST, SECOND]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="boxRelated">{}</div>', '<div id="tin-lien-quan">{}</div>', "<aside>{}</aside>",
        "<nav>{}</nav>", '<section class="fb_comments">{}</section>', "<noscript>{}</noscript>",
        '<div aria-hidden="true">{}</div>', '<div style="visibility:hidden">{}</div>', "<!-- {} -->",
        "<template>{}</template>", "<textarea>{}</textarea>", "<select><option>{}</option></select>",
    ],
)  # fmt: skip
def test_what_is_round_the_article_or_not_seen_falls_away(box: str) -> None:
    body = f"<h1>Tên bài</h1><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p>{box.format(f'<p>{AROUND}</p>')}"
    assert AROUND not in lines_of(page(body))
    assert lines_of(page(body))[-1] == LAST


@pytest.mark.parametrize(
    "mark", ["<div class='banner'>MẬT</div>", "<p>T Ố I &nbsp; M Ậ T</p>", "<h1>TUYỆT MẬT</h1>"]
)
def test_a_mark_of_secrecy_is_seen_wherever_it_stands(mark: str) -> None:
    text = text_of_html(
        page(f"{mark}<div><h1>Tên bài</h1><p>{FIRST}</p><p>{SECOND}</p></div>").encode(), "mat.html"
    )
    with pytest.raises(ClassifiedText):
        check(text)


def test_what_word_puts_on_the_clipboard_is_its_paragraphs() -> None:
    assert text_of_fragment(WORD_CLIPBOARD).split("\n") == [
        "I. Mục tiêu", "1. Học tập đầy đủ.", "Nghị quyết Trung ương",
    ]  # fmt: skip


def test_lists_keep_their_numbers_and_nested_ones_their_order() -> None:
    html = "<ol><li>Một<ul><li>a</li></ul></li><li>Hai</li></ol><ul><li><p>Ba</p></li></ul>"
    assert text_of_fragment(html).split("\n") == ["1. Một", "- a", "2. Hai", "- Ba"]


@pytest.mark.parametrize(
    "html", ["", " ", "<", "<p>", "<!-- -->", "<script>1</script>", "\ud800", "<a href='"]
)
def test_nothing_to_show_is_an_empty_text(html: str) -> None:
    assert text_of_fragment(html).strip("<\ufffd?") == ""


@pytest.mark.parametrize("tag", ["b", "div", "ul", "table", "blockquote"])
def test_a_page_nested_a_hundred_thousand_deep_is_read_without_harm(tag: str) -> None:
    text_of_html((f"<{tag}>" * 100_000 + "chữ").encode(), "sau.html")


def test_a_cell_with_a_hundred_thousand_paragraphs_is_read_without_counting_them_each_time() -> None:
    html = "<table><tr><td>" + "<p>chữ" * 100_000 + "</table>"
    assert text_of_fragment(html).count("chữ") == 100_000


def test_an_entity_of_the_page_itself_is_not_unfolded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    bomb += '<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    text = text_of_html(f"{bomb}<html><body><p>{FIRST} &b; &x;</p></body></html>".encode(), "bom.html")
    assert "aaaaaaaaaa" * 8 not in text
    assert "root:" not in text


def saved(charset: str = "utf-8", kind: str = "text/html") -> bytes:
    lines = [
        "From: <Saved by Blink>", "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=x", "",
        "--x", f"Content-Type: {kind}; charset={charset}", "Content-Transfer-Encoding: quoted-printable", "",
        codecs.encode(page(f"<p>{FIRST}</p>").encode(charset), "quopri").decode("ascii"),
        "--x", "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=", "--x--",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


def test_a_page_saved_with_its_pictures_in_one_file_is_read() -> None:
    assert text_of_mhtml(saved(), "bai.mht").split("\n") == ["Tên bài", FIRST]
    assert text_of_mhtml(saved("utf-16"), "bai.mht").split("\n") == ["Tên bài", FIRST]


def test_a_saved_page_without_a_page_is_broken() -> None:
    with pytest.raises(BrokenFile):
        text_of_mhtml(saved(kind="text/css"), "bai.mht")


def test_the_page_used_here_is_what_it_says() -> None:
    assert AROUND not in ARTICLE
    assert PORTAL.count(html_pages.AROUND) == 4
