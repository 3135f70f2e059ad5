"""Doers: bodies and groups that are asked to do something, as a closed grammar of noun phrases."""

import re

from studyapp.core.extract.predicates import DUTY, MODAL, VERB_AT
from studyapp.core.text.letters import LETTER, UP

_CAP = rf"[{UP}][{LETTER}]*"

# A head is written as it stands inside a sentence; its first letter may also be a capital.
_COMMON_HEADS = (
    "cấp ủy, tổ chức đảng", "cấp ủy đảng", "cấp ủy", "tổ chức cơ sở đảng", "tổ chức đảng",
    "tổ chức chính trị - xã hội", "tổ chức chính trị",
    "tổ chức xã hội - nghề nghiệp", "tổ chức xã hội", "tổ chức tín dụng", "tổ chức công đoàn",
    "tổ chức đoàn thể", "đảng bộ", "chi bộ",
    "đảng ủy", "đảng đoàn", "ban cán sự đảng", "ban cán sự", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy",
    "thị ủy", "ban đảng",
    "ban xây dựng đảng", "ban xây dựng Đảng", "chi, đảng bộ", "chi, Đảng bộ", "ban tuyên giáo",
    "báo cáo viên", "tuyên truyền viên", "ủy ban kiểm tra",
    "trung tâm chính trị", "trường chính trị", "người đứng đầu", "bí thư cấp ủy", "bí thư", "thủ trưởng",
    "cán bộ chủ chốt", "cán bộ lãnh đạo, quản lý", "cán bộ lãnh đạo", "lãnh đạo, quản lý",
    "lãnh đạo", "chính quyền", "ủy ban nhân dân", "hội đồng nhân dân", "bộ, ngành", "bộ, ban, ngành",
    "sở, ban, ngành", "ban, sở, ngành",
    "ban, bộ, ngành", "ban, ngành", "sở, ngành", "phòng, ban", "cơ quan thông tấn, báo chí",
    "cơ quan thông tin đại chúng",
    "cơ quan báo chí", "cơ quan truyền thông", "phóng viên", "đoàn thể chính trị - xã hội",
    "đoàn thể chính trị", "đoàn thể nhân dân", "đoàn thể", "công đoàn", "công an", "lực lượng vũ trang",
    "lực lượng công an",
    "lực lượng chức năng", "cơ quan chức năng", "cơ quan chuyên môn", "cơ quan tham mưu",
    "cơ quan bảo hiểm xã hội", "cơ quan nhà nước",
    "cơ quan quản lý nhà nước", "cơ quan", "đơn vị sự nghiệp công lập", "đơn vị sự nghiệp", "đơn vị",
    "địa phương", "cán bộ, công chức, viên chức",
    "cán bộ, đảng viên", "cán bộ quản lý", "cán bộ", "đảng viên", "công chức", "viên chức", "người lao động",
    "người sử dụng lao động", "đoàn viên",
    "hội viên", "nhân dân", "người dân", "hộ dân", "gia đình", "công dân", "quần chúng", "nông dân",
    "phụ nữ", "thanh niên",
    "doanh nghiệp nhà nước", "doanh nghiệp", "hợp tác xã", "nhà trường", "cơ sở giáo dục", "cơ sở y tế",
    "bệnh viện", "đội ngũ nhà giáo", "nhà giáo", "cha mẹ học sinh", "phụ huynh", "hộ kinh doanh",
    "trường đại học, cao đẳng", "trường đại học", "trường cao đẳng", "viện nghiên cứu",
    "cơ sở đào tạo", "trạm y tế",
    "giáo viên", "học sinh, sinh viên", "học sinh", "sinh viên", "tập thể", "cá nhân", "ban chỉ đạo",
    "tổ công tác", "tổ giúp việc", "ngân hàng", "huyện đoàn", "tỉnh đoàn", "thành đoàn", "xã đoàn",
    "đoàn thanh niên", "hội phụ nữ", "hội nông dân", "chi hội", "chi đoàn", "tổ dân phố", "khu dân cư",
    "huyện ủy viên", "cấp ủy viên", "tỉnh ủy viên", "thôn, bản", "trưởng thôn", "hội viên là đảng viên",
    "cơ quan thanh tra, kiểm tra", "cơ quan thanh tra", "hiệu trưởng", "chi ủy", "chủ tịch UBND",
    "tổ công nghệ số cộng đồng", "tổ công nghệ số", "cấp bộ đoàn",
    "ban công tác mặt trận", "ban công tác Mặt trận", "ban giám đốc", "ban giám hiệu", "thôn", "khu phố",
)  # fmt: skip

