"""Titles that stand before the number, titles dealt out over two documents, a day that several share."""

from datetime import date

from studyapp.core.extract.body import reading
from studyapp.core.extract.document_context import in_context
from studyapp.core.extract.document_mentions import Mention, mentions_in


def mentions(text: str) -> list[Mention]:
    read = reading(text)
    return in_context(read, mentions_in(read))


def test_titles_may_stand_before_the_bracket_that_names_the_document() -> None:
    text = (
        "Đại biểu nghe ba chuyên đề về trồng rừng ven biển đến năm 2035 (Nghị quyết số 8-NQ/TW, ngày "
        "2/3/2026); giữ nước đầu nguồn (Nghị quyết số 9-NQ/TW, ngày 4/3/2026) và chống sạt lở bờ sông "
        "(Nghị quyết số 10-NQ/TW)."
    )
    assert [(each.number, each.title) for each in mentions(text)] == [
        ("8", "Trồng rừng ven biển đến năm 2035"),
        ("9", "Giữ nước đầu nguồn"),
        ("10", "Chống sạt lở bờ sông"),
    ]


def test_a_bracket_that_only_cites_a_document_gives_it_no_title() -> None:
    for text in (
        "Xã trồng thêm hai mươi ha rừng ven biển (Nghị quyết số 8-NQ/TW).",
        "Huyện bàn về trồng rừng ven biển năm nay (theo Nghị quyết số 8-NQ/TW và ý kiến của xã).",
    ):
        assert [each.title for each in mentions(text)] == [None]


def test_two_quoted_titles_behind_two_documents_are_dealt_out() -> None:
    text = (
        "Truyền đạt Nghị quyết số 12-NQ/TW và Nghị quyết số 13-NQ/TW, cùng ban hành ngày 16/01/2026, về "
        "“Một số vấn đề về trồng rừng” và “Xây dựng hệ thống đê biển”."
    )
    assert [(each.title, each.issued) for each in mentions(text)] == [
        ("Một số vấn đề về trồng rừng", date(2026, 1, 16)),
        ("Xây dựng hệ thống đê biển", date(2026, 1, 16)),
    ]


def test_a_shared_day_reaches_down_the_list_that_its_sentence_opens_and_no_further() -> None:
    text = (
        "Học tập các nghị quyết, cùng ban hành ngày 16/6/2026:\n- Nghị quyết số 18-NQ/TW về trồng rừng;\n"
        "- Nghị quyết số 19-NQ/TW về đê biển.\nXã còn bàn Nghị quyết số 20-NQ/TW về chợ."
    )
    assert [each.issued for each in mentions(text)] == [date(2026, 6, 16), date(2026, 6, 16), None]


def test_a_shared_day_is_not_that_of_older_documents_named_behind_it() -> None:
    text = (
        "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW cùng được ban hành ngày 16/6/2026, dựa trên việc "
        "tổng kết Nghị quyết số 27-NQ/TW khóa X."
    )
    days = {each.number: each.issued for each in mentions(text)}
    assert days["18"] == days["19"] == date(2026, 6, 16)
    assert days["27"] is None
