"""Where an article happens: the province, district or commune whose news it is."""

import re
from collections import Counter
from dataclasses import dataclass

from studyapp.core.extract.facts import Facts
from studyapp.core.extract.provinces import NAMES, is_province
from studyapp.core.library.article import Article
from studyapp.core.text.folding import fold
from studyapp.core.text.letters import LO, UP

_UNITS = {
    "tỉnh": ("Tỉnh ủy", "Tỉnh uỷ", "Tỉnh đoàn", "tỉnh", "Tỉnh"),
    "thành phố": ("Thành ủy", "Thành uỷ", "Thành đoàn", "thành phố", "Thành phố", "TP.", "TP"),
    "huyện": ("Huyện ủy", "Huyện uỷ", "Huyện đoàn", "huyện", "Huyện"),
    "quận": ("Quận ủy", "Quận uỷ", "quận", "Quận"),
    "thị xã": ("Thị ủy", "Thị uỷ", "thị xã", "Thị xã"),
    "đặc khu": ("đặc khu", "Đặc khu"),
    "xã": ("xã", "Xã"),
    "phường": ("phường", "Phường"),
    "thị trấn": ("thị trấn", "Thị trấn"),
}
_UNIT_OF = {body: unit for unit, bodies in _UNITS.items() for body in bodies}
_BODY = "|".join(map(re.escape, sorted(_UNIT_OF, key=len, reverse=True)))
_CAPITAL = rf"[{UP}][{LO}]*(?:'[{LO}]+|[{LO}])"  # "Đắk R'lấp"
_SEAT = re.compile(
    rf"(?<![{UP}{LO}])(?P<body>{_BODY}) (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?![{LO}]| ?[{UP}])"
)
_BARE = re.compile(rf"[{UP}][{LO}]+(?: [{UP}][{LO}]+){{1,3}}")
_BEFORE_COLON = re.compile(rf"({_BARE.pattern}): ")
_LETTERHEAD = re.compile(
    rf"^(?:(?P<body>TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ])|(?:ĐẢNG [ỦU][YỶ]|ĐẢNG BỘ|UBND) "
    rf"(?P<unit>TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ)) (?P<name>[{UP}]+(?: [{UP}]+){{1,3}})(?=$|\t| {{3,}})",
    re.MULTILINE,
)
_NUMBER = re.compile(r"^Số ?:? ?(\d+ ?[-/] ?[A-ZĐa-zđ]+(?:[-/][A-ZĐa-zđ]+)*)(?=$|\t| {3,})", re.MULTILINE)
_DAY = re.compile(r", ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$", re.MULTILINE)
_KIND = re.compile(
    r"^(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|HƯỚNG DẪN|NGHỊ QUYẾT|BÁO CÁO|KẾT LUẬN|CHỈ THỊ|ĐỀ ÁN|THÔNG BÁO|"
    r"QUY ĐỊNH|QUYẾT ĐỊNH)$",
    re.MULTILINE,
)
_COMMUNES = ("xã ", "phường ", "thị trấn ")
_ABOVE_COMMUNE = ("huyện", "quận", "thị xã", "thành phố", "tỉnh")
_CITIES = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
_DISTRICTS = ("huyện", "quận", "thị xã")
_OF_DISTRICT = re.compile(
    r"Huyện [ủu][yỷ]|Quận [ủu][yỷ]|Thị [ủu][yỷ]|UBND huyện|HĐND huyện|toàn huyện|huyện ta|Phòng [A-ZĐ]|"
    r"Trung tâm Y tế huyện"
)
_FEWEST_OWN = 2
_VENUE = re.compile(r"(?:tại|ở|từ)(?: (?:Thủ đô|thủ đô|điểm cầu))? $")
_CAPITALS = ("Thủ đô ", "thủ đô ")
_NO_SEAT = ("Đảng", "Bộ", "Ban", "Hội", "Đoàn", "Trung ương", "Ủy ban", "Uỷ ban", "Công an", "Quân sự")
# "Bí thư Tỉnh ủy Hà Ngọc Chấn": behind a role a name is more often the person's.
_ROLE = re.compile(
    r"(?:[Bb]í thư|[Cc]hủ tịch|[Tt]hường trực|[Tt]rưởng [Bb]an|[Cc]hánh [Vv]ăn phòng|[Ủủ]y viên|[Gg]iám đốc)"
    r"(?: (?:UBND|HĐND|Ban Thường vụ|Ban Chấp hành))? $"
)
_ROLE_REACH = 60
_BLOC = re.compile(
    rf"Đảng (?:[ủu][ỷy]|bộ) (?P<bloc>Khối (?:[Cc]ác|[Dd]oanh|[Cc]ơ) [{LO}{UP} ,-]{{4,50}}?) tỉnh"
    rf"(?P<name>(?: [{UP}][{LO}]+){{2,3}})?(?![{LO}])"
)
_INSTITUTION = re.compile(
    rf"Đảng (?:[ủu][ỷy]|bộ) (?P<name>(?:Trường )?(?:Đại học|Học viện|Cao đẳng|Tập đoàn|Tổng [Cc]ông ty|"
    rf"Công ty) {_CAPITAL}(?: {_CAPITAL}){{0,3}})"
)
_SHOUTED = re.compile(
    rf"(?<![{UP}])(?P<unit>TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|QUẬN|XÃ|PHƯỜNG) "
    rf"(?P<name>[{UP}]+(?: [{UP}]+){{1,3}})(?=$|[:,.]| [-–])"
)
_AT = re.compile(rf"\b(?:[ởỞ]|[tT]ại) (?P<name>{_BARE.pattern})(?=$|[:,.]| [-–])")
_MARKS = re.compile(r"[:,.“”\"()–]+ ?")
_HEAD, _LEAD = 700, 400


