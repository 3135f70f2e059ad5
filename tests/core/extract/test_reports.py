"""What bodies have done."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.reports import Report, reports_in


def read(text: str) -> tuple[Report, ...]:
    view = reading(text)
    return reports_in(view, view.sentences)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        (
            "Hội Nông dân xã đã hướng dẫn hội viên vay vốn phát triển chăn nuôi.",
            "Hội Nông dân xã",
            "đã hướng dẫn hội viên vay vốn phát triển chăn nuôi",
        ),
        (
            "Đối với tỉnh nhà, các chi bộ cũng đã nhanh chóng xây dựng kế hoạch học tập.",
            "các chi bộ",
            "đã nhanh chóng xây dựng kế hoạch học tập",
        ),
    ],
)
def test_a_deed_that_is_done_is_read_with_its_doer(text: str, who: str, words: str) -> None:
    (report,) = read(text)
    assert (report.who, report.words) == (who, words)
    assert report.span.of(text).startswith(report.who)


@pytest.mark.parametrize(
    "text",
    [
        "Các chi bộ cần xây dựng kế hoạch học tập nghị quyết ngay.",
        "Các đại biểu đã thảo luận sôi nổi trong cả hai ngày họp.",
        "Các chi bộ đã họp.",
        "Đảng bộ tỉnh đã có nhiều chuyển biến tích cực trong năm qua.",
    ],
)
def test_other_sentences_report_no_deed(text: str) -> None:
    assert read(text) == ()
