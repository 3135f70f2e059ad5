"""What a clause is about, roughly: so that a wrong answer comes from the same field as the right one."""

import re
from enum import StrEnum


class Theme(StrEnum):
    STUDY = "study"
    PARTY = "party"
    STATE = "state"
    ECONOMY = "economy"
    SOCIETY = "society"


_CUES = {
    Theme.STUDY: re.compile(
        r"học tập|quán triệt|nghiên cứu|tuyên truyền|báo cáo viên|thu hoạch|bài giảng|chuyên đề|"
        r"chương trình hành động|nhận thức|hội nghị|đề cương|báo chí|đưa nghị quyết|phổ biến",
    ),
    Theme.PARTY: re.compile(
        r"cấp ủy|đảng viên|chi bộ|đảng bộ|tổ chức đảng|xây dựng đảng|cán bộ|kiểm tra, giám sát|kỷ luật|"
        r"người đứng đầu|nêu gương|quy hoạch cán bộ",
    ),
    Theme.STATE: re.compile(
        r"bộ máy|biên chế|thủ tục|hành chính|pháp luật|ngân sách|đầu mối|chính quyền|công chức|phân cấp|"
        r"sắp xếp|sáp nhập|thể chế|quy hoạch|thanh tra|công lập",
    ),
    Theme.ECONOMY: re.compile(
        r"kinh tế|doanh nghiệp|đầu tư|sản xuất|công nghiệp|nông nghiệp|du lịch|thị trường|vốn|đất đai|"
        r"hợp tác xã|tăng trưởng|xuất khẩu|năng suất|công nghệ|chuyển đổi số|biển|tài nguyên|môi trường",
    ),
    Theme.SOCIETY: re.compile(
        r"dân số|y tế|sức khỏe|sức khoẻ|giáo dục|đào tạo|văn hóa|văn hoá|an sinh|chính sách xã hội|trẻ em|"
        r"người cao tuổi|việc làm|giảm nghèo|bảo hiểm|khám|bệnh|học sinh|gia đình|hôn nhân|thể thao",
    ),
}


def theme_of(words: str, otherwise: Theme = Theme.STUDY) -> Theme:
    """The theme with most cues; `otherwise` where there is none.

    Small letters are found ten times as fast as by a pattern that ignores case.
    """
    small = words.lower()
    cues = {theme: len(pattern.findall(small)) for theme, pattern in _CUES.items()}
    return max(cues, key=cues.__getitem__) if any(cues.values()) else otherwise
