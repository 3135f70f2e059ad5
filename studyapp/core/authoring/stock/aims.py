"""Stock of wrong aims, by theme: each is a clause that can follow "nhằm" or "góp phần"."""

from studyapp.core.authoring.stock.themes import Theme

AIMS: dict[Theme, tuple[str, ...]] = {
    Theme.STUDY: (
        "đổi mới phương pháp giảng dạy lý luận",
        "tuyển chọn báo cáo viên cho nhiệm kỳ mới",
        "phát hiện cách làm hay để nhân rộng",
        "làm căn cứ xét danh hiệu thi đua cuối năm",
        "nâng cao kỹ năng thuyết trình của báo cáo viên cơ sở",
        "chuẩn bị nội dung cho đợt sinh hoạt chính trị tiếp theo",
        "rút ngắn thời gian tổ chức các lớp bồi dưỡng lý luận ở cơ sở",
        "tạo sân chơi bổ ích, thu hút đoàn viên, thanh niên tìm hiểu lịch sử của Đảng",
        "hoàn thiện bộ tài liệu bồi dưỡng lý luận chính trị dành cho đảng viên mới",
        "tạo phong trào thi đua sôi nổi giữa các chi bộ chào mừng những ngày lễ lớn trong năm",
        "xây dựng đội ngũ cộng tác viên dư luận xã hội rộng khắp ở các thôn, bản, tổ dân phố",
        "đánh giá năng lực của đội ngũ giảng viên kiêm chức để bố trí, sắp xếp lại cho phù hợp với từng "
        "trung tâm",
        "giúp cán bộ, đảng viên rèn luyện kỹ năng nói, viết và xử lý tình huống trong công tác vận động quần "
        "chúng ở cơ sở",
    ),
    Theme.PARTY: (
        "tạo nguồn phát triển đảng viên mới",
        "chuẩn bị nhân sự cho đại hội các cấp",
        "phòng ngừa vi phạm trong công tác cán bộ",
        "trẻ hóa đội ngũ cấp ủy viên ở cơ sở",
        "khắc phục tình trạng chi bộ ghép ở thôn, bản",
        "bảo đảm cơ cấu cán bộ nữ, cán bộ trẻ trong cấp ủy các cấp",
        "làm căn cứ đánh giá, xếp loại tổ chức đảng và đảng viên hằng năm",
        "ngăn chặn tình trạng đơn thư vượt cấp, kéo dài trong nội bộ các cơ quan, đơn vị",
        "xây dựng đội ngũ cán bộ cấp chiến lược có tầm nhìn và uy tín ngang tầm nhiệm vụ",
        "giữ nghiêm kỷ luật phát ngôn và việc quản lý tài liệu, bí mật nhà nước trong các cơ quan đảng",
        "tăng số lượng đảng viên trong các doanh nghiệp ngoài khu vực nhà nước và các đơn vị sự nghiệp ngoài "
        "công lập",
    ),
    Theme.STATE: (
        "giảm chi phí tuân thủ pháp luật",
        "rút ngắn thời gian giải quyết hồ sơ",
        "tăng nguồn thu cho ngân sách địa phương",
        "cải thiện thứ hạng về chỉ số cải cách hành chính",
        "khắc phục tình trạng chồng chéo trong thanh tra, kiểm tra",
        "nâng cao chất lượng phục vụ người dân và doanh nghiệp ở bộ phận một cửa",
        "xử lý dứt điểm số trụ sở, tài sản công dôi dư sau khi sáp nhập đơn vị hành chính",
        "tạo cơ sở dữ liệu dùng chung, phục vụ công tác chỉ đạo, điều hành của chính quyền các cấp",
        "bảo đảm quyền lợi của cán bộ, công chức, viên chức khi thực hiện sắp xếp, kiện toàn tổ chức bộ máy",
    ),
    Theme.ECONOMY: (
        "mở rộng thị trường tiêu thụ nông sản",
        "thu hút vốn đầu tư nước ngoài",
        "tăng tỷ trọng công nghiệp chế biến",
        "hình thành các chuỗi giá trị nông sản chủ lực",
        "nâng cao sức cạnh tranh của doanh nghiệp nhỏ và vừa",
        "khai thác hiệu quả lợi thế về cảng biển và kinh tế cửa khẩu",
        "chuyển dịch cơ cấu lao động từ nông nghiệp sang công nghiệp và dịch vụ",
        "tạo môi trường đầu tư thông thoáng, bình đẳng giữa các thành phần kinh tế trên địa bàn",
        "huy động nguồn lực của xã hội cho phát triển hạ tầng giao thông, đô thị và các khu công nghiệp",
    ),
    Theme.SOCIETY: (
        "thu hẹp khoảng cách giàu nghèo",
        "giảm tỷ lệ trẻ em bỏ học giữa chừng",
        "giữ gìn bản sắc văn hóa các dân tộc",
        "nâng cao tuổi thọ bình quân của người dân",
        "giảm quá tải cho các bệnh viện tuyến trên",
        "tạo việc làm ổn định cho thanh niên nông thôn sau đào tạo nghề",
        "đẩy lùi các hủ tục lạc hậu trong việc cưới, việc tang và lễ hội",
        "bảo đảm mọi người dân được tiếp cận dịch vụ y tế cơ bản ngay tại tuyến cơ sở",
        "nâng cao chất lượng nguồn nhân lực đáp ứng yêu cầu của các ngành kinh tế mũi nhọn trong vùng",
    ),
}
