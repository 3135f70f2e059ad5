"""The parts of a sentence between semicolons."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.core.extract.body import reading
from studyapp.core.extract.segments import segments, without_end_marks
from studyapp.core.library.evidence import Span


def parts(text: str) -> list[str]:
    view = reading(text)
    return [span.of(view.source) for sentence in view.sentences for span in segments(view, sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rà soát quy hoạch; xử lý vi phạm.", ["Rà soát quy hoạch", "xử lý vi phạm"]),
        ("Thực hiện “học; hiểu; làm theo” nghị quyết.", ["Thực hiện “học; hiểu; làm theo” nghị quyết"]),
        ("Rà soát (đất; rừng) toàn xã.", ["Rà soát (đất; rừng) toàn xã"]),
        ("Thường xuyên, hiệu quả,...", ["Thường xuyên, hiệu quả"]),
        ("1. Các chi bộ họp hằng tháng.", ["Các chi bộ họp hằng tháng"]),
        ("a) Sở Y tế chủ trì.", ["Sở Y tế chủ trì"]),
        ("Rà soát;; xử lý.", ["Rà soát", "xử lý"]),
    ],
)
def test_a_sentence_falls_into_its_parts(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@given(st.text(alphabet="abc ;.,:“”() \n", max_size=80))
def test_parts_stand_in_order_inside_their_sentence(text: str) -> None:
    view = reading(text)
    for sentence in view.sentences:
        found = list(segments(view, sentence))
        assert all(sentence.covers(each) for each in found)
        assert found == sorted(found)
        assert not any(one.touches(other) for one, other in pairwise(found))


@given(st.text(max_size=40))
def test_end_marks_are_cut_from_the_end_only(text: str) -> None:
    end = without_end_marks(text, 0, len(text))
    assert set(text[end:]) <= set(" ,;:.…!")
    assert Span(0, end).of(text) == text[:end]
