"""Each flaw of an item alone: a sound item has none, and one changed thing brings the flaw it should."""

from dataclasses import replace

import pytest

from studyapp.core.ids import ItemId, KeyPointId
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.flaws import FALSE, TESTS, TRUE, Flaw, flaws
from studyapp.core.quiz.item import Item, ItemType, Option

SINGLE = Item(
    id=ItemId("i"),
    type=ItemType.SINGLE,
    stem="Theo Nghị quyết số 21-NQ/TW ngày 25/10/2017, ai được hưởng chính sách mới?",
    options=(
        Option("Người cao tuổi ở vùng khó khăn", correct=True),
        Option("Học sinh các trường nội trú"),
        Option("Công nhân khu công nghiệp"),
        Option("Ngư dân bám biển dài ngày"),
    ),
    aim=Aim.CORE,
    level=Level.REMEMBER,
    rationale="Nghị quyết nêu người cao tuổi.",
    key_point=KeyPointId("k"),
    evidence=(),
)
NUMBERS = replace(
    SINGLE,
    stem="Đến năm 2030, tuổi thọ bình quân đạt bao nhiêu?",
    options=(Option("70 tuổi"), Option("75 tuổi", correct=True), Option("80 tuổi"), Option("85 tuổi")),
)
MULTIPLE = replace(
    SINGLE,
    type=ItemType.MULTIPLE,
    stem="Những nhóm nào được hưởng chính sách mới? (Chọn tất cả phương án đúng)",
    options=(*SINGLE.options[:1], Option("Trẻ em dưới sáu tuổi", correct=True), *SINGLE.options[2:]),
)
TRUE_FALSE = replace(
    SINGLE,
    type=ItemType.TRUE_FALSE,
    stem="Các chi bộ cần họp mỗi tháng. Nhận định này đúng hay sai?",
    options=(Option(TRUE, correct=True), Option(FALSE)),
)
MATCH = replace(
    SINGLE,
    type=ItemType.MATCH,
    stem="Ghép mỗi cơ quan với việc được giao.",
    options=(
        Option("Sở Y tế", match="Khám sức khỏe"),
        Option("Sở Nội vụ", match="Sắp xếp bộ máy"),
        Option("Công an tỉnh", match="Giữ gìn trật tự"),
    ),
)
ORDER = replace(
    SINGLE,
    type=ItemType.ORDER,
    stem="Sắp xếp các việc theo thứ tự thời gian.",
    options=(Option("Họp hội nghị"), Option("Ban hành nghị quyết"), Option("Học tập nghị quyết")),
)
FILL_IN = replace(
    SINGLE,
    type=ItemType.FILL_IN,
    stem="Nghị quyết ngày 25/10/2017 về công tác dân số có số hiệu là …",
    options=(),
    answers=("21-NQ/TW", "21"),
)
SOUND = (SINGLE, NUMBERS, MULTIPLE, TRUE_FALSE, MATCH, ORDER, FILL_IN)


def with_option(item: Item, at: int, text: str) -> Item:
    options = list(item.options)
    options[at] = replace(options[at], text=text)
    return replace(item, options=tuple(options))


