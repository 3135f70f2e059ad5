"""Three invented articles told whole: every fact of each kind, and nothing beside them.

The people are invented; documents are numbered and titled as if for a drill.
"""

from studyapp.core.extract.clean import read_article
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_of
from studyapp.core.ids import ArticleId
from studyapp.core.library.article import Article
from studyapp.core.library.known_documents import KnownDocuments

PARTY_DAILY = """Trang nhất > Thời sự > Chính trị
Đưa nghị quyết vào từng việc làm cụ thể
Thứ hai, 12/04/2032 - 09:30
NDM - Sáng 12/4, tại Nhà Văn hóa lớn (Hà Nội), Ban Bí thư Trung ương Đảng mở Hội nghị toàn quốc học tập Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XV.
Dự Hội nghị có Tổng Bí thư Nguyễn Phú Tân; các đồng chí: Võ Văn Thạch, Ủy viên Bộ Chính trị, Chủ tịch nước; Trương Thị Miên, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, Trưởng Ban Tổ chức Trung ương.
Toàn quốc có 16.888 điểm cầu với hơn 1,37 triệu cán bộ, đảng viên tham gia.
Trung ương đã ban hành 3 nghị quyết: Nghị quyết số 62-NQ/TW, ngày 24/3/2032 về tiếp tục đổi mới, nâng cao chất lượng y tế cơ sở, đáp ứng yêu cầu chăm sóc người cao tuổi trong giai đoạn mới; Nghị quyết số 63-NQ/TW, ngày 24/3/2032 về xây dựng đô thị xanh, đáng sống; và Nghị quyết số 64-NQ/TW về Chiến lược nước sạch trong tình hình mới.
Chủ tịch nước Võ Văn Thạch cho biết Nghị quyết số 63-NQ/TW kế thừa Nghị quyết số 23-NQ/TW ngày 12/3/2012 của Hội nghị Trung ương 7 khóa XI.
Nghị quyết số 62-NQ/TW xác định đến năm 2040: tỷ lệ trạm y tế đạt chuẩn duy trì mức tăng 1 - 1,5%/năm; tỷ lệ hộ thiếu nước sạch dưới 3%, hộ thiếu nước ở thành thị thấp hơn 2%.
Chiều cùng ngày, Đại tướng Phan Văn Gia, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng và Trưởng Ban Dân vận Trung ương Phạm Trọng Nghị lần lượt truyền đạt hai chuyên đề.
Đồng chí Thường trực Ban Bí thư đề nghị hoàn thành việc học tập trong quý III-2032.
PV (tổng hợp)
Đọc thêm
Bài khác
"""  # noqa: E501

CITY_NEWS = """Vân Hải bàn việc học nghị quyết về đô thị
Ngày đăng: 15/12/2032 14:20
Ngày 14.12, Thành ủy Vân Hải tổ chức học tập các Nghị quyết Hội nghị Trung ương 9 (khóa XV). Ông Trần Đức Lâm - Ủy viên Trung ương Đảng, Bí thư Thành ủy Vân Hải - chủ trì. Bà Phạm Thị Thanh Hương - Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND TP - và ông Lê Minh Tâm (Chủ tịch UBND TP) cùng dự.
Lớp học nối 288 điểm cầu, có 23.456 cán bộ, đảng viên toàn thành phố theo dõi, riêng quận Bình Sa có 12 điểm cầu với 1.150 người.
TS Nguyễn Hoàng Hiệp - Vụ trưởng Vụ Lý luận - truyền đạt Nghị quyết số 69-NQ/TW ngày 17.11.2032 của Ban Chấp hành Trung ương Đảng khóa XV "Về phát triển đô thị ven biển đến năm 2040, tầm nhìn đến năm 2055".
Theo đó, mục tiêu đến năm 2040 là tốc độ tăng trưởng (GRDP) bình quân đạt khoảng 9%/năm; GRDP bình quân đầu người đạt khoảng 17.500 USD; tỉ trọng công nghiệp đạt trên 45% GRDP.
Bí thư Thành ủy yêu cầu: Chậm nhất ngày 31/01/2033, các phường phải nộp chương trình hành động; từ nay đến hết tháng 2/2033 hoàn tất việc học ở chi bộ.
Ảnh: Hồng Nhung
Hồng Nhung
Chia sẻ
"""  # noqa: E501

