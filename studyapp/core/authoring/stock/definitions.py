"""Stock of wrong answers to "được xác định là gì" and "nguyên nhân là gì", in the style of resolutions."""

DEFINITIONS: tuple[str, ...] = (
    "khâu đột phá chiến lược",
    "nhiệm vụ then chốt của nhiệm kỳ",
    "giải pháp tình thế, có thời hạn",
    "nền tảng tinh thần của xã hội",
    "động lực quan trọng của nền kinh tế",
    "công việc nội bộ của các cơ quan chuyên môn",
    "nhiệm vụ trọng tâm, thường xuyên của cả hệ thống chính trị",
    "quốc sách hàng đầu, được ưu tiên đi trước trong các chương trình phát triển",
    "tiêu chí quan trọng để đánh giá, xếp loại người đứng đầu hằng năm",
    "trách nhiệm trước hết của ngành chuyên môn, các đoàn thể tham gia khi có yêu cầu",
    "cầu nối giữa chính quyền với nhân dân, giữa doanh nghiệp với thị trường trong và ngoài nước",
    "điều kiện tiên quyết để thu hút đầu tư và mở rộng quan hệ hợp tác với các nước trong khu vực",
    "thước đo trình độ phát triển, là cơ sở để phân bổ nguồn lực giữa các vùng, các địa phương",
    "quá trình lâu dài, cần tiến hành từng bước, bắt đầu từ những nơi có điều kiện thuận lợi",
)

CAUSES: tuple[str, ...] = (
    "do thiếu kinh phí và cơ sở vật chất",
    "do thiên tai, dịch bệnh kéo dài",
    "do trình độ dân trí ở vùng sâu, vùng xa còn thấp",
    "do sự phối hợp giữa các ngành, các cấp chưa chặt chẽ",
    "do văn bản hướng dẫn của cấp trên ban hành chậm, thiếu đồng bộ",
    "do đội ngũ cán bộ cơ sở thường xuyên thay đổi sau sắp xếp, sáp nhập",
    "do biến động của thị trường và giá cả nguyên, nhiên liệu đầu vào tăng cao",
    "do chưa có quy định xử lý trách nhiệm khi không hoàn thành chỉ tiêu được giao",
    "do hệ thống thông tin, dữ liệu giữa các cơ quan chưa được kết nối, dùng chung",
    "do công tác sơ kết, tổng kết và nhân rộng điển hình chưa được tiến hành thường xuyên ở cơ sở",
)
