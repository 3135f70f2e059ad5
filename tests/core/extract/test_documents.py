"""Mentions of one document become one fact; the table adds only what is certain."""

from datetime import date

import pytest

from studyapp.core.extract.body import reading
from studyapp.core.extract.documents import documents_in
from studyapp.core.extract.facts import DocumentFact
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import KnownDocuments

BODY = "Ban Chấp hành Trung ương Đảng"
DYKES_OLD = Document(
    DocumentId("27-2008"),
    "Nghị quyết",
    "27",
    "27-NQ/TW",
    "Xây dựng đê điều trong thời kỳ mới",
    date(2008, 8, 6),
    BODY,
    "X",
)
FOREST = Document(
    DocumentId("27-2022"),
    "Nghị quyết",
    "27",
    "27-NQ/TW",
    "Tiếp tục phát triển rừng, biển trong giai đoạn mới",
    date(2022, 11, 9),
    BODY,
    "XIII",
)
PRICES = Document(
    DocumentId("30-2024"),
    "Chỉ thị",
    "30",
    "30-CT/TW",
    "Bình ổn giá cả hàng hóa",
    date(2024, 1, 2),
    "Ban Bí thư",
    "XIII",
)
KNOWN = KnownDocuments((DYKES_OLD, FOREST, PRICES))


def documents(text: str, known: KnownDocuments = KNOWN) -> tuple[DocumentFact, ...]:
    return documents_in(reading(text), known)


def test_a_bare_number_joins_the_one_full_mention() -> None:
    (fact,) = documents(
        "Nghị quyết số 12-NQ/TU “Về công tác đê điều”. Thực hiện Nghị quyết số 12 là việc chung."
    )
    assert fact.document.code == "12-NQ/TU"
    assert len(fact.mentions) == 2


def test_a_bare_number_stays_alone_where_two_documents_bear_it() -> None:
    facts = documents("Nghị quyết số 12-NQ/TU và Nghị quyết số 12-NQ/TW. Nghị quyết số 12 rất hay.")
    assert [each.document.code for each in facts] == ["12-NQ/TU", "12-NQ/TW", None]


def test_terms_keep_documents_of_one_code_apart() -> None:
    facts = documents("Nghị quyết số 18-NQ/TW khóa XII và Nghị quyết số 18-NQ/TW khóa XIII.")
    assert [each.document.term for each in facts] == ["XII", "XIII"]


def test_titles_keep_documents_of_one_number_apart() -> None:
    facts = documents(
        "Nghị quyết số 27 “Về xây dựng đê điều trong thời kỳ mới”. Nghị quyết số 27 “Về lương của "
        "giáo viên vùng cao”."
    )
    assert len(facts) == 2


def test_wordings_of_one_title_are_one_document_and_the_commonest_is_shown() -> None:
    said = "Nghị quyết số 12-NQ/TU “Về phát triển rừng, biển”. "
    (fact,) = documents(said + said + "Nghị quyết số 12-NQ/TU “Về phát triển rừng biển”.")
    assert fact.document.title == "Phát triển rừng, biển"


def test_a_quoted_title_wins_over_an_unquoted_one() -> None:
    (fact,) = documents(
        "Nghị quyết số 12-NQ/TU về phát triển rừng cho hôm nay. Nghị quyết số 12-NQ/TU “Về phát triển rừng”."
    )
    assert fact.document.title == "Phát triển rừng"