# Only a determiner makes a group of doers of these: "các cấp", "các xã".
_COUNTED_HEADS = (
    "tỉnh, thành phố", "xã, phường, đặc khu", "xã, phường, thị trấn", "xã, phường",
    "huyện, thành phố", "huyện, thị xã, thành phố", "huyện, thị, thành phố", "xã, thị trấn",
    "cấp", "ngành", "sở", "ban", "bộ", "tỉnh", "huyện", "xã", "phường", "thị trấn", "thị xã", "quận",
    "thành phố", "đặc khu", "tổ chức",
    "chi", "hội", "trường", "cơ sở",
)  # fmt: skip

_NAMED_HEADS = (
    "Ban cán sự đảng", "Ban Cán sự đảng", "Ban công tác Mặt trận", "Ban Giám đốc",
    "Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực", "Ban Cán sự", "Ban Tuyên giáo", "Ban Tổ chức",
    "Ban Dân vận", "Ban Nội chính", "Ban Kinh tế", "Ban",
    "BTV", "BCH", "BTG", "UBKT", "Ủy ban Kiểm tra", "Ủy ban nhân dân", "Ủy ban Nhân dân", "UBND", "HĐND",
    "Hội đồng nhân dân",
    "Ủy ban Mặt trận Tổ quốc", "Ủy ban MTTQ", "UBMTTQ", "UBMT", "Mặt trận Tổ quốc", "MTTQ", "Mặt trận",
    "Chính phủ", "Quốc hội",
    "Bộ Chỉ huy Quân sự", "Bộ Chỉ huy quân sự", "Bộ CHQS", "Bộ đội Biên phòng", "Sở", "Bộ", "Cục",
    "Chi cục", "Phòng", "Văn phòng", "Trung tâm",
    "Trường Chính trị", "Hội", "Đoàn Thanh niên", "Đoàn", "Liên đoàn Lao động", "Liên minh Hợp tác xã",
    "Công đoàn", "Công an", "Báo", "Đài",
    "Thường trực", "Thanh tra", "Kiểm toán Nhà nước", "Tòa án nhân dân", "Viện kiểm sát nhân dân",
    "Bảo hiểm xã hội", "Ngân hàng",
    "Đảng ủy", "Đảng bộ", "Học viện", "Đảng đoàn", "Liên đoàn", "LĐLĐ", "HĐND", "Liên hiệp", "Hội đồng",
)  # fmt: skip

_SECOND_SYLLABLES = (
    "tin|nghiệp|ủy|hiệp|sản|vận|dục|tế|chính|hội|thương|hóa|trường|giáo|tra|toán|phòng|lịch|thao|học|nghệ|"
    "dựng|tư|nhân|hữu|"
    "chức|tạo|thư|binh|đội|dân|sự|bộ|giao|vụ|pháp|tộc|thông|niên|nữ|sát|huy|vệ|lực|đài|động|đảng|nước|bí|quỹ|"
    "mạng|số|trị|thanh|hình"
)
_SMALL_NAME_WORDS = (
    "truyền thông|đào tạo|môi trường|du lịch|thể thao|xã hội|công nghệ|nông thôn|đầu tư|truyền hình|nhân "
    "dân|quân sự|"
    "biên phòng|dân vận|khoa học|phát thanh|thương binh|vận tải|tôn giáo"
)
_LEVELS = "Trung ương|TW|tỉnh|huyện|xã|thành phố|thị xã|quận|phường|cơ sở|trên|dưới|mình|ủy|địa phương"
_UNIT = "tỉnh|huyện|thành phố|thị xã|quận|xã|phường|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Trung ương|Đảng bộ"