@dataclass(frozen=True, slots=True)
class _Seat:
    unit: str
    name: str

    def said(self) -> str:
        """A real province or city of the centre goes by its bare name, a province's own city does not."""
        if self.name == "Hồ Chí Minh":
            return "Thành phố Hồ Chí Minh"
        bare = self.name in _CITIES if self.unit == "thành phố" else self.unit in ("", "tỉnh")
        return self.name if bare and is_province(self.name) else f"{self.unit} {self.name}".strip()


def place_of(article: Article, facts: Facts) -> str | None:
    """The place in the letterhead; else the one the title names; else the one whose body acts."""
    text = article.text
    if letterheads := list(_LETTERHEAD.finditer(text[:_HEAD])):
        found = letterheads[-1]  # the province's stands above the district's
        unit = _UNIT_OF[found["body"].capitalize()] if found["body"] else found["unit"].lower()
        return _Seat(unit, found["name"].title()).said()
    seats = _seats(text, {person.name for person in facts.people})
    place = (
        _bloc(text)
        or _titled(article, seats)
        or _acting(text, seats)
        or _province(text, facts, seats)
        or _only_district(text, seats)
    )
    return _within_district(place, seats) if place else None


def _within_district(place: str, seats: Counter[_Seat]) -> str:
    """A commune with its district or province: many share a name."""
    above = [
        seat for seat, _ in seats.most_common() if seat.unit in _ABOVE_COMMUNE and seat.name not in place
    ]
    if not place.startswith(_COMMUNES) or not above:
        return place
    nearest = next((seat for seat in above if seat.unit in _DISTRICTS), above[0])
    return f"{place}, {nearest.said()}"


def has_letterhead(text: str) -> bool:
    """Whether it is a paper of a local body and not news of one."""
    return _LETTERHEAD.search(text[:_HEAD]) is not None


def own_name(text: str) -> str | None:
    """ "Kế hoạch số 203-KH/TU ngày 8/12/2023": the paper that the text itself is; None where it is none."""
    head = text[:_HEAD]
    number, when = _NUMBER.search(head), _DAY.search(head)
    kind = _KIND.search(head, when.end()) if when else None
    if not (has_letterhead(text) and number and when and kind):
        return None
    return f"{kind[0].capitalize()} số {number[1]} ngày {int(when[1])}/{int(when[2])}/{when[3]}"


def _seats(text: str, people: set[str]) -> Counter[_Seat]:
    """How often each unit is named with its kind: "Tỉnh ủy Hà Sơn", "xã Phú Lộc"."""
    found = (
        _Seat(_UNIT_OF[each["body"]], each["name"])
        for each in _SEAT.finditer(text)
        if not _ROLE.search(text[max(0, each.start() - _ROLE_REACH) : each.start()])
    )
    return Counter(
        each
        for each in found
        if not each.name.startswith(_NO_SEAT) and not any(_is_of(name, each.name) for name in people)
    )


