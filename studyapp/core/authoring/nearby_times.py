"""Days, months and quarters near a given one, written alike: wrong answers to a question for a deadline."""

import re
from calendar import monthrange
from datetime import date, timedelta

_FULL = re.compile(r"(?P<d>\d{1,2})(?P<s>[/.-])(?P<m>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)")
_MONTH = re.compile(r"tháng (?P<m>\d{1,2})(?P<s>[/.-]| năm )(?P<y>(?:19|20)\d\d)")
_QUARTER = re.compile(r"[Qq]uý (?P<q>I{1,3}|IV)(?P<s>[/-]| năm )(?P<y>(?:19|20)\d\d)")
_QUARTERS = ("I", "II", "III", "IV")
_DAYS = 15


def shifted(said: str, *, above: int) -> list[str]:
    """Four in order of time, `above` of them later; empty where `said` holds no one time with its year."""
    for pattern, move in ((_FULL, _day), (_MONTH, _month), (_QUARTER, _quarter)):
        found = pattern.search(said)
        if found and _is_in_calendar(found):
            times = [move(found, shift) for shift in range(above - 3, above + 1)]
            return [
                said if not shift else said.replace(found[0], time, 1)
                for shift, time in _numbered(times, above)
            ]
    return []


def _is_in_calendar(found: re.Match[str]) -> bool:
    """Papers also print the 31st of February and the thirteenth month."""
    parts = found.groupdict()
    if "m" not in parts:
        return True
    month, day = int(parts["m"]), int(parts.get("d") or 1)
    return 1 <= month <= 12 and 1 <= day <= monthrange(int(parts["y"]), month)[1]


def _numbered(times: list[str], above: int) -> list[tuple[int, str]]:
    return list(zip(range(above - 3, above + 1), times, strict=True))


def _day(found: re.Match[str], shift: int) -> str:
    """Half a month apart; the last of a month stays the last of a month."""
    day, month, year = int(found["d"]), int(found["m"]), int(found["y"])
    if day == monthrange(year, month)[1]:
        months = year * 12 + month - 1 + shift
        year, month = divmod(months, 12)
        moved = date(year, month + 1, monthrange(year, month + 1)[1])
    else:
        moved = date(year, month, day) + timedelta(days=_DAYS * shift)
    of_month = 2 if len(found["d"]) == len(found["m"]) == 2 else 1
    of_day = 2 if found["d"].startswith("0") else of_month
    return found["s"].join((f"{moved.day:0{of_day}}", f"{moved.month:0{of_month}}", str(moved.year)))


def _month(found: re.Match[str], shift: int) -> str:
    year, month = divmod(int(found["y"]) * 12 + int(found["m"]) - 1 + shift, 12)
    wide = len(found["m"])
    return f"tháng {month + 1:0{wide}}{found['s']}{year}"


def _quarter(found: re.Match[str], shift: int) -> str:
    year, quarter = divmod(int(found["y"]) * 4 + _QUARTERS.index(found["q"]) + shift, 4)
    return f"{found[0].split(' ')[0]} {_QUARTERS[quarter]}{found['s']}{year}"
