"""Lines that a web page puts round an article: how each kind is recognised, one line at a time."""

import re

from studyapp.core.text.letters import LETTER, LO, UP

_HOST = r"(?:[\w-]+\.)+(?:vn|com|net|org|info|gov|edu)\b"
_DATE = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_WEEKDAY = r"(?:(?:Thứ|thứ|THỨ)\s+(?:\w+)|T[2-7]|CN|Chủ nhật|CHỦ NHẬT|Chủ Nhật)"
_PERSON = rf"[{UP}][{LETTER}.&]*"

_SLUG = re.compile(r"[a-z0-9]+(?:[ -][a-z0-9]+){4,}$")
_URL = re.compile(r"(?:https?://|www\.)\S+$")
_DIGITS = re.compile(r"(?=.*\d)[\d:/.,|\s-]+(?:AM|PM|SA|CH)?[\d|,\s-]*(?:\(?GMT ?\+ ?7\)?)?$")
_DATED = re.compile(
    rf"(?:{_WEEKDAY}[,\s-]*)?(?:[Nn]gày )?{_DATE}(?:[\s\d:,|hg+()-]|giờ|phút|AM|PM|SA|CH|GMT)*"
    r"(?:lượt (?:xem|đọc)|[Vv]iews?)?[: ]*\d*(?:,? ?\[GMT ?\+ ?7\])?$"
)
_STAMP = re.compile(
    r"(?:Cập nhật|Ngày (?:đăng|cập nhật|xuất bản|tạo)|Đăng (?:ngày|lúc|bởi)|Xuất bản|Lượt (?:xem|đọc"
    r"|truy cập)"
    r"|Số lượt|[\d.]+ lượt|Đã xem|Lần xem|Views?\b)",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"(?:Chia sẻ|Facebook|Twitter|Zalo|In (?:bài|trang)|Gửi (?:email|bài)|Cỡ chữ|Nghe (?:đọc )?bài"
    r"|Lưu bài|Thích|"
    r"Theo dõi .* trên|Google News|\d+ bình luận|[Aa][+-])",
)
_RATED = re.compile(
    r"(?:Đánh giá|Bình chọn|Xếp hạng)\b[^.;]{0,30}(?:★|☆|sao\b|/ ?5\b|\(\d+ (?:lượt|đánh giá))|[★☆]|"
    r"(?:#\w+\s*)+$|"
    r"(?:←|«) .*(?:→|»)$"
)
_POSTED = re.compile(
    rf"(?=.*(?:{_DATE}|\d{{1,2}}:\d\d))(?:.*[|•·]\s*)?(?:(?:Người đăng|Tác giả|Lượt (?:xem|đọc)|Nguồn)\s*:|"
    rf"{_PERSON}(?: {_PERSON}){{1,3}}\s*[|•·]\s*{_DATE})"
)
_BREADCRUMB = re.compile(r"(?:Trang chủ|Trang nhất|Home)\b|[^.>»/]{2,40}(?: (?:>|»|/) [^.>»/]{2,40})+$")
_LETTERHEAD = re.compile(
    r"(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?- ?Tự do ?- ?Hạnh phúc)$"
)
_PAPER_NUMBER = re.compile(r"Số ?:? ?[\d.…]+ ?[-/] ?[A-ZĐa-zđ]+(?:[-/][A-ZĐa-zđ]+)*$")
_PAPER_DAY = re.compile(rf"[{UP}][^,.]{{2,30}}, ngày [\d.…]* ?tháng [\d.…]* ?năm \d{{4}}$")
_PAPER_KIND = re.compile(
    r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|HƯỚNG DẪN|ĐỀ CƯƠNG|NGHỊ QUYẾT|BÁO CÁO|KẾT LUẬN|CHỈ THỊ|ĐỀ ÁN|"
    r"THÔNG BÁO|QUY ĐỊNH|QUYẾT ĐỊNH|TỜ TRÌNH)$"
)
_DOWNLOAD = re.compile(r"(?:Tải về|Tải xuống|Download|(?:File|Tệp|Tập tin|Tài liệu) (?:đính kèm|kèm theo))\b")
_MASTHEAD = re.compile(
    r"(?:BÁO(?! CÁO)|BẢN TIN|CỔNG|TRANG|TẠP CHÍ|ĐÀI|Báo|"
    r"Cổng [Tt]hông tin|Trang (?:tin|[Tt]hông tin)|Tạp chí|Đài) "
)
_SOURCE = re.compile(
    rf"[(“]?(?:Nguồn(?: tin)?\s*:?|Theo\s*:?)\s+(?P<name>(?:{_HOST}|[{UP}]\S*)(?:\s\S+){{0,5}})$"
)
_SIGNED = re.compile(
    r"\(?(?:(?:Tin|Bài)(?:,? ?(?:và|-|&)? ?(?:bài|ảnh|video))*|Tác giả|Người viết|Thực hiện"
    r"|Biên tập)\s*:\s*(?P<name>\S.{1,60})$",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    rf"(?P<name>{_PERSON}(?:(?:\s|\s?[-,&]\s?|\s?\+\s?){_PERSON}){{0,4}})(?:\s*\([^)]{{1,45}}\))?$"
)
_HEADING = re.compile(r"[IVX]+\.|(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU|Phần|Chương|Mục|Điều)\b")
_ANONYMOUS = re.compile(
    r"\(?(?:(?:PV|P\.V) ?[-–] ?[^.;:()]{3,40}|PV|BBT|P\.V|T/h|TH|Tổng hợp"
    r"|Ban Biên tập|(?:Nhóm )?(?:Phóng viên|PV)(?: [^.;:()]{3,30})?)\)?$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?i:ban tuyên giáo|ban biên tập|phòng văn hóa|trung tâm (?:văn hóa|truyền thông)|văn phòng) "
)
_WRITTEN_BY = re.compile(
    r"(?:Ghi chép|Bài viết|Phóng sự|Bút ký) của (?P<by>\S.{2,40})$|CTV ?:? (?P<name>\S.{2,40})$|"
    r"(?P<desk>[^.;:]{4,70}) \((?:tổng hợp|biên tập|sưu tầm)\)$"
)
_NOTICE = re.compile(
    r"\(\*+\) ?(?:Bài (?:viết|có)|Tít|Tiêu đề|Đầu đề)[^()]{3,90}$|"
    r"\((?:Bài (?:đăng|đã đăng) trên|Theo )[^()]{3,80}\)$|\([^()]{3,60} biên soạn,? tháng \d{1,2}/\d{4}\)$|"
    r"(?:Văn bản|Toàn văn|Nội dung)[^.]{0,40} (?:xem|tải) tại (?:đây|file)\b.*$"
)
_FOOTER = re.compile(r"(?:Nơi nhận ?:|T/M |TM\. |K/T |KT\. |\(?[Đđ]ã ký\)?$)")
_DESK = re.compile(r"[A-ZĐ]{2,6} ?- ?\d{1,2}[/.]\d{1,2}[/.]\d{4}[\s\d:]*$")
_CREDIT = re.compile(r"[(\[]?\s*(?:Ảnh|ẢNH|ảnh)\s*(?:minh họa|tư liệu)?\s*[:-]")
_PICTURE = re.compile(r"(?:Toàn cảnh|Quang cảnh|Một số hình ảnh|Ảnh minh họa|Khung cảnh)\b")
_AUDIENCE = re.compile(
    r"(?:Các )?(?:[Đđ]ại biểu|[Hh]ọc viên|[Đđ]ồng chí)?\s*(?:dự|tham dự|tại|theo dõi|biểu quyết|tham gia)\b"
)
_SITE = re.compile(r"Điểm cầu\b")
# A picture's line has no full stop; the sentence of a report has.
_SPEAKER = re.compile(
    r"(?:Các )?(?:[Đđ]ồng chí|Ông|Bà|Đại biểu|Lãnh đạo|Chủ tịch|Bí thư)\b[^.;:!?]{5,150}"
    r"\b(?:phát biểu|trình bày|truyền đạt|dự|chủ trì|trao đổi)\b[^.;:!?]{0,60}"
    r"(?:hội nghị|tọa đàm|hội thảo|buổi lễ|điểm cầu|lớp học|diễn đàn)[^.;:!?]{0,40}$"
)
_HAPPENS = re.compile(
    r"\b(?:đã|sẽ|được|phải|cần|thảo luận|thống nhất|cho rằng|đánh giá|nghe|nhấn mạnh|gồm|có|là|bày tỏ"
    r"|tập trung|nghiên cứu)\b"
)
_TAIL = re.compile(
    r"(?:Tin(?: tức| bài)? (?:nổi bật|liên quan|cùng (?:chuyên )?mục|mới(?: nhất| hơn)?|khác"
    r"|cũ(?: hơn)?|đọc nhiều)"
    r"|(?:Các )?(?:tin|bài)(?: viết| tin| đăng)? (?:khác|liên quan|cùng chuyên mục|mới nhất|mới hơn"
    r"|cũ hơn|đã đưa)"
    r"|Xem nhiều|Đọc nhiều|Đọc thêm|Có thể bạn quan tâm|Chủ đề|Tags?\b|Từ khóa|Bình luận|Ý kiến bạn đọc"
    r"|Gửi (?:bình luận|ý kiến)|Viết bình luận|Chuyên mục|Thư viện ảnh|Liên kết website|Bản quyền|Copyright|©"
    r"|(?:Bài viết|Tài liệu|Văn bản) khác)\s*(?:[:(>».…].*|$)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    rf"(?P<name>\([{UP}{LO}][^()\n]{{1,40}}\)|{_HOST}|[{UP}][{UP}\d.]{{1,9}}(?: [Oo]nline"
    rf"| điện tử)?)\s*(?P<dash>[-:])?\s*(?=[{UP}“\"\d])"
)


def is_slug(line: str) -> bool:
    return bool(_SLUG.match(line))


def is_url(line: str) -> bool:
    return bool(_URL.match(line))


def is_stamp(line: str) -> bool:
    """A date line, a count of views, a share button or a trail of sections."""
    if len(line) >= 90:
        return False
    if _DESK.match(line) or _NOTICE.match(line) or _RATED.match(line) or _POSTED.match(line):
        return True
    if (
        _DIGITS.match(line)
        or _DATED.match(line)
        or (_BREADCRUMB.match(line) and not line.endswith((".", ";")))
    ):
        return True
    return (len(line) < 60 and bool(_STAMP.match(line))) or (len(line) < 40 and bool(_CHROME.match(line)))


def is_footer(line: str) -> bool:
    """What stands under a signed document: who gets it, who signed."""
    return len(line) < 60 and _FOOTER.match(line) is not None


def is_letterhead(line: str) -> bool:
    return bool(_LETTERHEAD.match(line))


def is_paper_number(line: str) -> bool:
    """ "Số 203-KH/TU" or the star above it, alone in its line as at the head of a paper."""
    return line == "*" or _PAPER_NUMBER.match(line) is not None


def is_paper_kind(line: str) -> bool:
    """ "KẾ HOẠCH", the first line of a title that goes on in the next."""
    return _PAPER_KIND.match(line) is not None


def is_paper_day(line: str) -> bool:
    """ "Sơn Hà, ngày 08 tháng 12 năm 2023"."""
    return _PAPER_DAY.match(line) is not None


def is_download(line: str) -> bool:
    return len(line) < 100 and _DOWNLOAD.match(line) is not None


def is_masthead(line: str) -> bool:
    return len(line) < 80 and bool(_MASTHEAD.match(line)) and not line.endswith(".") and "," not in line


def source_named(line: str) -> str | None:
    found = _SOURCE.match(line) if len(line) < 70 and not line.endswith(".") else None
    return found["name"].strip(" )”") if found else None


def author_signed(line: str) -> str | None:
    """ "Tin, ảnh: Minh Thu" and the like, wherever it stands."""
    found = _SIGNED.match(line) if len(line) < 80 else None
    if found:
        return found["name"].strip(" )")
    written = _WRITTEN_BY.match(line) if len(line) < 90 else None
    return next(filter(None, written.groups())).strip(" )") if written else None


def is_office(line: str) -> bool:
    """ "Ban Tuyên giáo Tỉnh đoàn", as an office signs below an article."""
    return len(line.split()) <= 8 and not line.endswith((".", ":", ";")) and _OFFICE.match(line) is not None


def author_alone(line: str) -> str | None:
    """A line of capitalised names only; whether it is a byline depends on where it stands."""
    if len(line) > 60 or line.endswith(":") or line.isdigit():
        return None
    if _ANONYMOUS.match(line):
        return line
    found = _BYLINE.match(line)
    return found["name"] if found and not _HEADING.match(line) else None


def is_caption(line: str) -> bool:
    if len(line) >= 230:
        return False
    if _CREDIT.search(line) or _PICTURE.match(line):
        return True
    still = not _HAPPENS.search(line)
    if still and _SPEAKER.match(line):
        return True
    audience = _AUDIENCE.match(line) and len(line) < 120 and line.rstrip(".").count(".") == 0
    return still and bool(audience or (_SITE.match(line) and len(line) < 90 and not line.endswith(".")))


def credit_start(line: str) -> int:
    """Where the photographer's name begins, or the end of the line."""
    found = _CREDIT.search(line)
    return found.start() if found else len(line)


def is_tail(line: str) -> bool:
    return len(line) < 120 and bool(_TAIL.match(line))


def agency_prefix(line: str) -> tuple[str, int] | None:
    """The agency that opens a paragraph, and where the paragraph's own words begin."""
    found = _AGENCY.match(line)
    if found is None or not (found["dash"] or found["name"].startswith("(")):
        return None
    return found["name"].strip("()"), found.end()
