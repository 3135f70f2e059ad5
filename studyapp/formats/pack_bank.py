"""Cards and items of a pack file; what they leave unsaid is as in their key point."""

from collections.abc import Mapping
from enum import StrEnum

from studyapp.core.ids import CardId, ItemId, KeyPointId
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.core.text.folding import equal_answers
from studyapp.formats import pack_keys as keys
from studyapp.formats.toml_table import Table

GAP = "[…]"
TRUE_FALSE = ("Đúng", "Sai")
FEWEST_OPTIONS, MOST_OPTIONS = 3, 6


class PackItemType(StrEnum):
    """The types that the practice page can ask."""

    SINGLE = ItemType.SINGLE.value
    MULTIPLE = ItemType.MULTIPLE.value
    TRUE_FALSE = ItemType.TRUE_FALSE.value


def card_from(table: Table, points: Mapping[KeyPointId, KeyPoint]) -> Card:
    point = _key_point(table, points)
    type = table.choice("type", CardType)
    return Card(
        id=CardId(table.id("id")),
        type=type,
        prompt=_prompt(table, type),
        answer=_listed(table) if type is CardType.LIST else table.text("answer"),
        aim=_aim(table, point),
        level=_level(table, point),
        key_point=point.id,
        evidence=point.evidence,
        note=table.text_or_none("note") or "",
    )


def item_from(table: Table, points: Mapping[KeyPointId, KeyPoint]) -> Item:
    point = _key_point(table, points)
    type = ItemType(table.choice("type", PackItemType))
    return Item(
        id=ItemId(table.id("id")),
        type=type,
        stem=table.text("stem"),
        options=_options(table, type),
        aim=_aim(table, point),
        level=_level(table, point),
        rationale=table.text("rationale"),
        key_point=point.id,
        evidence=point.evidence,
    )


def _key_point(table: Table, points: Mapping[KeyPointId, KeyPoint]) -> KeyPoint:
    id = KeyPointId(table.id("key_point"))
    if id not in points:
        raise table.wrong("key_point", f"không có ý chính “{id}”", "dùng mã của một bảng [[key_point]]")
    return points[id]


def _aim(table: Table, point: KeyPoint) -> Aim:
    return table.choice("aim", Aim) if table.has("aim") else point.aim


def _level(table: Table, point: KeyPoint) -> Level:
    return table.choice("level", Level) if table.has("level") else point.level


def _prompt(table: Table, type: CardType) -> str:
    prompt = table.text("prompt")
    if (type is CardType.CLOZE) != (GAP in prompt):
        raise table.wrong(
            "prompt", f"chỗ trống {GAP} không khớp loại thẻ", f"thẻ cloze có {GAP}, thẻ khác không"
        )
    return prompt


def _listed(table: Table) -> str:
    entries = table.list("answer")
    if len(entries) < 2 or not all(isinstance(each, str) and each.strip() for each in entries):
        mend = 'viết answer = ["ý thứ nhất", "ý thứ hai"]'
        raise table.wrong("answer", "thẻ liệt kê cần ít nhất hai mục bằng chữ", mend)
    return "\n".join(map(str, entries))


def _options(table: Table, type: ItemType) -> tuple[Option, ...]:
    options = tuple(
        Option(each.text("text"), each.flag("correct")) for each in table.tables("options", keys.OPTION)
    )
    _refuse_twins(table, options)
    if type is ItemType.TRUE_FALSE:
        if tuple(option.text for option in options) != TRUE_FALSE:
            mend = f"viết hai phương án {TRUE_FALSE[0]} rồi {TRUE_FALSE[1]}"
            raise table.wrong("options", "câu đúng/sai có phương án khác", mend)
    elif not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        mend = f"viết từ {FEWEST_OPTIONS} đến {MOST_OPTIONS} phương án"
        raise table.wrong("options", f"có {len(options)} phương án", mend)
    _check_key(table, type, sum(option.correct for option in options), len(options))
    return options


def _refuse_twins(table: Table, options: tuple[Option, ...]) -> None:
    for at, option in enumerate(options):
        if any(equal_answers(option.text, other.text) for other in options[:at]):
            raise table.wrong(
                "options", f"phương án “{option.text}” viết hai lần", "đổi một trong hai phương án"
            )


def _check_key(table: Table, type: ItemType, right: int, count: int) -> None:
    mend = "đánh dấu correct = true ở phương án đúng"
    if right == 0:
        raise table.wrong("options", "câu hỏi không có đáp án", mend)
    if type is not ItemType.MULTIPLE and right > 1:
        raise table.wrong("options", f"câu hỏi có {right} đáp án", f"{mend}, chỉ một phương án")
    if type is ItemType.MULTIPLE and not 1 < right < count:
        problem = f"câu chọn nhiều có {right} đáp án trong {count} phương án"
        raise table.wrong("options", problem, "cần ít nhất hai phương án đúng và một phương án sai")
