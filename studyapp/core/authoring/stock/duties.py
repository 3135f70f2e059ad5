"""Stock of wrong tasks for people, not bodies: each is a clause that can follow "mỗi đảng viên cần"."""

DUTIES: tuple[str, ...] = (
    "giữ mối liên hệ với chi bộ nơi cư trú",
    "kê khai tài sản, thu nhập trung thực, đầy đủ",
    "tham gia đầy đủ các buổi sinh hoạt ở khu dân cư",
    "mỗi năm đăng ký ít nhất một việc làm theo gương Bác",
    "không uống rượu, bia trong giờ làm việc và khi trực",
    "đọc và làm theo báo, tạp chí của Đảng ở chi bộ mình",
    "gương mẫu thực hiện nếp sống văn minh trong việc cưới, việc tang",
    "học thêm ngoại ngữ, tin học để đáp ứng yêu cầu của vị trí việc làm",
    "không đăng tải, chia sẻ thông tin chưa được kiểm chứng trên mạng xã hội",
    "vận động người thân chấp hành quy định về an toàn giao thông, giữ gìn vệ sinh môi trường",
    "báo cáo trung thực với chi bộ khi đi học tập, công tác hoặc đi việc riêng ở nước ngoài",
    "tham gia hiến máu, ủng hộ các quỹ nhân đạo và phong trào đền ơn đáp nghĩa ở địa phương",
    "ghi chép, theo dõi việc thực hiện lời hứa trước cử tri và công khai kết quả ở nơi tiếp xúc",
    "tự nhận xét, đánh giá kết quả rèn luyện của bản thân trước chi bộ vào cuối mỗi quý trong năm",
    "dành thời gian nghe ý kiến của người cao tuổi, người có uy tín và giải thích những điều còn vướng mắc",
    "rèn luyện tác phong đúng giờ, chuẩn bị kỹ ý kiến phát biểu và chịu trách nhiệm về điều mình nêu ra",
)
