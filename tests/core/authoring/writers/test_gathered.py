"""Items from the shortcomings that an article tells of in several places."""

from studyapp.core.authoring.writers.gathered import drafts
from studyapp.core.library.evidence import quotes_of
from studyapp.core.quiz.item import ItemType
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

HEAD = "Mục tiêu của Nghị quyết số 57-NQ/TW ngày 22/12/2024\n\n"
WEAK = HEAD + (
    "Độ bao phủ của an sinh xã hội ở vùng nông thôn còn thấp so với yêu cầu. "
    "Hội nghị nghe nhiều ý kiến tâm huyết của các đại biểu. "
    "Việc sắp xếp cơ quan mới dừng ở bên trong từng đơn vị, chưa đồng bộ."
)


def test_shortcomings_are_told_from_others_of_their_style() -> None:
    (item,) = items(drafts(material_of(WEAK)), ItemType.MULTIPLE)
    assert len(key(item)) == 2
    assert len(item.options) == 4
    assert "(Chọn tất cả phương án đúng)" in item.stem
    (quote,) = quotes_of(item.evidence)
    assert len(quote.spans) == 2


def test_one_shortcoming_makes_no_item_and_no_list_is_a_card() -> None:
    one = HEAD + "Độ bao phủ của an sinh xã hội ở vùng nông thôn còn thấp so với yêu cầu."
    assert not items(drafts(material_of(one)))
    assert not cards(drafts(material_of(WEAK)))
