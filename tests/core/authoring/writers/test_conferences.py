"""When a session met."""

from studyapp.core.authoring.writers.conferences import drafts
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

HEAD = "Kết quả hội nghị\n\n"
MET = (
    "Hội nghị lần thứ mười Ban Chấp hành Trung ương Đảng khóa XIII "
    "họp từ ngày 18 đến ngày 20/9/2024 tại Hà Nội."
)


def test_its_days_make_a_card_that_asks_one_thing() -> None:
    (card,) = cards(drafts(material_of(HEAD + MET)))
    assert card.prompt == "Hội nghị Trung ương 10 khóa XIII họp vào thời gian nào?"
    assert card.answer == "Từ ngày 18 đến ngày 20/9/2024."


def test_wrong_days_lie_before_and_after_in_order_of_time() -> None:
    (item,) = items(drafts(material_of(HEAD + MET)))
    assert key(item) == ["Từ ngày 18 đến ngày 20/9/2024"]
    assert item.key[0] in (1, 2)
    assert len({option.text for option in item.options}) == 4


def test_a_session_without_days_is_left_alone() -> None:
    text = (
        HEAD
        + "Nghị quyết Hội nghị lần thứ mười Ban Chấp hành Trung ương Đảng khóa XIII được học tập rộng rãi."
    )
    assert list(drafts(material_of(text))) == []


def test_where_the_right_days_span_two_months_so_do_the_wrong_ones() -> None:
    met = MET.replace("từ ngày 18 đến ngày 20/9/2024", "từ ngày 30/9 đến ngày 9/10/2013")
    (item,) = items(drafts(material_of(HEAD + met)))
    assert key(item) == ["Từ ngày 30/9 đến ngày 9/10/2013"]
    assert all(option.text.count("/") == 3 for option in item.options)
