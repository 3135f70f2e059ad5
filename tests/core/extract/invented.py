"""Invented articles in the manner of several kinds of sites; people, districts and documents do not exist."""

NATIONAL = """Chính trị
Hội nghị toàn quốc quán triệt Nghị quyết Trung ương 4 khoá XIV
Thứ Ba, 12/05/2026 | 08:15 GMT+7
(TTXVN) - Sáng 11/5, tại Hội trường Diên Hồng, Bộ Chính trị, Ban Bí thư tổ chức Hội nghị toàn quốc quán triệt Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khoá XIV.
Dự hội nghị có các đồng chí Uỷ viên Bộ Chính trị: Trần Thanh Bình, Thường trực Ban Bí thư; Lê Minh Khôi, Chủ tịch Quốc hội; Phan Thị Hoài Thu, Trưởng Ban Tuyên giáo và Dân vận Trung ương; các đồng chí nguyên lãnh đạo Đảng, Nhà nước.
Hội nghị được kết nối tới 31.215 điểm cầu trong cả nước với 1,93 triệu cán bộ, đảng viên tham dự.
Theo đồng chí Trần Thanh Bình, Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khoá XIV họp từ ngày 30/3 đến ngày 4/4/2026 tại Hà Nội đã thông qua Nghị quyết số 15-NQ/TW về phát triển nông nghiệp sinh thái đến năm 2035, tầm nhìn đến năm 2050 và Nghị quyết số 16-NQ/TW, ngày 20/4/2026 “Về hoàn thiện chính sách bảo hiểm xã hội”.
Nghị quyết đặt mục tiêu đến năm 2035 tỷ lệ lao động tham gia bảo hiểm xã hội đạt trên 75%, tuổi thọ trung bình khoảng 77 tuổi, thu nhập bình quân đầu người đạt ít nhất 12.500 USD.
Đại tá Giàng A Páo, Phó Giám đốc Công an tỉnh Lai Châu và bà Ksor H'Bia, Chủ tịch Hội Liên hiệp Phụ nữ huyện Mường Sa phát biểu tham luận.
Toàn cảnh hội nghị tại điểm cầu Trung ương. (Ảnh: Minh Đức/TTXVN)
Bài, ảnh: Thu Hoài - Văn Nam
Tin liên quan
Khai mạc Hội nghị Trung ương 4 khoá XIV
"""  # noqa: E501

DISTRICT = """CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN VÂN LĨNH
Đảng uỷ xã Tân Hoà tổ chức học tập Nghị quyết số 05-NQ/TU
Đăng ngày: 03-02-2025 - Lượt xem: 1.204
Chiều ngày 01/02, Đảng uỷ xã Tân Hoà tổ chức hội nghị học tập, quán triệt Nghị quyết số 05-NQ/TU, ngày 15/01/2025 của Ban Chấp hành Đảng bộ tỉnh khoá XXI về phát triển kinh tế rừng giai đoạn 2025 - 2030 và Kế hoạch số 112-KH/HU của Ban Thường vụ Huyện uỷ.
Đồng chí Hoàng Văn Sinh – Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chủ trì hội nghị. Tới dự có đồng chí Nông Thị Én, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy; gần 120 cán bộ, đảng viên của 14 chi bộ trực thuộc tham dự.
Hội nghị diễn ra trong hai ngày, chia làm 3 lớp. Báo cáo viên Lý Văn Đạt đã truyền đạt bốn chuyên đề.
Phấn đấu đến năm 2030, độ che phủ rừng đạt 62,5%; trồng mới 12-16 nghìn ha rừng gỗ lớn; bình quân mỗi hộ thu 150 triệu đồng/năm.
Việc giữ bí mật nhà nước cần được các chi bộ quan tâm.Các chi bộ hoàn thành việc học tập trước ngày 28/02.
Nguyễn Hữu Phước
"""  # noqa: E501

