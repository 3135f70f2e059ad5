"""Stock of wrong answers to "nguyên nhân là gì", in the style of reports."""

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
