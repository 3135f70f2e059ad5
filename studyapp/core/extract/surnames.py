"""Surnames, those of the minorities too; some are also common words."""

STRONG = frozenset(
    (
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ",
        "Ngô", "Dương", "Lý", "Trương", "Đinh", "Trịnh", "Đào",
    )
)  # fmt: skip

SURNAMES = STRONG | frozenset(
    (
        "An", "Âu", "Bá", "Bạch", "Bàn", "Bành", "Bế", "Bì", "Biện", "Bồ", "Cà", "Cái", "Cam", "Cao", "Cấn",
        "Cầm", "Châu", "Chẩu", "Chu", "Chử", "Chung", "Cổ", "Cù", "Cung", "Cư", "Danh", "Diệp", "Diêm",
        "Doãn", "Đái", "Đàm", "Đan", "Đậu", "Điêu", "Điểu", "Đoàn", "Đôn", "Đổng", "Đồng", "Đới", "Đường",
        "Giang", "Giàng", "Giáp", "Hà", "Hạ", "Hạng", "Hán", "Hàn", "Hàng", "Hầu", "Hình", "Hoa", "Hoàn",
        "Hùng", "Hứa", "K'", "Kha", "Khâu", "Khổng", "Khúc", "Khuất", "Kiên", "Kiều", "Kim", "Kpă", "Ksor",
        "La", "Lã", "Lại", "Lâm", "Lăng", "Lầu", "Lò", "Lô", "Lộ", "Lỗ", "Lồ", "Lù", "Lục", "Lư", "Lữ",
        "Lương", "Lường", "Lưu", "Ma", "Mã", "Mạc", "Mạch", "Mai", "Mẫn", "Mạnh", "Mâu", "Mè", "Mông",
        "Mùa", "Mùi", "Mục", "Neáng", "Nay", "Ngân", "Nghê", "Nghiêm", "Ngọ", "Ngũ", "Ngụy", "Nhâm", "Nhan",
        "Nhữ", "Niê", "Ninh", "Nông", "Ong", "Phí", "Phó", "Phù", "Phú", "Phùng", "Phương", "Quàng",
        "Quách", "Quan", "Quảng", "Quế", "Quyền", "R'", "Rah", "Rơ", "Rmah", "Sầm", "Sằn", "Siu", "Sơn",
        "Sùng", "Tạ", "Tăng", "Tẩn", "Tấn", "Thạch", "Thái", "Thang", "Thẩm", "Thân", "Thào", "Thiều",
        "Thịnh", "Thòng", "Tiêu", "Tiết", "Tòng", "Tô", "Tôn", "Tống", "Trang", "Tráng", "Triệu", "Trình",
        "Trưng", "Trưởng", "Từ", "Tưởng", "Ty", "Uông", "Ung", "Ưng", "Vàng", "Vày", "Văn", "Văng", "Vầy",
        "Vi", "Viên", "Viễn", "Vừ", "Vương", "Vừu", "Xa", "Xồng", "Xeo", "Y", "Ya", "Yên", "Lều", "Lềnh",
        "Lành", "Lèng", "Lưỡng", "Đèo", "Điền", "Đầu", "Giả", "Hảng", "Hờ", "Khương", "Kháng", "Lao", "Lầm",
        "Liêu", "Liễu", "Mộng", "Nhạc", "Phàn", "Phong", "Pờ", "Quản", "Tào", "Thi", "Tề", "Tất", "Thủy",
        "Trà", "Tri", "Tằng", "Tín", "Vạn", "Vòng", "Chang", "Chảo", "Chương", "Chế", "Chềnh", "Cồ", "Cố",
        "Cháng", "Chìu", "Choang", "Blúp", "Bríu", "Zơ", "A", "Alăng", "Arất", "Bh'riu",
    )
)  # fmt: skip

# A word as often as a surname: not the surname where another one follows.
AMBIGUOUS = frozenset(
    (
        "Đoàn", "Đồng", "Văn", "Sơn", "Viên", "Từ", "Danh", "Quan", "Kim", "Trang", "An", "Yên", "Ninh",
        "Thái", "Thanh", "Hà", "Hải", "Phú", "Quảng", "Cao", "Lâm", "Hòa", "Bình", "Đường", "Phó", "Trưởng",
        "Quyền", "Ban", "Thang", "Kiên", "Giang", "Hùng", "Hoa", "Hàng", "Tín", "Thủy", "Trà", "Tri",
        "Phong", "Điền", "Vạn", "Đầu", "Chương", "Cố", "Y", "A",
    )
)  # fmt: skip

# Syllables of bodies and titles that no personal name has after its surname.
BODY_WORDS = frozenset(
    (
        "Đảng", "Ban", "Bộ", "Ủy", "Hội", "Nghị", "Tỉnh", "Huyện", "Tổng", "Phó", "Trưởng", "Khóa", "Luật",
        "Chủ", "Bí", "Sở", "Đoàn", "Viện", "Cục", "Vụ", "Xã", "Phường", "Thường", "Phòng", "Chi", "Thủ",
        "Giám", "Mặt", "Trận", "Ương", "Nước", "Học", "Đội", "Khối", "Khu", "Theo", "Tại", "Trong", "Các",
        "Và", "Của", "Với", "Bà", "Ngày", "Quyết",
    )
)  # fmt: skip
