"""Invented articles of varied style, with invented places and people; not one sentence is a paper's."""

DISTRICT = """\
Huyện Đồng Lâm: Triển khai học tập Nghị quyết Hội nghị Trung ương 7 khóa XII

Sáng 12/7/2018, Huyện ủy Đồng Lâm tổ chức hội nghị nghiên cứu, học tập, quán triệt Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa XII cho hơn 350 cán bộ chủ chốt. Đồng chí Lường Văn Thiện, Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Huyện ủy chủ trì hội nghị.

Phát biểu chỉ đạo, đồng chí Bí thư Huyện ủy yêu cầu các chi bộ, đảng bộ trực thuộc xây dựng kế hoạch học tập cụ thể, hoàn thành việc quán triệt đến toàn thể đảng viên trước ngày 30/8/2018. Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Trung tâm Bồi dưỡng chính trị biên soạn đề cương tuyên truyền, cử báo cáo viên về cơ sở; Ủy ban Kiểm tra Huyện ủy tham mưu đưa nội dung kiểm tra việc học tập nghị quyết vào chương trình kiểm tra năm 2018; Đài Truyền thanh - Truyền hình huyện mở chuyên mục giới thiệu nội dung cơ bản của nghị quyết, phát sóng ít nhất 2 kỳ mỗi tuần.

Mặt trận Tổ quốc và các đoàn thể huyện cần lồng ghép việc tuyên truyền nghị quyết vào sinh hoạt chi đoàn, chi hội; kịp thời nắm bắt, phản ánh tâm tư, nguyện vọng của đoàn viên, hội viên. Người đứng đầu cấp ủy cơ sở phải chịu trách nhiệm trước Ban Thường vụ Huyện ủy về chất lượng học tập ở đơn vị mình.

Việc viết bài thu hoạch phải liên hệ với nhiệm vụ được giao, nêu rõ giải pháp khắc phục hạn chế của bản thân và đơn vị. Hội nghị đã nghe quán triệt Nghị quyết số 26-NQ/TW ngày 19/5/2018 về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ; Nghị quyết số 27-NQ/TW ngày 21/5/2018 về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp; Nghị quyết số 28-NQ/TW ngày 23/5/2018 về cải cách chính sách bảo hiểm xã hội.

Tin, ảnh: Hoàng Yến
"""  # noqa: E501

NATIONAL = """\
Đưa khoa học, công nghệ thành động lực phát triển

NDO - Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia đặt ra những mục tiêu cụ thể cho từng giai đoạn.

Nghị quyết xác định phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số là đột phá quan trọng hàng đầu, là động lực chính để phát triển nhanh lực lượng sản xuất hiện đại. Quan điểm chỉ đạo xuyên suốt của Nghị quyết là người dân và doanh nghiệp là trung tâm, là chủ thể, nguồn lực, động lực chính.

Mục tiêu đến năm 2030, kinh phí chi cho nghiên cứu phát triển đạt 2% GDP, trong đó kinh phí từ xã hội chiếm hơn 60%. Đến năm 2030, quy mô kinh tế số đạt tối thiểu 30% GDP. Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp đạt trên 80%. Hằng năm, bố trí ít nhất 3% tổng chi ngân sách nhà nước cho phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số.

Để thực hiện, Chính phủ cần khẩn trương sửa đổi, bổ sung các luật có liên quan nhằm tháo gỡ điểm nghẽn về thể chế. Các bộ, ngành, địa phương phải xây dựng kế hoạch hành động cụ thể, phân công rõ trách nhiệm của từng đơn vị. Các trường đại học và viện nghiên cứu có trách nhiệm đổi mới chương trình đào tạo, gắn nghiên cứu với nhu cầu của doanh nghiệp. Doanh nghiệp cần chủ động đầu tư cho nghiên cứu, ứng dụng công nghệ mới vào sản xuất, kinh doanh.

Theo các chuyên gia, nguyên nhân chủ yếu của những hạn chế thời gian qua là nhận thức của nhiều cấp, ngành chưa đầy đủ và cơ chế, chính sách còn thiếu đồng bộ. Điểm mới của Nghị quyết là chấp nhận rủi ro, đầu tư mạo hiểm và độ trễ trong nghiên cứu khoa học.

MINH ANH
"""  # noqa: E501