def _is_of(person: str, name: str) -> bool:
    """Whether it is a person's name, or how one begins; two words alone are more often a place."""
    return person.startswith(f"{name} ") or (person == name and len(name.split()) > 2)


def _bloc(text: str) -> str | None:
    """A party bloc, university or company, whose news is its own and not the province's."""
    if institution := _INSTITUTION.search(text[:_HEAD]):
        return f"Đảng bộ {institution['name']}"
    named = list(_BLOC.finditer(text[:_HEAD]))
    whose = next((found["name"] for found in named if found["name"]), "")
    return f"Đảng bộ {named[0]['bloc']} tỉnh{whose}" if whose else None


def _titled(article: Article, seats: Counter[_Seat]) -> str | None:
    """The place in the title, its kind from the title or from the text."""
    title = fold(article.title)
    named = [seat for seat, _ in seats.most_common() if fold(seat.name) in title]
    exact = [seat for seat in named if fold(f"{seat.unit} {seat.name}") in title]
    bodies = [
        seat for seat in named if any(fold(f"{body} {seat.name}") in title for body in _UNITS[seat.unit])
    ]
    for chosen in (exact, bodies, named):
        if chosen:
            return chosen[0].said()
    if (dateline := _BEFORE_COLON.match(article.title)) and article.text.count(dateline[1]) > 1:
        return dateline[1]
    if (shouted := _SHOUTED.search(article.title)) and article.title.isupper():
        return _Seat(shouted["unit"].lower(), shouted["name"].title()).said()
    if (at := _AT.search(article.title)) and not at["name"].startswith(_NO_SEAT):
        return _Seat("", at["name"]).said()
    bare = _provinces_in(article)
    return _Seat("", bare[0]).said() if len(bare) == 1 else None


def _provinces_in(article: Article) -> list[str]:
    """The provinces that the title names; in a shouted one only those of the text: "VÌ HÒA BÌNH" is none."""
    shouted = article.title.isupper()
    words = f" {_MARKS.sub(' ', article.title.title() if shouted else article.title)} "
    named = [name for name in NAMES if f" {name} " in words and not (shouted and name not in article.text)]
    return [name for name in named if not any(name != other and name in other for other in named)]


def _acting(text: str, seats: Counter[_Seat]) -> str | None:
    """The one whose party committee or youth union is named with it, else the one named at the head."""
    bodies = {
        _Seat(_UNIT_OF[each["body"]], each["name"])
        for each in _SEAT.finditer(text)
        if each["body"][:1].isupper() and " " in each["body"] and each["body"] not in ("Thành phố", "Thị xã")
    } & set(seats)
    if len(bodies) == 1:
        return bodies.pop().said()
    head = _seats(text[:_LEAD], set()) & seats
    wide = [seat for seat in head if seat.unit not in ("xã", "phường", "thị trấn")]
    if len(head) == 1 and not bodies:
        return next(iter(head)).said()
    return wide[0].said() if len(wide) == 1 and not bodies else None


def _province(text: str, facts: Facts, seats: Counter[_Seat]) -> str | None:
    """The only province spoken of, if it is not merely where a session met."""
    names = {each.name for each in facts.places if is_province(each.name) and not _is_venue(text, each.name)}
    wide = {seat for seat in seats if seat.unit in ("tỉnh", "thành phố")}
    return _Seat("", names.pop()).said() if len(names) == 1 and not wide else None


def _only_district(text: str, seats: Counter[_Seat]) -> str | None:
    """The one district spoken of, in news of a district's own bodies."""
    named = [seat for seat in seats if seat.unit in _DISTRICTS]
    own = len(_OF_DISTRICT.findall(text)) >= _FEWEST_OWN
    return named[0].said() if len(named) == 1 and own else None


def _is_venue(text: str, name: str) -> bool:
    befores = [
        text[max(0, found.start() - 24) : found.start()] for found in re.finditer(re.escape(name), text)
    ]
    return all(_VENUE.search(before) or before.endswith(_CAPITALS) for before in befores)
