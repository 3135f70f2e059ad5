"""The font of a run decides how its letters are read: its own, its styles', the document's, the theme's."""

import pytest

from studyapp.formats.docx import text_of_docx
from tests.core.extract import invented
from tests.core.text.legacy_encoders import private, tcvn3, tcvn3_capitals, vni
from tests.formats.docx_files import docx, fonts, p, r, root, style

OLD = tcvn3("đảng")
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
    '<a:majorFont><a:latin typeface="Arial"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="VNI-Times"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)


def text(*blocks: str, **parts: str) -> str:
    return text_of_docx(docx(p("Đường lối quần chúng"), *blocks, **parts), "bai.docx").partition("\n")[2]


def defaults(font: str) -> str:
    return f"<w:docDefaults><w:rPrDefault>{fonts(font)}</w:rPrDefault></w:docDefaults>"


@pytest.mark.parametrize("article", invented.ALL)
def test_whole_articles_in_old_fonts_are_read(article: str) -> None:
    body = article.lower().split("\n")
    assert text(*(p(r(tcvn3(line), font=".VnTime")) for line in body)) == "\n".join(body)
    assert text(*(p(r(vni(line), font="VNI-Times")) for line in article.split("\n"))) == article
    upper = article.upper().split("\n")
    assert text(*(p(r(tcvn3_capitals(line), font=".VnTimeH")) for line in upper)) == "\n".join(upper)


def test_several_fonts_in_one_paragraph() -> None:
    runs = r("Nghị "), r(tcvn3("quyết "), font=".VnArial"), r(vni("Đại hội "), font="VNI-Helve"), r("«mới»")
    assert text(p(*runs)) == "Nghị quyết Đại hội «mới»"


def test_a_vni_letter_may_be_cut_by_the_end_of_a_run() -> None:
    runs = (r(part, font="VNI-Times") for part in ("Coä", "ng ho", "ø", "a xa", "õ ho", "äi"))
    assert text(p(*runs)) == "Cộng hòa xã hội"


def test_the_letter_that_word_takes_for_a_soft_hyphen_is_kept() -> None:
    cut = r("Trung ", font=".VnTime", xml="<w:softHyphen/><w:t>¬ng</w:t>")
    assert text(p(cut)) == text(p(r("Trung \u00ad¬ng", font=".VnTime"))) == "Trung ương"


def test_characters_kept_as_those_of_a_symbol_font() -> None:
    assert text(p(r(private(OLD), font=".VnTime"))) == "đảng"
    sign = f'<w:sym w:font=".VnTime" w:char="F0{ord(OLD[0]):X}"/>'
    assert text(p(r(font=".VnTime", xml=sign), r(OLD[1:], font=".VnTime"))) == "đảng"


def test_letters_beyond_ascii_decide_the_font() -> None:
    both = '<w:rFonts w:ascii="Times New Roman" w:hAnsi=".VnTime"/>'
    assert text(p(r(OLD, properties=both))) == "đảng"


@pytest.mark.parametrize(
    "styles",
    [
        style("Cu", fonts(".VnTime")),
        style("Goc", fonts(".VnTime")) + style("Cu", '<w:basedOn w:val="Goc"/>'),
        style("A", '<w:basedOn w:val="Cu"/>') + style("Cu", '<w:basedOn w:val="A"/>' + fonts(".VnTime")),
    ],
)
def test_the_style_of_a_paragraph_gives_the_font(styles: str) -> None:
    assert text(p(OLD, style="Cu"), styles=root("styles", styles)) == "đảng"


def test_the_plain_style_and_the_document_give_the_font() -> None:
    plain = root("styles", style("Normal", fonts(".VnTime"), default=True))
    assert text(p(OLD), p(OLD, style="Khong"), styles=plain) == "đảng\nđảng"
    assert text(p(OLD), styles=root("styles", defaults(".VnTime"))) == "đảng"


def test_the_nearest_font_holds() -> None:
    styles = root(
        "styles",
        defaults("VNI-Times")
        + style("Cu", fonts(".VnTime"))
        + style("Moi", fonts("Arial"), kind="character"),
    )
    own, by_style = r("©", font="Arial"), r("©", properties='<w:rStyle w:val="Moi"/>')
    assert text(p(r(OLD), own, by_style, style="Cu"), styles=styles) == "đảng©©"


def test_the_theme_gives_the_font() -> None:
    of_theme = '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr>'
    heading = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:hAnsi=".VnTime"/>'
    styles = root("styles", style("Normal", of_theme, default=True))
    assert text(p(vni("Đảng")), p(r("©", properties=heading)), styles=styles, theme=THEME) == "Đảng\n©"
    assert text(p("«Đảng»"), styles=styles) == "«Đảng»"


def test_unicode_typed_in_an_old_font_stays() -> None:
    assert text(p(r("Nghị quyết có hiệu lực", font=".VnTime"))) == "Nghị quyết có hiệu lực"
    split = r("Ngh", font=".VnTime"), r("ị"), r(" quy", font=".VnTime"), r("ế"), r("t có", font=".VnTime")
    assert text(p(*split), p(r("Có", font=".VnTime"))) == "Nghị quyết có\nCó"


def test_an_old_text_that_lost_its_fonts_is_read() -> None:
    old = [p(tcvn3(line)) for line in invented.DISTRICT.lower().split("\n")]
    assert text_of_docx(docx(*old), "bai.docx") == invented.DISTRICT.lower()