PROVINCE_NEWS = """ĐƯA NGHỊ QUYẾT ĐẠI HỘI VÀO CUỘC SỐNG
(VLO) Tham dự tại điểm cầu Tỉnh ủy Vĩnh Long có các đồng chí: Trần Văn Lộ - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Hồ Thị Hoàng Oanh - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Chủ tịch UBND tỉnh Đỗ Trí Quân.
Hội nghị lần thứ hai Ban Chấp hành Đảng bộ tỉnh Vĩnh Long khóa IV, nhiệm kỳ 2040-2045 họp ngày 20/2/2041 đã thông qua Chương trình hành động số 03-CTr/TU và Nghị quyết số 02-NQ/TU về chuyển đổi số.
Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 25-KH/TU, ngày 09/02/2041 về việc tổ chức học tập Nghị quyết Đại hội của Đảng; giao Ban Tuyên giáo chủ trì. Theo Hướng dẫn 01-HD/BTGTU, mỗi lớp không quá 300 người, thời gian 02 ngày.
Nghị quyết đề ra mục tiêu tăng trưởng từ 10%/năm trở lên; thu nhập bình quân đầu người đến năm 2045 đạt khoảng 250 triệu đồng.
Tin, ảnh: CAO HUYỀN
"""  # noqa: E501


def told(text: str) -> tuple[Article, Facts]:
    article = read_article(text, ArticleId("a"))
    return article, facts_of(article, KnownDocuments())


def documents(facts: Facts) -> list[tuple[str | None, str | None, str, str | None]]:
    told_of = [each.document for each in facts.documents]
    return [(each.code, each.title, str(each.issued), each.term) for each in told_of]


def people(facts: Facts) -> dict[str, str | None]:
    return {each.name: each.role for each in facts.people}


def counts(facts: Facts) -> list[tuple[str, str | None]]:
    return [(f"{each.qualifier or ''} {each.value} {each.unit}".strip(), each.scope) for each in facts.counts]


def figures(facts: Facts) -> list[tuple[str, str | None, int | None]]:
    found = facts.figures
    return [
        (f"{each.qualifier or ''} {each.value} {each.unit}".strip(), each.of_what, each.year)
        for each in found
    ]


def days(facts: Facts) -> list[str]:
    return [each.day_month or f"{each.start}/{each.end}" for each in facts.dates]


class TestPartyDaily:
    def test_frame(self) -> None:
        article, _ = told(PARTY_DAILY)
        assert article.title == "Đưa nghị quyết vào từng việc làm cụ thể"
        assert (article.publisher, article.author, article.published) == ("NDM", "PV", "2032-04-12")
        assert [each.reason for each in article.removed] == [
            "stamp",
            "stamp",
            "agency",
            "byline",
            "tail",
            "tail",
        ]

    def test_documents(self) -> None:
        assert documents(told(PARTY_DAILY)[1]) == [
            (
                "62-NQ/TW",
                "Tiếp tục đổi mới, nâng cao chất lượng y tế cơ sở, "
                "đáp ứng yêu cầu chăm sóc người cao tuổi trong giai đoạn mới",
                "2032-03-24",
                None,
            ),
            ("63-NQ/TW", "Xây dựng đô thị xanh, đáng sống", "2032-03-24", None),
            ("64-NQ/TW", "Chiến lược nước sạch trong tình hình mới", "None", None),
            ("23-NQ/TW", None, "2012-03-12", "XI"),
        ]

    def test_conferences(self) -> None:
        found = told(PARTY_DAILY)[1].conferences
        assert [(each.ordinal, each.term, each.start) for each in found] == [(8, "XV", None), (7, "XI", None)]

    def test_people(self) -> None:
        assert people(told(PARTY_DAILY)[1]) == {
            "Nguyễn Phú Tân": "Tổng Bí thư",
            "Võ Văn Thạch": "Ủy viên Bộ Chính trị, Chủ tịch nước",
            "Trương Thị Miên": "Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, Trưởng Ban Tổ chức Trung ương",
            "Phan Văn Gia": "Đại tướng, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng",
            "Phạm Trọng Nghị": "Trưởng Ban Dân vận Trung ương",
        }

    def test_numbers(self) -> None:
        _, facts = told(PARTY_DAILY)
        assert counts(facts) == [
            ("16888 điểm cầu", "Toàn quốc"),
            ("hơn 1370000 cán bộ, đảng viên", "Toàn quốc"),
            ("3 nghị quyết", None),
        ]
        assert figures(facts) == [
            ("từ 1 %/năm", "tỷ lệ trạm y tế đạt chuẩn", 2040),
            ("đến 1.5 %/năm", "tỷ lệ trạm y tế đạt chuẩn", 2040),
            ("dưới 3 %", "tỷ lệ hộ thiếu nước sạch", 2040),
            ("thấp hơn 2 %", "hộ thiếu nước ở thành thị", 2040),
        ]

    def test_days(self) -> None:
        assert days(told(PARTY_DAILY)[1]) == [
            "04-12",
            "2032-03-24/2032-03-24",
            "2012-03-12/2012-03-12",
            "2032-07-01/2032-09-30",
        ]


