"""Stock of whole statements in the style of guiding viewpoints, for "quan điểm nào được nêu"."""

VIEWPOINTS: tuple[str, ...] = (
    "Phát huy vai trò tự quản của cộng đồng dân cư, giảm dần sự bao cấp của Nhà nước",
    "Giữ vững ổn định kinh tế vĩ mô, ưu tiên kiểm soát lạm phát và bảo đảm các cân đối lớn",
    "Phát triển đô thị gắn với bảo tồn di sản, hài hòa giữa truyền thống và hiện đại",
    "Lấy doanh nghiệp làm trung tâm của hệ thống đổi mới sáng tạo, lấy thị trường làm thước đo",
    "Kết hợp chặt chẽ phát triển kinh tế với củng cố quốc phòng, an ninh trên từng địa bàn",
    "Đa dạng hóa nguồn lực, khuyến khích tư nhân tham gia cung ứng dịch vụ công",
    "Chủ động hội nhập quốc tế, tiếp thu có chọn lọc kinh nghiệm của các nước đi trước",
    "Đầu tư có trọng điểm cho vùng động lực để lan tỏa, dẫn dắt các vùng còn lại",
    "Bảo đảm công bằng trong tiếp cận đất đai giữa các thành phần kinh tế và giữa các thế hệ",
    "Coi trọng phòng ngừa từ sớm, từ xa, kết hợp giáo dục thuyết phục với xử lý nghiêm minh",
    "Tôn trọng quy luật thị trường, hạn chế tối đa can thiệp hành chính vào sản xuất, kinh doanh",
    "Phát huy tối đa nội lực, coi ngoại lực là quan trọng, kết hợp sức mạnh dân tộc với sức mạnh thời đại "
    "trong từng bước đi",
)