OUTLINE = """\
ĐỀ CƯƠNG TUYÊN TRUYỀN
Nghị quyết Hội nghị lần thứ mười Ban Chấp hành Trung ương Đảng khóa XIII

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Giúp cán bộ, đảng viên và Nhân dân nắm vững những nội dung cơ bản của Nghị quyết Hội nghị Trung ương 10 khóa XIII.
- Tạo sự thống nhất trong Đảng và đồng thuận trong xã hội đối với công tác chuẩn bị đại hội đảng các cấp.
2. Yêu cầu
- Việc tuyên truyền phải bảo đảm kịp thời, chính xác, phù hợp với từng đối tượng.
- Công tác tuyên truyền cần gắn với việc thực hiện nhiệm vụ chính trị của địa phương, đơn vị.

II. NỘI DUNG TUYÊN TRUYỀN
Hội nghị Trung ương 10 khóa XIII họp từ ngày 18 đến ngày 20/9/2024 tại Thủ đô Hà Nội. Mục tiêu tổng quát là phấn đấu đến năm 2030 trở thành nước đang phát triển, có công nghiệp hiện đại, thu nhập trung bình cao.

III. TỔ CHỨC THỰC HIỆN
1. Các cấp ủy trực thuộc Tỉnh ủy Hà Sơn chỉ đạo, tổ chức công tác tuyên truyền ở địa phương, đơn vị mình; định kỳ báo cáo kết quả về Ban Thường vụ Tỉnh ủy trước ngày 25 hằng tháng.
2. Sở Thông tin và Truyền thông định hướng các cơ quan báo chí của tỉnh tăng thời lượng, số lượng tin, bài tuyên truyền về nghị quyết.
3. Ban Tuyên giáo Tỉnh ủy theo dõi, đôn đốc, kiểm tra việc thực hiện đề cương này; tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy.
4. Báo Hà Sơn, Đài Phát thanh và Truyền hình tỉnh mở chuyên trang, chuyên mục tuyên truyền về kết quả hội nghị.
5. Đội ngũ báo cáo viên, tuyên truyền viên các cấp đổi mới phương pháp tuyên truyền miệng, tăng cường đối thoại với người nghe.
"""  # noqa: E501

CHARACTER = """\
Ngăn chặn, đẩy lùi suy thoái về tư tưởng chính trị, đạo đức, lối sống

Thứ Tư, 21/12/2016 08:15

Ngày 20/12, tại thành phố Vĩnh Thạnh, Ban Thường vụ Tỉnh ủy Bình Lâm tổ chức Hội nghị cán bộ toàn tỉnh học tập, quán triệt Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng. Dự hội nghị có đồng chí Trần Quốc Bảo, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; các đồng chí trong Ban Thường vụ Tỉnh ủy.

Báo cáo viên Trung ương đã giới thiệu những nội dung cốt lõi của Nghị quyết, trong đó chỉ ra 27 biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” và 4 nhóm nhiệm vụ, giải pháp.

Phát biểu tại hội nghị, Bí thư Tỉnh ủy Trần Quốc Bảo nhấn mạnh: Mỗi cán bộ, đảng viên phải tự giác soi rọi, đối chiếu với các biểu hiện suy thoái để tự phê bình và phê bình; cán bộ lãnh đạo, quản lý, nhất là người đứng đầu, phải gương mẫu thực hiện trước. Các cấp ủy, tổ chức đảng cần xây dựng chương trình hành động sát với tình hình địa phương, tránh hình thức; định kỳ 6 tháng kiểm điểm kết quả thực hiện. Ủy ban Kiểm tra các cấp tăng cường kiểm tra khi có dấu hiệu vi phạm, tập trung vào những lĩnh vực dễ phát sinh tiêu cực. Các cơ quan báo chí cần phát hiện, cổ vũ những gương người tốt, việc tốt; đấu tranh với các quan điểm sai trái, thù địch. Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội phát huy vai trò giám sát, phản biện xã hội, tham gia góp ý xây dựng Đảng.

Bí thư Tỉnh ủy yêu cầu việc kiểm điểm phải được tiến hành nghiêm túc, không nể nang, né tránh, không lợi dụng phê bình để đả kích, gây mất đoàn kết nội bộ. Kiên quyết xử lý những trường hợp vi phạm, không có vùng cấm, không có ngoại lệ.

Tin liên quan
Bế mạc kỳ họp thứ ba HĐND tỉnh
"""  # noqa: E501

