"""What is no Vietnamese article is refused with the reason; what is, passes."""

import unicodedata

import pytest

from studyapp.core.errors import (
    ClassifiedText,
    EmptyText,
    InputError,
    NotVietnamese,
    TooLargeText,
    TooLittleText,
)
from studyapp.core.extract.gate import LONGEST, check
from studyapp.core.text.folding import fold
from tests.core.extract import invented
from tests.shared_files import article_paths, needs_shared

BODY = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động thực hiện nghị quyết."
ENGLISH = (
    "The conference was held on Monday in the capital. All delegates agreed on a plan of action for the year."
)
FRENCH = (
    "Le comité a décidé de réunir les délégués à Hanoï où la conférence a été très bien organisée cette "
    "année."
)


@pytest.mark.parametrize("text", [*invented.ALL, BODY, BODY.replace(".", "") * 9])
def test_vietnamese_prose_passes(text: str) -> None:
    check(text)
    check(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", EmptyText),
        (" \n\t\u00a0\ufeff\u200b", EmptyText),
        ("Nghị quyết", TooLittleText),
        ("Hội nghị toàn quốc quán triệt Nghị quyết Trung ương 8", TooLittleText),
        ("123 456. 789!", TooLittleText),
        ("Xin chào. Cảm ơn. Tạm biệt đồng chí.", TooLittleText),
        (ENGLISH, NotVietnamese),
        (FRENCH, NotVietnamese),
        (fold(invented.DISTRICT), NotVietnamese),
        ("Nghị quyết về công tác dân số\n" + fold(invented.DISTRICT), NotVietnamese),
        ("ч" * 60, NotVietnamese),
        (BODY * (LONGEST // len(BODY) + 1), TooLargeText),
    ],
)
def test_refusals(text: str, kind: type[InputError]) -> None:
    with pytest.raises(kind) as refused:
        check(text, "bai.txt")
    assert refused.value.name == "bai.txt"


def test_exactly_the_limit_passes() -> None:
    check((BODY + " ") * (LONGEST // (len(BODY) + 1)))


def test_size_and_limit_are_told() -> None:
    with pytest.raises(TooLargeText) as refused:
        check("a" * (LONGEST + 5))
    assert (refused.value.size, refused.value.limit) == (LONGEST + 5, LONGEST)


@pytest.mark.parametrize(
    ("mark", "word"),
    [
        ("MẬT", "MẬT"),
        ("  TỐI MẬT  ", "TỐI MẬT"),
        ("(TUYỆT MẬT)", "TUYỆT MẬT"),
        ("Độ mật: Tối mật", "TỐI MẬT"),
        ("Độ Mật : MẬT", "MẬT"),
        ("Mức độ mật: Tuyệt mật", "TUYỆT MẬT"),
        ("TÀI LIỆU MẬT", "MẬT"),
        ("HUYỆN ỦY VÂN LĨNH\tTỐI MẬT", "TỐI MẬT"),
        ("HUYỆN ỦY VÂN LĨNH      MẬT", "MẬT"),
        ("M Ậ T", "MẬT"),
        ("T Ố I   M Ậ T", "TỐI MẬT"),
        ("T U Y Ệ T M Ậ T", "TUYỆT MẬT"),
        ("HUYỆN ỦY VÂN LĨNH\tM Ậ T", "MẬT"),
        ("– M\u00a0Ậ\u00a0T –", "MẬT"),
        ("Mật", "MẬT"),
        (unicodedata.normalize("NFD", "M Ậ T"), "MẬT"),
        (unicodedata.normalize("NFD", "TỐI MẬT"), "TỐI MẬT"),
    ],
)
def test_a_marked_text_is_refused(mark: str, word: str) -> None:
    for text in (f"{mark}\n{BODY}", f"Tiêu đề\n{BODY}\n{mark}"):
        with pytest.raises(ClassifiedText) as refused:
            check(text)
        assert refused.value.mark == word


@pytest.mark.parametrize(
    "line",
    [
        "Các đơn vị giữ bí mật nhà nước theo quy định.",
        "BÍ MẬT NHÀ NƯỚC",
        "Độ mật: Không",
        "Bảo vệ bí mật nhà nước, phòng chống lộ, lọt tài liệu mật trên mạng là nhiệm vụ thường xuyên.",
        "Hợp tác xã nuôi ong lấy mật",
        "MẬT TRẬN ĐIỆN BIÊN",
        "Đồng chí Lò Thị Mật, bản Mật, xã Na Son phát biểu.",
        "Công tác bảo mật",
        "Xã Na Son\tbản Mật",
        "Tên bản\tMật\t34 hộ",
        "Sản phẩm: mật ong, mật mía",
    ],
)
def test_the_word_in_prose_is_no_mark(line: str) -> None:
    check(f"{line}\n{BODY}")


@needs_shared
@pytest.mark.parametrize("at", range(5))
def test_the_five_articles_pass(at: int) -> None:
    check(article_paths()[at].read_text(encoding="utf-8"))