class TestCityNews:
    def test_frame(self) -> None:
        article, _ = told(CITY_NEWS)
        assert article.title == "Vân Hải bàn việc học nghị quyết về đô thị"
        assert (article.publisher, article.author, article.published) == (None, "Hồng Nhung", "2032-12-15")

    def test_documents(self) -> None:
        assert documents(told(CITY_NEWS)[1]) == [
            ("69-NQ/TW", "Phát triển đô thị ven biển đến năm 2040, tầm nhìn đến năm 2055", "2032-11-17", "XV")
        ]

    def test_people(self) -> None:
        assert people(told(CITY_NEWS)[1]) == {
            "Trần Đức Lâm": "Ủy viên Trung ương Đảng, Bí thư Thành ủy Vân Hải",
            "Phạm Thị Thanh Hương": "Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND TP",
            "Lê Minh Tâm": "Chủ tịch UBND TP",
            "Nguyễn Hoàng Hiệp": "TS, Vụ trưởng Vụ Lý luận",
        }

    def test_numbers(self) -> None:
        _, facts = told(CITY_NEWS)
        assert counts(facts) == [
            ("288 điểm cầu", "toàn thành phố"),
            ("23456 cán bộ, đảng viên", "toàn thành phố"),
            ("12 điểm cầu", "riêng quận Bình Sa"),
            ("1150 người", "riêng quận Bình Sa"),
        ]
        assert figures(facts) == [
            ("khoảng 9 %/năm", "tốc độ tăng trưởng (GRDP) bình quân", 2040),
            ("khoảng 17500 USD", "GRDP bình quân đầu người", 2040),
            ("trên 45 %", "tỉ trọng công nghiệp", 2040),
        ]

    def test_days_and_what_is_due(self) -> None:
        _, facts = told(CITY_NEWS)
        assert days(facts) == [
            "12-14",
            "2032-11-17/2032-11-17",
            "2033-01-31/2033-01-31",
            "2033-02-01/2033-02-28",
        ]
        assert [each.what for each in facts.dates][2:] == [
            "các phường phải nộp chương trình hành động",
            "hoàn tất việc học ở chi bộ",
        ]


class TestProvinceNews:
    def test_frame(self) -> None:
        article, _ = told(PROVINCE_NEWS)
        assert (article.publisher, article.author, article.published) == ("VLO", "CAO HUYỀN", None)

    def test_documents(self) -> None:
        assert documents(told(PROVINCE_NEWS)[1]) == [
            ("03-CTr/TU", None, "None", None),
            ("02-NQ/TU", "Chuyển đổi số", "None", None),
            ("25-KH/TU", "Tổ chức học tập Nghị quyết Đại hội của Đảng", "2041-02-09", None),
            ("01-HD/BTGTU", None, "None", None),
        ]

    def test_a_session_of_the_province(self) -> None:
        (session,) = told(PROVINCE_NEWS)[1].conferences
        assert (session.ordinal, session.term, str(session.start)) == (2, "IV", "2041-02-20")
        assert session.body == "Ban Chấp hành Đảng bộ tỉnh Vĩnh Long"

    def test_people(self) -> None:
        assert people(told(PROVINCE_NEWS)[1]) == {
            "Trần Văn Lộ": "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy",
            "Hồ Thị Hoàng Oanh": "Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh",
            "Đỗ Trí Quân": "Chủ tịch UBND tỉnh",
        }

    def test_numbers_and_places(self) -> None:
        _, facts = told(PROVINCE_NEWS)
        assert counts(facts) == [("không quá 300 người", "mỗi lớp"), ("2 ngày", None)]
        assert figures(facts) == [
            ("trở lên 10 %/năm", "tăng trưởng", None),
            ("khoảng 250000000 đồng", "thu nhập bình quân đầu người", 2045),
        ]
        assert [each.name for each in facts.places] == ["Vĩnh Long"]
