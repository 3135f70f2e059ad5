"""How the words begin that say what someone must do."""

import pytest

from studyapp.core.extract.predicates import LEADING_ADVERBS, MODAL_AT, REQUEST, STARTS_DEED, VERB_AT


@pytest.mark.parametrize(
    "words", ["rà soát quy hoạch", "Kiên quyết xử lý", "tổ chức hội nghị", "báo cáo kết quả"]
)
def test_a_deed_begins_with_its_verb(words: str) -> None:
    assert STARTS_DEED.match(words)


@pytest.mark.parametrize(
    "words", ["tổ chức đảng", "báo cáo viên", "đánh giá của tỉnh", "hội nghị", "xây dựng là"]
)
def test_a_thing_is_no_deed(words: str) -> None:
    assert not STARTS_DEED.match(words)


@pytest.mark.parametrize(
    ("words", "modal"), [(" cần rà soát", "cần"), (" phải họp", "phải"), (" cần phải họp", "cần phải")]
)
def test_words_of_duty_are_found(words: str, modal: str) -> None:
    found = MODAL_AT.match(words)
    assert found is not None
    assert found["modal"] == modal


def test_what_is_necessary_is_no_duty() -> None:
    assert MODAL_AT.match(" cần thiết cho mọi người") is None


def test_a_verb_ends_where_its_letters_end() -> None:
    assert VERB_AT.match(" rà soát") is not None
    assert VERB_AT.match(" làmm") is None


@pytest.mark.parametrize(
    "words",
    [
        "đồng chí yêu cầu ",
        "Bí thư đề nghị ",
        "giao nhiệm vụ cho ",
        "nhấn mạnh: ",
        "yêu cầu ngay sau hội nghị ",
    ],
)
def test_a_request_stands_before_whom_it_asks(words: str) -> None:
    assert REQUEST.search(words)


def test_adverbs_before_the_verb_come_off() -> None:
    assert LEADING_ADVERBS.sub("", "khẩn trương, kịp thời rà soát quy hoạch") == "rà soát quy hoạch"
