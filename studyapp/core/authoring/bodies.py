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
     r"mặt trận|mttq|đoàn thể|tổ chức chính trị ?- ?xã hội|tổ chức chính trị|công đoàn|liên đoàn|hội "
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
    {"party", "propaganda"}, {"party", "organisation"},
    {"party", "inspection"}, {"cadres", "people"}, {"front", "people"}, {"government", "school"},
    {"government", "health"},
    {"government", "police"}, {"government", "insurance"}, {"propaganda", "press"},
    {"cadres", "propaganda"}, {"party", "government"},
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


_POOL = tuple(
    map(
        body,
        (
            "Các cơ quan báo chí",
            "Các doanh nghiệp, hợp tác xã",
            "Tòa án nhân dân và viện kiểm sát nhân dân các cấp",
            "Các bệnh viện, trạm y tế",
            "Các trường đại học, cao đẳng",
            "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
            "Ủy ban kiểm tra các cấp",
            "Hội đồng nhân dân các cấp",
            "Các đơn vị quân đội đóng trên địa bàn",
            "Công an các xã, phường",
            "Các ngân hàng và tổ chức tín dụng",
            "Các cơ quan thanh tra, kiểm toán",
            "Bảo hiểm xã hội các địa phương",
            "Chính quyền các xã, phường",
            "Phóng viên, biên tập viên các cơ quan báo chí",
            "Giáo viên, giảng viên các nhà trường",
            "Chủ doanh nghiệp và giám đốc hợp tác xã",
            "Đại biểu hội đồng nhân dân các cấp",
            "Nhân viên y tế thôn, bản",
            "Báo cáo viên, tuyên truyền viên các cấp",
            "Người đứng đầu cấp ủy, chính quyền các cấp",
            "Người dân và các hộ gia đình",
        ),
    )
)


def pool(of: Body) -> list[Body]:
    """Bodies of the same sort, persons or not, that stand apart from this one."""
    return [each for each in _POOL if each.persons == of.persons and apart(each, of)]