def test_the_fullest_mention_is_the_place() -> None:
    text = "Nghị quyết số 12-NQ/TU rất hay. Nghị quyết số 12-NQ/TU ngày 3/4/2024 “Về phát triển rừng” đã ra."
    (fact,) = documents(text)
    assert fact.span.of(text) == "Nghị quyết số 12-NQ/TU ngày 3/4/2024 “Về phát triển rừng”"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Nghị quyết số 27-NQ/TW ngày 9/11/2022 đã ra.", FOREST),
        ("Nghị quyết số 27 “Về tiếp tục phát triển rừng biển trong giai đoạn mới”.", FOREST),
        ("Nghị quyết số 27-NQ/TW khóa X.", DYKES_OLD),
        ("Hội nghị Trung ương 6 khóa XIII ban hành Nghị quyết số 27-NQ/TW.", FOREST),
        ("Nghị quyết về “Tiếp tục phát triển rừng, biển trong giai đoạn mới”.", FOREST),
        ("nghị quyết về tiếp tục phát triển rừng, biển trong giai đoạn mới đã ra.", FOREST),
        ("Chỉ thị số 30-CT/TW về bình ổn giá cả hàng hóa.", PRICES),
        ("Bàn kỹ Nghị quyết số 27-NQ/TW về phát triển rừng, biển.", FOREST),
        ("Bàn kỹ NQ số 27-NQ/TW “Về phát triển rừng biển trong giai đoạn mới”.", FOREST),
    ],
)
def test_day_title_term_or_session_make_a_document_known(text: str, known: Document) -> None:
    (fact,) = documents(text)
    assert fact.known
    assert (fact.document.id, fact.document.issued, fact.document.term) == (
        known.id,
        known.issued,
        known.term,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 27-NQ/TW đã ra.",
        "Nghị quyết số 27-NQ/TW “Trong giai đoạn mới”.",
        "Nghị quyết số 27 nêu rõ.",
        "Chỉ thị số 30-CT/TW nêu rõ.",
        "Nghị quyết số 27-NQ/TW ngày 1/1/2015.",
        "Nghị quyết số 27-NQ/TU “Về tiếp tục phát triển rừng, biển trong giai đoạn mới”.",
        "Nghị quyết số 27 của Huyện ủy “Về lương của giáo viên vùng cao”.",
        "Hội nghị Trung ương 6 khóa XIII và Hội nghị Trung ương 4 khóa X bàn Nghị quyết số 27-NQ/TW.",
        "Nghị quyết số 28-NQ/TW khóa X.",
        "Hội nghị Trung ương 8 khóa XIII bàn sau 15 năm thực hiện Nghị quyết số 27-NQ/TW.",
        "Hội nghị Trung ương 8 khóa XIII bàn việc chung. Chỉ thị số 30-CT/TW nêu rõ.",
    ],
)
def test_a_number_alone_never_makes_a_document_known(text: str) -> None:
    (fact,) = documents(text)
    assert not fact.known
    assert fact.document.id not in (DYKES_OLD.id, FOREST.id, PRICES.id)


def test_the_table_never_overrides_the_article() -> None:
    (fact,) = documents("Nghị quyết số 27-NQ/TW ngày 9/11/2022 “Về phát triển rừng, biển giai đoạn mới”.")
    assert fact.known
    assert fact.document.title == "Phát triển rừng, biển giai đoạn mới"
    assert fact.document.term == "XIII"


def test_an_unquoted_title_without_certain_end_makes_no_document_of_its_own() -> None:
    assert documents("nghị quyết về việc xây chợ, mọi người vui.") == ()


def test_ids_are_stable_and_tell_documents_apart() -> None:
    text = "Nghị quyết số 1-NQ/TU; Nghị quyết số 2-NQ/TU; Nghị quyết về “Phát triển rừng sâu”."
    ids = [each.document.id for each in documents(text)]
    assert len(set(ids)) == 3
    assert ids == [each.document.id for each in documents(text)]


def test_a_namesake_told_by_another_title_is_another_document() -> None:
    facts = documents(
        "NGHỊ QUYẾT SỐ 27-NQ/TW “VỀ TIẾP TỤC PHÁT TRIỂN RỪNG, BIỂN TRONG GIAI ĐOẠN MỚI”. Không nhầm với "
        "Nghị quyết số 27-NQ/TW ngày 4/11/2013 về lương của giáo viên vùng cao. Đăng ngày 9/1/2023."
    )
    assert [each.document.issued for each in facts] == [FOREST.issued, date(2013, 11, 4)]


def test_mentions_that_the_table_shows_to_be_one_document_are_one_fact() -> None:
    (fact,) = documents(
        "Nghị quyết số 27-NQ/TW khóa XIII về phát triển rừng, biển. Nghị quyết số 27-NQ/TW ngày 9/11/2022 "
        "“Về tiếp tục phát triển rừng, biển trong giai đoạn mới”."
    )
    assert fact.document.title == FOREST.title
    assert len(fact.mentions) == 2


def test_a_day_that_all_of_a_list_share_is_the_day_of_each() -> None:
    facts = documents(
        "Các văn kiện đều ban hành ngày 16-6-2022, gồm: Nghị quyết 1-NQ/TU về trồng rừng; Nghị quyết 2-NQ/TU "
        "về nuôi biển."
    )
    assert {each.document.issued for each in facts} == {date(2022, 6, 16)}
