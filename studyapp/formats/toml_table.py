"""TOML read strictly: each table knows its keys, and whatever does not fit names its place and its mend."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path, PurePath
from typing import TypeVar

from studyapp.core.errors import ContentError
from studyapp.core.text.normalise import nfc

Keys = Mapping[str, bool]
_Choice = TypeVar("_Choice", bound=StrEnum)

_PLACE = re.compile(r"line (\d+), column (\d+)")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_YEARS = range(1900, 2101)


class Table:
    """One table at `place` ("key_point 3"); `keys` says of each key it may have whether it must."""

    def __init__(self, file: PurePath, place: str, values: Mapping[str, object], keys: Keys) -> None:
        self._file = file
        self._place = place
        self._values = values
        for key in values:
            if key not in keys:
                raise self.wrong(key, "khóa này không có trong định dạng", f"chỉ dùng: {', '.join(keys)}")
        for key, needed in keys.items():
            if needed and key not in values:
                raise self.wrong(key, "thiếu khóa bắt buộc", "thêm khóa này vào bảng")

    def wrong(self, key: str, problem: str, mend: str) -> ContentError:
        return ContentError(self._file, self.place_of(key), problem, mend)

    def place_of(self, key: str) -> str:
        return f"{self._place}: {key}" if self._place else key

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        value = self._values[key]
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, "phải là chữ và không để trống", 'viết nội dung trong dấu "…"')
        if value != value.strip():
            raise self.wrong(key, "thừa khoảng trắng ở đầu hoặc cuối", "xóa khoảng trắng thừa")
        return nfc(value)

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if self.has(key) else None

    def id(self, key: str) -> str:
        value = self.text(key)
        if not _ID.fullmatch(value):
            mend = "chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối, như 21-2017.tuoi-tho"
            raise self.wrong(key, f"mã “{value}” viết sai", mend)
        return value

    def flag(self, key: str) -> bool:
        """An absent flag is not set."""
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, "phải là true hoặc false", "viết true hoặc false, không có ngoặc kép")
        return value

    def day(self, key: str) -> date:
        value = self._values[key]
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.wrong(key, "phải là một ngày", "viết năm-tháng-ngày không ngoặc kép, như 2017-10-25")
        return value

    def day_or_none(self, key: str) -> date | None:
        return self.day(key) if self.has(key) else None

    def year_or_none(self, key: str) -> int | None:
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or value not in _YEARS:
            raise self.wrong(key, "phải là một năm", "viết bốn chữ số không ngoặc kép, như 2030")
        return value

    def number(self, key: str) -> Decimal:
        """Exactly as written: the file is parsed without binary fractions."""
        value = self._values[key]
        number = None if isinstance(value, bool) else _number(value)
        if number is None or not number.is_finite():
            raise self.wrong(key, "phải là một số", "viết số với dấu chấm thập phân, như 104000000 hay 2.1")
        return number

    def choice(self, key: str, among: type[_Choice]) -> _Choice:
        value = self._values[key]
        for each in among:
            if value == each.value:
                return each
        raise self.wrong(key, f"giá trị “{value}” không dùng được", f"chọn một trong: {', '.join(among)}")

    def list(self, key: str) -> tuple[object, ...]:
        value = self._values.get(key, [])
        if not isinstance(value, list):
            raise self.wrong(key, "phải là một danh sách", "viết trong dấu […] hoặc dưới dạng [[…]]")
        return tuple(value)

    def table(self, key: str, keys: Keys) -> "Table":
        return self.inner(key, self._values[key], keys)

    def tables(self, key: str, keys: Keys) -> "tuple[Table, ...]":
        """At least one; each is named by its number, counted from 1."""
        values = self.list(key)
        if self.has(key) and not values:
            raise self.wrong(key, "danh sách đang trống", "thêm ít nhất một mục, hoặc bỏ khóa này nếu được")
        return tuple(self.inner(f"{key} {at}", value, keys) for at, value in enumerate(values, start=1))

    def inner(self, place: str, value: object, keys: Keys) -> "Table":
        if not isinstance(value, dict):
            raise self.wrong(place, "phải là một bảng", "viết dưới dạng [bảng], [[bảng]] hoặc { khóa = … }")
        return Table(self._file, self.place_of(place), value, keys)


def read_toml(path: Path, keys: Keys) -> Table:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ContentError(path, "", "không mở được tệp", "kiểm tra tên tệp và quyền đọc") from error
    except UnicodeDecodeError as error:
        raise ContentError(path, "", "tệp không viết bằng UTF-8", "lưu lại tệp với bảng mã UTF-8") from error
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        place = f"dòng {found[1]}, cột {found[2]}" if found else "cuối tệp"
        mend = "xem lại dấu ngoặc, dấu bằng và khóa viết hai lần ở gần chỗ đó"
        raise ContentError(path, place, "sai cú pháp TOML", mend) from error
    return Table(path, "", values, keys)


def _number(value: object) -> Decimal | None:
    if not isinstance(value, int | str | Decimal):
        return None
    try:
        return Decimal(value)
    except InvalidOperation:
        return None