PENSION = """\
Nhiều điểm mới trong Luật Bảo hiểm xã hội 2024

(Báo Lao Động Xanh) - Luật Bảo hiểm xã hội số 41/2024/QH15 được Quốc hội thông qua ngày 29/6/2024, có hiệu lực từ ngày 1/7/2025. Luật quy định người lao động đủ tuổi nghỉ hưu có thời gian đóng bảo hiểm xã hội từ đủ 15 năm trở lên được hưởng lương hưu hằng tháng, thay vì 20 năm như trước đây.

Theo Luật, công dân Việt Nam từ đủ 75 tuổi trở lên, không có lương hưu, được hưởng trợ cấp hưu trí xã hội. Mức trợ cấp hưu trí xã hội là 500.000 đồng mỗi tháng. Điểm mới đáng chú ý của Luật là mở rộng đối tượng tham gia bảo hiểm xã hội bắt buộc đối với chủ hộ kinh doanh có đăng ký kinh doanh và cán bộ không chuyên trách ở xã, phường.

Người sử dụng lao động có trách nhiệm lập hồ sơ tham gia bảo hiểm xã hội cho người lao động trong thời hạn 30 ngày. Cơ quan bảo hiểm xã hội phải trả sổ, giải quyết hồ sơ đúng hạn; công khai thủ tục trên cổng dịch vụ công. Người lao động cần theo dõi quá trình đóng của mình qua ứng dụng VssID để kịp thời phản ánh sai sót.

Việc rút bảo hiểm xã hội một lần cần được cân nhắc kỹ vì người rút sẽ mất cơ hội hưởng lương hưu. Mục tiêu của việc sửa Luật là mở rộng diện bao phủ, tiến tới bảo hiểm xã hội toàn dân.

Nguyễn Thị Hồng Nhung
"""  # noqa: E501

COMMUNE = """\
Xã Phú Lộc xây dựng nông thôn mới nâng cao

BHY - Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045, Đảng ủy xã Phú Lộc, huyện An Khê đã ban hành nghị quyết chuyên đề và thành lập ban chỉ đạo do đồng chí Bí thư Đảng ủy làm trưởng ban.

Thời gian qua, các chi bộ đã vận động nhân dân hiến hơn 12.000 m2 đất để mở rộng đường giao thông. Hợp tác xã nông nghiệp đã liên kết với doanh nghiệp tiêu thụ 80 ha lúa chất lượng cao. Hội Nông dân xã đã hướng dẫn hội viên vay vốn phát triển chăn nuôi theo hướng an toàn sinh học.

Xã phấn đấu đến năm 2025 thu nhập bình quân đầu người đạt 75 triệu đồng/năm, tỷ lệ hộ nghèo giảm còn dưới 1%, 100% hộ dân được sử dụng nước sạch. Để đạt mục tiêu này, Đảng ủy xã yêu cầu UBND xã rà soát lại quy hoạch vùng sản xuất, ưu tiên đầu tư hệ thống thủy lợi nội đồng; các chi bộ phân công đảng viên phụ trách hộ nghèo; Hội Phụ nữ xã duy trì mô hình phân loại rác tại nhà; Đoàn Thanh niên xã đảm nhận các tuyến đường tự quản.

Công tác tuyên truyền cần đi trước một bước, giúp người dân hiểu mình là chủ thể trong xây dựng nông thôn mới. Kiên quyết khắc phục tư tưởng trông chờ, ỷ lại vào hỗ trợ của Nhà nước.

Bài, ảnh: Thu Trang
"""  # noqa: E501

WARD = """\
Đảng ủy phường An Bình: Đưa Nghị quyết 68 vào cuộc sống

Chiều 18/9/2025, Đảng ủy phường An Bình (thành phố Nam Hải) tổ chức hội nghị sơ kết 3 tháng thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân. Tham dự có đồng chí Phan Thị Thanh Vân, Thành ủy viên, Bí thư Đảng ủy phường; đại diện lãnh đạo các phòng chuyên môn, 45 doanh nghiệp và hộ kinh doanh trên địa bàn.

Theo báo cáo, sau 3 tháng, phường đã hỗ trợ 27 hộ kinh doanh chuyển đổi lên doanh nghiệp; 100% thủ tục hành chính thuộc thẩm quyền được tiếp nhận trên môi trường điện tử. Tuy nhiên, một số hộ kinh doanh còn ngại chuyển đổi do lo vướng thủ tục thuế, kế toán.

Kết luận hội nghị, đồng chí Phan Thị Thanh Vân đề nghị: UBND phường tiếp tục rà soát, cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính cho doanh nghiệp; thành lập tổ công tác hỗ trợ hộ kinh doanh, hoàn thành trước ngày 15/10/2025. Trung tâm Phục vụ hành chính công phường bố trí cán bộ hướng dẫn trực tiếp, không để doanh nghiệp phải đi lại nhiều lần. Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội đẩy mạnh giám sát thái độ phục vụ của cán bộ, công chức. Công an phường tăng cường nắm tình hình, xử lý nghiêm hành vi gây khó khăn, nhũng nhiễu doanh nghiệp. Các doanh nghiệp cần chủ động chuyển đổi số, minh bạch sổ sách, nộp thuế đúng hạn.

Việc thực hiện Nghị quyết phải thực chất, lấy sự hài lòng của người dân, doanh nghiệp làm thước đo. “Không được coi doanh nghiệp là đối tượng để quản lý, mà phải là đối tượng để phục vụ”, Bí thư Đảng ủy phường nhấn mạnh.

Bích Ngọc
"""  # noqa: E501

