"""The head of a party paper: issuer, number and day are no body, and its kind begins its title."""

from studyapp.core.authoring.ids import article_id
from studyapp.core.extract.clean import read_article

PAPER = """\
HUYỆN ỦY VĨNH TRẠCH
*
Số 12-KH/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Vĩnh Trạch, ngày 08 tháng 12 năm 2018

KẾ HOẠCH
học tập, quán triệt Nghị quyết số 26-NQ/TW

Thực hiện kế hoạch của cấp trên, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau.
"""


def test_the_title_of_a_paper_is_its_kind_with_the_line_below_it() -> None:
    article = read_article(PAPER, article_id(PAPER))
    assert article.title == "KẾ HOẠCH học tập, quán triệt Nghị quyết số 26-NQ/TW"


def test_issuer_and_number_go_and_the_day_stays() -> None:
    article = read_article(PAPER, article_id(PAPER))
    removed = [each.span.of(article.text) for each in article.removed]
    assert removed == ["HUYỆN ỦY VĨNH TRẠCH", "*", "Số 12-KH/HU", "ĐẢNG CỘNG SẢN VIỆT NAM"]


def test_news_with_a_heading_in_capitals_keeps_it() -> None:
    news = "HUYỆN ỦY VĨNH TRẠCH HỌC NGHỊ QUYẾT\n\nSáng 5/3, Huyện ủy mở hội nghị cho toàn thể cán bộ."
    assert read_article(news, article_id(news)).title == "HUYỆN ỦY VĨNH TRẠCH HỌC NGHỊ QUYẾT"


def test_a_link_to_download_is_no_title() -> None:
    text = (
        "Tải về: de-cuong.docx (84 KB)\nĐề cương học tập nghị quyết của Trung ương\n\nMột câu của bài viết."
    )
    assert read_article(text, article_id(text)).title == "Đề cương học tập nghị quyết của Trung ương"
