"""What is counted: who and what takes part, and what a policy sets targets for."""

# People, sites and sessions: participation wherever they stand.
TAKING_PART = (
    "đại biểu", "điểm cầu", "báo cáo viên", "lượt người", "lượt cán bộ, đảng viên", "học viên", "lớp",
    "buổi", "đợt", "lượt cán bộ", "lượt đảng viên", "lượt", "điểm", "bài thi", "bài dự thi", "thí sinh",
    "ý kiến", "câu hỏi", "tham luận", "bài tham luận", "ngày làm việc", "ngày", "nghị quyết", "kết luận",
    "chỉ thị", "hội nghị", "cuộc", "lớp học", "chuyên đề", "điểm thi", "hội trường", "phiên họp", "phiên",
)  # fmt: skip

# Participation beside such words as "tham dự", else a figure of policy.
EITHER = (
    "cán bộ, đảng viên", "cán bộ", "đảng viên", "đồng chí", "người", "xã, phường, thị trấn", "xã, phường",
    "xã phường", "phường, xã", "xã, thị trấn", "xã", "phường", "thị trấn", "huyện", "tỉnh, thành phố",
    "tỉnh, thành", "tỉnh", "chi bộ, đảng bộ", "chi bộ", "đảng bộ", "tổ chức đảng", "tổ chức cơ sở đảng",
    "cơ quan, đơn vị", "cơ quan", "đơn vị", "đoàn viên", "hội viên", "công chức", "viên chức", "giáo viên",
    "học sinh", "sinh viên", "nông dân", "công nhân", "lao động", "đảng bộ cơ sở", "chi bộ cơ sở", "cấp ủy",
    "ủy viên", "thành viên", "tập thể", "cá nhân", "địa phương", "thôn", "bản", "khu dân cư", "tin, bài",
    "tin bài",
)  # fmt: skip

OF_POLICY = (
    "%", "phần trăm", "điểm phần trăm", "đồng", "USD", "đô la", "đô la Mỹ", "euro", "biên chế",
    "đơn vị sự nghiệp công lập", "đơn vị sự nghiệp", "đơn vị hành chính cấp xã",
    "đơn vị hành chính cấp huyện", "đơn vị hành chính", "doanh nghiệp", "hợp tác xã", "tổ hợp tác", "hộ",
    "hộ nghèo", "hộ dân", "gia đình", "tuổi", "năm", "tháng", "tuần", "giờ", "phút", "ha", "héc-ta",
    "héc ta", "hecta", "tấn", "tạ", "kg", "gam", "g", "km²", "km2", "km", "m²", "m2", "m³", "m3", "mét",
    "cm", "mm", "kW", "MW", "GW", "kWh", "căn hộ", "căn nhà", "căn", "ngôi nhà", "nhà", "giường bệnh",
    "giường", "bác sĩ", "dược sĩ", "điều dưỡng viên", "điều dưỡng", "con", "bé trai", "trẻ", "ca", "dự án",
    "công trình", "mô hình", "sản phẩm", "chỉ tiêu", "mục tiêu", "nhiệm vụ", "giải pháp", "nhóm nhiệm vụ",
    "nhóm giải pháp", "quan điểm", "nội dung", "đầu mối", "bộ, ngành", "bộ", "ngành", "cục", "vụ", "phòng",
    "ban", "trường", "trường học", "trạm y tế", "bệnh viện", "cơ sở", "lần", "bậc", "cấp", "triệu",
    "khu công nghiệp", "cụm công nghiệp", "khách", "lượt khách", "việc làm", "suất", "phần quà", "vụ việc",
    "vụ án", "sở", "tàu cá", "tàu", "thửa", "câu", "trang", "điều", "loại bệnh tật", "loại bệnh", "bệnh",
    "cộng tác viên", "nhóm nhiệm vụ, giải pháp", "nhiệm vụ, giải pháp", "phòng, ban", "phòng chuyên môn",
    "tổ dân phố", "tổ tự quản", "tổ công nghệ số cộng đồng", "giảng viên", "tiến sĩ", "bài báo",
    "bằng sáng chế", "nhóm nghiên cứu mạnh", "nhóm nghiên cứu", "hải đội", "đội hình", "thanh niên", "phụ nữ",
    "liên hiệp hợp tác xã", "văn bản", "thủ tục", "cuốn", "công đoàn cơ sở", "biểu hiện", "đề án", "quốc gia",
    "nhà văn hóa", "ngư dân", "chi hội", "tổ hòa giải", "sáng kiến", "liên đoàn", "khu thiết chế",
    "cán bộ, công chức", "điểm trường", "hợp tác xã nông nghiệp", "nhà tạm", "điểm trường lẻ",
)  # fmt: skip
