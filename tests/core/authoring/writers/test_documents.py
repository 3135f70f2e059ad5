"""Cards and items on which document is about what."""

from datetime import date

from studyapp.core.authoring.writers.documents import drafts
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.quiz.item import ItemType
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import HEALTH, material_of, resolution

HEAD = "Học tập nghị quyết ở cơ sở\n\n"
QUOTED = (
    "Hội nghị nghe giới thiệu Nghị quyết số 21-NQ/TW ngày 25/10/2017 "
    "“Về công tác dân số trong tình hình mới”."
)
FOUR = (
    "Có bốn văn bản: Nghị quyết số 61-NQ/TW ngày 1/2/2024 “Về trồng rừng ven biển”; Nghị quyết số 62-NQ/TW "
    "ngày 1/2/2024 "
    "“Về nuôi trồng thủy sản bền vững”; Nghị quyết số 63-NQ/TW ngày 1/2/2024 “Về bảo tồn nghề thủ công”."
)  # fmt: skip


def test_a_document_with_day_and_quoted_title_makes_a_card() -> None:
    (card,) = cards(drafts(material_of(HEAD + QUOTED)))
    assert card.prompt == "Nghị quyết số 21-NQ/TW ngày 25/10/2017 về nội dung gì?"
    assert card.answer == "Công tác dân số trong tình hình mới."


def test_wrong_titles_are_those_of_other_documents() -> None:
    others = (
        "Nông dân trong thời kỳ mới",
        "Công tác thanh niên xung phong",
        "Phát triển nghề thủ công ven biển",
    )
    table = [resolution(71 + at, "XII", title, date(2018, 1, 1)) for at, title in enumerate(others)]
    (item,) = items(drafts(material_of(HEAD + QUOTED, KnownDocuments(tuple(table)))), ItemType.SINGLE)
    assert key(item) == ["Công tác dân số trong tình hình mới"]
    assert len({option.text for option in item.options}) == 4


def doubts_of(text: str) -> set[str]:
    drafted = [each for alternatives in drafts(material_of(HEAD + text)) for each in alternatives]
    assert drafted
    return {doubt.code for draft in drafted for doubt in draft.doubts}


def test_a_day_that_only_the_table_gives_is_a_doubt() -> None:
    undated = QUOTED.replace(" ngày 25/10/2017", " của Hội nghị Trung ương 6 khóa XII")
    assert doubts_of(undated) == {"from_table"}


def test_a_day_that_the_article_gives_itself_is_none() -> None:
    assert doubts_of(QUOTED) == set()


def test_three_documents_of_a_kind_make_a_match() -> None:
    material = material_of(HEAD + FOUR, KnownDocuments())
    (item,) = items(drafts(material))
    assert item.type is ItemType.MATCH
    assert {option.match for option in item.options} == {
        "Trồng rừng ven biển",
        "Nuôi trồng thủy sản bền vững",
        "Bảo tồn nghề thủ công",
    }


def test_a_second_document_is_asked_for_by_its_number() -> None:
    text = HEAD + FOUR.replace("; Nghị quyết số 63-NQ/TW ngày 1/2/2024 “Về bảo tồn nghề thủ công”", "")
    *_, item = items(drafts(material_of(text, KnownDocuments())), ItemType.FILL_IN)
    assert item.stem.endswith("về “Nuôi trồng thủy sản bền vững” có số hiệu là …")
    assert item.answers[:2] == ("62-NQ/TW", "62")
    assert "62" not in item.stem


def test_a_number_without_day_or_term_is_left_alone() -> None:
    text = HEAD + "Hội nghị nghe giới thiệu Nghị quyết số 61 “Về trồng rừng ven biển” và bàn cách làm."
    assert list(drafts(material_of(text, KnownDocuments()))) == []


def test_a_title_whose_end_is_a_guess_is_left_alone() -> None:
    text = (
        HEAD
        + "Nghị quyết số 57-NQ/TW ngày 22/12/2024 về đột phá phát triển khoa học đặt ra nhiều mục tiêu lớn."
    )
    assert list(drafts(material_of(text, KnownDocuments()))) == []


def test_a_document_of_a_province_goes_with_its_issuer_and_place() -> None:
    text = (
        "Tỉnh ủy Hà Sơn học nghị quyết\n\nTỉnh ủy Hà Sơn triển khai Kết luận số 223-KL/TU ngày 20/10/2017 "
        "của "
        "Ban Thường vụ Tỉnh ủy “Về chăm lo đời sống công nhân”."
    )
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.startswith(
        "Kết luận số 223-KL/TU ngày 20/10/2017 của Ban Thường vụ Tỉnh ủy (tỉnh Hà Sơn)"
    )


def test_laws_are_not_asked_for_their_titles() -> None:
    text = HEAD + "Luật Bảo hiểm xã hội số 41/2024/QH15 có hiệu lực từ ngày 1/7/2025 trên cả nước."
    assert list(drafts(material_of(text))) == []


def test_a_title_that_the_article_shortens_is_given_as_the_table_has_it() -> None:
    short = (
        "Hội nghị nghe giới thiệu Nghị quyết số 20-NQ/TW ngày 25/10/2017 "
        "“Về tăng cường công tác bảo vệ, chăm sóc sức khỏe nhân dân trong tình hình mới”."
    )
    (card,) = cards(drafts(material_of(HEAD + short)))
    assert card.answer == f"{HEALTH}."
    assert doubts_of(short) == {"title_from_table"}
