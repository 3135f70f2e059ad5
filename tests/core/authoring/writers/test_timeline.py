"""Documents in the order of their days."""

from studyapp.core.authoring.flaws import draft_flaws
from studyapp.core.authoring.writers.timeline import drafts
from studyapp.core.quiz.item import Item, ItemType
from tests.core.authoring.drafts import items
from tests.core.authoring.materials import material_of

HEAD = "Các văn bản về cán bộ\n\n"
EARLY = (
    "Nghị quyết số 39-NQ/TW ngày 17/4/2015 “Về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức”"
)
LATER = "Nghị quyết số 26-NQ/TW ngày 19/5/2018 “Về tập trung xây dựng đội ngũ cán bộ các cấp”"
LATEST = "Nghị quyết số 28-NQ/TW ngày 17/11/2022 “Về tiếp tục đổi mới phương thức lãnh đạo của Đảng”"
NEAR = "Nghị quyết số 29-NQ/TW ngày 20/11/2022 “Về tiếp tục đẩy mạnh công nghiệp hóa”"


def test_three_documents_of_three_years_make_one_item() -> None:
    text = f"{HEAD}Bài nêu {LATEST}; {EARLY}; {LATER}."
    (item,) = items(drafts(material_of(text)))
    assert item.type is ItemType.ORDER
    assert [each.text[:40] for each in item.options] == [
        "Nghị quyết về “Tinh giản biên chế và cơ ",
        "Nghị quyết về “Tập trung xây dựng đội ng",
        "Nghị quyết về “Tiếp tục đổi mới phương t",
    ]
    assert not any(char.isdigit() for each in item.options for char in each.text)
    assert "ngày 17/4/2015" in item.rationale


def test_the_item_has_no_flaw() -> None:
    material = material_of(f"{HEAD}Bài nêu {LATEST}; {EARLY}; {LATER}.")
    ((draft,),) = drafts(material)
    assert isinstance(draft.content, Item)
    assert draft_flaws(draft, material) == ()


def test_two_documents_or_days_that_stand_close_make_none() -> None:
    assert not items(drafts(material_of(f"{HEAD}Bài nêu {LATEST}; {EARLY}.")))
    assert not items(drafts(material_of(f"{HEAD}Bài nêu {LATEST}; {NEAR}; {EARLY}.")))
