"""What stands on the page is in the text once, in its order, and nothing else is."""

import pytest

from studyapp.formats.docx import text_of_docx
from tests.formats.docx_files import box, docx, field, p, r, root, style, table

HIDDEN = "<w:vanish/>"


def text(*blocks: str, **parts: str) -> str:
    return text_of_docx(docx(*blocks, **parts), "bai.docx")


@pytest.mark.parametrize(
    ("xml", "shown"),
    [
        ("<w:tab/>", "Đổi\tmới"),
        ("<w:br/>", "Đổi\nmới"),
        ('<w:br w:type="page"/>', "Đổi\nmới"),
        ("<w:cr/>", "Đổi\nmới"),
        ("<w:noBreakHyphen/>", "Đổi-mới"),
        ("<w:softHyphen/>", "Đổimới"),
        ("<w:lastRenderedPageBreak/>", "Đổimới"),
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "Đổi→mới"),
        ('<w:sym w:font="Wingdings" w:char="F04A"/>', "Đổimới"),
        ('<w:sym w:font="Times New Roman" w:char="2013"/>', "Đổi–mới"),
        ('<w:sym w:font="Symbol" w:char="xyz"/>', "Đổimới"),
        ('<w:sym w:font="Symbol" w:char="FFFFFFFF"/>', "Đổimới"),
        ('<w:footnoteReference w:id="2"/>', "Đổimới"),
        ("<w:delText>cũ</w:delText>", "Đổimới"),
    ],
)
def test_signs_within_a_run(xml: str, shown: str) -> None:
    assert text(p(r("Đổi", xml=xml), r("mới"))) == shown


@pytest.mark.parametrize(
    "wrapper", ["ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir"]
)
def test_what_is_wrapped_is_kept(wrapper: str) -> None:
    assert text(p(r("Nghị "), f"<w:{wrapper}>{r('quyết')}</w:{wrapper}>")) == "Nghị quyết"
    if wrapper in {"ins", "moveTo", "customXml"}:
        assert text(p("Một"), f"<w:{wrapper}>{p('Hai')}</w:{wrapper}>") == "Một\nHai"


@pytest.mark.parametrize("wrapper", ["del", "moveFrom"])
def test_what_was_deleted_or_moved_away_is_not(wrapper: str) -> None:
    assert text(p(r("Nghị quyết"), f"<w:{wrapper}>{r(' cũ')}</w:{wrapper}>")) == "Nghị quyết"


def test_a_deleted_end_joins_two_paragraphs() -> None:
    assert text(p("Nghị ", mark="<w:del/>"), p("quyết"), p("Hai", mark="<w:del/>")) == "Nghị quyết\nHai"


def test_hidden_text_is_left_out_also_by_style() -> None:
    styles = root("styles", style("An", f"<w:rPr>{HIDDEN}</w:rPr>", kind="character"))
    hidden = r("thầm", properties='<w:rStyle w:val="An"/>')
    shown = r("rõ", properties='<w:rStyle w:val="An"/><w:vanish w:val="0"/>')
    assert text(p(r("ẩn", properties=HIDDEN), hidden, shown), styles=styles) == "rõ"


def test_a_paragraph_hidden_to_its_end_is_no_line() -> None:
    assert text(p("Một"), p(r("ẩn", properties=HIDDEN), mark=HIDDEN), p("Hai")) == "Một\nHai"


def test_a_content_control_is_read_but_not_its_prompt() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Một')}</w:sdtContent></w:sdt>"
    prompt = (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Bấm vào đây')}</w:sdtContent></w:sdt>"
    )
    assert text(control, prompt, p("Hai")) == "Một\nHai"


def test_a_field_shows_its_result_only() -> None:
    assert text(p(field('HYPERLINK "http://example.org"', r("trang tin")))) == "trang tin"
    assert text(p(field("IF 1 = 2", field("PAGE", r("7")), r(" hai")))) == "7 hai"


def test_text_within_a_question_is_not_shown() -> None:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    assert text(p(r("a"), begin, r("câu hỏi"), end, r("b"))) == "ab"


def test_a_field_that_never_ends_hides_nothing_after_its_paragraph() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert text(p(begin, r("mất")), p("còn")) == "\ncòn"
    assert text(p('<w:r><w:fldChar w:fldCharType="end"/></w:r>', r("còn"))) == "còn"


def test_a_table_of_contents_is_left_out() -> None:
    styles = root("styles", style("TOC1", "", name="TOC 1"))
    assert text(p("Phần một\t3", style="TOC1"), p("Phần một"), styles=styles) == "Phần một"


def test_a_text_box_comes_once_after_its_paragraph() -> None:
    assert (
        text(p("Tiêu đề", box(p("Trong khung"), p("Dòng hai"))), p("Sau"))
        == "Tiêu đề\nTrong khung\nDòng hai\nSau"
    )


def test_an_old_text_box_alone_is_read() -> None:
    old = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Khung cũ')}</w:txbxContent></v:textbox></w:pict></w:r>"
    fallback = f"<w:r><mc:AlternateContent><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    assert text(p("Trên", old)) == "Trên\nKhung cũ"
    assert text(p("Trên", fallback)) == "Trên\nKhung cũ"
    assert text(p("Trên", "<w:r><mc:AlternateContent/></w:r>")) == "Trên"


def test_a_row_of_single_lines_is_one_line() -> None:
    assert text(table([p("Câu"), p("1")], [p("Đáp án"), p("")], [p("")])) == "Câu\t1\nĐáp án\n"


def test_columns_of_several_lines_come_one_after_another() -> None:
    head = table([p("TỈNH ỦY X") + p("*"), p("ĐẢNG CỘNG SẢN VIỆT NAM") + p("Ngày 1/2/2026")])
    assert text(head) == "TỈNH ỦY X\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nNgày 1/2/2026"


def test_a_table_in_a_table_and_rows_in_controls_are_read() -> None:
    inner = table([p("a"), p("b")])
    control = f"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{inner}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"
    assert text(control) == "a\tb"


def test_a_deleted_row_is_left_out() -> None:
    row = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('cũ')}</w:tc></w:tr>"
    assert text(f"<w:tbl>{row}<w:tr><w:tc>{p('mới')}</w:tc></w:tr></w:tbl>") == "mới"


def test_formulas_keep_their_letters() -> None:
    assert text(p(r("S = "), "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>")) == "S = a+b"


def test_what_is_nested_as_deep_as_can_be_parsed_is_read() -> None:
    deep = "<w:ins>" * 240 + p("đáy") + "</w:ins>" * 240
    tables = "<w:tbl><w:tr><w:tc>" * 78 + p("đáy") + "</w:tc></w:tr></w:tbl>" * 78
    assert text(deep) == "đáy"
    assert text(tables) == "đáy"
    assert text(p("<w:ins>" * 240 + r("đáy") + "</w:ins>" * 240)) == "đáy"