FLAWED = [
    (Flaw.EMPTY_TEXT, with_option(SINGLE, 1, " ")),
    (Flaw.EMPTY_TEXT, replace(SINGLE, rationale="")),
    (Flaw.WRONG_KEY_COUNT, replace(SINGLE, options=tuple(Option(each.text) for each in SINGLE.options))),
    (
        Flaw.WRONG_KEY_COUNT,
        replace(SINGLE, options=tuple(Option(o.text, correct=True) for o in SINGLE.options)),
    ),
    (Flaw.WRONG_KEY_COUNT, replace(MULTIPLE, options=SINGLE.options)),
    (Flaw.WRONG_KEY_COUNT, replace(TRUE_FALSE, options=(Option(FALSE), Option(TRUE, correct=True)))),
    (Flaw.WRONG_KEY_COUNT, replace(MATCH, options=(*MATCH.options[:2], Option("Sở Tài chính")))),
    (Flaw.WRONG_KEY_COUNT, replace(ORDER, options=(*ORDER.options[:2], Option("Tổng kết", correct=True)))),
    (Flaw.WRONG_KEY_COUNT, replace(FILL_IN, answers=())),
    (Flaw.TOO_FEW_OPTIONS, replace(SINGLE, options=SINGLE.options[:2])),
    (Flaw.TOO_FEW_OPTIONS, replace(MULTIPLE, options=MULTIPLE.options[:3])),
    (Flaw.TOO_FEW_OPTIONS, replace(MATCH, options=MATCH.options[:2])),
    (Flaw.EQUAL_OPTIONS, with_option(SINGLE, 1, "Người cao tuổi ở vùng  khó khăn.")),
    (Flaw.EQUAL_OPTIONS, with_option(SINGLE, 1, "Người cao tuổi ở các vùng khó khăn")),
    (
        Flaw.EQUAL_OPTIONS,
        replace(MATCH, options=(*MATCH.options[:2], Option("Sở Tài chính", match="Khám sức khoẻ"))),
    ),
    (
        Flaw.LENGTH_TELLS,
        with_option(SINGLE, 0, "Người cao tuổi, người khuyết tật, trẻ em mồ côi ở vùng khó khăn"),
    ),
    (Flaw.STEM_TELLS, replace(SINGLE, stem="Chính sách với người cao tuổi ở vùng khó khăn dành cho ai?")),
    (Flaw.BARE_NUMBER, replace(SINGLE, stem="Theo Nghị quyết số 21-NQ/TW, ai được hưởng chính sách mới?")),
    (Flaw.BARE_NUMBER, replace(SINGLE, stem="Theo Nghị quyết số 21, ai được hưởng chính sách mới?")),
    (Flaw.POINTS_ELSEWHERE, replace(SINGLE, stem="Theo bài báo này, ai được hưởng chính sách mới?")),
    (Flaw.POINTS_ELSEWHERE, replace(SINGLE, stem="Ông đã đề nghị hỗ trợ những ai?")),
    (Flaw.CUT_TEXT, with_option(SINGLE, 1, "Học sinh các trường nội trú và")),
    (Flaw.CUT_TEXT, with_option(SINGLE, 1, "và học sinh các trường nội trú")),
    (Flaw.CUT_TEXT, with_option(SINGLE, 1, "Học sinh các trường...")),
    (Flaw.ODD_MARKS, with_option(SINGLE, 1, "Học sinh “các trường nội trú")),
    (Flaw.ODD_MARKS, replace(SINGLE, stem="Ai được hưởng  chính sách mới?")),
    (Flaw.STEM_WITHOUT_END, replace(SINGLE, stem="Ai được hưởng chính sách mới")),
    (Flaw.HIDDEN_NEGATION, replace(SINGLE, stem="Ai không thuộc diện hưởng chính sách mới?")),
    (Flaw.COLLECTIVE_OPTION, with_option(SINGLE, 3, "Tất cả các phương án trên")),
    (Flaw.COLLECTIVE_OPTION, with_option(SINGLE, 3, "Cả A và B đều đúng với đề")),
    (Flaw.MIXED_PRECISION, with_option(NUMBERS, 2, "80,5 tuổi")),
    (Flaw.MIXED_PRECISION, with_option(NUMBERS, 2, "80 năm")),
    (Flaw.NUMBER_TELLS, with_option(SINGLE, 0, "Người từ 80 tuổi trở lên")),
    (Flaw.TWO_QUESTIONS, replace(SINGLE, stem="Ai được hưởng chính sách mới, hưởng như thế nào?")),
    (Flaw.TWO_QUESTIONS, with_option(SINGLE, 1, "Học sinh các trường nội trú được hưởng ra sao")),
    (Flaw.BARE_BODY, replace(SINGLE, stem="Bộ cần báo cáo những ai được hưởng chính sách mới?")),
    (Flaw.BARE_BODY, with_option(SINGLE, 1, "Đoàn")),
]


@pytest.mark.parametrize("item", SOUND, ids=lambda item: item.type)
def test_a_sound_item_has_no_flaw(item: Item) -> None:
    assert flaws(item) == ()


@pytest.mark.parametrize(("flaw", "item"), FLAWED)
def test_the_flaw_is_found(flaw: Flaw, item: Item) -> None:
    assert flaw in flaws(item)


def test_every_flaw_is_tested_once_and_in_a_table_here() -> None:
    tested = [flaw for flaw, _ in TESTS]
    assert sorted(tested) == sorted(Flaw)
    assert {flaw for flaw, _ in FLAWED} | {Flaw.MIXED_CAPITALS} == set(Flaw)


def test_long_options_are_written_with_one_kind_of_first_letter() -> None:
    long = "người cao tuổi ở các xã vùng sâu, vùng xa, biên giới và hải đảo của cả nước ta hiện nay"
    options = (
        Option(long.capitalize(), correct=True),
        Option(long.replace("cao", "trẻ")),
        Option(long + " đây"),
    )
    assert Flaw.MIXED_CAPITALS in flaws(replace(SINGLE, options=options))


def test_bodies_may_begin_with_either_kind_of_letter() -> None:
    options = (Option("Sở Nội vụ", correct=True), Option("các chi bộ"), Option("các cơ quan báo chí"))
    assert Flaw.MIXED_CAPITALS not in flaws(replace(SINGLE, options=options))


def test_numbers_that_differ_are_never_equal_options() -> None:
    assert Flaw.EQUAL_OPTIONS not in flaws(with_option(NUMBERS, 3, "86 tuổi"))


@pytest.mark.parametrize("placed", ["khóa XII", "ngày 25/10/2017", "năm 2017"])
def test_a_year_or_a_term_places_a_number(placed: str) -> None:
    stem = f"Theo Nghị quyết số 21-NQ/TW {placed}, ai được hưởng chính sách mới?"
    assert Flaw.BARE_NUMBER not in flaws(replace(SINGLE, stem=stem))


def test_a_shouted_negation_is_no_flaw() -> None:
    stem = "Ai KHÔNG thuộc diện hưởng chính sách mới?"
    assert Flaw.HIDDEN_NEGATION not in flaws(replace(SINGLE, stem=stem))


def test_an_option_that_all_stems_share_tells_nothing() -> None:
    stem = "Trong người cao tuổi ở vùng khó khăn và học sinh các trường nội trú, ai được hưởng trước?"
    assert Flaw.STEM_TELLS not in flaws(replace(SINGLE, stem=stem))