INTERVIEW = """\
Học nghị quyết sao cho thấm, cho lâu

Phóng viên: Thưa đồng chí, vì sao nhiều nơi học nghị quyết vẫn còn hình thức?
Đồng chí Đặng Văn Lâm, Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Khê: Nguyên nhân chủ yếu là cách truyền đạt còn một chiều, báo cáo viên chưa gắn nội dung nghị quyết với việc làm cụ thể của người nghe. Người học nghe xong rồi quên.

Phóng viên: Giải pháp của tỉnh là gì?
Đồng chí Đặng Văn Lâm: Chúng tôi xác định học nghị quyết là công việc thường xuyên, không phải phong trào. Ban Thường vụ Tỉnh ủy đã ban hành Chỉ thị số 12-CT/TU ngày 05/3/2025 về đổi mới việc học tập, quán triệt nghị quyết. Theo đó, các chi bộ phải dành ít nhất 30 phút trong mỗi kỳ sinh hoạt để thảo luận một nội dung của nghị quyết. Báo cáo viên cần dùng ví dụ thực tế, hạn chế đọc nguyên văn. Sau mỗi đợt học, cấp ủy cơ sở tổ chức kiểm tra trắc nghiệm để biết đảng viên nắm được đến đâu; ai chưa đạt thì học lại.

Phóng viên: Còn với đảng viên trẻ?
Đồng chí Đặng Văn Lâm: Đoàn Thanh niên tỉnh cần xây dựng các video ngắn, đồ họa để đoàn viên dễ tiếp cận. Mục tiêu của tỉnh là đến hết năm 2025, 95% đảng viên hoàn thành việc học tập nghị quyết bằng hình thức phù hợp.

Xin cảm ơn đồng chí!
Thanh Hải (thực hiện)
"""  # noqa: E501

PORTAL = """\
Hội nghị trực tuyến toàn quốc triển khai Nghị quyết về đột phá phát triển giáo dục

Ngày 16/9/2025, Bộ Chính trị, Ban Bí thư tổ chức Hội nghị toàn quốc quán triệt và triển khai thực hiện 4 nghị quyết của Bộ Chính trị. Hội nghị được tổ chức trực tiếp tại Hội trường Diên Hồng, kết nối trực tuyến đến hơn 37.000 điểm cầu với trên 1,2 triệu đại biểu.

Tại hội nghị, đồng chí Phó Thủ tướng đã truyền đạt chuyên đề về Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo. Nghị quyết nêu rõ quan điểm: giáo dục và đào tạo là quốc sách hàng đầu, quyết định tương lai dân tộc. Đến năm 2030, tỷ lệ người trong độ tuổi hoàn thành cấp trung học phổ thông và tương đương đạt tối thiểu 85%; không có tỉnh, thành phố nào đạt dưới 60%. Phấn đấu phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi. Ngân sách nhà nước chi cho giáo dục và đào tạo đạt ít nhất 20% tổng chi ngân sách nhà nước.

Phát biểu chỉ đạo, Tổng Bí thư yêu cầu các cấp ủy, tổ chức đảng chuyển từ nhận thức sang hành động, từ nói sang làm, lấy kết quả làm thước đo; các bộ, ngành khẩn trương hoàn thiện thể chế, trình Quốc hội sửa đổi các luật liên quan trong năm 2025; các địa phương bố trí nguồn lực, ưu tiên quỹ đất cho giáo dục; nhà trường và đội ngũ nhà giáo tiếp tục đổi mới phương pháp dạy học, nêu gương về đạo đức, tự học và sáng tạo; cha mẹ học sinh phối hợp với nhà trường trong giáo dục con em.

Tổng Bí thư lưu ý, cần khắc phục triệt để tình trạng “nói nhiều, làm ít”, đùn đẩy trách nhiệm. Ban Tuyên giáo và Dân vận Trung ương chủ trì hướng dẫn, theo dõi, đôn đốc việc học tập, quán triệt; định kỳ báo cáo Bộ Chính trị, Ban Bí thư.

Theo TTXVN
"""  # noqa: E501