LAW = """Những điểm mới của Luật Bảo hiểm xã hội số 41/2024/QH15
http://example.vn/bai-viet-123
Ngày 29/6/2024, Quốc hội khóa XV thông qua Luật Bảo hiểm xã hội số 41/2024/QH15, có hiệu lực từ ngày 1/7/2025. Chính phủ ban hành Nghị định số 158/2025/NĐ-CP ngày 25/6/2025 quy định chi tiết. Thông tư 12/2025/TT-BNV hướng dẫn thi hành.
Theo Luật, số năm đóng bảo hiểm xã hội tối thiểu để hưởng lương hưu giảm từ 20 năm xuống còn 15 năm. Ông Lê Hùng Sơn, Phó Tổng Giám đốc Bảo hiểm xã hội, cho biết có khoảng 1,2 triệu người được hưởng.
Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII về cải cách chính sách bảo hiểm xã hội đặt mục tiêu đến năm 2030 có khoảng 60% lực lượng lao động trong độ tuổi tham gia. Nghị quyết về “Tiếp tục đổi mới chính sách tiền lương” cũng được nhắc tới. Chỉ thị 05 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tiếp tục được thực hiện.
Nguồn: Báo Vân Lĩnh
"""  # noqa: E501

OUTLINE = """ĐẢNG CỘNG SẢN VIỆT NAM
ĐỀ CƯƠNG TUYÊN TRUYỀN KẾT QUẢ HỘI NGHỊ TRUNG ƯƠNG 10 KHÓA XIII
I. BỐI CẢNH
1. Hội nghị lần thứ 10 Ban Chấp hành Trung ương Đảng khóa XIII diễn ra từ ngày 18 đến ngày 20/9/2024 tại Thủ đô Hà Nội. Hội nghị đã thảo luận 11 nhóm nội dung.
2. Các nghị quyết Trung ương 4 khóa XI, XII và Kết luận số 21-KL/TW của Hội nghị Trung ương 4 khóa XIII tiếp tục được thực hiện.
II. NHIỆM VỤ
a) Cấp ủy các cấp quán triệt Nghị quyết 18, 19 khóa XII; các Nghị quyết số 18-NQ/TW, 19-NQ/TW, 20-NQ/TW khóa XIII.
b) Phó Chủ tịch Thường trực UBND thành phố Lê Anh Quân - Trưởng Ban Chỉ đạo - chịu trách nhiệm; hoàn thành trong quý I/2025, chậm nhất tháng 4 năm 2025.
- Số điểm cầu: 1.050 điểm cầu, 65 000 người dự.
- Tăng trưởng GRDP từ 8% đến 8,5%; giảm 20 % đơn vị đầu mối so với năm 2021.
Trường THPT Nguyễn Bỉnh Khiêm và đường Trần Hưng Đạo được sửa chữa. Học viện Chính trị quốc gia Hồ Chí Minh phối hợp.
TỔ CHỨC THỰC HIỆN
Ban Tuyên giáo hướng dẫn, theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ.
"""  # noqa: E501

CITY_PAPER = """tp van hai day manh hoc tap nghi quyet dai hoi
TP Vân Hải đẩy mạnh học tập nghị quyết
12/3/2026 9:05:07 AM 517
ĐVH - Chiều nay (10/3), Thành ủy Vân Hải khai mạc lớp bồi dưỡng cho hơn 1.100 cán bộ tại 26 điểm cầu.
Ông Trần Quốc Hải - phó bí thư thường trực Thành ủy - yêu cầu các phường không sao chép kế hoạch của cấp trên. Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Hoài Nam, Bộ trưởng Bộ Tài nguyên và Môi trường Đỗ Xuân Trường cùng dự.
Tin nổi bật
Thành phố trồng thêm 5.000 cây xanh
Các đại biểu tham dự hội nghị đã thảo luận sôi nổi về sáu nhóm giải pháp, thống nhất sẽ báo cáo kết quả thực hiện trước tháng 12/2026.
Ảnh minh họa: Kim Oanh
K. Oanh
"""  # noqa: E501

COMMENT = """Học nghị quyết để làm, không phải để biết
Ở nhiều nơi, việc học nghị quyết còn hình thức. Người đứng đầu phải trực tiếp chủ trì thảo luận và chịu trách nhiệm về chương trình hành động của đơn vị mình.
Muốn vậy, mỗi chi bộ cần chọn việc cụ thể, có người làm, có thời hạn... Cuối năm, chi bộ kiểm điểm từng việc trước dân.
"""  # noqa: E501

ALL = (NATIONAL, DISTRICT, LAW, OUTLINE, CITY_PAPER, COMMENT)