_DETERMINER = (
    r"(?:(?i:tất cả|toàn thể|toàn bộ|các|những|mọi|mỗi|từng|đội ngũ|hệ thống|bản thân|cùng với|cả) ){0,3}"
)
_MODIFIER = (
    rf"(?: (?:của )?(?:{_UNIT})(?: {_CAP}){{0,4}}(?![{LETTER}])"
    r"|, giúp việc"
    rf"| (?:các |cùng |từng |mỗi )?cấp(?: (?:{_LEVELS})(?![{LETTER}]))?"
    rf"| các (?:khu công nghiệp|khu, cụm công nghiệp|khu kinh tế|huyện|xã|phường|sở|ban|tỉnh|địa phương|"
    rf"đơn vị|ngành|bộ|cơ quan)(?:, (?:thị xã|thị(?! trấn)|thành phố|"
    rf"thị trấn|phường|xã|ban|ngành|đặc khu|huyện|cơ quan|đơn vị))*(?: và (?:thành phố|địa phương|đơn vị))?"
    rf"| trực thuộc(?: (?:Trung ương|tỉnh|huyện|cấp ủy cấp trên|(?:Tỉnh|Thành|Huyện|Đảng) ủy)(?: "
    rf"{_CAP}){{0,3}})?"
    r"| (?:có )?liên quan| chức năng| cơ sở| chuyên môn| chủ chốt| chuyên trách| đảng(?! viên| ủy| bộ)| "
    r"Đảng(?! viên| ủy| bộ)| ưu tú"
    rf"| (?:trong|ở|trên địa bàn|thuộc)(?: (?:toàn |cả )?(?:tỉnh|huyện|thành phố|xã|phường|thị xã|Đảng bộ|"
    rf"Đảng|hệ thống chính trị|nước|quốc|địa bàn|doanh nghiệp)(?: (?:tỉnh|thành phố|huyện|xã))?(?: "
    rf"{_CAP}){{0,3}})?"
    r")"
)  # fmt: skip
_COMMON = "|".join(
    re.escape(head[0]).join(("[" + head[0].upper(), "]")) + re.escape(head[1:])
    for head in sorted(_COMMON_HEADS, key=len, reverse=True)
)
_COUNTED = "|".join(sorted(_COUNTED_HEADS, key=len, reverse=True))
_NAMED = (
    rf"(?:{'|'.join(sorted(_NAMED_HEADS, key=len, reverse=True))})"
    r"(?! (?:cáo|nghị|viên|đồng|hành|đội|máy|phận|luật|thể|kết|ban|chống|ngừa|phái|phương)\b)"
)
_NAME_WORD = rf"(?:{_CAP}(?: (?:{_SECOND_SYLLABLES})(?![{LETTER}]))?|(?:{_SMALL_NAME_WORDS})(?![{LETTER}]))"
_NAME_TAIL = rf"(?:(?: (?:và |- )?|, ){_NAME_WORD})*"
_BODY = (
    rf"(?:{_DETERMINER}(?:{_NAMED}(?![{LETTER}]){_NAME_TAIL}|(?:{_COMMON})(?![{LETTER}]))"
    rf"|(?i:các|mọi|từng|mỗi) (?:{_COUNTED})(?![{LETTER}]))(?:{_MODIFIER})*"
)
_ITEM = rf"(?:(?:(?:các |những |mỗi )?(?:[Nn]gười đứng đầu|[Tt]hủ trưởng|[Ll]ãnh đạo) )?{_BODY})"
DOER = rf"{_ITEM}(?:(?:, | và |, và | cùng | cùng với |; (?=các ))(?:{_ITEM}))*"

_WHOLE = re.compile(DOER)
# "Trung tâm Phục vụ hành chính công phường bố trí": the name of one body runs on to its verb.
_LONG_NAME = re.compile(
    rf"{_NAMED}(?: (?:- )?(?!(?:đã|đang|sẽ|vừa|yêu|đề|giao|được|có|là|của|cho|với|để|trong|tại|các|những|"
    rf"do|khi|sau|mà|cùng|trân|cảm|sự|xin|đứng|dự|chuẩn|bắt|tự|mong|hứa|kể|hội nghị|chúc|rất|luôn|"
    rf"chỉ|nhấn|phát|cũng|không|về|theo|nhằm|thông qua|nghị quyết|ra|lập|mở|soạn|dựng|"
    rf"gửi|nộp|chốt|bàn|họp|trình|giữ|lấy|đưa|hẹn|cử|nói|thì|cứ|mỗi)(?![{LETTER}])"
    rf"|(?<!Đăng )ký\b|(?<!Tiếp )nhận\b)[{LETTER}]+){{1,9}}?"
    rf"(?= {MODAL} | {DUTY} |{VERB_AT.pattern})"
)
_NAME = re.compile(
    rf"(?:{_NAMED}|Nhân dân|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [uủ][ỷy]|[{UP}]{{2,}})(?![{LETTER}])"
)


def doer_at(view: str, start: int, end: int) -> int | None:
    """Where the doer that begins at `start` ends, or None where none begins there."""
    found = _WHOLE.match(view, start, end)
    return found.end() if found else None


def long_name_at(view: str, start: int, end: int) -> int | None:
    """The same for a body whose name the grammar does not know to its end."""
    found = _LONG_NAME.match(view, start, end)
    return found.end() if found else None


def inside_sentence(doer: str) -> str:
    """With a small first letter, unless it is a name: "các cấp ủy", "Sở Tài chính", "Nhân dân"."""
    return doer if _NAME.match(doer) else doer[:1].lower() + doer[1:]
