"""Stock of wrong requirements: each is a clause that can follow "phải", whatever work is spoken of."""

REQUIREMENTS: tuple[str, ...] = (
    "bảo đảm đúng quy trình, đúng thẩm quyền",
    "công khai, dân chủ, khách quan",
    "tiết kiệm, tránh phô trương, hình thức",
    "có trọng tâm, trọng điểm và bước đi phù hợp",
    "lấy phòng ngừa là chính, kết hợp với xử lý nghiêm",
    "kế thừa những kết quả đã có, chỉ sửa đổi nội dung thật cần thiết",
    "bảo đảm tính liên tục, ổn định, không làm xáo trộn công việc đang tiến hành",
    "phù hợp với khả năng cân đối ngân sách của từng địa phương",
    "có sự tham gia, phản biện của các nhà khoa học và đại diện nhân dân",
    "làm thí điểm trước, rút kinh nghiệm rồi mới triển khai trên diện rộng",
    "tuân thủ quy chế làm việc và nguyên tắc tập trung dân chủ trong từng khâu",
    "phân công rõ người, rõ việc, rõ thời gian và rõ kinh phí cho từng nội dung",
    "lấy mức độ hài lòng của người dân và doanh nghiệp làm thước đo kết quả cuối cùng",
    "kết hợp hài hòa giữa lợi ích trước mắt với lợi ích lâu dài, giữa vùng thuận lợi và vùng khó khăn",
    "dựa trên kết quả điều tra, khảo sát và số liệu thống kê được cập nhật hằng năm của từng địa bàn",
)
