"""Kinds of bodies and people: which of two may stand as wrong answers for each other."""

import re
from dataclasses import dataclass

from studyapp.core.extract.doers import inside_sentence

_KINDS = (
    ("all",
     r"các cơ quan, đơn vị|cơ quan, đơn vị|các cấp, các ngành|các ngành, các cấp|các ngành, các địa "
     r"phương|các địa phương|ngành, địa phương|địa phương, đơn vị|mọi tổ chức"),
    ("party",
     r"cấp ủy|tổ chức (?:cơ sở )?đảng|đảng bộ|chi bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|ban đảng|ban cán "
     r"sự|đảng đoàn|ban thường vụ|ban chấp hành|chi, đảng"),
    ("propaganda", r"tuyên giáo|báo cáo viên|tuyên truyền viên|\bbtg\b"),
    ("organisation", r"ban tổ chức|sở nội vụ"),
    ("inspection", r"ủy ban kiểm tra|\bubkt\b|nội chính|thanh tra|kiểm toán"),
    ("government",
     r"^(?:sở|bộ|cục|chi cục|phòng) |"
        r"chính quyền|ủy ban nhân dân|\bubnd\b|chính phủ|sở, |, ngành|bộ, |cơ quan nhà nước|"
        r"quản lý nhà nước"),
    ("assembly", r"hội đồng nhân dân|\bhđnd\b|quốc hội"),
    ("front",
     r"mặt trận|mttq|lđlđ|đoàn thể|tổ chức chính trị ?- ?xã hội|tổ chức chính trị|công đoàn|liên đoàn|hội "
     r"nông dân|phụ nữ|đoàn thanh niên|cựu chiến binh|đoàn viên|hội viên|dân vận|tổ chức xã hội"),
    ("press", r"báo chí|\bbáo\b(?! cáo)|\bđài\b|phóng viên|truyền thông(?! và)|thông tấn"),
    ("police", r"công an"),
    ("army", r"quân sự|biên phòng|quân đội|vũ trang|chqs"),
    ("school", r"trường|giáo dục|giáo viên|học sinh|sinh viên|học viện|trung tâm chính trị"),
    ("health", r"y tế|bệnh viện|bác sĩ"),
    ("business", r"doanh nghiệp|hợp tác xã|người sử dụng lao động|ngân hàng|tín dụng"),
    ("insurance", r"bảo hiểm"),
    ("court", r"tòa án|viện kiểm sát"),
    ("cadres", r"cán bộ|đảng viên|công chức|viên chức|cá nhân|tập thể"),
    ("people",
     r"nhân dân(?! (?:tỉnh|các|xã|huyện|thành))|người dân|hộ dân|gia đình|công dân|quần chúng|nông dân|"
     r"thanh niên|người lao động"),
)  # fmt: skip
_MATCHERS = tuple((kind, re.compile(words)) for kind, words in _KINDS)
_HEAD = re.compile(
    r"^(?:những |các )?(?:người đứng đầu|bí thư|thủ trưởng|lãnh đạo|cán bộ chủ chốt|cán bộ lãnh đạo)"
)
_PERSONS = re.compile(
    r"^(?:mỗi |mọi |các |những |đội ngũ |toàn thể |từng )*(?:người |cán bộ|đảng viên|công chức|viên chức|"
    r"bí thư|thủ trưởng|lãnh đạo|báo cáo viên|"
    r"tuyên truyền viên|phóng viên|nhân dân|Nhân dân|đoàn viên|hội viên|giáo viên|học sinh|sinh viên|quần "
    r"chúng|công dân|nông dân|thanh niên|"
    r"phụ nữ|cha mẹ|phụ huynh|nhà giáo|cá nhân|hộ |gia đình|đại biểu|già làng|chủ |nhân viên)"
)
_SINGLE = re.compile(r"^(?:Sở|Bộ|Ban|Cục|Chi cục|Văn phòng|Thanh tra|Báo|Đài|Hội|Trung tâm|Phòng) (?=[A-ZĐ])")
# A head is also a cadre and speaks for its committee; whoever judges may take either for right.
_CLOSE = (
    {"head", "cadres"}, {"head", "party"}, {"head", "government"}, {"party", "cadres"},
    {"cadres", "people"}, {"front", "people"}, {"government", "school"}, {"government", "health"},
    {"cadres", "propaganda"},
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Body:
    """`persons` are people, the rest bodies; `single` is one body with a name ("Sở Nội vụ")."""

    name: str
    kinds: frozenset[str]
    persons: bool
    single: bool = False


def body(name: str) -> Body:
    named = inside_sentence(name)
    lower = named.lower()
    kinds = frozenset(kind for kind, words in _MATCHERS if words.search(lower))
    if _HEAD.match(lower):
        kinds = frozenset({"head"})
    single = _SINGLE.match(named) is not None and "," not in named
    return Body(named, kinds or frozenset({lower}), _PERSONS.match(named) is not None, single)


def apart(one: Body, other: Body) -> bool:
    """Whether nobody could take the one for the other or for a part of it."""
    if "all" in one.kinds | other.kinds:
        return False
    if one.single and other.single:
        return one.name != other.name
    if one.kinds & other.kinds:
        return False
    return not any(close & one.kinds and close & other.kinds for close in _CLOSE)


_SISTERS = (
    ("Ban Tổ chức", "Ban Tuyên giáo", "Ban Nội chính", "Ủy ban Kiểm tra", "Văn phòng"),
    ("Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng", "Sở Y tế", "Sở Công Thương",
     "Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ"),
    ("Bộ Tài chính", "Bộ Nội vụ", "Bộ Tư pháp", "Bộ Xây dựng", "Bộ Y tế", "Bộ Công Thương",
     "Bộ Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ"),
)  # fmt: skip
_OF_WHAT = re.compile(r" (?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Trung ương|tỉnh|thành phố)\b.*$")


def sisters(of: Body) -> list[Body]:
    """The other bodies of the same rank: beside "Ban Tuyên giáo Tỉnh ủy" the "Ban Tổ chức Tỉnh ủy"."""
    rank = of.name.partition(" ")[0]
    family = next(
        (each for each in _SISTERS if each[0].startswith(f"{rank} ") or of.name.startswith(each)), ()
    )
    if not of.single:
        return []
    whose = _OF_WHAT.search(of.name)
    names = [name for name in family if not of.name.startswith(name)]
    return [body(f"{name}{whose[0] if whose else ''}") for name in names]