POPULATION = """\
Nghị quyết 21-NQ/TW và những mục tiêu về dân số đến năm 2030

Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về công tác dân số trong tình hình mới đã chuyển trọng tâm chính sách dân số từ kế hoạch hóa gia đình sang dân số và phát triển. Đây là điểm mới có tính bước ngoặt.

Nghị quyết đặt mục tiêu đến năm 2030 duy trì vững chắc mức sinh thay thế, bình quân mỗi phụ nữ trong độ tuổi sinh đẻ có 2,1 con; quy mô dân số 104 triệu người. Tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái sinh ra sống. Tỷ lệ tảo hôn, hôn nhân cận huyết thống giảm 50%. Tuổi thọ bình quân đạt 75 tuổi, trong đó thời gian sống khỏe mạnh đạt tối thiểu 68 năm.

Để đạt các mục tiêu trên, cấp ủy đảng và chính quyền các cấp cần đưa công tác dân số thành nội dung trọng tâm trong các chương trình, kế hoạch phát triển kinh tế - xã hội. Bộ Y tế chủ trì, phối hợp với các bộ, ngành hoàn thiện chính sách, pháp luật về dân số nhằm khuyến khích các cặp vợ chồng sinh đủ hai con. Ngành y tế địa phương mở rộng tầm soát trước sinh, sơ sinh. Các cơ quan truyền thông đổi mới nội dung tuyên truyền, chuyển từ vận động sinh ít con sang vận động sinh đủ hai con. Mỗi gia đình cần xóa bỏ tư tưởng trọng nam khinh nữ.

Nguyên nhân của tình trạng mất cân bằng giới tính khi sinh là tâm lý ưa thích con trai và việc lạm dụng kỹ thuật chẩn đoán giới tính thai nhi. Do vậy, các cơ sở y tế không được chẩn đoán, lựa chọn giới tính thai nhi dưới mọi hình thức.

Hà Lan
"""  # noqa: E501

NUMBERED = """\
TỈNH ỦY SƠN LÂM: NHIỀU GIẢI PHÁP THỰC HIỆN NGHỊ QUYẾT 18

(SLO) Để thực hiện hiệu quả Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII, Ban Thường vụ Tỉnh ủy Sơn Lâm yêu cầu các cấp, các ngành tập trung thực hiện tốt một số nhiệm vụ sau:

Thứ nhất, các cấp ủy đảng tổ chức tuyên truyền sâu rộng về mục đích, ý nghĩa của việc sắp xếp tổ chức bộ máy, tạo sự thống nhất trong nhận thức và hành động.

Thứ hai, Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ xây dựng đề án sắp xếp, trình Ban Thường vụ Tỉnh ủy trong quý II/2018.

Thứ ba, Sở Tài chính rà soát tài sản, trụ sở dôi dư sau sắp xếp; đề xuất phương án quản lý, sử dụng, tránh thất thoát, lãng phí.

Thứ tư, người đứng đầu cơ quan, đơn vị chịu trách nhiệm về tiến độ và kết quả sắp xếp; làm tốt công tác tư tưởng, bảo đảm chế độ, chính sách đối với cán bộ, công chức, viên chức bị ảnh hưởng.

Phấn đấu đến năm 2021, toàn tỉnh giảm tối thiểu 10% biên chế so với năm 2015 và giảm 15% số đầu mối bên trong các cơ quan. Nguyên tắc sắp xếp là một cơ quan có thể thực hiện nhiều việc nhưng một việc chỉ giao cho một cơ quan chủ trì, chịu trách nhiệm chính.

Đức Trung
"""  # noqa: E501

ALL = (
    DISTRICT,
    NATIONAL,
    OUTLINE,
    CHARACTER,
    PENSION,
    COMMUNE,
    WARD,
    INTERVIEW,
    PORTAL,
    POPULATION,
    NUMBERED,
)
