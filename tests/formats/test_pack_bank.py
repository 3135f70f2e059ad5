"""Cards and items that cannot be asked are refused."""

from pathlib import Path

import pytest

from studyapp.core.errors import ContentError
from studyapp.formats.pack import load_pack
from tests.formats.pack_texts import changed, written

SINGLE = '[{ text = "1,9 con" }, { text = "2,1 con", correct = true }, { text = "2,5 con" }]'
MULTIPLE = '[{ text = "1", correct = true }, { text = "2", correct = true }, { text = "9" }]'
TRUE_FALSE = '[{ text = "Đúng", correct = true }, { text = "Sai" }]'
SEVEN = SINGLE.replace("]", ', { text = "3" }, { text = "4" }, { text = "5" }, { text = "6" }]')

SPOILED = [
    ('type = "cloze"', 'type = "basic"', "card 1: prompt", "chỗ trống"),
    ('prompt = "Làm việc […]."', 'prompt = "Làm việc gì?"', "card 1: prompt", "chỗ trống"),
    ('type = "cloze"', 'type = "photo"', "card 1: type", "“photo”"),
    ('answer = "thử"', 'answer = ["thử", "thật"]', "card 1: answer", "phải là chữ"),
    ('answer = ["Một", "Hai"]', 'answer = ["Một"]', "card 2: answer", "ít nhất hai mục"),
    ('answer = ["Một", "Hai"]', 'answer = ["Một", " "]', "card 2: answer", "ít nhất hai mục"),
    ('answer = ["Một", "Hai"]', 'answer = ["Một", 2]', "card 2: answer", "ít nhất hai mục"),
    ('answer = ["Một", "Hai"]', 'answer = "Một"', "card 2: answer", "danh sách"),
    ('id = "thu.viec.the-2"', 'id = "thu.viec.the"', "card 2: id", "đã dùng"),
    ('id = "thu.muc-sinh.cau-2"', 'id = "thu.muc-sinh.cau"', "item 2: id", "đã dùng"),
    ('type = "single"', 'type = "match"', "item 1: type", "“match”"),
    ('rationale = "Đây là việc thử."', "", "item 3: rationale", "thiếu khóa"),
    (SINGLE, "[]", "item 1: options", "trống"),
    (SINGLE, '[{ text = "1" }, { text = "2", correct = true }]', "item 1: options", "có 2 phương án"),
    (SINGLE, SEVEN, "item 1: options", "có 7 phương án"),
    (SINGLE, SINGLE.replace(", correct = true", ""), "item 1: options", "không có đáp án"),
    (SINGLE, SINGLE.replace('"2,5 con"', '"2,5 con", correct = true'), "item 1: options", "có 2 đáp án"),
    (SINGLE, SINGLE.replace('"2,5 con"', '"2,1  Con"'), "item 1: options", "viết hai lần"),
    (SINGLE, SINGLE.replace("{ text", "{ chu", 1), "item 1: options 1: chu", "không có trong định dạng"),
    (SINGLE, SINGLE.replace("correct = true", "correct = 1"), "item 1: options 2: correct", "true hoặc"),
    (MULTIPLE, MULTIPLE.replace('"2", correct = true', '"2"'), "item 2: options", "1 đáp án trong 3"),
    (MULTIPLE, MULTIPLE.replace('"9"', '"9", correct = true'), "item 2: options", "3 đáp án trong 3"),
    (TRUE_FALSE, TRUE_FALSE.replace("Đúng", "Có"), "item 3: options", "đúng/sai"),
    (TRUE_FALSE, '[{ text = "Sai" }, { text = "Đúng", correct = true }]', "item 3: options", "đúng/sai"),
    (TRUE_FALSE, TRUE_FALSE.replace('"Sai"', '"Sai", correct = true'), "item 3: options", "có 2 đáp án"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "key", "problem"), SPOILED)
def test_what_cannot_be_asked_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, key: str, problem: str
) -> None:
    with pytest.raises(ContentError) as caught:
        load_pack(written(tmp_path, changed(old, new)))
    assert caught.value.key == key
    assert problem in caught.value.problem


@pytest.mark.parametrize("kind", ["card 1", "item 1"])
def test_a_card_or_item_of_no_key_point_is_refused(tmp_path: Path, kind: str) -> None:
    opening = {
        "card 1": 'id = "thu.viec.the"\nkey_point = "thu.viec"',
        "item 1": 'id = "thu.muc-sinh.cau"\nkey_point = "thu.muc-sinh"',
    }[kind]
    lost = opening.rpartition('"thu.')[0] + '"thu.khac"'
    with pytest.raises(ContentError) as caught:
        load_pack(written(tmp_path, changed(opening, lost)))
    assert (caught.value.key, "“thu.khac”" in caught.value.problem) == (f"{kind}: key_point", True)
