"""The term of a document that names none, by its day and by the session near it."""

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.documents import documents_in
from studyapp.core.library.known_documents import KnownDocuments

SESSION = "Xã học các nghị quyết Hội nghị Trung ương 5 khóa XII."


def told(text: str) -> list[tuple[str | None, str | None]]:
    facts = documents_in(reading(text), KnownDocuments(()))
    return [(each.document.term, each.document.body) for each in facts]


@pytest.mark.parametrize(
    "text",
    [
        f"{SESSION} Nghị quyết số 10-NQ/TW “Về phát triển rừng ngập mặn” được bàn trước.",
        f"{SESSION}\n- Nghị quyết số 10-NQ/TW, ngày 3/6/2017 về phát triển rừng ngập mặn;",
        "Xã học Nghị quyết số 10-NQ/TW Hội nghị Trung ương 5 (khóa XII).",
        "So với Hội nghị Trung ương 5 khóa X, Hội nghị Trung ương 5 khóa XII ra Nghị quyết số 10-NQ/TW ngày "
        "3/6/2017 rộng hơn.",
    ],
)
def test_a_document_of_the_session_that_the_article_tells_of_has_its_term(text: str) -> None:
    assert told(text) == [("XII", "Ban Chấp hành Trung ương Đảng")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"{SESSION} Nghị quyết số 10-NQ/TW của Bộ Chính trị được bàn sau.", "Bộ Chính trị"),
        (f"{SESSION} Nghị quyết số 10-NQ/TU được bàn sau.", None),
        (f"{SESSION} Nghị quyết số 10-NQ/TW ngày 3/6/2009 được bàn sau.", None),
        (f"{SESSION} Kết luận số 34-KL/TW ngày 7/8/2018 được bàn sau.", None),
        (f"{SESSION} Sau 15 năm thực hiện Nghị quyết số 10-NQ/TW, xã đã đổi khác.", None),
        (
            "Hội nghị Trung ương 5 khóa XII và Hội nghị Trung ương 8 khóa XIII bàn Nghị quyết số 10-NQ/TW.",
            None,
        ),
    ],
)
def test_no_term_is_guessed_for_any_other_document(text: str, body: str | None) -> None:
    assert told(text) == [(None, body)]
