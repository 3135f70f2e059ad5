"""Stock of wrong tasks, by theme: as official in style as the right ones, so that style gives nothing away.

Each is a clause that can follow "cần". One is used only where the article says nothing of the kind.
"""

from studyapp.core.authoring.stock.themes import Theme

TASKS: dict[Theme, tuple[str, ...]] = {
    Theme.STUDY: (
        "biên soạn tài liệu hỏi - đáp",
        "đổi mới phương pháp giảng dạy lý luận",
        "mở chuyên mục hỏi đáp trên trang thông tin điện tử",
        "xây dựng ngân hàng câu hỏi trắc nghiệm dùng chung",
        "tổ chức tọa đàm chuyên đề cho đoàn viên thanh niên",
        "bồi dưỡng kỹ năng thuyết trình cho báo cáo viên cơ sở",
        "phát động cuộc thi tìm hiểu trên mạng xã hội",
        "lồng ghép nội dung học tập vào sinh hoạt ngoại khóa",
        "bố trí thời gian tự nghiên cứu tài liệu trước khi dự học",
        "cung cấp tài liệu bản điện tử cho từng chi bộ trước ngày học",
        "lấy ý kiến của người học về chất lượng bài giảng sau mỗi buổi học",
        "tổ chức học tập theo cụm chi bộ ở những nơi có địa bàn rộng, đi lại khó khăn",
        "biên soạn tài liệu tóm tắt bằng tiếng dân tộc thiểu số cho bà con vùng cao",
        "duy trì nền nếp thông tin thời sự hằng tháng cho cán bộ hưu trí và người cao tuổi",
        "tổ chức cho học sinh, sinh viên tham quan các di tích lịch sử cách mạng gắn với nội dung học tập",
        "xây dựng đội ngũ cộng tác viên dư luận xã hội ở từng thôn, bản, tổ dân phố và khu công nghiệp",
        "đưa nội dung nghiên cứu, học tập vào chương trình bồi dưỡng đảng viên mới và quần chúng ưu tú",
        "xây dựng phóng sự, chuyên trang giới thiệu cách học tập hay của các chi bộ để phát trên đài truyền "
        "thanh cơ sở hằng tuần",
        "phân công cấp ủy viên dự sinh hoạt với chi bộ thôn, bản để trực tiếp truyền đạt nội dung và giải "
        "đáp thắc mắc của đảng viên",
        "gắn kết quả học tập của từng đảng viên với việc bình xét danh hiệu thi đua và xếp loại cuối năm của "
        "chi bộ",
        "tổ chức hội thi báo cáo viên, tuyên truyền viên giỏi từ cơ sở để chọn người tham gia hội thi ở cấp "
        "trên",
        "ứng dụng công nghệ thông tin trong quản lý lớp học, điểm danh và lưu trữ bài thu hoạch của cán bộ, "
        "đảng viên",
        "mời chuyên gia, nhà khoa học tham gia giới thiệu chuyên đề chuyên sâu cho cán bộ lãnh đạo, quản lý "
        "của các sở, ngành",
        "định kỳ sáu tháng sơ kết việc học tập, rút kinh nghiệm và bổ sung nội dung cho phù hợp với từng "
        "nhóm đối tượng",
        "tập huấn cho bí thư chi bộ về cách chuẩn bị nội dung sinh hoạt chuyên đề và điều hành thảo luận tại "
        "chi bộ",
        "giao trung tâm chính trị cấp huyện biên soạn giáo án mẫu, tổ chức thao giảng và rút kinh nghiệm "
        "trong đội ngũ giảng viên kiêm chức",
    ),
    Theme.PARTY: (
        "rà soát, sàng lọc đảng viên",
        "luân chuyển cán bộ về cơ sở",
        "bổ sung quy chế làm việc của cấp ủy",
        "đổi mới nội dung sinh hoạt chi bộ",
        "củng cố các tổ chức cơ sở đảng yếu kém",
        "tạo nguồn phát triển đảng viên trong doanh nghiệp",
        "công khai kết quả đánh giá, xếp loại cán bộ hằng năm",
        "bố trí bí thư cấp ủy không phải là người địa phương",
        "thực hiện nghiêm việc kê khai tài sản, thu nhập của cán bộ",
        "rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý các cấp",
        "đẩy mạnh chuyển đổi số trong quản lý hồ sơ đảng viên và văn bản của cấp ủy",
        "kiểm tra việc chấp hành quy chế dân chủ ở những nơi có đơn thư khiếu nại, tố cáo kéo dài",
        "tăng cường đối thoại trực tiếp giữa người đứng đầu cấp ủy với nhân dân theo định kỳ",
        "xây dựng tiêu chí cụ thể để đánh giá chi bộ, đảng bộ bốn tốt ở từng loại hình cơ sở",
        "kịp thời động viên, khen thưởng những tập thể có cách làm hay trong công tác phát triển đảng viên",
        "thực hiện chế độ tự phê bình và phê bình hằng năm gắn với kiểm điểm trách nhiệm của từng cấp ủy "
        "viên",
        "chỉ đạo điểm việc bầu trực tiếp bí thư, phó bí thư tại đại hội của một số đảng bộ cơ sở",
        "giám sát chuyên đề về việc sử dụng ngân sách đảng và quản lý tài sản công của các cơ quan tham mưu, "
        "giúp việc cấp ủy",
        "xây dựng kế hoạch đào tạo lý luận chính trị cho cán bộ nữ, cán bộ trẻ và cán bộ là người dân tộc "
        "thiểu số",
        "rà soát, sắp xếp lại chi bộ ghép, khắc phục tình trạng thôn, bản chưa có đảng viên hoặc chưa có tổ "
        "chức đảng",
        "quy định rõ thẩm quyền, trách nhiệm của tập thể cấp ủy và của cá nhân người đứng đầu trong công tác "
        "cán bộ",
        "thí điểm thi tuyển chức danh lãnh đạo cấp phòng ở một số cơ quan chuyên môn và tổng kết để nhân "
        "rộng",
        "phân công cấp ủy viên phụ trách địa bàn, mỗi quý ít nhất một lần dự sinh hoạt với chi bộ mình được "
        "phân công theo dõi",
        "tập trung giải quyết dứt điểm các vụ việc phức tạp, tồn đọng mà nhân dân phản ánh qua tiếp xúc cử "
        "tri và qua đơn thư",
        "chấn chỉnh tác phong, lề lối làm việc của cán bộ, công chức ở bộ phận tiếp nhận và trả kết quả của "
        "các xã, phường, thị trấn",
    ),
    Theme.STATE: (
        "cắt giảm thủ tục hành chính",
        "công khai quy hoạch sử dụng đất",
        "hoàn thiện đề án vị trí việc làm",
        "rà soát các văn bản quy phạm pháp luật",
        "xây dựng cơ sở dữ liệu dùng chung của tỉnh",
        "nâng cấp cổng dịch vụ công và hệ thống một cửa",
        "thanh tra trách nhiệm của người đứng đầu cơ quan hành chính",
        "ban hành quy định về phân cấp quản lý ngân sách cho cấp xã",
        "bố trí kinh phí hỗ trợ cán bộ không chuyên trách nghỉ công tác",
        "sắp xếp, xử lý trụ sở dôi dư sau khi sáp nhập các đơn vị hành chính",
        "đo lường mức độ hài lòng của người dân đối với sự phục vụ của cơ quan nhà nước",
        "rà soát, cắt giảm các khoản chi thường xuyên chưa thật cần thiết để dành nguồn cho đầu tư phát "
        "triển",
        "đẩy nhanh tiến độ giải ngân vốn đầu tư công và xử lý nghiêm các chủ đầu tư chậm trễ",
        "quy định rõ thời hạn trả lời kiến nghị của cử tri và công khai kết quả trên cổng thông tin điện tử",
        "xây dựng kế hoạch bồi dưỡng ngoại ngữ, tin học cho công chức trực tiếp giải quyết hồ sơ của dân",
        "thực hiện tự chủ tài chính theo lộ trình đối với các đơn vị sự nghiệp có nguồn thu ổn định",
        "trình hội đồng nhân dân ban hành chính sách hỗ trợ đối với người lao động bị ảnh hưởng do sắp xếp "
        "bộ máy",
        "kiện toàn ban chỉ đạo, phân công thành viên phụ trách từng lĩnh vực và duy trì chế độ họp giao ban "
        "hằng tháng",
        "hướng dẫn xây dựng hương ước, quy ước ở khu dân cư và đưa việc thực hiện vào tiêu chí bình xét gia "
        "đình văn hóa",
        "tổ chức đấu thầu qua mạng toàn bộ các gói thầu mua sắm tài sản công và công khai kết quả lựa chọn "
        "nhà thầu",
        "rà soát các quy hoạch ngành, điều chỉnh những nội dung chồng chéo và công bố công khai để nhân dân "
        "biết, giám sát",
        "phối hợp với các cơ quan tư pháp tổ chức hòa giải cơ sở, trợ giúp pháp lý lưu động cho người dân ở "
        "vùng sâu, vùng xa",
    ),
    Theme.ECONOMY: (
        "phát triển hạ tầng logistics",
        "khuyến khích khởi nghiệp sáng tạo",
        "mở rộng thị trường xuất khẩu nông sản",
        "xây dựng thương hiệu sản phẩm đặc trưng",
        "thu hút đầu tư vào các cụm công nghiệp",
        "phát triển vùng nguyên liệu gắn với nhà máy chế biến",
        "hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận vốn tín dụng",
        "chuyển đổi cơ cấu cây trồng trên đất lúa kém hiệu quả",
        "kết nối các tuyến du lịch sinh thái với làng nghề truyền thống",
        "đẩy mạnh liên kết giữa nông dân, hợp tác xã và doanh nghiệp tiêu thụ sản phẩm",
        "hoàn thiện chính sách đất đai để khuyến khích tích tụ ruộng đất, sản xuất quy mô lớn",
        "ưu tiên bố trí vốn cho các tuyến giao thông kết nối vùng và các khu kinh tế cửa khẩu",
        "khuyến khích các thành phần kinh tế đầu tư vào năng lượng tái tạo và xử lý chất thải",
        "xây dựng sàn giao dịch thương mại điện tử cho sản phẩm của hợp tác xã và hộ sản xuất kinh doanh",
        "hỗ trợ chuyển giao tiến bộ kỹ thuật, cơ giới hóa trong khâu thu hoạch và bảo quản sau thu hoạch",
        "tháo gỡ khó khăn về mặt bằng cho các dự án trọng điểm, bảo đảm khởi công đúng tiến độ đã cam kết",
        "xây dựng cơ chế khuyến khích doanh nghiệp đầu tư cho nghiên cứu, phát triển và đổi mới công nghệ",
        "phát triển kinh tế tập thể, trong đó củng cố các hợp tác xã hoạt động trung bình, yếu và giải thể "
        "các hợp tác xã ngừng hoạt động",
        "rà soát danh mục dự án kêu gọi đầu tư, kiên quyết thu hồi các dự án chậm triển khai để giao cho nhà "
        "đầu tư có năng lực",
        "bảo vệ và phát triển rừng đầu nguồn, nâng cao thu nhập của người dân từ dịch vụ môi trường rừng và "
        "lâm sản ngoài gỗ",
    ),
    Theme.SOCIETY: (
        "xây dựng trường đạt chuẩn quốc gia",
        "bảo tồn các lễ hội truyền thống",
        "dạy nghề cho lao động nông thôn",
        "nâng cao chất lượng y tế tuyến cơ sở",
        "phòng, chống bạo lực gia đình ở khu dân cư",
        "đầu tư thiết bị dạy học cho các điểm trường lẻ",
        "phát triển mạng lưới thư viện và tủ sách cơ sở",
        "hỗ trợ hộ nghèo về nhà ở và nước sinh hoạt hợp vệ sinh",
        "vận động nhân dân xây dựng nếp sống văn minh trong việc cưới, việc tang",
        "mở rộng diện bao phủ bảo hiểm xã hội tự nguyện ở khu vực phi chính thức",
        "tổ chức các phiên giao dịch việc làm lưu động cho thanh niên sau khi xuất ngũ",
        "xây dựng mô hình trường học hạnh phúc và đẩy mạnh giáo dục kỹ năng sống cho học sinh",
        "tăng cường quản lý thông tin trên mạng xã hội, xử lý nghiêm hành vi đăng tin sai sự thật",
        "nâng cao chất lượng phong trào toàn dân đoàn kết xây dựng đời sống văn hóa ở cơ sở",
        "khám, quản lý sức khỏe định kỳ cho người cao tuổi và lập hồ sơ sức khỏe điện tử",
        "chuyển hóa địa bàn phức tạp về trật tự an toàn xã hội, ngăn chặn tín dụng đen và tội phạm công nghệ "
        "cao",
        "bố trí giáo viên dạy tiếng Anh, tin học cho các trường tiểu học vùng khó khăn theo chương trình mới",
        "đầu tư xây dựng nhà văn hóa, khu thể thao thôn, bản gắn với xây dựng nông thôn mới kiểu mẫu ở các "
        "xã",
        "thực hiện tốt chính sách đối với người có công, thân nhân liệt sĩ và các đối tượng bảo trợ xã hội "
        "trên địa bàn",
        "đẩy mạnh phân luồng học sinh sau trung học cơ sở, gắn đào tạo nghề với nhu cầu tuyển dụng của doanh "
        "nghiệp trong vùng",
        "phát huy vai trò của già làng, trưởng bản, người có uy tín trong vận động đồng bào giữ gìn bản sắc "
        "văn hóa",
    ),
}
