"""A small whole pack as text; the tests change one place of it at a time."""

from pathlib import Path

PACK = """
[pack]
id = "thu"
title = "Về công tác thử nghiệm"
subject = "Thử nghiệm"
shelf = "Hội nghị thử"
as_of = 2026-11-20

[document]
id = "nq-1-tw-2020"
kind = "Nghị quyết"
number = "1"
code = "1-NQ/TW"
title = "Về công tác thử nghiệm"
issued = 2020-02-03
body = "Ban Chấp hành Trung ương Đảng"
term = "XII"

[[source]]
id = "bao-a"
publisher = "Báo A"
title = "Bài một"
address = "https://a.vn/bai-mot"
published = "2020-02-04"

[[source]]
id = "bao-b"
publisher = "Báo B"
title = "Bài hai"

[[section]]
id = "muc-tieu"
title = "Mục tiêu"
layout = "table"

[[section]]
id = "viec"
title = "Việc cần làm"

[[key_point]]
id = "thu.muc-sinh"
section = "muc-tieu"
topic = "Mức sinh"
text = "Giữ 2,1 con/phụ nữ."
aim = "core"
level = "remember"
sourcing = "several"
sources = ["bao-a", { source = "bao-b", place = "tít phụ" }]
figures = [{ value = 2.1, unit = "con/phụ nữ", qualifier = "khoảng", year = 2030, scope = "cả nước" }]

[[key_point]]
id = "thu.viec"
section = "viec"
topic = "Việc"
text = "Làm việc thử."
aim = "new"
level = "understand"
sourcing = "one"
sources = ["bao-a"]
later = true

[[card]]
id = "thu.viec.the"
key_point = "thu.viec"
type = "cloze"
prompt = "Làm việc […]."
answer = "thử"
note = "Một lưu ý."

[[card]]
id = "thu.viec.the-2"
key_point = "thu.viec"
type = "list"
prompt = "Làm gì?"
answer = ["Một", "Hai"]
level = "remember"

[[item]]
id = "thu.muc-sinh.cau"
key_point = "thu.muc-sinh"
type = "single"
stem = "Mức sinh là bao nhiêu?"
options = [{ text = "1,9 con" }, { text = "2,1 con", correct = true }, { text = "2,5 con" }]
rationale = "Mức sinh là 2,1 con."

[[item]]
id = "thu.muc-sinh.cau-2"
key_point = "thu.muc-sinh"
type = "multiple"
stem = "Những số nào dưới ba?"
options = [{ text = "1", correct = true }, { text = "2", correct = true }, { text = "9" }]
rationale = "Một và hai dưới ba."
aim = "apply"
level = "apply"

[[item]]
id = "thu.viec.cau"
key_point = "thu.viec"
type = "true_false"
stem = "Việc này là việc thử."
options = [{ text = "Đúng", correct = true }, { text = "Sai" }]
rationale = "Đây là việc thử."
"""


def changed(old: str, new: str) -> str:
    """The pack with the one place `old` replaced; a test that misses its place must not pass."""
    assert PACK.count(old) == 1, (PACK.count(old), old)
    return PACK.replace(old, new)


def written(folder: Path, text: str) -> Path:
    path = folder / "thu.toml"
    path.write_text(text, encoding="utf-8")
    return path
