"""By when something is to be finished."""

from studyapp.core.authoring.writers.deadlines import drafts
from tests.core.authoring.drafts import cards, items, key
from tests.core.authoring.materials import material_of

HEAD = "Chi bộ học nghị quyết\n\n"


def test_the_day_is_left_out_of_its_task() -> None:
    text = HEAD + "Đồng chí Bí thư yêu cầu các chi bộ tổ chức học tập, hoàn thành trước ngày 30/8/2018."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt == (
        "Điền thời hạn vào chỗ trống theo bài “Chi bộ học nghị quyết”: Các chi bộ tổ chức học tập, "
        "hoàn thành […]."
    )
    assert card.answer == "trước ngày 30/8/2018"


def test_a_day_without_year_is_not_asked_about() -> None:
    text = HEAD + "Đồng chí Bí thư yêu cầu các chi bộ tổ chức học tập, hoàn thành trước ngày 30/8."
    assert cards(drafts(material_of(text))) == []


def test_a_later_part_of_the_sentence_is_told_with_its_doer() -> None:
    text = (
        HEAD + "Các chi bộ cần họp bàn kế hoạch năm; thành lập tổ giúp dân, hoàn thành trước ngày 30/8/2018."
    )
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Các chi bộ thành lập tổ giúp dân, hoàn thành […].")


def test_a_plan_is_told_as_its_whole_sentence() -> None:
    text = HEAD + "Theo kế hoạch, việc học trong toàn xã dự kiến hoàn thành trong tháng 01/2018."
    (card,) = cards(drafts(material_of(text)))
    assert card.prompt.endswith(": Theo kế hoạch, việc học trong toàn xã dự kiến hoàn thành […].")


def test_what_guests_agreed_on_is_no_deadline() -> None:
    text = HEAD + "Các đại biểu đã thảo luận sôi nổi, thống nhất báo cáo kết quả trước tháng 12/2026."
    assert list(drafts(material_of(text))) == []


def test_an_item_offers_earlier_and_later_days_in_order() -> None:
    text = (
        "Học tập nghị quyết\n\nTheo kế hoạch học tập Nghị quyết số 18-NQ/TW ngày 25/10/2017, "
        "các chi bộ cần hoàn thành việc học tập cho toàn thể đảng viên trước ngày 20/01/2018."
    )
    (item,) = items(drafts(material_of(text)))
    assert key(item) == ["Trước ngày 20/01/2018"]
    assert [option.text for option in item.options if not option.correct]
    assert "thời hạn nào điền đúng vào chỗ trống" in item.stem
